package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.passes.Pipeline;
import org.lrai.validation.NestObligations.Obligation;
import org.lrai.verifier.smt.Answer;
import org.lrai.verifier.smt.Solver;

/** Z3 agrees with the validator on a sample of nests: in bounds, each element once, and all. */
class NestObligationsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Solver Z3 = Solver.z3().orElseThrow();

  private static List<Kernel> kernels(String sample) {
    var graph = Objects.requireNonNull(Samples.all().get(sample), sample);
    return Pipeline.planLowered(Pipeline.lower(Pipeline.optimize(graph))).kernels();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "packed product",
        "padded convolution",
        "strided convolution",
        "sum of rows",
        "sum of columns",
        "maximum",
        "softmax",
        "chain",
        "movement",
        "causal sums"
      })
  void accessesOfValidKernelsAreRight(String sample) {
    List<String> open = new ArrayList<>();
    int proved = 0;
    for (Kernel kernel : kernels(sample)) {
      for (Obligation obligation : NestObligations.of(kernel)) {
        Answer answer = Z3.check(obligation.script(), LIMIT);
        assertTrue(!(answer instanceof Answer.Satisfiable), () -> sample + ": " + obligation);
        if (answer instanceof Answer.Unsatisfiable) {
          proved++;
        } else {
          open.add(obligation.what());
        }
      }
      assertIsCovered(kernel, sample);
    }
    assertTrue(proved > 0, sample);
    assertEquals(List.of(), open, "not decided");
  }

  /** As many stores as elements: with each element once, that is all of them. */
  private static void assertIsCovered(Kernel kernel, String sample) {
    for (long size : new long[] {1, 5, 19}) {
      long[] sizes = new long[kernel.sizes().size()];
      Arrays.fill(sizes, size);
      List<Object> arrays = new ArrayList<>();
      for (Kernel.Buffer buffer : kernel.arguments()) {
        double[] array = new double[elements(kernel, buffer, size)];
        Arrays.fill(array, buffer.access() == Kernel.Access.READ ? 0.5 : Double.MAX_VALUE);
        arrays.add(array);
      }
      NestInterpreter.run(kernel, arrays, sizes);
      double[] output = (double[]) arrays.getLast();
      long left = Arrays.stream(output).filter(value -> value == Double.MAX_VALUE).count();
      boolean isBorder = arrays.size() == 1;
      assertTrue(isBorder || left == 0, () -> sample + ": " + left + " elements are left out");
    }
  }

  private static int elements(Kernel kernel, Kernel.Buffer buffer, long size) {
    var values = new HashMap<String, IndexExpr>();
    kernel.sizes().forEach(name -> values.put(name, IndexExpr.constant(size)));
    return (int)
        IndexExpr.product(buffer.dims()).substituteSymbols(values).asConstant().orElseThrow();
  }

  /** The obligations mean something: of a kernel with a bug one fails. */
  @Test
  void ofWrongKernelsZ3FindsWhatIsWrong() {
    Kernel kernel = kernels("sum of columns").getFirst();
    List<Kernel> broken =
        Stream.of(1, 2)
            .map(which ->
                new Kernel(
                    kernel.name(),
                    kernel.buffers(),
                    kernel.sizes(),
                    kernel.body().stream()
                        .map(statement -> which == 1 ? longer(statement) : twice(statement))
                        .toList()))
            .toList();
    for (Kernel wrong : broken) {
      assertTrue(
          NestObligations.of(wrong).stream()
              .anyMatch(o -> Z3.check(o.script(), LIMIT) instanceof Answer.Satisfiable),
          wrong.body()::toString);
    }
  }

  private static Statement longer(Statement statement) {
    return statement instanceof Statement.For(var variable, var extent, var kind, var body)
        ? new Statement.For(variable, extent.plus(1), kind, body)
        : statement;
  }

  private static Statement twice(Statement statement) {
    return new Statement.For(
        "again", IndexExpr.constant(2), Statement.LoopKind.SERIAL, List.of(statement));
  }
}

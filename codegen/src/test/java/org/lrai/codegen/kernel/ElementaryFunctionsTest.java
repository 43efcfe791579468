package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.ir.scalar.elementary.ExpansionEvaluator;
import org.lrai.ir.type.ElementType;

/** Elementary functions have the same bits in scalar form and in vectors of every length. */
class ElementaryFunctionsTest {
  private static final int SIZE = 20_011;
  private static final ScalarExpr ARGUMENT =
      new ScalarExpr.Element(ElementType.FLOAT32, 0, List.of(IndexExpr.variable("l")));

  @Test
  void allFormsGiveTheBitsOfTheProgram() {
    List<ScalarOp> functions =
        Arrays.stream(ScalarOp.values())
            .filter(op -> op.arity() == 1 && ElementaryFunctions.of(op).isPresent())
            .toList();
    CompiledKernels compiled =
        new CompiledKernels(functions.stream().map(op -> kernel(expansion(op))).toList());
    float[] arguments = arguments();
    for (int index = 0; index < functions.size(); index++) {
      float[] expected = new float[SIZE];
      new ExpansionEvaluator(expansion(functions.get(index)))
          .apply(expected, new float[][] {arguments});
      for (String form : compiled.forms()) {
        float[] actual = new float[SIZE];
        compiled.run(index, form, List.of(arguments, actual), List.of(), 0);
        for (int i = 0; i < SIZE; i++) {
          String what = functions.get(index) + "(" + arguments[i] + "), " + form;
          assertEquals(expected[i], actual[i], what);
        }
      }
    }
  }

  private static Expansion expansion(ScalarOp op) {
    return ElementaryFunctions.of(op).orElseThrow();
  }

  private static Kernel kernel(Expansion expansion) {
    String parameter = expansion.parameters().getFirst().name();
    Rewriter rewriter =
        Rewriter.IDENTITY.withLocals(local -> local.name().equals(parameter) ? ARGUMENT : local);
    List<Statement> body = new ArrayList<>();
    for (Expansion.Binding binding : expansion.bindings()) {
      body.add(new Statement.Let(binding.name(), rewriter.apply(binding.value())));
    }
    body.add(
        new Statement.Store(
            1, List.of(IndexExpr.variable("l")), rewriter.apply(expansion.result())));
    List<IndexExpr> dims = List.of(IndexExpr.constant(SIZE));
    return new Kernel(
        "function",
        List.of(
            new Kernel.Buffer("arguments", ElementType.FLOAT32, dims, Kernel.Access.READ),
            new Kernel.Buffer("values", ElementType.FLOAT32, dims, Kernel.Access.WRITE)),
        List.of(),
        List.of(new Statement.For("l", IndexExpr.constant(SIZE), Statement.LoopKind.LANES, body)));
  }

  /** Half of them any bits, half of them where the functions are neither 0 nor 1. */
  private static float[] arguments() {
    Random random = new Random(1);
    float[] arguments = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      arguments[i] =
          random.nextBoolean()
              ? Float.intBitsToFloat(random.nextInt())
              : (float) (random.nextGaussian() * Math.scalb(1.0, random.nextInt(12) - 4));
    }
    return arguments;
  }
}

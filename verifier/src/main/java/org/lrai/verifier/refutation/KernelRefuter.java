package org.lrai.verifier.refutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.kernel.KernelValidator.Held;

/**
 * Runs a kernel on random inputs of small sizes and compares with the definitions of its nodes. It
 * refutes only what differs by more than rounding does, for the same sizes and several inputs: a
 * value at a step of a function may fall on either side once.
 */
public final class KernelRefuter {
  private static final int MOST_ATTEMPTS = 4;
  private static final int INPUTS = 3;
  private static final long LARGEST_RANGE = 9;

  private final Graph graph;
  private final Function<String, Range> ranges;

  /**
   * @param graph that the kernels compute
   * @param ranges of all symbols
   */
  public KernelRefuter(Graph graph, Function<String, Range> ranges) {
    this.graph = graph;
    this.ranges = ranges;
  }

  /**
   * Looks for an input for which a kernel is wrong.
   *
   * @param sizes the kernel's sizes, in its order, as expressions over the graph's symbols
   * @param values of the graph that the kernel's buffers hold, and how; the last is computed
   * @return where it is wrong, and how
   */
  public Optional<String> refute(Kernel kernel, List<IndexExpr> sizes, List<Held> values) {
    Optional<Graph> meaning =
        Subgraph.between(
            graph,
            values.subList(0, values.size() - 1).stream().map(Held::value).toList(),
            values.getLast().value());
    if (meaning.isEmpty()) {
      return Optional.empty();
    }
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Random random = new Random(attempt);
      Map<String, IndexExpr> symbols = symbols(sizes, values, meaning.get(), random);
      if (NestCost.isLow(kernel, sizes, symbols)) {
        Optional<String> difference =
            everyTime(new Run(meaning.get(), kernel, sizes, values, symbols), random);
        if (difference.isPresent()) {
          return difference.map(how -> "for sizes " + symbols + " " + how);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> everyTime(Run run, Random random) {
    Optional<String> difference = Optional.empty();
    for (int k = 0; k < INPUTS; k++) {
      difference = run.difference(random);
      if (difference.isEmpty()) {
        break;
      }
    }
    return difference;
  }

  private Map<String, IndexExpr> symbols(
      List<IndexExpr> sizes, List<Held> values, Graph meaning, Random random) {
    Set<String> names = new HashSet<>();
    sizes.forEach(size -> names.addAll(size.symbols()));
    List<Value> all = new ArrayList<>(values.stream().map(Held::value).toList());
    meaning.nodes().forEach(node -> all.addAll(node.outputs()));
    for (Value value : all) {
      if (value.type() instanceof TensorType type) {
        type.shape().dims().forEach(dim -> names.addAll(dim.symbols()));
      }
    }
    Map<String, IndexExpr> symbols = new TreeMap<>();
    for (String name : names) {
      Range range = ranges.apply(name);
      long largest = Math.min(range.max(), range.min() + LARGEST_RANGE);
      symbols.put(name, IndexExpr.constant(random.nextLong(range.min(), largest + 1)));
    }
    return symbols;
  }

  /** One choice of sizes. */
  private record Run(
      Graph meaning,
      Kernel kernel,
      List<IndexExpr> sizes,
      List<Held> values,
      Map<String, IndexExpr> symbols) {

    /** How the kernel differs from the definitions for random inputs, if it does. */
    Optional<String> difference(Random random) {
      List<Object> arrays = new ArrayList<>();
      Map<String, Tensor> inputs = new TreeMap<>();
      Held output = values.getLast();
      Tensor expected;
      try {
        for (Held held : values.subList(0, values.size() - 1)) {
          ValueArray array = ValueArray.of(held, symbols);
          TensorData constant = meaning.constants().get(held.value());
          Tensor tensor = constant == null ? array.random(random) : Tensor.of(constant);
          inputs.put(held.value().name(), tensor);
          arrays.add(array.laidOut(tensor));
        }
        expected =
            inputs.containsKey(output.value().name())
                ? inputs.get(output.value().name())
                : (Tensor) new Interpreter().run(meaning, inputs).sequencedValues().getFirst();
      } catch (EvaluationException | ArithmeticException e) {
        return Optional.empty(); // The definitions say nothing of this input.
      }
      ValueArray array = ValueArray.of(output, symbols);
      Object result = array.empty();
      arrays.add(result);
      long[] values =
          sizes.stream()
              .mapToLong(size -> size.substituteSymbols(symbols).asConstant().orElseThrow())
              .toArray();
      try {
        NestInterpreter.run(kernel, arrays, values);
      } catch (EvaluationException | IndexOutOfBoundsException | NegativeArraySizeException e) {
        return Optional.of("it fails: " + e.getMessage());
      }
      return array.difference(expected, result, hasFloats());
    }

    private boolean hasFloats() {
      return values.stream()
          .anyMatch(held -> ((TensorType) held.value().type()).element().isFloat());
    }
  }
}

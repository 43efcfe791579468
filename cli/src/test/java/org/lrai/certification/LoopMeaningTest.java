package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/** The text of a graph with a loop means what the graph means. */
class LoopMeaningTest {
  private static final TensorType PAIR = type(2, 3);
  private static final TensorType ROW = type(3);
  private static final TensorType NUMBER = TensorType.of(ElementType.INT64);

  private static TensorType type(long... dims) {
    return TensorType.of(ElementType.FLOAT32, dims);
  }

  private static ScanAxis axis(int axis, boolean reverse) {
    return new ScanAxis(axis, reverse);
  }

  /** The states change places; slices and rows run backwards, along different axes. */
  @Test
  void allCarriedValuesChangeAtOnce() {
    GraphBuilder step = new GraphBuilder("step");
    step.input("k", NUMBER);
    Value a = step.input("a", PAIR);
    Value b = step.input("b", PAIR);
    Value slice = step.input("slice", type(2));
    Value other = step.input("other", PAIR);
    Composer in = Composer.on(step);
    Value column = in.reshape(slice, new Shape(type(2, 1).shape().dims()));
    Value next = in.add(in.multiply(a, column), other);
    Graph body = step.build(b, next, in.add(a, b), b);

    GraphBuilder graph = new GraphBuilder("swap");
    List<Value> inputs = new ArrayList<>();
    inputs.add(graph.input("a", PAIR));
    inputs.add(graph.input("b", PAIR));
    inputs.add(graph.input("scanned", type(2, 5)));
    inputs.add(graph.input("other", type(5, 2, 3)));
    Iterate loop =
        new Iterate(
            body,
            false,
            false,
            false,
            2,
            List.of(axis(1, true), axis(0, false)),
            List.of(axis(2, false), axis(0, true)),
            List.of(PAIR, PAIR, type(2, 3, 5), type(5, 2, 3)));

    assertMeansItself(graph.build(graph.applyAll(loop, inputs)));
  }

  /** A loop in a loop, one over rows and one so often as a constant says. */
  @Test
  void loopsHoldLoops() {
    GraphBuilder inner = new GraphBuilder("inner");
    Value number = inner.input("k", NUMBER);
    Value sum = inner.input("sum", ROW);
    Value row = inner.input("row", ROW);
    Composer in = Composer.on(inner);
    Value factor = in.add(in.cast(number, ElementType.FLOAT32), 0.5);
    Graph innerBody = inner.build(in.add(in.multiply(sum, factor), row));

    GraphBuilder outer = new GraphBuilder("outer");
    outer.input("k", NUMBER);
    Value state = outer.input("state", ROW);
    Value slice = outer.input("slice", ROW);
    Value trips = outer.constant("trips", TensorData.ofScalar(ElementType.INT64, 3));
    Iterate again =
        new Iterate(innerBody, true, false, false, 1, List.of(), List.of(), List.of(ROW));
    Value next = outer.applyAll(again, List.of(trips, state, slice)).getFirst();
    // One value may be carried and stacked, and be two results.
    Graph body = outer.build(next, next);

    GraphBuilder graph = new GraphBuilder("nested");
    Value initial = graph.input("initial", ROW);
    Value rows = graph.input("rows", type(4, 3));
    List<ScanAxis> rowByRow = List.of(axis(0, false));
    Iterate loop =
        new Iterate(body, false, false, false, 1, rowByRow, rowByRow, List.of(ROW, type(4, 3)));

    assertMeansItself(graph.build(graph.applyAll(loop, List.of(initial, rows))));
  }

  /** Takes the text also for what is executed, and compares with the interpreter. */
  private static void assertMeansItself(Graph graph) {
    NetworkTexts texts = NetworkTexts.of(graph, Pipeline.plan(Pipeline.optimize(graph)));
    String plan = plan(texts.graph(), graph.outputs());
    Random random = new Random(3);
    Map<String, double[]> points = new HashMap<>();
    Map<String, Tensor> inputs = new HashMap<>();
    for (Value input : graph.inputs()) {
      long[] dims =
          ((TensorType) input.type())
              .shape().dims().stream().mapToLong(dim -> dim.asConstant().getAsLong()).toArray();
      double[] values = new double[(int) Arrays.stream(dims).reduce(1, (a, b) -> a * b)];
      Arrays.setAll(values, _ -> random.nextFloat());
      points.put(input.name(), values);
      inputs.put(input.name(), Tensor.ofDoubles(ElementType.FLOAT32, dims, values));
    }

    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(), plan, Map.of(), texts::tensor, points, new SampledHints());

    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    double[] point = new double[network.layers().getFirst().size()];
    Analysis analysis = new Analyzer(network).analyze(new Box(point, point), Effort.FULL);
    int next = 0;
    for (Evaluated output : new Interpreter().run(graph, inputs).values()) {
      for (double meant : ((Tensor) output).doubles()) {
        double[] real = analysis.real(network.outputs()[next++]);
        assertEquals(meant, real[0], 1e-12 * (1 + Math.abs(meant)));
        assertEquals(meant, real[1], 1e-12 * (1 + Math.abs(meant)));
      }
    }
    assertEquals(network.outputs().length, next);
  }

  /** The text as that of a plan: results are outputs, which a plan names first. */
  private static String plan(String text, List<Value> results) {
    String plan = text;
    StringBuilder outputs = new StringBuilder("(plan");
    for (int k = 0; k < results.size(); k++) {
      String name = results.get(k).name();
      outputs.append("\n(output ").append(name).append(")");
      plan =
          plan.replaceFirst(
                  "(\\(value " + name + " f32 \\([0-9 ]*\\)) \\(slot \\d+\\)",
                  "$1 (output " + k + ")")
              .replace("\n(output " + name + ")", "");
    }
    return plan.replace("(graph", outputs);
  }
}

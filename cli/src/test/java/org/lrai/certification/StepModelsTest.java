package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.elementwise.QuantizeLinear;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.linear.MatMulInteger;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/**
 * Models with step functions, from the graph to what is executed: the network of both is found, and
 * no sample differs by more than its bound.
 */
class StepModelsTest {
  private static final int INPUTS = 8;
  private static final int HIDDEN = 16;
  private static final int OUTPUTS = 4;

  /** The interpreter sums in double precision. */
  private static final double REFERENCE_ERROR = 1e-12;

  private final Random random = new Random(5);
  private final GraphBuilder graph = new GraphBuilder("steps");
  private final Composer compose = Composer.on(graph);
  private final Value x =
      graph.input("x", TensorType.of(ElementType.FLOAT32, new long[] {1, INPUTS}));

  private Value floats(String name, double scale, long... dims) {
    float[] values = new float[(int) Arrays.stream(dims).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (scale * random.nextGaussian());
    }
    return graph.constant(name, TensorData.ofFloats(dims, values));
  }

  private Value number(String name, ElementType type, double value) {
    return graph.constant(name, TensorData.ofScalar(type, value));
  }

  private Value quantized(String name, Value value, ElementType type, double scale, int zero) {
    return graph.apply(
        new QuantizeLinear(type, ElementType.FLOAT32, true, 0, 1),
        value,
        number(name + "Scale", ElementType.FLOAT32, scale),
        number(name + "Zero", type, zero));
  }

  private Value dequantized(String name, Value value, ElementType type, double scale, int zero) {
    return graph.apply(
        new DequantizeLinear(ElementType.FLOAT32, 0, 1),
        value,
        number(name + "FromScale", ElementType.FLOAT32, scale),
        number(name + "FromZero", type, zero));
  }

  private Value through(String name, Value value, ElementType type, double scale, int zero) {
    return dequantized(name, quantized(name, value, type, scale, zero), type, scale, zero);
  }

  private Value weights(String name, ElementType type, int rows, int columns) {
    double[] values = new double[rows * columns];
    Arrays.setAll(values, _ -> random.nextInt(255) - 127);
    return graph.constant(
        name, TensorData.ofBytes(type, new long[] {rows, columns}, ByteBuffer.wrap(bytes(values))));
  }

  private static byte[] bytes(double[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** A linear function of the input, so that arguments of steps are rounded. */
  private Value sums(String name, int columns) {
    return graph.apply(new MatMul(), x, floats(name, 0.4, INPUTS, columns));
  }

  /** A perceptron in QuantizeLinear and DequantizeLinear, as exporters write it. */
  private Graph perceptron() {
    ElementType u8 = ElementType.UINT8;
    ElementType i8 = ElementType.INT8;
    Value first = weights("first", i8, INPUTS, HIDDEN);
    Value second = weights("second", i8, HIDDEN, OUTPUTS);
    Value input = through("x", x, u8, 0.01, 128);
    Value product = graph.apply(new MatMul(), input, dequantized("first", first, i8, 0.005, 0));
    Value sum = compose.add(product, floats("bias", 0.1, HIDDEN));
    Value hidden = compose.binary(ScalarOp.MAX, sum, compose.scalar(sum, 0));
    Value again = through("hidden", hidden, u8, 0.02, 3);
    Value output = graph.apply(new MatMul(), again, dequantized("second", second, i8, 0.004, 0));
    return graph.build(through("y", output, i8, 0.03, -7));
  }

  /** The same in integers, of which products are executed in floats. */
  private Graph integers() {
    ElementType u8 = ElementType.UINT8;
    ElementType i8 = ElementType.INT8;
    Value zero = number("zero", i8, 0);
    Value input = quantized("x", x, u8, 0.01, 128);
    Value first = weights("first", i8, INPUTS, HIDDEN);
    Value product = graph.apply(new MatMulInteger(), input, first, number("xz", u8, 128), zero);
    Value hidden = compose.multiply(compose.cast(product, ElementType.FLOAT32), 0.000113);
    Value again = quantized("hidden", hidden, u8, 0.02, 100);
    Value second = weights("second", i8, HIDDEN, OUTPUTS);
    Value output = graph.apply(new MatMulInteger(), again, second, number("hz", u8, 100), zero);
    return graph.build(compose.multiply(compose.cast(output, ElementType.FLOAT32), 0.001));
  }

  /**
   * Compares samples with their bounds.
   *
   * @return the largest bound
   */
  private double check(Graph built, double center, double radius) {
    Plan plan = Pipeline.plan(Pipeline.optimize(built));
    NetworkTexts texts = NetworkTexts.of(built, plan);
    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(), texts.plan(), Map.of(), texts::tensor, Map.of(), new SampledHints());
    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    float low = (float) (center - radius);
    float high = (float) (center + radius);
    double[] lower = new double[INPUTS];
    double[] upper = new double[INPUTS];
    Arrays.fill(lower, low);
    Arrays.fill(upper, high);
    Analysis analysis = new Analyzer(network).analyze(new Box(lower, upper), Effort.FULL);
    int[] outputs = network.outputs();
    double largest = Arrays.stream(outputs).mapToDouble(analysis::error).max().orElseThrow();
    for (int sample = 0; sample < 500; sample++) {
      double[] point = new double[INPUTS];
      Arrays.setAll(point, _ -> Math.clamp(low + (high - low) * random.nextFloat(), low, high));
      Map<String, Tensor> inputs =
          Map.of("x", Tensor.ofDoubles(ElementType.FLOAT32, new long[] {1, INPUTS}, point));
      double[] meant =
          ((Tensor) new Interpreter().run(built, inputs).values().iterator().next()).doubles();
      double[] executed = PlanRun.of(plan, Map.of(), List.of((Object) point)).getFirst();
      for (int k = 0; k < outputs.length; k++) {
        double[] range = analysis.change(outputs[k]);
        double difference = executed[k] - meant[k];
        assertTrue(
            range[0] - REFERENCE_ERROR <= difference && difference <= range[1] + REFERENCE_ERROR,
            difference + " is not within " + Arrays.toString(range));
      }
    }
    return largest;
  }

  @Test
  void quantizedPerceptron() {
    // At most a step of the output for what is rounded there, and 60 of those of hidden values.
    double bound = check(perceptron(), 0, 1);
    assertTrue(bound > 0.03 && bound < 10, "bound " + bound);
  }

  @Test
  void quantizedPerceptronInIntegers() {
    double bound = check(integers(), 0, 1);
    assertTrue(bound > 0 && bound < 100, "bound " + bound);
  }

  /** Where all quantized inputs are the same in the whole box, nothing jumps. */
  @Test
  void quantizedPerceptronClearOfSteps() {
    double bound = check(integers(), 0.25, 0.004);
    assertTrue(bound < 1e-3, "bound " + bound);
  }

  @ParameterizedTest
  @EnumSource(
      value = ScalarOp.class,
      names = {"FLOOR", "CEIL", "ROUND_EVEN", "SIGN"})
  void stepFunctions(ScalarOp function) {
    Value steps = compose.unary(function, sums("weights", OUTPUTS));
    double jump = function == ScalarOp.SIGN ? 2 : 1;
    assertEquals(jump, check(graph.build(steps), 0, 1), 1e-9);
  }

  @ParameterizedTest
  @EnumSource(
      value = ScalarOp.class,
      names = {"LT", "LE", "EQ"})
  void comparisons(ScalarOp comparison) {
    Value condition = compose.binary(comparison, sums("left", OUTPUTS), sums("right", OUTPUTS));
    Value both =
        compose.binary(
            ScalarOp.XOR,
            condition,
            compose.unary(ScalarOp.NOT, compose.cast(sums("other", OUTPUTS), ElementType.BOOL)));
    assertEquals(1, check(graph.build(compose.cast(both, ElementType.FLOAT32)), 0, 1), 1e-9);
  }

  @Test
  void choices() {
    Value a = sums("left", OUTPUTS);
    Value b = sums("right", OUTPUTS);
    Value condition = compose.binary(ScalarOp.LT, compose.scalar(a, 0.3), a);
    double bound = check(graph.build(compose.where(condition, b, a)), 0, 1);
    assertTrue(bound < 8, "bound " + bound);
  }

  /** The jump is where the condition changes. */
  @Test
  void thresholds() {
    Value a = sums("left", OUTPUTS);
    Value condition = compose.binary(ScalarOp.LT, compose.scalar(a, 0.3), a);
    Value rest = compose.scalar(a, 0);
    assertEquals(0.3, check(graph.build(compose.where(condition, a, rest)), 0, 1), 1e-4);
  }

  @Test
  void castsAndRemainders() {
    Value whole = graph.apply(new Cast(ElementType.INT32, true), sums("left", OUTPUTS));
    Value number = compose.cast(whole, ElementType.FLOAT32);
    Value rest =
        compose.binary(
            ScalarOp.REMAINDER,
            sums("right", OUTPUTS),
            number("divisor", ElementType.FLOAT32, 0.7));
    // A cast is charged as if it could jump on both sides of zero.
    assertTrue(check(graph.build(compose.add(number, rest)), 0, 1) < 3.5);
  }
}

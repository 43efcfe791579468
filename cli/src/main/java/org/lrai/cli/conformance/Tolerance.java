package org.lrai.cli.conformance;

/**
 * How far a float output may be from what is expected. With {@code largest} the largest expected
 * magnitude of the tensor, an element passes if
 *
 * <pre>|got - want| &lt;= max(absolute, ofLargest * largest) + relative * |want| + stepsOff * step
 * </pre>
 *
 * <p>where {@code step} is the tensor's quantization step. Integers, unless quantized values,
 * booleans and strings must be equal.
 *
 * @param stepsOff quantization steps that a value may be off, where a tensor has them
 */
public record Tolerance(
    String name, double absolute, double ofLargest, double relative, int stepsOff) {

  /**
   * ONNX's own runner allows 1e-7 + 1e-3 |want|. Its 1e-7 is too strict where terms cancel (Fourier
   * transforms, long sums): there 1e-6, or 1e-5 of the largest element.
   */
  public static final Tolerance OPERATOR = new Tolerance("operator", 1e-6, 1e-5, 1e-3, 0);

  /**
   * What two ordinary runtimes agree to on whole float32 models. The absolute part matters where
   * all elements are tiny: sigmoids of ordinary runtimes are off by 1e-7, whatever their value.
   */
  public static final Tolerance MODEL = new Tolerance("model", 1e-6, 1e-5, 1e-4, 0);

  /** The same for models so deep that rounding errors of many layers add up. */
  public static final Tolerance DEEP_MODEL = new Tolerance("deep-model", 1e-6, 1e-4, 1e-4, 0);

  /** The same with leave to round one quantized value the other way. */
  public Tolerance quantized() {
    return new Tolerance(name + "-quantized", absolute, ofLargest, relative, 1);
  }

  /** How far an element may be off. */
  double allowed(double want, double largest, double step) {
    return Math.max(absolute, ofLargest * largest) + relative * Math.abs(want) + stepsOff * step;
  }
}

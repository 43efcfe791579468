package org.lrai.frontend.onnx.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lrai.frontend.onnx.OnnxData;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Tensor;

/** Compares computed with expected values: floats with the tolerance of ONNX's runner. */
final class Comparison {
  private static final double RELATIVE = 1e-3;
  private static final double ABSOLUTE = 1e-6;
  private static final double OF_LARGEST = 1e-5;

  private Comparison() {}

  /**
   * What differs, if anything does.
   *
   * @param typesOnly compare types and shapes, not elements
   */
  static Optional<String> difference(Evaluated got, OnnxData want, boolean typesOnly) {
    if (typesOnly && got instanceof Tensor tensor && want instanceof OnnxData.Tensor(var data)) {
      return tensor.type().equals(data.type())
          ? Optional.empty()
          : Optional.of("expected " + data.type() + ", got " + tensor.type());
    }
    return difference(got, want);
  }

  private static Optional<String> difference(Evaluated got, OnnxData want) {
    return switch (want) {
      case OnnxData.Tensor(var data) ->
          got instanceof Tensor tensor
              ? difference(tensor, Tensor.of(data))
              : Optional.of("expected a tensor, got " + got);
      case OnnxData.Sequence(List<OnnxData> elements) ->
          got instanceof Evaluated.Sequence(List<Evaluated> list)
              ? difference(list, elements)
              : Optional.of("expected a sequence, got " + got);
      case OnnxData.Maybe(Optional<OnnxData> value) ->
          got instanceof Evaluated.Maybe(Optional<Evaluated> maybe)
              ? difference(maybe.stream().toList(), value.stream().toList())
              : Optional.of("expected an optional, got " + got);
    };
  }

  private static Optional<String> difference(List<Evaluated> got, List<OnnxData> want) {
    if (got.size() != want.size()) {
      return Optional.of("expected " + want.size() + " elements, got " + got.size());
    }
    for (int i = 0; i < got.size(); i++) {
      Optional<String> difference = difference(got.get(i), want.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> difference(Tensor got, Tensor want) {
    if (got.element() != want.element() || !Arrays.equals(got.dims(), want.dims())) {
      return Optional.of("expected " + want.type() + ", got " + got.type());
    }
    return switch (want.element().kind()) {
      case FLOAT -> difference(got.doubles(), want.doubles());
      case SIGNED, UNSIGNED, BOOL -> mismatch(got.longs(), want.longs());
      case STRING ->
          Arrays.equals(got.strings(), want.strings())
              ? Optional.empty()
              : Optional.of(
                  "expected %s, got %s"
                      .formatted(Arrays.toString(want.strings()), Arrays.toString(got.strings())));
    };
  }

  private static Optional<String> mismatch(long[] got, long[] want) {
    int at = Arrays.mismatch(got, want);
    return at < 0
        ? Optional.empty()
        : Optional.of("element %d: expected %d, got %d".formatted(at, want[at], got[at]));
  }

  private static Optional<String> difference(double[] got, double[] want) {
    double largest = Arrays.stream(want).filter(Double::isFinite).map(Math::abs).max().orElse(0.0);
    double absolute = Math.max(ABSOLUTE, OF_LARGEST * largest);
    for (int i = 0; i < want.length; i++) {
      boolean same =
          Double.compare(got[i], want[i]) == 0
              || Math.abs(got[i] - want[i]) <= absolute + RELATIVE * Math.abs(want[i]);
      if (!same) {
        return Optional.of("element %d: expected %s, got %s".formatted(i, want[i], got[i]));
      }
    }
    return Optional.empty();
  }
}

package org.lrai.cli.tensor;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lrai.cli.console.Json;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/**
 * A tensor's numbers at a glance; NaNs are counted and otherwise left out.
 *
 * @param min least number, NaN if there is none
 * @param max largest number, NaN if there is none
 * @param mean of the numbers, NaN if there is none
 * @param notNumbers how many elements are NaN
 */
public record TensorSummary(double min, double max, double mean, long notNumbers) {
  private static final int SHOWN = 6;

  /** Summarizes a tensor of numbers; strings have no summary and count as none. */
  public static TensorSummary of(Tensor tensor) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    long numbers = 0;
    int size = tensor.elementType() == ElementType.STRING ? 0 : tensor.size();
    for (int i = 0; i < size; i++) {
      double value = Tensors.number(tensor, i);
      if (!Double.isNaN(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
        sum += value;
        numbers++;
      }
    }
    return numbers == 0
        ? new TensorSummary(Double.NaN, Double.NaN, Double.NaN, size)
        : new TensorSummary(min, max, sum / numbers, size - numbers);
  }

  /** The range, the mean and the first elements of a tensor, in one line. */
  public static String line(Tensor tensor) {
    String first =
        IntStream.range(0, Math.min(SHOWN, tensor.size()))
            .mapToObj(index -> element(tensor, index))
            .collect(Collectors.joining(", ", "[", tensor.size() > SHOWN ? ", ...]" : "]"));
    if (tensor.elementType() == ElementType.STRING) {
      return first;
    }
    TensorSummary summary = of(tensor);
    String range =
        Double.isNaN(summary.min)
            ? ""
            : "min %s  max %s  mean %s  "
                .formatted(number(summary.min), number(summary.max), number(summary.mean));
    return range + (summary.notNumbers > 0 ? summary.notNumbers + " NaN  " : "") + first;
  }

  /** Element type, shape and summary of a tensor. */
  public static Json.Members json(Tensor tensor) {
    Json.Members json =
        Json.object()
            .put("type", tensor.elementType().text())
            .put("shape", Json.array(tensor.shape()));
    if (tensor.elementType() == ElementType.STRING) {
      return json;
    }
    TensorSummary summary = of(tensor);
    return json.put("min", summary.min)
        .put("max", summary.max)
        .put("mean", summary.mean)
        .put("nan", summary.notNumbers);
  }

  private static String element(Tensor tensor, int index) {
    return tensor.elementType() == ElementType.STRING
        ? '"' + tensor.strings()[index] + '"'
        : number(Tensors.number(tensor, index));
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }
}

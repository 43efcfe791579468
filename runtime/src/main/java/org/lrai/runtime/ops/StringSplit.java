package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Splits strings at a delimiter.
 *
 * <p>Input: X, STRING. Outputs: STRING with one more dim, the most parts that an element has, the
 * rest filled with empty strings; INT64 of X's shape, the number of parts. ONNX StringSplit.
 *
 * @param delimiter what parts are separated by; empty: runs of white space, which are left out at
 *     both ends too
 * @param maxSplit the most splits; negative: no limit
 */
public record StringSplit(String delimiter, long maxSplit) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Tensor x = new Inputs("StringSplit", inputs).tensor(0, "X", ElementType.STRING);
    List<List<String>> all = new ArrayList<>();
    Tensor counts = Tensor.zeros(ElementType.INT64, x.shape());
    int most = 0;
    for (int i = 0; i < x.size(); i++) {
      List<String> parts =
          delimiter.isEmpty() ? splitAtSpace(x.strings()[i]) : split(x.strings()[i]);
      all.add(parts);
      counts.longs()[i] = parts.size();
      most = Math.max(most, parts.size());
    }
    long[] shape = Arrays.copyOf(x.shape(), x.rank() + 1);
    shape[x.rank()] = most;
    Tensor y = Tensor.zeros(ElementType.STRING, shape);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.get(i).size(); j++) {
        y.strings()[i * most + j] = all.get(i).get(j);
      }
    }
    return new Value[] {y, counts};
  }

  private boolean maySplit(List<String> parts) {
    return maxSplit < 0 || parts.size() < maxSplit;
  }

  private List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(delimiter);
        to >= 0 && maySplit(parts);
        to = text.indexOf(delimiter, from)) {
      parts.add(text.substring(from, to));
      from = to + delimiter.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  private List<String> splitAtSpace(String text) {
    List<String> parts = new ArrayList<>();
    int from = skip(text, 0, true);
    while (from < text.length()) {
      int to = maySplit(parts) ? skip(text, from, false) : text.stripTrailing().length();
      parts.add(text.substring(from, to));
      from = skip(text, to, true);
    }
    return parts;
  }

  /** The first index from {@code from} on where there is no longer space, or no longer none. */
  private static int skip(String text, int from, boolean space) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) == space) {
      at++;
    }
    return at;
  }
}

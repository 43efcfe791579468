package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Counts n-grams of a pool in rows of items. The items of an n-gram may lie {@code 1 + skip} apart,
 * for each skip from 0 to the largest; single items are counted once only.
 *
 * <p>Inputs: X {@code [C]} or {@code [N, C]} of INT32, INT64 or STRING; the pool, INT64 or STRING,
 * all 1-grams, then all 2-grams and so on; INT64 where each length starts in the pool; INT64 the
 * output column of each n-gram; FLOAT the weight of each n-gram, optional (absent: 1). Output:
 * FLOAT {@code [columns]} or {@code [N, columns]}, columns being the largest output column and one;
 * what n-grams of one column give is added up. ONNX TfIdfVectorizer.
 *
 * @param weighting what is made of the counts
 * @param minLength the shortest n-grams to count
 * @param maxLength the longest n-grams to count
 * @param maxSkip the most items to skip between two items of an n-gram
 */
public record TfIdfVectorizer(Weighting weighting, long minLength, long maxLength, long maxSkip)
    implements OpaqueOperator {

  /** What is made of a count. */
  public enum Weighting {
    /** The count. */
    TF,
    /** The weight, if the n-gram occurs. */
    IDF,
    /** The count times the weight. */
    TFIDF
  }

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("TfIdfVectorizer", inputs);
    return pool(in).run(in);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Pool pool = pool(new Inputs("TfIdfVectorizer", inputs));
    return all -> pool.run(new Inputs("TfIdfVectorizer", all));
  }

  private static Object item(Tensor tensor, int index) {
    return tensor.elementType() == ElementType.STRING
        ? tensor.strings()[index]
        : (Object) Elements.of(tensor).getLong(index);
  }

  private Pool pool(Inputs in) {
    Tensor items = in.tensor(1, "pool");
    long[] starts = in.integers(2, "ngram_counts");
    long[] columns = in.integers(3, "ngram_indexes");
    in.require(minLength >= 1 && maxLength >= minLength && maxSkip >= 0, "lengths and skips");
    Map<List<Object>, Integer> known = new HashMap<>();
    int ngram = 0;
    int width = 0;
    for (int n = 1; n <= starts.length; n++) {
      long end = n < starts.length ? starts[n] : items.size();
      in.require(
          starts[n - 1] >= 0 && starts[n - 1] <= end && end <= items.size(),
          "ngram_counts does not fit a pool of %d",
          items.size());
      for (int at = (int) starts[n - 1]; at + n <= end; at += n) {
        in.require(ngram < columns.length, "ngram_indexes has %d elements", columns.length);
        List<Object> gram = new ArrayList<>();
        for (int i = at; i < at + n; i++) {
          gram.add(item(items, i));
        }
        if (n >= minLength && n <= maxLength) {
          known.putIfAbsent(gram, ngram);
        }
        ngram++;
      }
    }
    for (long column : columns) {
      in.require(column >= 0 && column < Integer.MAX_VALUE, "output column %d", column);
      width = Math.max(width, (int) column + 1);
    }
    double[] weights = in.optionalNumbers(4, "weights");
    in.require(
        weights == null || weights.length == columns.length,
        "the weights are not %d, one for each n-gram",
        columns.length);
    return new Pool(known, columns, width, weights);
  }

  private final class Pool {
    /** Number of each n-gram that is counted. */
    final Map<List<Object>, Integer> ngrams;

    final long[] columns;
    final int width;
    final double @Nullable [] weights;

    Pool(
        Map<List<Object>, Integer> ngrams, long[] columns, int width, double @Nullable [] weights) {
      this.ngrams = ngrams;
      this.columns = columns;
      this.width = width;
      this.weights = weights;
    }

    Value[] run(Inputs in) {
      Tensor x = in.tensor(0, "X");
      in.require(x.rank() == 1 || x.rank() == 2, "X is %s, not [C] or [N, C]", x);
      int rows = x.rank() == 1 ? 1 : (int) x.dim(0);
      int length = (int) x.dim(x.rank() - 1);
      Tensor y =
          x.rank() == 1
              ? Tensor.zeros(ElementType.FLOAT, width)
              : Tensor.zeros(ElementType.FLOAT, rows, width);
      for (int row = 0; row < rows; row++) {
        int[] counts = count(x, row * length, length);
        double[] sums = new double[width];
        for (int ngram = 0; ngram < counts.length; ngram++) {
          sums[(int) columns[ngram]] += weigh(counts[ngram], ngram);
        }
        for (int column = 0; column < width; column++) {
          y.floats()[row * width + column] = (float) sums[column];
        }
      }
      return new Value[] {y};
    }

    private int[] count(Tensor x, int from, int length) {
      int[] counts = new int[columns.length];
      for (int n = (int) minLength; n <= Math.min(maxLength, length); n++) {
        for (int step = 1; step <= (n == 1 ? 1 : maxSkip + 1); step++) {
          for (int start = 0; start + (long) (n - 1) * step < length; start++) {
            List<Object> gram = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
              gram.add(item(x, from + start + i * step));
            }
            Integer ngram = ngrams.get(gram);
            if (ngram != null) {
              counts[ngram]++;
            }
          }
        }
      }
      return counts;
    }

    private double weigh(int count, int ngram) {
      double weight = weights == null ? 1 : weights[ngram];
      return switch (weighting) {
        case TF -> count;
        case IDF -> count > 0 ? weight : 0;
        case TFIDF -> count * weight;
      };
    }
  }
}

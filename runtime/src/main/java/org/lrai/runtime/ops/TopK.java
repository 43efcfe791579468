package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The {@code k} largest or smallest elements along an axis, best first; of equal ones the one with
 * the lower index first. NaN counts as larger than all numbers.
 *
 * <p>Inputs: X of any numeric type; K, an integer tensor of one element. Outputs: the values, of
 * X's shape with {@code k} along the axis; their indices along the axis, INT64 of the same shape.
 *
 * <p>ONNX TopK; its attribute {@code sorted} = 0 leaves the order open, so it needs no component.
 *
 * @param axis from {@code -rank} to {@code rank - 1}
 * @param largest the largest elements, else the smallest
 */
public record TopK(long axis, boolean largest) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("TopK", inputs);
    Tensor x = in.tensor(0, "X");
    long k = in.integer(1, "K");
    int onAxis = in.axis(axis, x.rank());
    int length = (int) x.dim(onAxis);
    in.require(k >= 0 && k <= length, "K is %d, but axis %d of X has %d", k, onAxis, length);
    Tensor values = Tensor.zeros(x.elementType(), Shapes.with(x, onAxis, k));
    Tensor indices = Tensor.zeros(ElementType.INT64, values.shape());
    int inner = Shapes.inner(x, onAxis);
    Lane lane = new Lane(Elements.of(x), largest, new int[(int) k], inner);
    for (int o = 0; o < Shapes.outer(x, onAxis); o++) {
      for (int i = 0; i < inner; i++) {
        lane.select(o * length * inner + i, length);
        for (int rank = 0; rank < k; rank++) {
          int to = (o * (int) k + rank) * inner + i;
          Shapes.copy(x, lane.start + lane.best[rank] * inner, values, to, 1);
          indices.longs()[to] = lane.best[rank];
        }
      }
    }
    return new Value[] {values, indices};
  }

  /** Selects along one line of X: a heap of the best so far, with the worst of them at the root. */
  private static final class Lane {
    final Elements elements;
    final boolean largest;
    final int[] best;
    final int stride;
    int start;

    Lane(Elements elements, boolean largest, int[] best, int stride) {
      this.elements = elements;
      this.largest = largest;
      this.best = best;
      this.stride = stride;
    }

    void select(int from, int length) {
      start = from;
      int k = best.length;
      for (int i = 0; i < k; i++) {
        best[i] = i;
      }
      for (int root = k / 2 - 1; root >= 0; root--) {
        sift(root, k);
      }
      for (int i = k; i < length && k > 0; i++) {
        if (better(i, best[0])) {
          best[0] = i;
          sift(0, k);
        }
      }
      for (int end = k - 1; end > 0; end--) {
        int worst = best[0];
        best[0] = best[end];
        best[end] = worst;
        sift(0, end);
      }
    }

    private boolean better(int a, int b) {
      int order = elements.compare(start + a * stride, start + b * stride);
      return order == 0 ? a < b : order > 0 == largest;
    }

    private void sift(int root, int end) {
      int at = root;
      for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
        if (child + 1 < end && better(best[child], best[child + 1])) {
          child++;
        }
        if (!better(best[at], best[child])) {
          return;
        }
        int swapped = best[at];
        best[at] = best[child];
        best[child] = swapped;
        at = child;
      }
    }
  }
}

package org.lrai.runtime.ops;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * For each batch and class, boxes from the highest score down, leaving out those that overlap one
 * chosen before by more than a threshold (intersection over union); of equal scores the lower index
 * first. Computed in double precision.
 *
 * <p>Inputs: boxes {@code [batches, boxes, 4]}; scores {@code [batches, classes, boxes]}; optional,
 * of one element each: the most boxes per class (absent: 0), the threshold of overlap (absent: 0),
 * the score that a box must exceed (absent: none). Output: INT64 {@code [chosen, 3]} of batch,
 * class and box. ONNX NonMaxSuppression.
 *
 * @param centerPointBox boxes are x center, y center, width, height; else y1, x1, y2, x2 of two
 *     opposite corners
 */
public record NonMaxSuppression(boolean centerPointBox) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("NonMaxSuppression", inputs);
    Tensor boxes = in.tensor(0, "boxes");
    Tensor scores = in.tensor(1, "scores");
    in.requireRank(boxes, "boxes", 3);
    in.requireRank(scores, "scores", 3);
    in.requireShape(boxes, "boxes", scores.dim(0), scores.dim(2), 4);
    long most = in.optional(2) == null ? 0 : in.integer(2, "max_output_boxes_per_class");
    double overlap = scalar(in, 3, "iou_threshold", 0);
    double lowest = scalar(in, 4, "score_threshold", Double.NEGATIVE_INFINITY);
    boolean anyScore = in.optional(4) == null;
    double[][] corners = corners(boxes);
    Elements score = Elements.of(scores);
    int count = (int) scores.dim(2);
    IntStream.Builder chosen = IntStream.builder();
    for (int lane = 0; lane < scores.dim(0) * scores.dim(1); lane++) {
      int first = lane * count;
      int batch = lane / (int) scores.dim(1);
      int[] candidates =
          IntStream.range(0, count)
              .filter(box -> anyScore || score.getDouble(first + box) > lowest)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(box -> -score.getDouble(first + box))
                      .thenComparing(box -> box))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int box : choose(candidates, corners, batch * count, most, overlap)) {
        chosen.add(batch).add(lane % (int) scores.dim(1)).add(box);
      }
    }
    long[] indices = chosen.build().asLongStream().toArray();
    return new Value[] {Tensor.of(indices, indices.length / 3, 3)};
  }

  private static double scalar(Inputs in, int index, String name, double otherwise) {
    double[] numbers = in.optionalNumbers(index, name);
    if (numbers == null) {
      return otherwise;
    }
    in.require(numbers.length == 1, "input %s has %d elements, not one", name, numbers.length);
    return numbers[0];
  }

  private static int[] choose(
      int[] candidates, double[][] corners, int firstBox, long most, double overlap) {
    int[] chosen = new int[candidates.length];
    int count = 0;
    for (int candidate : candidates) {
      if (count >= most) {
        break;
      }
      double[] box = corners[firstBox + candidate];
      boolean free = true;
      for (int i = 0; i < count && free; i++) {
        free = !(intersectionOverUnion(box, corners[firstBox + chosen[i]]) > overlap);
      }
      if (free) {
        chosen[count++] = candidate;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  /** Boxes as low and high of x, low and high of y. */
  private double[][] corners(Tensor boxes) {
    Elements elements = Elements.of(boxes);
    double[][] corners = new double[boxes.size() / 4][];
    for (int box = 0; box < corners.length; box++) {
      double a = elements.getDouble(4 * box);
      double b = elements.getDouble(4 * box + 1);
      double c = elements.getDouble(4 * box + 2);
      double d = elements.getDouble(4 * box + 3);
      corners[box] =
          centerPointBox
              ? new double[] {a - c / 2, a + c / 2, b - d / 2, b + d / 2}
              : new double[] {Math.min(b, d), Math.max(b, d), Math.min(a, c), Math.max(a, c)};
    }
    return corners;
  }

  /** 0 where boxes do not intersect or have no area. */
  private static double intersectionOverUnion(double[] a, double[] b) {
    double width = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
    double height = Math.min(a[3], b[3]) - Math.max(a[2], b[2]);
    double areaA = (a[1] - a[0]) * (a[3] - a[2]);
    double areaB = (b[1] - b[0]) * (b[3] - b[2]);
    if (width <= 0 || height <= 0 || areaA <= 0 || areaB <= 0) {
      return 0;
    }
    double intersection = width * height;
    return intersection / (areaA + areaB - intersection);
  }
}

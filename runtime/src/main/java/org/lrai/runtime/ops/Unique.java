package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The distinct elements of a tensor, or distinct slices along an axis. All NaNs are one element,
 * the largest; 0 and -0 are one; strings go by code point.
 *
 * <p>Input: X of any type. Outputs: Y, the distinct elements (one dim) or slices (X's rank); INT64
 * of one dim each: where each element of Y first occurs in X; for each element or slice of X its
 * place in Y; how often each element of Y occurs. ONNX Unique.
 *
 * @param flat elements of X in row-major order; the axis is not used
 * @param axis from {@code -rank} to {@code rank - 1}
 * @param sorted Y in ascending order (slices: lexicographic), else in order of first occurrence
 */
public record Unique(boolean flat, long axis, boolean sorted) implements OpaqueOperator {

  /** A distinct slice, by its first occurrence. */
  private static final class Group {
    final int first;
    int count;
    int place;

    Group(int first) {
      this.first = first;
    }
  }

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Unique", inputs);
    Tensor x = in.tensor(0, "X");
    if (flat) {
      x = Shapes.reshaped(x, x.size());
    }
    int onAxis = flat ? 0 : in.axis(axis, x.rank());
    Slices slices = new Slices(x, onAxis);
    TreeMap<Integer, Group> groups = new TreeMap<>(slices::compare);
    List<Group> inOrder = new ArrayList<>();
    List<Group> groupOf = new ArrayList<>();
    for (int i = 0; i < slices.count; i++) {
      Group group = groups.get(i);
      if (group == null) {
        group = new Group(i);
        groups.put(i, group);
        inOrder.add(group);
      }
      group.count++;
      groupOf.add(group);
    }
    List<Group> result = sorted ? List.copyOf(groups.values()) : inOrder;
    return outputs(slices, result, groupOf);
  }

  private static Value[] outputs(Slices slices, List<Group> groups, List<Group> groupOf) {
    long[] first = new long[groups.size()];
    long[] counts = new long[groups.size()];
    Tensor y =
        Tensor.zeros(slices.x.elementType(), Shapes.with(slices.x, slices.axis, groups.size()));
    for (int place = 0; place < groups.size(); place++) {
      Group group = groups.get(place);
      group.place = place;
      first[place] = group.first;
      counts[place] = group.count;
      slices.copy(group.first, y, place);
    }
    long[] places = new long[groupOf.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = groupOf.get(i).place;
    }
    return new Value[] {
      y,
      Shapes.vector(ElementType.INT64, first),
      Shapes.vector(ElementType.INT64, places),
      Shapes.vector(ElementType.INT64, counts)
    };
  }

  /** Slices of a tensor along an axis. */
  private static final class Slices {
    final Tensor x;
    final int axis;
    final int count;
    final int outer;
    final int inner;
    final Elements elements;

    Slices(Tensor x, int axis) {
      this.x = x;
      this.axis = axis;
      this.count = (int) x.dim(axis);
      this.outer = Shapes.outer(x, axis);
      this.inner = Shapes.inner(x, axis);
      this.elements = Elements.of(x);
    }

    int compare(int a, int b) {
      for (int o = 0; o < outer; o++) {
        for (int i = 0; i < inner; i++) {
          int order = elements.compare((o * count + a) * inner + i, (o * count + b) * inner + i);
          if (order != 0) {
            return order;
          }
        }
      }
      return 0;
    }

    void copy(int from, Tensor y, int to) {
      for (int o = 0; o < outer; o++) {
        int target = (o * (int) y.dim(axis) + to) * inner;
        Shapes.copy(x, (o * count + from) * inner, y, target, inner);
      }
    }
  }
}

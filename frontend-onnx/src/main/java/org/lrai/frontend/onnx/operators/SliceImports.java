package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.opaque.DynamicSlice;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Slice, Split and CenterCropPad, with sizes that may be symbolic. */
final class SliceImports {
  /** A bound of this size or beyond means the end of the axis, whatever its dim is. */
  private static final long BEYOND_ANY_DIM = Integer.MAX_VALUE;

  private SliceImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Slice", SliceImports::slice,
        "Split", SliceImports::split,
        "CenterCropPad", SliceImports::centerCropPad);
  }

  /** Where to begin, how many elements to take, and how far apart. */
  private record Range(IndexExpr start, IndexExpr extent, long step) {}

  /**
   * Bounds are attributes before version 10, then inputs. Where they depend on data, so does the
   * extent of the result.
   */
  private static List<Value> slice(NodeContext node) {
    boolean asInputs = node.opset() >= 10;
    boolean known = !asInputs || (node.indices(1).isPresent() && node.indices(2).isPresent());
    int count = asInputs ? boundCount(node) : node.longs("starts").size();
    List<Long> axes = asInputs && node.hasInput(3) ? node.requiredLongs(3) : node.longs("axes");
    if (axes.isEmpty()) {
      axes = LongStream.range(0, count).boxed().toList();
    }
    List<Long> steps = node.hasInput(4) ? node.requiredLongs(4) : Collections.nCopies(count, 1L);
    if (axes.size() != count || steps.size() != count || steps.contains(0L)) {
      throw node.invalid("%d bounds, axes %s, steps %s".formatted(count, axes, steps));
    }
    int rank = node.tensor(0).rank();
    List<Integer> onAxes = axes.stream().map(axis -> node.axis(axis, rank)).toList();
    return List.of(known ? slice(node, onAxes, steps) : dynamicSlice(node, onAxes, steps));
  }

  private static int boundCount(NodeContext node) {
    TensorType starts = node.tensor(1);
    if (starts.rank() != 1 || starts.dim(0).asConstant().isEmpty()) {
      throw node.unsupported(
          "it depends on data how many axes are sliced", "give starts a fixed number of elements");
    }
    return (int) starts.dim(0).asConstant().getAsLong();
  }

  private static Value slice(NodeContext node, List<Integer> axes, List<Long> steps) {
    TensorType input = node.tensor(0);
    boolean asInputs = node.opset() >= 10;
    List<IndexExpr> starts = asInputs ? node.requiredIndices(1) : constants(node, "starts");
    List<IndexExpr> ends = asInputs ? node.requiredIndices(2) : constants(node, "ends");
    if (ends.size() != starts.size()) {
      throw node.invalid(starts.size() + " starts, but " + ends.size() + " ends");
    }
    List<IndexExpr> first = new ArrayList<>(Collections.nCopies(input.rank(), IndexExpr.ZERO));
    List<IndexExpr> extents = new ArrayList<>(input.shape().dims());
    List<Long> strides = new ArrayList<>(Collections.nCopies(input.rank(), 1L));
    for (int k = 0; k < axes.size(); k++) {
      int axis = axes.get(k);
      Range range = range(node, starts.get(k), ends.get(k), steps.get(k), input.dim(axis));
      first.set(axis, range.start());
      extents.set(axis, range.extent());
      strides.set(axis, range.step());
    }
    return node.apply(new Slice(first, extents, strides), node.input(0));
  }

  private static Value dynamicSlice(NodeContext node, List<Integer> axes, List<Long> steps) {
    Composer a = node.compose();
    Value starts = a.cast(node.input(1), ElementType.INT64);
    Value ends = a.cast(node.input(2), ElementType.INT64);
    Value result = node.input(0);
    for (int k = 0; k < axes.size(); k++) {
      IndexExpr position = IndexExpr.constant(k);
      Value start = a.reshape(a.slice(starts, 0, position, IndexExpr.ONE), Shape.SCALAR);
      Value end = a.reshape(a.slice(ends, 0, position, IndexExpr.ONE), Shape.SCALAR);
      result = node.apply(new DynamicSlice(axes.get(k), steps.get(k)), result, start, end);
    }
    return result;
  }

  private static List<IndexExpr> constants(NodeContext node, String attribute) {
    return node.longs(attribute).stream().map(IndexExpr::constant).toList();
  }

  /**
   * Start and end are clamped to the axis, each on the side where they would lead out; on the other
   * side the extent is 0 anyway.
   */
  private static Range range(
      NodeContext node, IndexExpr start, IndexExpr end, long step, IndexExpr dim) {
    IndexExpr from = fromFront(node, start, dim);
    IndexExpr to = fromFront(node, end, dim);
    IndexExpr reach;
    if (step > 0) {
      from = from.max(IndexExpr.ZERO);
      reach = to.min(dim).minus(from);
    } else {
      from = from.min(dim.minus(1));
      reach = from.minus(to.max(IndexExpr.constant(-1)));
    }
    // A step beyond any dim takes one element, if any.
    long stride = Math.min(Math.abs(Math.max(step, -Long.MAX_VALUE)), BEYOND_ANY_DIM);
    IndexExpr extent = reach.ceilDiv(IndexExpr.constant(stride)).max(IndexExpr.ZERO);
    return new Range(
        node.bounds().simplify(from), node.bounds().simplify(extent), step > 0 ? stride : -stride);
  }

  /** A place that counts from the end of the axis where it is negative. */
  private static IndexExpr fromFront(NodeContext node, IndexExpr place, IndexExpr dim) {
    long constant = place.asConstant().orElse(0);
    if (constant >= BEYOND_ANY_DIM) {
      return dim;
    }
    if (constant <= -BEYOND_ANY_DIM) {
      return IndexExpr.constant(-1);
    }
    if (node.bounds().isNonNegative(place)) {
      return place;
    }
    if (node.bounds().isNegative(place)) {
      return place.plus(dim);
    }
    IndexExpr isNegative = place.times(-1).max(IndexExpr.ZERO).min(IndexExpr.ONE);
    return place.plus(dim.times(isNegative));
  }

  private static List<Value> split(NodeContext node) {
    TensorType input = node.tensor(0);
    int axis = node.axis(node.longAttribute("axis", 0), input.rank());
    List<Value> parts = new ArrayList<>();
    IndexExpr start = IndexExpr.ZERO;
    for (IndexExpr extent : splitSizes(node, input.dim(axis))) {
      parts.add(node.apply(Slice.along(input.shape(), axis, start, extent), node.input(0)));
      start = start.plus(extent);
    }
    return parts;
  }

  /** Sizes as the node states them; else equal parts, the last ones smaller. */
  private static List<IndexExpr> splitSizes(NodeContext node, IndexExpr dim) {
    if (node.hasInput(1)) {
      return checkedSizes(node, node.requiredIndices(1), dim);
    }
    if (node.opset() < 13 && node.hasAttribute("split")) {
      return checkedSizes(node, constants(node, "split"), dim);
    }
    long count = node.longAttribute("num_outputs", node.outputCount());
    if (count < 1 || count < node.outputCount()) {
      throw node.invalid("a split in " + count + " parts, with " + node.outputCount() + " outputs");
    }
    IndexExpr part = dim.ceilDiv(IndexExpr.constant(count));
    List<IndexExpr> sizes = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      IndexExpr left = dim.minus(part.times(k)).max(IndexExpr.ZERO);
      sizes.add(node.bounds().simplify(part.min(left)));
    }
    return sizes;
  }

  private static List<IndexExpr> checkedSizes(
      NodeContext node, List<IndexExpr> sizes, IndexExpr dim) {
    IndexExpr sum = sizes.stream().reduce(IndexExpr.ZERO, IndexExpr::plus);
    if (sizes.size() != node.outputCount() || sum.minus(dim).asConstant().orElse(0) != 0) {
      throw node.invalid(
          "sizes " + sizes + " for " + node.outputCount() + " parts of an axis of " + dim);
    }
    return sizes;
  }

  /** Cuts off what is too much, half of it (rounded down) before; then adds what is missing. */
  private static List<Value> centerCropPad(NodeContext node) {
    TensorType input = node.tensor(0);
    List<IndexExpr> wanted = node.requiredIndices(1);
    List<Long> axes =
        node.optionalLongs("axes")
            .orElseGet(() -> LongStream.range(0, input.rank()).boxed().toList());
    if (axes.size() != wanted.size()) {
      throw node.invalid("a shape of " + wanted.size() + " dims for " + axes.size() + " axes");
    }
    List<IndexExpr> starts = new ArrayList<>(Collections.nCopies(input.rank(), IndexExpr.ZERO));
    List<IndexExpr> extents = new ArrayList<>(input.shape().dims());
    List<IndexExpr> before = new ArrayList<>(starts);
    List<IndexExpr> after = new ArrayList<>(starts);
    for (int k = 0; k < axes.size(); k++) {
      int axis = node.axis(axes.get(k), input.rank());
      IndexExpr dim = input.dim(axis);
      IndexExpr excess = dim.minus(wanted.get(k)).max(IndexExpr.ZERO);
      IndexExpr missing = wanted.get(k).minus(dim).max(IndexExpr.ZERO);
      starts.set(axis, node.bounds().simplify(excess.floorDiv(2)));
      extents.set(axis, node.bounds().simplify(dim.minus(excess)));
      before.set(axis, node.bounds().simplify(missing.floorDiv(2)));
      after.set(axis, node.bounds().simplify(missing.minus(missing.floorDiv(2))));
    }
    List<Long> steps = Collections.nCopies(input.rank(), 1L);
    Value cropped = node.apply(new Slice(starts, extents, steps), node.input(0));
    Value zero = PadImports.zero(node, input.element());
    Value padded = node.apply(new Pad(Pad.Mode.CONSTANT, before, after), cropped, zero);
    return List.of(padded);
  }
}

package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Reshapes whose reader finds the elements itself, in the tensor that is reshaped. A reshape by
 * itself costs nothing, but it is a view of a row-major array. Where windows are computed with
 * channels last, and a reader wants the channels side by side, two turns are saved that undo each
 * other: detectors take the channels of a convolution apart, {@code [n, 3 * 85, h, w]} to {@code
 * [n, 3, 85, h, w]}, and have them last, {@code [n, 3, h, w, 85]}.
 */
final class ReadThrough {
  private ReadThrough() {}

  /**
   * A reshape as a movement of elements, if its axes are those of its input, cut or joined: groups
   * of neighbouring axes with a constant product, the same on both sides.
   */
  static Optional<Group> movement(Node node) {
    Value input = node.inputs().getFirst();
    if (!(input.type() instanceof TensorType from)
        || !(node.output().type() instanceof TensorType to)) {
      return Optional.empty();
    }
    return subscripts(from.shape().dims(), to.shape().dims())
        .map(at ->
            new Group(
                node.output(),
                List.of(input),
                new Definition.Pointwise(new ScalarExpr.Element(from.element(), 0, at)),
                List.of(node.name())));
  }

  /** Where the element at {@code [%i0, %i1, ...]} of dims {@code to} is under dims {@code from}. */
  private static Optional<List<IndexExpr>> subscripts(List<IndexExpr> from, List<IndexExpr> to) {
    List<IndexExpr> at = new ArrayList<>();
    int source = 0;
    int target = 0;
    while (source < from.size() && target < to.size()) {
      if (from.get(source).equals(to.get(target))) {
        at.add(Definition.outputIndex(target++));
        source++;
        continue;
      }
      int firstSource = source;
      IndexExpr sizeFrom = from.get(source++);
      IndexExpr sizeTo = to.get(target);
      IndexExpr address = Definition.outputIndex(target++);
      while (!sizeFrom.equals(sizeTo)) {
        long haveFrom = sizeFrom.asConstant().orElse(0);
        long haveTo = sizeTo.asConstant().orElse(0);
        if (haveFrom <= 0 || haveTo <= 0) {
          return Optional.empty();
        }
        if (haveFrom < haveTo && source < from.size()) {
          sizeFrom = sizeFrom.times(from.get(source++));
        } else if (haveTo < haveFrom && target < to.size()) {
          address = address.times(to.get(target)).plus(Definition.outputIndex(target));
          sizeTo = sizeTo.times(to.get(target++));
        } else {
          return Optional.empty();
        }
      }
      at.addAll(split(address, from.subList(firstSource, source)));
    }
    return source < from.size() || target < to.size()
        ? units(from, source, to, target, at)
        : Optional.of(at);
  }

  /** The subscripts where only dims of 1 are left. */
  private static Optional<List<IndexExpr>> units(
      List<IndexExpr> from, int source, List<IndexExpr> to, int target, List<IndexExpr> at) {
    boolean areUnits =
        from.subList(source, from.size()).stream().allMatch(dim -> dim.isConstant(1))
            && to.subList(target, to.size()).stream().allMatch(dim -> dim.isConstant(1));
    from.subList(source, from.size()).forEach(_ -> at.add(IndexExpr.ZERO));
    return areUnits ? Optional.of(at) : Optional.empty();
  }

  /** An address below the product of constant dims as subscripts. */
  private static List<IndexExpr> split(IndexExpr address, List<IndexExpr> dims) {
    List<IndexExpr> at = new ArrayList<>();
    IndexExpr rest = address;
    for (IndexExpr dim : dims.subList(1, dims.size()).reversed()) {
      IndexExpr quotient = rest.floorDiv(dim);
      at.addFirst(rest.minus(quotient.times(dim)));
      rest = quotient;
    }
    at.addFirst(rest);
    return at;
  }

  /**
   * Whether an elementwise reader of a reshape finds what its last axis runs over side by side if
   * the channels of the reshaped tensor are, as they may be.
   *
   * @param groups by their output, as far as they are known
   */
  static boolean pays(Group reshape, Group reader, int source, Map<Value, Group> groups) {
    Value reshaped = reshape.inputs().getFirst();
    if (!(reader.definition() instanceof Definition.Pointwise)
        || reader.readsAsIndex(source)
        || !LayoutAssignment.canBeLast((TensorType) reshaped.type())
        || !comesWithChannelsLast(reshaped, groups)) {
      return false;
    }
    Atom.Variable lane = new Atom.Variable("i" + lastAxis(reader));
    return Merging.inline(reshape, reader, source).valueReads(reader.inputs().size()).stream()
        .allMatch(read -> isSideBySide(read.at(), lane));
  }

  /** The last axis of more than one index; the last of all if there is none. */
  private static int lastAxis(Group reader) {
    int axis = reader.type().rank() - 1;
    while (axis > 0 && reader.type().dim(axis).isConstant(1)) {
      axis--;
    }
    return axis;
  }

  private static boolean isSideBySide(List<IndexExpr> at, Atom.Variable lane) {
    for (int axis = 0; axis < at.size(); axis++) {
      boolean isChannel = axis == 1;
      boolean moves = at.get(axis).coefficientOf(lane).filter(IndexExpr.ONE::equals).isPresent();
      if (isChannel ? !moves : at.get(axis).atoms().contains(lane)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tensor is computed by windows, or from such tensors place by place. */
  private static boolean comesWithChannelsLast(Value value, Map<Value, Group> groups) {
    Group group = groups.get(value);
    if (group == null) {
      return false;
    }
    if (group.definition() instanceof Definition.Pointwise) {
      return group.inputs().stream()
          .filter(input -> input.type().equals(value.type()))
          .anyMatch(input -> comesWithChannelsLast(input, groups));
    }
    return LayoutAssignment.hasWindows(group);
  }
}

package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * A group made ready for scheduling: its index ranges and its accesses to buffers, simplified. Axes
 * of extent 1 are gone; neighbouring axes that every buffer lays out one after the other are one.
 *
 * @param buffers inputs, then the output
 * @param output ranges of the output index
 * @param store subscripts of the stored element
 * @param reduced ranges of the reduction; empty if the group is elementwise
 * @param body the term of the reduction, or the element
 * @param finish what is stored, of {@code Definition.REDUCED}; the local itself if elementwise
 */
record Axes(
    List<Kernel.Buffer> buffers,
    List<Definition.Axis> output,
    List<IndexExpr> store,
    List<Definition.Axis> reduced,
    ScalarExpr body,
    ScalarExpr finish) {

  /**
   * Axes of an elementwise group or of a contraction that folds.
   *
   * @param layouts how inputs and output lie in their arrays, in this order
   */
  static Axes of(Group group, List<Layout> layouts) {
    List<Kernel.Buffer> buffers = new ArrayList<>();
    for (int source = 0; source < group.inputs().size(); source++) {
      TensorType type = (TensorType) group.inputs().get(source).type();
      buffers.add(
          new Kernel.Buffer(
              "in" + source,
              type.element(),
              layouts.get(source).dims(type.shape().dims()),
              Kernel.Access.READ));
    }
    TensorType type = group.type();
    Layout layout = layouts.getLast();
    buffers.add(
        new Kernel.Buffer(
            "out", type.element(), layout.dims(type.shape().dims()), Kernel.Access.WRITE));
    List<Definition.Axis> output = outputAxes(type, layout);
    List<IndexExpr> store = layout.at(Grouping.outputIndices(type.rank()));
    Rewriter inArrays =
        Rewriter.IDENTITY.withElements(
            e -> new ScalarExpr.Element(e.type(), e.source(), layouts.get(e.source()).at(e.at())));
    return switch (Group.rewrite(group.definition(), inArrays)) {
      case Definition.Pointwise(ScalarExpr body) ->
          new Axes(
                  buffers,
                  output,
                  store,
                  List.of(),
                  body,
                  new ScalarExpr.Local(body.type(), Definition.REDUCED))
              .simplified();
      case Definition.Contraction(var reduced, var body, var reducer, var finish) ->
          reducer instanceof Definition.Reducer.Fold
              ? new Axes(buffers, output, store, ReductionOrder.of(reduced, body), body, finish)
                  .simplified()
              : new Axes(buffers, output, store, reduced, body, finish);
      default -> throw new IllegalStateException("no axes: " + group.definition());
    };
  }

  /** The ranges of the output index, as the output lies in its array. */
  static List<Definition.Axis> outputAxes(TensorType type, Layout layout) {
    List<Definition.Axis> output = new ArrayList<>();
    for (int axis = 0; axis < type.rank(); axis++) {
      int at = layout.isRowMajor() ? axis : layout.order().get(axis);
      output.add(new Definition.Axis("i" + at, type.dim(at)));
    }
    return output;
  }

  /** The same with {@link Digits} of output axes as axes of their own. */
  Axes withDigits() {
    Digits digits = Digits.of(body, output);
    return digits.divisors().isEmpty() || hasOtherIndices(finish)
        ? this
        : new Axes(
            buffers,
            digits.cut(output),
            digits.cutAll(store),
            reduced,
            digits.cut(body),
            digits.cut(finish));
  }

  /** Whether indices occur other than as subscripts of elements. */
  private static boolean hasOtherIndices(ScalarExpr expr) {
    boolean own = expr instanceof ScalarExpr.Index || expr instanceof ScalarExpr.Guarded;
    return own || expr.operands().stream().anyMatch(Axes::hasOtherIndices);
  }

  int outputBuffer() {
    return buffers.size() - 1;
  }

  private Axes simplified() {
    Axes current = withoutUnitAxes();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (boolean reduction : new boolean[] {false, true}) {
        List<Definition.Axis> axes = reduction ? current.reduced : current.output;
        for (int k = axes.size() - 2; k >= 0 && !changed; k--) {
          Axes merged = current.merge(axes.get(k), axes.get(k + 1), reduction, k);
          changed = merged != null;
          current = merged == null ? current : merged;
        }
      }
    }
    return current;
  }

  private Axes withoutUnitAxes() {
    Map<String, IndexExpr> zero = new LinkedHashMap<>();
    List<Definition.Axis> keptOutput = dropUnits(output, zero);
    List<Definition.Axis> keptReduced = dropUnits(reduced, zero);
    Axes substituted = substitute(zero, buffers, keptOutput, keptReduced);
    for (int buffer = 0; buffer < buffers.size(); buffer++) {
      substituted = substituted.withoutUnitDims(buffer);
    }
    return substituted;
  }

  /** Drops the dims of 1 that every access has at subscript 0. */
  private Axes withoutUnitDims(int buffer) {
    Kernel.Buffer old = buffers.get(buffer);
    List<List<IndexExpr>> accesses = accesses(buffer);
    boolean[] drop = new boolean[old.dims().size()];
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < drop.length; axis++) {
      int a = axis;
      drop[axis] =
          old.dims().get(axis).isConstant(1)
              && accesses.stream().allMatch(at -> at.get(a).equals(IndexExpr.ZERO));
      if (!drop[axis]) {
        dims.add(old.dims().get(axis));
      }
    }
    List<Kernel.Buffer> newBuffers = new ArrayList<>(buffers);
    newBuffers.set(buffer, new Kernel.Buffer(old.name(), old.type(), dims, old.access()));
    Rewriter rewriter =
        Rewriter.IDENTITY
            .withElements(e ->
                e.source() == buffer
                    ? new ScalarExpr.Element(e.type(), buffer, kept(e.at(), drop))
                    : e)
            .withAtoms(atom ->
                atom instanceof Atom.Element(int source, List<IndexExpr> at) && source == buffer
                    ? IndexExpr.element(buffer, kept(at, drop))
                    : IndexExpr.atom(atom));
    return new Axes(
        newBuffers,
        output,
        buffer == outputBuffer() ? kept(store, drop) : store,
        reduced,
        rewriter.apply(body),
        rewriter.apply(finish));
  }

  private static List<IndexExpr> kept(List<IndexExpr> at, boolean[] drop) {
    List<IndexExpr> kept = new ArrayList<>();
    for (int axis = 0; axis < drop.length; axis++) {
      if (!drop[axis]) {
        kept.add(at.get(axis));
      }
    }
    return kept;
  }

  private static List<Definition.Axis> dropUnits(
      List<Definition.Axis> axes, Map<String, IndexExpr> zero) {
    List<Definition.Axis> kept = new ArrayList<>();
    for (Definition.Axis axis : axes) {
      if (axis.extent().isConstant(1)) {
        zero.put(axis.variable(), IndexExpr.ZERO);
      } else {
        kept.add(axis);
      }
    }
    return kept;
  }

  private Axes substitute(
      Map<String, IndexExpr> values,
      List<Kernel.Buffer> newBuffers,
      List<Definition.Axis> newOutput,
      List<Definition.Axis> newReduced) {
    Rewriter rewriter = variables(values);
    return new Axes(
        newBuffers,
        newOutput,
        rewriter.apply(store),
        newReduced,
        rewriter.apply(body),
        rewriter.apply(finish));
  }

  static Rewriter variables(Map<String, IndexExpr> values) {
    return Rewriter.IDENTITY.withAtoms(atom ->
        atom instanceof Atom.Variable(String name) && values.containsKey(name)
            ? values.get(name)
            : IndexExpr.atom(atom));
  }

  /** One axis for two neighbours, if every buffer sees them as one; else null. */
  private @org.jspecify.annotations.Nullable Axes merge(
      Definition.Axis outer, Definition.Axis inner, boolean reduction, int position) {
    Set<String> pair = new TreeSet<>(List.of(outer.variable(), inner.variable()));
    if (occursElsewhere(body, pair) || occursElsewhere(finish, pair)) {
      return null;
    }
    boolean ofRows = !reduction && !reduced.isEmpty() && position + 2 < output.size();
    if (ofRows
        && outer.extent().asConstant().isEmpty()
        && inner.extent().asConstant().isPresent()) {
      return null; // tiles of rows are made for the fixed extent
    }
    int[] mergedAxis = new int[buffers.size()];
    for (int buffer = 0; buffer < buffers.size(); buffer++) {
      mergedAxis[buffer] = mergedAxis(buffer, outer, inner, pair);
      if (mergedAxis[buffer] == NOT_MERGEABLE) {
        return null;
      }
    }
    List<Kernel.Buffer> newBuffers = new ArrayList<>();
    for (int buffer = 0; buffer < buffers.size(); buffer++) {
      newBuffers.add(mergeDims(buffers.get(buffer), mergedAxis[buffer]));
    }
    Rewriter rewriter =
        Rewriter.IDENTITY.withElements(e ->
            new ScalarExpr.Element(
                e.type(),
                e.source(),
                mergeSubscripts(e.at(), mergedAxis[e.source()], outer, inner)));
    List<Definition.Axis> axes = new ArrayList<>(reduction ? reduced : output);
    axes.set(position, new Definition.Axis(inner.variable(), outer.extent().times(inner.extent())));
    axes.remove(position + 1);
    return new Axes(
        newBuffers,
        reduction ? output : axes,
        mergeSubscripts(store, mergedAxis[outputBuffer()], outer, inner),
        reduction ? axes : reduced,
        rewriter.apply(body),
        rewriter.apply(finish));
  }

  private static final int NOT_MERGEABLE = -2;
  private static final int UNTOUCHED = -1;

  /** The buffer axis of {@code outer} if all accesses have both at neighbouring axes. */
  private int mergedAxis(
      int buffer, Definition.Axis outer, Definition.Axis inner, Set<String> pair) {
    int result = UNTOUCHED;
    boolean first = true;
    for (List<IndexExpr> at : accesses(buffer)) {
      int axis = axisOf(at, outer, pair);
      boolean adjacent =
          axis >= 0
              && axis + 1 < at.size()
              && at.get(axis + 1).equals(IndexExpr.variable(inner.variable()))
              && buffers.get(buffer).dims().get(axis + 1).equals(inner.extent());
      int here = UNTOUCHED;
      for (int k = 0; k < at.size(); k++) {
        boolean mentions = at.get(k).variables().stream().anyMatch(pair::contains);
        if (mentions && !(adjacent && (k == axis || k == axis + 1))) {
          return NOT_MERGEABLE;
        }
        if (mentions) {
          here = axis;
        }
      }
      if (!first && here != result) {
        return NOT_MERGEABLE;
      }
      first = false;
      result = here;
    }
    return result;
  }

  /** The axis whose subscript is the variable and something that is not of the pair. */
  private static int axisOf(List<IndexExpr> at, Definition.Axis outer, Set<String> pair) {
    for (int axis = 0; axis < at.size(); axis++) {
      boolean once =
          at.get(axis)
              .coefficientOf(new Atom.Variable(outer.variable()))
              .filter(IndexExpr.ONE::equals)
              .isPresent();
      if (once && !mentions(at.get(axis).minus(outer.index()), pair)) {
        return axis;
      }
    }
    return -1;
  }

  /** All subscripts with which a buffer is read or written. */
  List<List<IndexExpr>> accesses(int buffer) {
    List<List<IndexExpr>> all = new ArrayList<>();
    for (ScalarExpr expr : List.of(body, finish)) {
      Reads.of(expr).values().stream()
          .filter(e -> e.source() == buffer)
          .forEach(e -> all.add(e.at()));
      Reads.of(expr).indices().stream()
          .filter(e -> e.input() == buffer)
          .forEach(e -> all.add(e.at()));
    }
    if (buffer == outputBuffer()) {
      all.add(store);
    }
    return all;
  }

  /** Whether variables occur in guards, index values, or subscripts that depend on data. */
  private static boolean occursElsewhere(ScalarExpr expr, Set<String> variables) {
    boolean[] occurs = {false};
    Reads.visit(
        expr,
        node -> {
          if (!(node instanceof ScalarExpr.Element)) {
            occurs[0] |=
                Reads.indexExpressions(node).stream().anyMatch(e -> mentions(e, variables));
          }
        });
    for (Atom.Element element : Reads.of(expr).indices()) {
      occurs[0] |= element.at().stream().anyMatch(e -> mentions(e, variables));
    }
    return occurs[0];
  }

  private static boolean mentions(IndexExpr expr, Set<String> variables) {
    return expr.variables().stream().anyMatch(variables::contains);
  }

  private static Kernel.Buffer mergeDims(Kernel.Buffer buffer, int axis) {
    if (axis == UNTOUCHED) {
      return buffer;
    }
    List<IndexExpr> dims = new ArrayList<>(buffer.dims());
    dims.set(axis, dims.get(axis).times(dims.get(axis + 1)));
    dims.remove(axis + 1);
    return new Kernel.Buffer(buffer.name(), buffer.type(), dims, buffer.access());
  }

  /** One subscript for two: {@code [e + outer][inner]} becomes {@code [e * extent + inner]}. */
  private static List<IndexExpr> mergeSubscripts(
      List<IndexExpr> at, int axis, Definition.Axis outer, Definition.Axis inner) {
    if (axis == UNTOUCHED) {
      return at;
    }
    List<IndexExpr> shorter = new ArrayList<>(at);
    IndexExpr rest = shorter.remove(axis).minus(outer.index());
    shorter.set(axis, rest.times(inner.extent()).plus(inner.index()));
    return shorter;
  }
}

package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Sums {@code K[e, i] * K[f, j] * x[..., i, ..., j, ...]} with a small constant matrix {@code K}:
 * what {@code TileTransform} and {@code TileAssembly} are. Zeros of the matrix are left out and
 * ones not multiplied. Channels are lanes. A tile is multiplied from the left column by column,
 * then from the right row by row; between the two it is in a local buffer:
 *
 * <pre>{@code
 * for each tile, parallel
 *   for channel in lanes
 *     for column: local0[.., column, channel] = K * x[.., column, ..]
 *     for row: out[row, ..] = local0[row, .., channel] * K'
 * }</pre>
 *
 * <p>Written out in registers it would be one block of 3000 bytecodes, which is as fast once C2 has
 * compiled it, but takes C2 three times as long and cannot be compiled by C1 at all.
 */
final class TileSchedule {
  private static final ElementType TYPE = ElementType.FLOAT32;

  private final Group group;
  private final List<Layout> layouts;
  private final TwoSided sum;
  private final TensorData matrix;
  private final int rows;
  private final int columns;

  /** The parts of a term: {@code K[e, i]}, {@code K[f, j]}, and the element of the tile. */
  private record TwoSided(
      ScalarExpr.Element left, ScalarExpr.Element right, ScalarExpr.Element tile) {}

  private TileSchedule(Group group, List<Layout> layouts, TwoSided sum, TensorData matrix) {
    this.group = group;
    this.layouts = layouts;
    this.sum = sum;
    this.matrix = matrix;
    this.rows = (int) matrix.dims()[0];
    this.columns = (int) matrix.dims()[1];
  }

  /** Whether a group is such a sum. */
  static boolean matches(Group group) {
    return match(group).isPresent();
  }

  /** The parts of the terms, if a group is such a sum. */
  private static Optional<TwoSided> match(Group group) {
    if (!(group.definition()
            instanceof Definition.Contraction(var reduced, var body, var reducer, var _))
        || reducer != Definition.Reducer.Fold.SUM
        || body.type() != TYPE
        || reduced.size() != 2
        || !(body instanceof ScalarExpr.Apply(ScalarOp outer, List<ScalarExpr> factors))
        || outer != ScalarOp.MUL
        || !(factors.get(0) instanceof ScalarExpr.Apply(ScalarOp inner, List<ScalarExpr> sides))
        || inner != ScalarOp.MUL
        || !(factors.get(1) instanceof ScalarExpr.Element tile)
        || !(sides.get(0) instanceof ScalarExpr.Element left)
        || !(sides.get(1) instanceof ScalarExpr.Element right)
        || left.source() != right.source()
        || left.at().size() != 2
        || !left.at().get(1).equals(reduced.get(0).index())
        || !right.at().get(1).equals(reduced.get(1).index())) {
      return Optional.empty();
    }
    return Optional.of(new TwoSided(left, right, tile));
  }

  /**
   * The schedule of a group, if it is such a sum.
   *
   * @param layouts of the group's inputs and output
   */
  static Optional<Kernel> of(Group group, List<Layout> layouts, Map<Value, TensorData> constants) {
    return match(group)
        .flatMap(found -> {
          TensorData matrix = constants.get(group.inputs().get(found.left().source()));
          return matrix == null
              ? Optional.empty()
              : Optional.of(new TileSchedule(group, layouts, found, matrix).schedule());
        });
  }

  private Kernel schedule() {
    boolean transforms = sum.left().at().getFirst().equals(Definition.outputIndex(0));
    return transforms ? transform() : assemble();
  }

  private List<Kernel.Buffer> buffers() {
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
    buffers.add(
        new Kernel.Buffer(
            "out", TYPE, layouts.getLast().dims(group.type().shape().dims()), Kernel.Access.WRITE));
    return buffers;
  }

  private Kernel.Buffer local(IndexExpr channels) {
    return new Kernel.Buffer(
        "local0", TYPE, List.of(constant(rows), constant(columns), channels), Kernel.Access.LOCAL);
  }

  /** Output {@code [u, v, n, a, b, c]}: one tile and its channels at a time. */
  private Kernel transform() {
    TensorType type = group.type();
    List<Statement> body =
        multiply(
            IndexExpr.variable("i5"),
            (i, j) -> tile(Map.of("r0", i, "r1", j)),
            (u, v, value) -> {
              List<IndexExpr> at = new ArrayList<>(Grouping.outputIndices(type.rank()));
              at.set(0, u);
              at.set(1, v);
              return List.of(
                  new Statement.Store(group.inputs().size(), layouts.getLast().at(at), value));
            });
    return kernel(
        List.of(axis("i2", type.dim(2)), axis("i3", type.dim(3)), axis("i4", type.dim(4))),
        axis("i5", type.dim(5)),
        body);
  }

  /** Output {@code [n, m, y, x]}: the part of one tile that lies in the image at a time. */
  private Kernel assemble() {
    TensorType type = group.type();
    IndexExpr step = constant(rows);
    Map<String, IndexExpr> place = new HashMap<>();
    place.put("i2", IndexExpr.variable("a").times(step));
    place.put("i3", IndexExpr.variable("b").times(step));
    List<Statement> body =
        multiply(
            IndexExpr.variable("i1"),
            (u, v) -> {
              Map<String, IndexExpr> values = new HashMap<>(place);
              values.put("r0", u);
              values.put("r1", v);
              return tile(values);
            },
            this::store);
    return kernel(
        List.of(
            axis("i0", type.dim(0)),
            axis("a", type.dim(2).ceilDiv(step)),
            axis("b", type.dim(3).ceilDiv(step))),
        axis("i1", type.dim(1)),
        body);
  }

  private Kernel kernel(
      List<Definition.Axis> tiles, Definition.Axis channel, List<Statement> body) {
    List<Kernel.Buffer> all = buffers();
    all.add(local(channel.extent()));
    Statement lanes = new Statement.For(channel.variable(), channel.extent(), LoopKind.LANES, body);
    return Scheduler.kernel(all, OuterLoop.PARALLEL.over(tiles, List.of(lanes)));
  }

  private List<Statement> store(IndexExpr p, IndexExpr q, ScalarExpr value) {
    TensorType type = group.type();
    IndexExpr row = IndexExpr.variable("a").times(rows).plus(p);
    IndexExpr column = IndexExpr.variable("b").times(rows).plus(q);
    Rewriter rewriter = Axes.variables(Map.of("i2", row, "i3", column));
    List<Statement> statements = new ArrayList<>();
    ScalarExpr finish = inArrays(((Definition.Contraction) group.definition()).finish());
    ScalarExpr result =
        Sharing.share(
            "y" + q + "_", ElementwiseSchedule.finish(rewriter.apply(finish), value), statements);
    List<IndexExpr> at = layouts.getLast().at(Grouping.outputIndices(type.rank()));
    statements.add(new Statement.Store(group.inputs().size(), rewriter.apply(at), result));
    List<IndexExpr> inside = new ArrayList<>();
    addUnlessEven(type.dim(2), row, inside);
    addUnlessEven(type.dim(3), column, inside);
    return inside.isEmpty() ? statements : List.of(new Statement.If(inside, statements, List.of()));
  }

  private void addUnlessEven(IndexExpr extent, IndexExpr at, List<IndexExpr> inside) {
    if (!extent.mod(constant(rows)).equals(IndexExpr.ZERO)) {
      inside.add(extent.minus(1).minus(at));
    }
  }

  private static Definition.Axis axis(String variable, IndexExpr extent) {
    return new Definition.Axis(variable, extent);
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private ScalarExpr inArrays(ScalarExpr expr) {
    return Rewriter.IDENTITY
        .withElements(
            e -> new ScalarExpr.Element(e.type(), e.source(), layouts.get(e.source()).at(e.at())))
        .apply(expr);
  }

  private ScalarExpr tile(Map<String, IndexExpr> values) {
    return Axes.variables(values).apply(inArrays(sum.tile()));
  }

  /** The element of a tile. */
  private interface Tile {
    ScalarExpr at(IndexExpr i, IndexExpr j);
  }

  /** What becomes of an element of the product. */
  private interface Target {
    List<Statement> put(IndexExpr e, IndexExpr f, ScalarExpr value);
  }

  /** {@code K * tile * K'} for one channel. */
  private List<Statement> multiply(IndexExpr channel, Tile tile, Target target) {
    int local = group.inputs().size() + 1;
    IndexExpr j = IndexExpr.variable("column");
    List<Statement> left = new ArrayList<>();
    List<ScalarExpr> column = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      column.add(let("d" + i, tile.at(constant(i), j), left));
    }
    for (int e = 0; e < rows; e++) {
      left.add(
          new Statement.Store(local, List.of(constant(e), j, channel), combination(e, column)));
    }
    IndexExpr e = IndexExpr.variable("row");
    List<Statement> right = new ArrayList<>();
    List<ScalarExpr> row = new ArrayList<>();
    for (int k = 0; k < columns; k++) {
      List<IndexExpr> at = List.of(e, constant(k), channel);
      row.add(let("c" + k, new ScalarExpr.Element(TYPE, local, at), right));
    }
    for (int f = 0; f < rows; f++) {
      right.addAll(target.put(e, constant(f), let("p" + f, combination(f, row), right)));
    }
    return List.of(
        new Statement.For("column", constant(columns), LoopKind.SERIAL, left),
        new Statement.For("row", constant(rows), LoopKind.SERIAL, right));
  }

  private static ScalarExpr let(String name, ScalarExpr value, List<Statement> body) {
    body.add(new Statement.Let(name, value));
    return new ScalarExpr.Local(TYPE, name);
  }

  /** A row of the matrix times a vector, in the order of the vector. */
  private ScalarExpr combination(int row, List<ScalarExpr> vector) {
    ScalarExpr sum = ScalarExpr.literal(TYPE, 0);
    boolean first = true;
    for (int k = 0; k < vector.size(); k++) {
      float factor = (float) matrix.getDouble(row * columns + k);
      if (factor != 0) {
        sum = first ? first(factor, vector.get(k)) : next(sum, factor, vector.get(k));
        first = false;
      }
    }
    return sum;
  }

  private static ScalarExpr first(float factor, ScalarExpr value) {
    return factor == 1
        ? value
        : ScalarExpr.apply(ScalarOp.MUL, value, ScalarExpr.literal(TYPE, (double) factor));
  }

  private static ScalarExpr next(ScalarExpr sum, float factor, ScalarExpr value) {
    if (factor == 1) {
      return ScalarExpr.apply(ScalarOp.ADD, sum, value);
    }
    return factor == -1
        ? ScalarExpr.apply(ScalarOp.SUB, sum, value)
        : ScalarExpr.apply(ScalarOp.FMA, value, ScalarExpr.literal(TYPE, (double) factor), sum);
  }
}

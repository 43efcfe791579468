package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneBlocks;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.passes.cost.Product;
import org.lrai.passes.cost.Weights;

/**
 * Sums of products {@code a * w} with constant weights: matrix products and convolutions whose
 * output has its channels last. The weights are packed in panels of a tile's width, each in blocks
 * of the longest vectors, in the order in which they are read; a tile of rows and lanes is
 * accumulated in registers. Rows are cut evenly, so that tiles differ by at most one row; lanes
 * past the last channel multiply zeros and are not stored.
 */
final class PackedProduct {
  private static final String LANE = "l";
  private static final String ROW = "t";
  private static final String FIRST = "first";
  private static final String TILE = "d";
  private static final String SUM = "sum";
  private static final String PART = "part";
  private static final String STAGED = "m";
  private static final ElementType TYPE = ElementType.FLOAT32;

  /** Weights of which a tile of rows reads all panels before the next tile of rows starts. */
  private static final long FEW_WEIGHTS = 48 * 1024;

  /** Vectors of a tile that are stored under masks, side by side; more go through a buffer. */
  private static final long MOST_UNSTAGED = 4;

  private final Axes axes;
  private final Definition.Axis channels;
  private final WeightedSum.Operands operands;
  private final Blocking blocking;
  private final Tile tile;
  private final Definition.Axis panels;

  /** Rows of constant extents, slowest first; together they are cut into tiles. */
  private final List<Definition.Axis> rows = new ArrayList<>();

  private final List<Definition.Axis> outer = new ArrayList<>();

  private PackedProduct(
      Axes axes, WeightedSum.Operands operands, Weights weights, boolean isInLoop) {
    this.axes = axes;
    this.channels = axes.output().getLast();
    this.operands = operands;
    this.blocking = Blocking.of(axes.reduced());
    for (Definition.Axis axis : axes.output().subList(0, axes.output().size() - 1)) {
      boolean isRow =
          ContractionSchedule.dependsOn(operands.value(), axis)
              && !ContractionSchedule.dependsOn(operands.weight(), axis);
      (isRow ? rows : outer).add(axis);
    }
    moveSymbolicRows();
    moveScatteredRows();
    boolean grouped = !group().equals(IndexExpr.ZERO);
    boolean isNarrow = grouped && constant(channels) < Tile.VECTOR;
    Tile chosen =
        Tile.choose(
            new Product(
                rowCount().asConstant(),
                isInLoop,
                isNarrow ? Tile.VECTOR : constant(channels),
                terms(),
                grouped,
                weights));
    this.tile = isNarrow ? new Tile(chosen.height(), constant(channels)) : chosen;
    this.panels =
        new Definition.Axis("n", channels.extent().ceilDiv(IndexExpr.constant(tile.lanes())));
  }

  /**
   * The schedule of a group that sums products with constant weights, if it is one.
   *
   * @param layouts of the group's inputs and output
   * @param constants what is known of inputs, and all else that is constant in the model
   * @param isInLoop whether the group is computed in each iteration of a loop
   */
  static Optional<Scheduler.Scheduled> of(
      Group group, List<Layout> layouts, Map<Value, TensorData> constants, boolean isInLoop) {
    if (!(group.definition() instanceof Definition.Contraction contraction)
        || contraction.reducer() != Fold.SUM
        || group.type().rank() == 0) {
      return Optional.empty();
    }
    IntPredicate isConstant = source -> constants.containsKey(group.inputs().get(source));
    Definition.Axis lanes = Axes.outputAxes(group.type(), layouts.getLast()).getLast();
    Optional<Layout> order =
        WeightedSum.operands(contraction.body(), lanes)
            .flatMap(
                found -> WeightedSum.order(group, layouts, isConstant, found, lanes.variable()));
    if (order.isEmpty()) {
      return Optional.empty();
    }
    ScalarExpr.Element weight =
        WeightedSum.operands(contraction.body(), lanes).orElseThrow().weight();
    int source = weight.source();
    List<Layout> read = new ArrayList<>(layouts);
    read.set(source, order.get());
    Axes axes = Axes.of(group, read).withDigits();
    if (axes.output().isEmpty() || axes.reduced().isEmpty()) {
      return Optional.empty();
    }
    Definition.Axis channels = axes.output().getLast();
    return WeightedSum.operands(axes.body(), channels)
        .filter(found -> found.weight().source() == source)
        .filter(found -> group(found, channels).isPresent())
        .map(found -> {
          Weights weights = weights(constants, group.inputs().get(source));
          PackedProduct product = new PackedProduct(axes, found, weights, isInLoop);
          Layout packed = packed(order.get(), weight.at(), contraction.reduced(), product.block());
          return new Scheduler.Scheduled(product.schedule(), Map.of(source, packed));
        });
  }

  private static Weights weights(Map<Value, TensorData> constants, Value weights) {
    long all = constants.values().stream().mapToLong(TensorData::size).sum();
    return new Weights(Objects.requireNonNull(constants.get(weights)).size(), all);
  }

  /**
   * The first channel of the group that a weight is of; 0 if there is one group. Empty if groups
   * fill neither vectors nor short ones, so that panels would belong to two.
   */
  private static Optional<IndexExpr> group(
      WeightedSum.Operands operands, Definition.Axis channels) {
    IndexExpr first = operands.weight().at().getLast().minus(channels.index());
    boolean whole =
        constant(channels) % Tile.VECTOR == 0 || constant(channels) == Tile.SHORT_VECTOR;
    IndexExpr groups = first.floorDiv(constant(channels));
    return first.equals(IndexExpr.ZERO)
            || (whole
                && groups.times(constant(channels)).equals(first)
                && !first.variables().contains(channels.variable()))
        ? Optional.of(first)
        : Optional.empty();
  }

  private IndexExpr group() {
    return group(operands, channels).orElseThrow();
  }

  /**
   * The same order with the last dim in blocks: panels before the terms, lanes last.
   *
   * @param at how weights are read, in their own order
   */
  private static Layout packed(
      Layout order, List<IndexExpr> at, List<Definition.Axis> terms, long lanes) {
    List<Integer> dims = new ArrayList<>(order.order());
    int panels = panelDim(dims.stream().map(at::get).toList(), terms);
    int last = dims.removeLast();
    dims.add(panels, last);
    return Layout.of(dims).inBlocks(last, lanes);
  }

  private int panelDim() {
    return panelDim(operands.weight().at(), axes.reduced());
  }

  /**
   * Where weights have their dim of panels: what moves with outer loops comes before it, so that
   * all are read as they lie, which is what caches are filled ahead for.
   */
  private static int panelDim(List<IndexExpr> at, List<Definition.Axis> terms) {
    int dim = 0;
    while (dim < at.size() - 1 && !moves(at.get(dim), terms)) {
      dim++;
    }
    return dim;
  }

  private static boolean moves(IndexExpr index, List<Definition.Axis> terms) {
    return terms.stream().anyMatch(axis -> index.variables().contains(axis.variable()));
  }

  /** All rows but those of constant extent are outer loops, unless there are no others. */
  private void moveSymbolicRows() {
    boolean anyConstant = rows.stream().anyMatch(axis -> axis.extent().asConstant().isPresent());
    List<Definition.Axis> symbolic =
        rows.stream().filter(axis -> axis.extent().asConstant().isEmpty()).toList();
    for (Definition.Axis axis :
        anyConstant || symbolic.size() > 1 ? symbolic : List.<Definition.Axis>of()) {
      if (rows.size() > 1) {
        rows.remove(axis);
        outer.addFirst(axis);
      }
    }
  }

  /**
   * Outputs of a phase do not lie side by side, so lines of them are no range of rows: tiles stay
   * within a line.
   */
  private void moveScatteredRows() {
    boolean scattered =
        rows.stream()
            .anyMatch(row ->
                axes.store().stream()
                    .anyMatch(at -> LaneAxis.stride(at, row.variable()).orElse(0L) > 1));
    while (scattered && rows.size() > 1) {
      outer.add(rows.removeFirst());
    }
  }

  private IndexExpr rowCount() {
    return IndexExpr.product(rows.stream().map(Definition.Axis::extent).toList());
  }

  private long terms() {
    return IndexExpr.product(axes.reduced().stream().map(Definition.Axis::extent).toList())
        .asConstant()
        .orElse(Blocking.BLOCK);
  }

  private static long constant(Definition.Axis axis) {
    return axis.extent().asConstant().orElseThrow();
  }

  private Kernel schedule() {
    Definition.Axis tiles = new Definition.Axis("q", tile.count(rowCount()));
    List<Definition.Axis> order = new ArrayList<>(outer);
    boolean fewWeights = terms() * constant(channels) <= FEW_WEIGHTS;
    order.add(fewWeights ? tiles : panels);
    order.add(fewWeights ? panels : tiles);
    order.removeIf(axis -> axis.extent().isConstant(1));
    Map<String, IndexExpr> once = new HashMap<>();
    for (Definition.Axis axis : List.of(tiles, panels)) {
      if (axis.extent().isConstant(1)) {
        once.put(axis.variable(), IndexExpr.ZERO);
      }
    }
    Rewriter units = Axes.variables(once);
    List<Statement> body = tileRows(units.apply(tiles.index()), units.apply(panels.index()));
    List<Kernel.Buffer> buffers = packedBuffers();
    if (isStaged(tile.height())) {
      buffers.add(
          new Kernel.Buffer(
              "tile",
              TYPE,
              List.of(IndexExpr.constant(tile.height()), IndexExpr.constant(tile.lanes())),
              Kernel.Access.LOCAL));
    }
    return Scheduler.kernel(buffers, OuterLoop.PARALLEL.over(order, body));
  }

  /**
   * Lanes of weights that lie side by side: a vector of the longest kind, so that shorter vectors
   * of a few lanes read all of what they fetch, too; the whole width of a tile if the last panel
   * would end in the middle of one.
   */
  private long block() {
    long blocks = Math.ceilDiv(constant(channels), LaneBlocks.LENGTH);
    boolean isWhole = blocks * LaneBlocks.LENGTH % tile.lanes() == 0;
    return isWhole ? Math.min(LaneBlocks.LENGTH, tile.lanes()) : tile.lanes();
  }

  /** The buffers with the weights in panels. */
  private List<Kernel.Buffer> packedBuffers() {
    int source = operands.weight().source();
    Kernel.Buffer weights = axes.buffers().get(source);
    List<IndexExpr> dims = new ArrayList<>(weights.dims());
    IndexExpr all = dims.removeLast();
    dims.add(panelDim(), all.ceilDiv(IndexExpr.constant(block())));
    dims.add(IndexExpr.constant(block()));
    List<Kernel.Buffer> buffers = new ArrayList<>(axes.buffers());
    buffers.set(
        source, new Kernel.Buffer(weights.name(), weights.type(), dims, Kernel.Access.READ));
    return buffers;
  }

  /** The rows of one tile number: of the larger or the smaller height, or those at the end. */
  private List<Statement> tileRows(IndexExpr number, IndexExpr panel) {
    int height = tile.height();
    if (rowCount().asConstant().isEmpty()) {
      IndexExpr start = number.times(height);
      IndexExpr rest = rowCount().minus(start);
      return List.of(
          new Statement.If(
              List.of(rest.minus(height)),
              lanes(start, height, panel),
              lowerTiles(start, rest, height, panel)));
    }
    long larger = tile.larger(rowCount());
    List<Statement> tall = lanes(number.times(height), height, panel);
    if (larger == tile.count(rowCount()).asConstant().orElseThrow()) {
      return tall;
    }
    List<Statement> flat = lanes(number.times(height - 1L).plus(larger), height - 1, panel);
    return List.of(
        new Statement.If(List.of(IndexExpr.constant(larger - 1).minus(number)), tall, flat));
  }

  /**
   * The last {@code rest} rows, less than {@code height} of them, in tiles whose heights are the
   * powers of two that add up to their number: weights are read once for each. Each height is a
   * loop that runs at most once, so that what one covers ends where the next begins.
   */
  private List<Statement> lowerTiles(IndexExpr start, IndexExpr rest, int height, IndexExpr panel) {
    List<Statement> tiles = new ArrayList<>();
    IndexExpr before = IndexExpr.ZERO;
    for (int lower = Integer.highestOneBit(height - 1); lower > 0; lower /= 2) {
      IndexExpr covered = rest.floorDiv(lower).times(lower);
      IndexExpr first = start.plus(before).plus(IndexExpr.variable(TILE).times(lower));
      List<Statement> tile = new ArrayList<>();
      tile.add(new Statement.Index(FIRST, first));
      tile.addAll(lanes(IndexExpr.variable(FIRST), lower, panel));
      IndexExpr count = rest.floorDiv(lower).minus(before.floorDiv(lower));
      tiles.add(new Statement.For(TILE, count, LoopKind.SERIAL, tile));
      before = covered;
    }
    return tiles;
  }

  /** Whether panels end with the columns. */
  private boolean isFull() {
    return constant(channels) % tile.lanes() == 0;
  }

  /**
   * Whether the sums of a tile go to a local buffer first, and from there row by row to the output:
   * where the last lanes are not stored, and too many vectors would be stored under masks. Tiles of
   * rows whose number is not known are low.
   */
  private boolean isStaged(int height) {
    boolean isTall = height * (tile.lanes() / Tile.VECTOR) > MOST_UNSTAGED;
    return !isFull() && isTall && rowCount().asConstant().isPresent();
  }

  private List<Statement> lanes(IndexExpr start, int height, IndexExpr panel) {
    Statement group =
        new Statement.For(
            LANE,
            IndexExpr.constant(tile.lanes()),
            tile.lanes() < Tile.VECTOR ? LoopKind.LANES : LoopKind.LANE_GROUP,
            tile(start, height, panel));
    return isStaged(height) ? List.of(group, storeStaged(start, height, panel)) : List.of(group);
  }

  /** Subscripts for the rows from {@code start} on, and a lane of a panel. */
  private Rewriter place(IndexExpr start, int height, IndexExpr panel, String lane) {
    Map<String, IndexExpr> values = rowIndices(start, height);
    values.put(channels.variable(), panel.times(tile.lanes()).plus(IndexExpr.variable(lane)));
    return Axes.variables(values);
  }

  private List<Statement> tile(IndexExpr start, int height, IndexExpr panel) {
    Rewriter rewriter = place(start, height, panel, LANE);
    IndexExpr lane = IndexExpr.variable(LANE);
    ScalarExpr value = rewriter.apply(operands.value());
    List<IndexExpr> at = new ArrayList<>(rewriter.apply(operands.weight().at()));
    at.removeLast();
    IndexExpr inPanel = tile.lanes() == block() ? IndexExpr.ZERO : lane.floorDiv(block());
    IndexExpr first = group().floorDiv(block()).plus(panel.times(tile.lanes() / block()));
    at.add(panelDim(), first.plus(inPanel));
    at.add(lane.minus(inPanel.times(block())));
    ScalarExpr weight = new ScalarExpr.Element(TYPE, operands.weight().source(), at);

    List<Statement> body = new ArrayList<>();
    body.add(registers(SUM, height));
    if (blocking.isBlocked()) {
      List<Statement> block = new ArrayList<>();
      block.add(registers(PART, height));
      block.addAll(blocking.terms(accumulate(PART, value, weight, height), false));
      block.add(
          perRow(
              height,
              row ->
                  List.of(
                      new Statement.Assign(
                          SUM,
                          row,
                          Folding.combine(Fold.SUM, local(SUM, row), local(PART, row))))));
      body.addAll(blocking.blocks(block));
    } else {
      body.addAll(blocking.terms(accumulate(SUM, value, weight, height), false));
    }
    if (isStaged(height)) {
      body.add(perRow(height, row -> List.of(stage(row))));
      return body;
    }
    List<Statement> store = new ArrayList<>();
    ScalarExpr all = rewriter.apply(axes.finish());
    ScalarExpr finish = height == 1 ? all : SharedLoads.before(all, ROW, "z", store);
    store.add(perRow(height, row -> store(rewriter, finish, local(SUM, row))));
    body.addAll(
        isFull()
            ? store
            : List.of(new Statement.If(List.of(inside(panel, lane)), store, List.of())));
    return body;
  }

  /** At least 0 for lanes that are columns. */
  private IndexExpr inside(IndexExpr panel, IndexExpr lane) {
    return channels.extent().minus(1).minus(panel.times(tile.lanes()).plus(lane));
  }

  private int localBuffer() {
    return axes.buffers().size();
  }

  private Statement stage(List<IndexExpr> row) {
    return new Statement.Store(
        localBuffer(), List.of(row.getFirst(), IndexExpr.variable(LANE)), local(SUM, row));
  }

  /** Takes the rows of a tile from the local buffer to the output. */
  private Statement storeStaged(IndexExpr start, int height, IndexExpr panel) {
    Rewriter rewriter = place(start, height, panel, STAGED);
    IndexExpr lane = IndexExpr.variable(STAGED);
    ScalarExpr sum =
        new ScalarExpr.Element(TYPE, localBuffer(), List.of(IndexExpr.variable(ROW), lane));
    List<Statement> store = store(rewriter, rewriter.apply(axes.finish()), sum);
    boolean isOnly = panels.extent().isConstant(1);
    Statement lanes =
        new Statement.For(
            STAGED,
            isOnly ? channels.extent() : IndexExpr.constant(tile.lanes()),
            LoopKind.LANES,
            isOnly
                ? store
                : List.of(new Statement.If(List.of(inside(panel, lane)), store, List.of())));
    return new Statement.For(ROW, IndexExpr.constant(height), LoopKind.SERIAL, List.of(lanes));
  }

  private List<Statement> store(Rewriter rewriter, ScalarExpr finish, ScalarExpr sum) {
    List<Statement> store = new ArrayList<>();
    ScalarExpr result = ElementwiseSchedule.finish(finish, sum);
    store.add(
        new Statement.Store(
            axes.outputBuffer(), rewriter.apply(axes.store()), Sharing.share("v", result, store)));
    return store;
  }

  private static List<Statement> accumulate(
      String register, ScalarExpr value, ScalarExpr weight, int height) {
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement.Let("y", weight));
    ScalarExpr loaded = new ScalarExpr.Local(TYPE, "y");
    statements.add(
        perRow(
            height,
            row ->
                List.of(
                    new Statement.Let("x", value),
                    new Statement.Assign(
                        register,
                        row,
                        ScalarExpr.apply(
                            org.lrai.ir.scalar.ScalarOp.FMA,
                            new ScalarExpr.Local(TYPE, "x"),
                            loaded,
                            local(register, row))))));
    return statements;
  }

  /** The index along each row axis of row {@code start + t}. */
  private Map<String, IndexExpr> rowIndices(IndexExpr start, int height) {
    Map<String, IndexExpr> indices = new HashMap<>();
    IndexExpr rest = height == 1 ? start : start.plus(IndexExpr.variable(ROW));
    for (Definition.Axis axis : rows.reversed()) {
      boolean slowest = axis.equals(rows.getFirst());
      IndexExpr quotient = slowest ? IndexExpr.ZERO : rest.floorDiv(axis.extent());
      indices.put(axis.variable(), rest.minus(quotient.times(axis.extent())));
      rest = quotient;
    }
    return indices;
  }

  private static Statement registers(String name, int height) {
    return new Statement.Registers(name, TYPE, List.of(height), ScalarExpr.literal(TYPE, 0));
  }

  private static ScalarExpr local(String name, List<IndexExpr> at) {
    return new ScalarExpr.Local(TYPE, name, at);
  }

  private static Statement perRow(int height, Function<List<IndexExpr>, List<Statement>> body) {
    return new Statement.For(
        ROW,
        IndexExpr.constant(height),
        LoopKind.UNROLLED,
        body.apply(List.of(IndexExpr.variable(ROW))));
  }
}

package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Windows over each channel by itself, with channels last: depthwise convolutions and pooling.
 * Channels are lanes; neighbouring outputs along the last window axis are computed together, from a
 * strip of the input that is loaded once. Terms are taken in the order of the window.
 */
final class WindowLanes {
  private static final String ROW = "t";
  private static final String ACCUMULATOR = "sum";
  private static final String STRIP = "strip";
  private static final String SINGLE = "d";

  /** More of the input than fits beside the accumulators in 32 registers is not kept. */
  private static final int LONGEST_STRIP = 20;

  private static final int MOST_OUTPUTS = 8;

  /** So much is loaded under a mask: the JVM's first compiler cannot compile much more. */
  private static final int LONGEST_MASKED_STRIP = 3;

  /** Lanes of the shortest vector, which needs no mask where there are so many channels. */
  private static final int SHORTEST_VECTOR = 4;

  private static final long LARGEST_WINDOW = 64;

  private final Axes axes;
  private final Fold fold;
  private final Definition.Axis channels;
  private final Definition.Axis position;
  private final Window window;
  private final int outputs;

  /**
   * How the input is read along an axis: element {@code stride * position + dilation * tap + rest}
   * of dim {@code dim}.
   */
  private record Window(
      ScalarExpr.Element input, Definition.Axis tap, int dim, long stride, long dilation) {

    /** Input elements that so many neighbouring outputs read. */
    int reach(int outputs) {
      long taps = tap.extent().asConstant().orElseThrow();
      return Math.toIntExact((outputs - 1) * stride + (taps - 1) * dilation + 1);
    }
  }

  private WindowLanes(Axes axes, Fold fold, Definition.Axis position, Window window) {
    this.axes = axes;
    this.fold = fold;
    this.channels = axes.output().getLast();
    this.position = position;
    this.window = window;
    this.outputs = outputs(position.extent().asConstant());
  }

  /**
   * The schedule of a group, if it is of this kind. Constant weights are laid out with their
   * channels last.
   *
   * @param layouts of the group's inputs and output
   * @param isConstant which inputs are constants
   */
  static Optional<Scheduler.Scheduled> of(
      Group group, List<Layout> layouts, IntPredicate isConstant) {
    if (!(group.definition() instanceof Definition.Contraction contraction)
        || !(contraction.reducer() instanceof Fold fold)
        || !layouts.getLast().order().equals(channelsLast(group.type()))) {
      return Optional.empty();
    }
    List<ScalarExpr.Element> reads = Reads.of(contraction.body()).values();
    List<Layout> read = new ArrayList<>(layouts);
    Map<Integer, Layout> packed = new HashMap<>();
    for (ScalarExpr.Element weight : reads) {
      for (ScalarExpr.Element value : reads) {
        if (value.source() != weight.source()) {
          WeightedSum.order(
                  group,
                  layouts,
                  isConstant,
                  new WeightedSum.Operands(value, weight),
                  Axes.outputAxes(group.type(), layouts.getLast()).getLast().variable())
              .ifPresent(order -> packed.put(weight.source(), order));
        }
      }
    }
    packed.forEach(read::set);
    return of(Axes.of(group, read), fold).map(kernel -> new Scheduler.Scheduled(kernel, packed));
  }

  private static List<Integer> channelsLast(TensorType type) {
    return type.rank() < 3 ? List.of(-1) : LayoutAssignment.channelsLast(type).order();
  }

  private static Optional<Kernel> of(Axes axes, Fold fold) {
    if (axes.body().type() != ElementType.FLOAT32
        || (fold != Fold.SUM && fold != Fold.MAX)
        || axes.output().size() < 2
        || axes.reduced().isEmpty()) {
      return Optional.empty();
    }
    IndexExpr taps =
        IndexExpr.product(axes.reduced().stream().map(Definition.Axis::extent).toList());
    Definition.Axis position = axes.output().get(axes.output().size() - 2);
    if (taps.asConstant().orElse(Long.MAX_VALUE) > LARGEST_WINDOW) {
      return Optional.empty();
    }
    return window(axes, position)
        .map(found -> new WindowLanes(axes, fold, position, found).schedule());
  }

  /** The one element that moves with the position; all others may depend on taps and lanes. */
  private static Optional<Window> window(Axes axes, Definition.Axis position) {
    Definition.Axis channels = axes.output().getLast();
    Definition.Axis tap = axes.reduced().getLast();
    Optional<Window> result = Optional.empty();
    for (ScalarExpr.Element element : Reads.of(axes.body()).values()) {
      Optional<Long> lanes = ContractionSchedule.stride(axes, element, channels);
      if (lanes.isEmpty() || lanes.get() > 1) {
        return Optional.empty();
      }
      if (!ContractionSchedule.dependsOn(element, position)) {
        continue;
      }
      Optional<Window> found = window(element, position, tap);
      if (found.isEmpty() || result.isPresent() || lanes.get() != 1) {
        return Optional.empty();
      }
      result = found;
    }
    boolean guarded = hasGuard(axes.body());
    return guarded ? Optional.empty() : result;
  }

  private static Optional<Window> window(
      ScalarExpr.Element element, Definition.Axis position, Definition.Axis tap) {
    Optional<Window> result = Optional.empty();
    for (int dim = 0; dim < element.at().size(); dim++) {
      IndexExpr at = element.at().get(dim);
      if (!at.variables().contains(position.variable())
          && !at.variables().contains(tap.variable())) {
        continue;
      }
      Optional<Long> stride = LaneAxis.stride(at, position.variable());
      Optional<Long> dilation = LaneAxis.stride(at, tap.variable());
      if (stride.isEmpty() || dilation.isEmpty() || result.isPresent()) {
        return Optional.empty();
      }
      if (stride.get() > 0 && dilation.get() > 0) {
        result = Optional.of(new Window(element, tap, dim, stride.get(), dilation.get()));
      } else {
        return Optional.empty();
      }
    }
    return result;
  }

  private static boolean hasGuard(ScalarExpr expr) {
    return expr instanceof ScalarExpr.Guarded
        || expr.operands().stream().anyMatch(WindowLanes::hasGuard);
  }

  /** So many that a row whose length is known is cut evenly. */
  private int outputs(OptionalLong positions) {
    int most = MOST_OUTPUTS;
    long lanes = channels.extent().asConstant().orElse(Tile.VECTOR);
    boolean isMasked = lanes < Tile.VECTOR && lanes % SHORTEST_VECTOR != 0;
    while (most > 1 && window.reach(most) > (isMasked ? LONGEST_MASKED_STRIP : LONGEST_STRIP)) {
      most--;
    }
    if (positions.isEmpty()) {
      return most;
    }
    long tiles = Math.ceilDiv(positions.getAsLong(), most);
    return (int) Math.ceilDiv(positions.getAsLong(), tiles);
  }

  private Kernel schedule() {
    IndexExpr tiles = position.extent().ceilDiv(IndexExpr.constant(outputs));
    Definition.Axis tile = new Definition.Axis("q", tiles);
    List<Definition.Axis> outer =
        new ArrayList<>(axes.output().subList(0, axes.output().size() - 2));
    boolean isOne = tiles.isConstant(1);
    if (!isOne) {
      outer.add(tile);
    }
    List<Statement> body = tile(isOne ? IndexExpr.ZERO : tile.index(), tiles);
    return Scheduler.kernel(axes.buffers(), OuterLoop.PARALLEL.over(outer, body));
  }

  /**
   * The outputs of a tile. Tiles of a row whose length is known differ by one output at most; of
   * another row, the last outputs are taken one by one.
   */
  private List<Statement> tile(IndexExpr number, IndexExpr tiles) {
    List<Statement> full = lanes(number.times(outputs), outputs);
    if (tiles.asConstant().isEmpty()) {
      IndexExpr start = number.times(outputs);
      IndexExpr rest = position.extent().minus(start);
      List<Statement> single = lanes(start.plus(IndexExpr.variable(SINGLE)), 1);
      return outputs == 1
          ? full
          : List.of(
              new Statement.If(
                  List.of(rest.minus(outputs)),
                  full,
                  List.of(new Statement.For(SINGLE, rest, LoopKind.SERIAL, single))));
    }
    long larger = position.extent().minus(tiles.times(outputs - 1L)).asConstant().orElseThrow();
    if (larger == tiles.asConstant().getAsLong()) {
      return full;
    }
    List<Statement> shorter = lanes(number.times(outputs - 1L).plus(larger), outputs - 1);
    return List.of(
        new Statement.If(List.of(IndexExpr.constant(larger - 1).minus(number)), full, shorter));
  }

  private List<Statement> lanes(IndexExpr start, int count) {
    List<Statement> body = new ArrayList<>();
    ElementType type = ElementType.FLOAT32;
    body.add(
        new Statement.Registers(ACCUMULATOR, type, List.of(count), Folding.identity(fold, type)));
    List<Statement> line = new ArrayList<>();
    line.add(
        new Statement.Registers(
            STRIP, type, List.of(window.reach(count)), ScalarExpr.literal(type, 0)));
    line.add(load(start, count));
    line.add(
        new Statement.For(
            window.tap().variable(), window.tap().extent(), LoopKind.UNROLLED, accumulate(count)));
    List<Statement> loops = line;
    for (Definition.Axis axis : axes.reduced().subList(0, axes.reduced().size() - 1).reversed()) {
      loops = List.of(new Statement.For(axis.variable(), axis.extent(), LoopKind.SERIAL, loops));
    }
    body.addAll(loops);
    Rewriter rewriter =
        Axes.variables(Map.of(position.variable(), start.plus(IndexExpr.variable(ROW))));
    ScalarExpr finish = SharedLoads.before(rewriter.apply(axes.finish()), ROW, "z", body);
    body.add(perOutput(count, row -> store(rewriter, finish, row)));
    return List.of(new Statement.For(channels.variable(), channels.extent(), LoopKind.LANES, body));
  }

  /** Loads what the outputs read along one line of the window. */
  private Statement load(IndexExpr start, int count) {
    List<IndexExpr> at = new ArrayList<>(window.input().at());
    IndexExpr first =
        Axes.variables(Map.of(window.tap().variable(), IndexExpr.ZERO, position.variable(), start))
            .apply(at.get(window.dim()));
    at.set(window.dim(), first.plus(IndexExpr.variable("u")));
    return new Statement.For(
        "u",
        IndexExpr.constant(window.reach(count)),
        LoopKind.UNROLLED,
        List.of(
            new Statement.Assign(
                STRIP,
                List.of(IndexExpr.variable("u")),
                new ScalarExpr.Element(ElementType.FLOAT32, window.input().source(), at))));
  }

  /** One tap of all outputs. What does not move with the position is loaded once. */
  private List<Statement> accumulate(int count) {
    List<Statement> statements = new ArrayList<>();
    IndexExpr place =
        IndexExpr.variable(ROW)
            .times(window.stride())
            .plus(window.tap().index().times(window.dilation()));
    Map<ScalarExpr.Element, ScalarExpr> shared = new HashMap<>();
    ScalarExpr term =
        Rewriter.IDENTITY
            .withElements(element ->
                element.equals(window.input())
                    ? new ScalarExpr.Local(ElementType.FLOAT32, STRIP, List.of(place))
                    : shared.computeIfAbsent(
                        element,
                        e -> {
                          String name = "y" + shared.size();
                          statements.add(new Statement.Let(name, e));
                          return new ScalarExpr.Local(e.type(), name);
                        }))
            .apply(axes.body());
    statements.add(
        perOutput(
            count,
            row ->
                List.of(
                    new Statement.Assign(
                        ACCUMULATOR, row, Folding.step(fold, accumulator(row), term)))));
    return statements;
  }

  private List<Statement> store(Rewriter rewriter, ScalarExpr finish, List<IndexExpr> row) {
    List<Statement> store = new ArrayList<>();
    ScalarExpr result = ElementwiseSchedule.finish(finish, accumulator(row));
    store.add(
        new Statement.Store(
            axes.outputBuffer(), rewriter.apply(axes.store()), Sharing.share("v", result, store)));
    return store;
  }

  private static ScalarExpr accumulator(List<IndexExpr> row) {
    return new ScalarExpr.Local(ElementType.FLOAT32, ACCUMULATOR, row);
  }

  private static Statement perOutput(int count, Function<List<IndexExpr>, List<Statement>> body) {
    return new Statement.For(
        ROW,
        IndexExpr.constant(count),
        LoopKind.UNROLLED,
        body.apply(List.of(IndexExpr.variable(ROW))));
  }
}

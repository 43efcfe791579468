package org.lrai.ir.op.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Composites are well typed and have the outputs that their operator infers, at symbolic sizes. */
class CompositesTest {
  private static final IndexExpr BATCH = IndexExpr.symbol("batch");
  private static final IndexExpr TIME = IndexExpr.symbol("time");
  private static final IndexExpr PAST = IndexExpr.symbol("past");

  private static IndexExpr c(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType of(ElementType element, IndexExpr... dims) {
    return new TensorType(element, Shape.of(dims));
  }

  private static TensorType f32(IndexExpr... dims) {
    return of(ElementType.FLOAT32, dims);
  }

  private static void check(Op op, ValueType... inputs) {
    var composite = assertInstanceOf(Definition.Composite.class, op.definition(List.of(inputs)));
    composite.body().checkTypes();
    assertEquals(
        op.inferTypes(List.of(inputs)),
        composite.body().outputs().stream().map(Value::type).toList());
  }

  @Test
  void normalizations() {
    check(new Softmax(1), f32(BATCH, TIME));
    check(new LogSoftmax(1), f32(BATCH, TIME));
    TensorType half = of(ElementType.FLOAT16, BATCH, TIME, c(8));
    TensorType parameter = of(ElementType.FLOAT16, c(8));
    check(new LayerNormalization(2, 1e-5, ElementType.FLOAT32, true), half, parameter, parameter);
    check(new LayerNormalization(1, 1e-5, ElementType.FLOAT32, false), half, parameter);
    check(new RmsNormalization(1, 1e-5, ElementType.FLOAT32), half, parameter);
    check(
        new GroupNormalization(c(2), 1e-5, ElementType.FLOAT32),
        f32(BATCH, c(8), TIME, TIME),
        f32(c(8)),
        f32(c(8)));
  }

  @Test
  void recurrentLayers() {
    TensorType x = f32(TIME, BATCH, c(5));
    TensorType state = f32(BATCH, c(7));
    TensorType lengths = of(ElementType.INT64, BATCH);
    for (boolean reverse : List.of(false, true)) {
      for (double clip : List.of(0.0, 3.0)) {
        Cell one = new Cell(reverse, true, clip, List.of(CellFunction.TANH));
        check(new Rnn(one), x, f32(c(7), c(5)), f32(c(7), c(7)), f32(c(14)), state, lengths);
        Cell two = new Cell(reverse, false, clip, List.of(CellFunction.SIGMOID, CellFunction.TANH));
        List<ValueType> gru = List.of(x, f32(c(21), c(5)), f32(c(21), c(7)), f32(c(42)), state);
        check(new Gru(two, reverse), gru.toArray(ValueType[]::new));
        Cell three =
            new Cell(
                reverse,
                true,
                clip,
                List.of(CellFunction.SIGMOID, CellFunction.TANH, CellFunction.TANH));
        List<ValueType> lstm =
            new ArrayList<>(
                List.of(x, f32(c(28), c(5)), f32(c(28), c(7)), f32(c(56)), state, state));
        lstm.add(f32(c(21)));
        lstm.add(lengths);
        check(new Lstm(three, true, reverse), lstm.toArray(ValueType[]::new));
      }
    }
  }

  @Test
  void everyFunctionOfACell() {
    TensorType x = f32(TIME, BATCH, c(5));
    for (CellFunction.Kind kind : CellFunction.Kind.values()) {
      Cell cell = new Cell(false, false, 0, List.of(new CellFunction(kind, 0.5, 0.25)));
      check(new Rnn(cell), x, f32(c(7), c(5)), f32(c(7), c(7)), f32(c(14)), f32(BATCH, c(7)));
    }
  }

  @Test
  void attentionWithPastAndGroups() {
    IndexExpr keys = PAST.plus(TIME);
    TensorType q = f32(BATCH, c(6), TIME, c(8));
    TensorType k = f32(BATCH, c(2), keys, c(8));
    TensorType v = f32(BATCH, c(2), keys, c(10));
    check(new Attention(0.5, 0, ElementType.FLOAT32, List.of(), Attention.Scores.NONE), q, k, v);
    AttentionMask mask = new AttentionMask(true, AttentionMask.Unattended.ZERO, false, PAST, -1, 0);
    for (Attention.Scores scores : Attention.Scores.values()) {
      check(
          new Attention(0.5, 2, ElementType.FLOAT64, List.of(mask), scores),
          q,
          k,
          v,
          of(ElementType.BOOL, TIME, keys));
    }
    AttentionMask limited =
        new AttentionMask(true, AttentionMask.Unattended.UNDEFINED, true, IndexExpr.ZERO, 3, 0);
    check(
        new Attention(0.5, 0, ElementType.FLOAT32, List.of(limited), Attention.Scores.NONE),
        q,
        k,
        v,
        f32(BATCH, c(1), TIME, TIME),
        of(ElementType.INT64, BATCH));
    AttentionMask filled =
        new AttentionMask(true, AttentionMask.Unattended.FILL, true, IndexExpr.ZERO, -1, -1);
    check(
        new Attention(0.5, 0, ElementType.FLOAT32, List.of(filled), Attention.Scores.NONE),
        q,
        k,
        v,
        of(ElementType.BOOL, TIME, keys),
        of(ElementType.INT64, BATCH),
        f32(c(1)));
  }

  @Test
  void linearAttention() {
    TensorType half = of(ElementType.FLOAT16, BATCH, TIME, c(6), c(8));
    TensorType group = of(ElementType.FLOAT16, BATCH, TIME, c(2), c(8));
    TensorType state = f32(BATCH, c(2), c(8), c(8));
    check(new LinearAttention(0.5, false, false), half, group, group, state);
    check(
        new LinearAttention(0.5, true, true),
        half,
        group,
        group,
        state,
        of(ElementType.FLOAT16, BATCH, TIME, c(2), c(1)),
        of(ElementType.FLOAT16, BATCH, TIME, c(1), c(1)));
  }

  @Test
  void resizing() {
    TensorType x = f32(BATCH, c(3), TIME);
    for (Coordinates.Mode mode : Coordinates.Mode.values()) {
      for (Interpolation.Filter filter : Interpolation.Filter.values()) {
        Coordinates coordinates = new Coordinates(mode, 0, 0, 1);
        Interpolation plain = new Interpolation(filter, -0.75, false, true);
        check(new Resize(2, IndexExpr.symbol("out"), coordinates, plain, 0), x);
        Interpolation wide = new Interpolation(filter, -0.75, true, false);
        check(new Resize(2, IndexExpr.symbol("out"), coordinates, wide, 0), x);
        check(new Resize(1, c(7), coordinates, wide, 0), x);
      }
    }
  }

  @Test
  void nearestUpsamplingByAWholeFactorRepeatsElements() {
    TensorType x = f32(BATCH, c(3), TIME);
    Resize twice =
        new Resize(
            2,
            TIME.times(2),
            new Coordinates(Coordinates.Mode.ASYMMETRIC, 2, 0, 1),
            new Interpolation(Interpolation.Filter.NEAREST_FLOOR, 0, false, false),
            0);
    var reindex = assertInstanceOf(Definition.Reindex.class, twice.definition(List.of(x)));
    assertEquals(
        List.of("%i0", "%i1", "floor(%i2 / 2)"),
        reindex.pieces().getFirst().at().stream().map(IndexExpr::toString).toList());
  }
}

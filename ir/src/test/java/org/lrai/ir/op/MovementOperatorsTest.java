package org.lrai.ir.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.ScatterMode;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.GatherElements;
import org.lrai.ir.op.movement.GatherND;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.ReverseSequence;
import org.lrai.ir.op.movement.ScatterElements;
import org.lrai.ir.op.movement.ScatterND;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.movement.Tile;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Each operator that moves elements on a small example, and where dims are 0 or symbolic. */
class MovementOperatorsTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  private static Tensor longs(long[] dims, long... values) {
    return Tensor.ofLongs(ElementType.INT64, dims, values);
  }

  private static long[] dims(long... dims) {
    return dims;
  }

  private static List<IndexExpr> exprs(long... values) {
    return LongStream.of(values).mapToObj(IndexExpr::constant).toList();
  }

  private static Tensor run(Op op, Tensor... inputs) {
    return (Tensor) new Interpreter().apply(op, inputs).getFirst();
  }

  /** 0, 1, 2, ... */
  private static Tensor counting(long... dims) {
    return longs(
        dims, LongStream.range(0, LongStream.of(dims).reduce(1, (a, b) -> a * b)).toArray());
  }

  private static ValueType type(IndexExpr... dims) {
    return new TensorType(ElementType.INT64, Shape.of(dims));
  }

  @Test
  void expandRepeatsDimsOfOneAndAddsAxes() {
    Tensor result = run(new Expand(Shape.of(2, 2, 3)), counting(2, 1));
    assertArrayEquals(new long[] {0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1}, result.longs());
    assertThrows(
        TypeException.class,
        () ->
            new Expand(Shape.of(1, 3)).inferTypes(List.of(TensorType.of(ElementType.BOOL, 2, 3))));
  }

  @Test
  void expandAsksWhetherSymbolicDimsAreEqual() {
    TypeException unknown =
        assertThrows(
            TypeException.class,
            () -> new Expand(Shape.of(N)).inferTypes(List.of(type(IndexExpr.symbol("m")))));
    assertTrue(unknown.unequal().isPresent());
  }

  @Test
  void sliceTakesEverySecondBackwards() {
    Slice slice = new Slice(exprs(0, 4), exprs(2, 3), List.of(1L, -2L));
    assertArrayEquals(new long[] {4, 2, 0, 9, 7, 5}, run(slice, counting(2, 5)).longs());
  }

  @Test
  void sliceStaysInside() {
    Slice outside = Slice.along(Shape.of(5), 0, IndexExpr.constant(3), IndexExpr.constant(3));
    assertThrows(
        TypeException.class,
        () -> outside.inferTypes(List.of(TensorType.of(ElementType.INT64, 5))));
    Slice empty = Slice.along(Shape.of(5), 0, IndexExpr.constant(9), IndexExpr.ZERO);
    assertArrayEquals(dims(0), run(empty, counting(5)).dims());
  }

  @Test
  void concatKeepsSymbolicDims() {
    assertEquals(
        List.of(type(IndexExpr.constant(2), N.plus(1))),
        new Concat(1)
            .inferTypes(
                List.of(
                    type(IndexExpr.constant(2), N), type(exprs(2, 1).toArray(IndexExpr[]::new)))));
    Tensor joined = run(new Concat(1), counting(2, 1), counting(2, 0), counting(2, 2));
    assertArrayEquals(new long[] {0, 0, 1, 1, 2, 3}, joined.longs());
  }

  @Test
  void tileRepeatsInARow() {
    Tensor result = run(new Tile(exprs(1, 2)), counting(2, 2));
    assertArrayEquals(new long[] {0, 1, 0, 1, 2, 3, 2, 3}, result.longs());
    assertArrayEquals(dims(0, 4), run(new Tile(exprs(3, 2)), counting(0, 2)).dims());
    assertArrayEquals(dims(0), run(new Tile(exprs(0)), counting(3)).dims());
  }

  @Test
  void gatherElementsFollowsOneAxis() {
    Tensor result = run(new GatherElements(1), counting(2, 3), longs(dims(2, 2), 2, 0, -1, 1));
    assertArrayEquals(new long[] {2, 0, 5, 4}, result.longs());
  }

  @Test
  void gatherNdTakesSlicesWithinBatches() {
    Tensor result = run(new GatherND(1), counting(2, 3, 2), longs(dims(2, 1), 2, -3));
    assertArrayEquals(dims(2, 2), result.dims());
    assertArrayEquals(new long[] {4, 5, 6, 7}, result.longs());
    Tensor single = run(new GatherND(0), counting(2, 3), longs(dims(2), 1, 2));
    assertArrayEquals(dims(), single.dims());
    assertArrayEquals(new long[] {5}, single.longs());
  }

  @Test
  void scattersMeetWhatIsThere() {
    Tensor base = longs(dims(4), 1, 2, 3, 4);
    Tensor indices = longs(dims(3), 1, -1, 1);
    Tensor updates = longs(dims(3), 10, 20, 30);
    assertArrayEquals(
        new long[] {1, 30, 3, 20},
        run(new ScatterElements(0, ScatterMode.REPLACE), base, indices, updates).longs());
    assertArrayEquals(
        new long[] {1, 42, 3, 24},
        run(new ScatterElements(0, ScatterMode.ADD), base, indices, updates).longs());
    assertArrayEquals(
        new long[] {1, 600, 3, 80},
        run(new ScatterElements(0, ScatterMode.MULTIPLY), base, indices, updates).longs());
    assertArrayEquals(
        new long[] {1, 30, 3, 20},
        run(new ScatterElements(0, ScatterMode.MAX), base, indices, updates).longs());
    assertArrayEquals(
        new long[] {1, 2, 3, 4},
        run(new ScatterElements(0, ScatterMode.MIN), base, indices, updates).longs());
  }

  @Test
  void scatterNdWritesSlices() {
    Tensor result =
        run(
            new ScatterND(ScatterMode.REPLACE),
            counting(3, 2),
            longs(dims(1, 1), 1),
            longs(dims(1, 2), 8, 9));
    assertArrayEquals(new long[] {0, 1, 8, 9, 4, 5}, result.longs());
  }

  @Test
  void reverseSequenceTurnsPrefixes() {
    Tensor result = run(new ReverseSequence(1, 0), counting(3, 3), longs(dims(3), 3, 0, 2));
    assertArrayEquals(new long[] {6, 1, 5, 3, 4, 2, 0, 7, 8}, result.longs());
  }

  @Test
  void padModesShowWhatNumpyShows() {
    Tensor row = counting(3);
    assertArrayEquals(new long[] {0, 0, 0, 1, 2, 2}, run(pad(Pad.Mode.EDGE, 2, 1), row).longs());
    assertArrayEquals(
        new long[] {1, 2, 1, 0, 1, 2, 1, 0}, run(pad(Pad.Mode.REFLECT, 3, 2), row).longs());
    assertArrayEquals(
        new long[] {2, 0, 1, 2, 0, 1, 2, 0}, run(pad(Pad.Mode.WRAP, 1, 4), row).longs());
    assertArrayEquals(
        new long[] {7, 0, 1, 2, 7, 7},
        run(pad(Pad.Mode.CONSTANT, 1, 2), row, longs(dims(), 7)).longs());
    assertArrayEquals(new long[] {0, 0, 0}, run(pad(Pad.Mode.REFLECT, 1, 1), counting(1)).longs());
  }

  @Test
  void negativePaddingCutsBeforeItAdds() {
    Tensor row = counting(5);
    assertArrayEquals(
        new long[] {1, 2, 3, 4, 9},
        run(pad(Pad.Mode.CONSTANT, -1, 1), row, longs(dims(), 9)).longs());
    assertArrayEquals(new long[] {2, 3, 4, 2, 3}, run(pad(Pad.Mode.WRAP, -2, 2), row).longs());
    assertArrayEquals(new long[] {2, 1, 0, 1, 2}, run(pad(Pad.Mode.REFLECT, 2, -2), row).longs());
    assertThrows(
        TypeException.class,
        () -> pad(Pad.Mode.EDGE, -3, 1).inferTypes(List.of(TensorType.of(ElementType.INT64, 2))));
  }

  private static Pad pad(Pad.Mode mode, long before, long after) {
    return new Pad(mode, exprs(before), exprs(after));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
  void reflectionMirrorsAgainAndAgain(
      @ForAll @IntRange(min = 2, max = 5) int dim, @ForAll @IntRange(max = 12) int before) {
    long[] padded = run(pad(Pad.Mode.REFLECT, before, 0), counting(dim)).longs();
    int expected = 0;
    int direction = 1;
    for (int k = before; k >= 0; k--) {
      assertEquals(expected, padded[k]);
      if (expected + direction < 0 || expected + direction >= dim) {
        direction = -direction;
      }
      expected += direction;
    }
  }

  @Test
  void padsOfUnknownSizeGiveSymbolicDims() {
    Pad pad = new Pad(Pad.Mode.EDGE, List.of(N), Collections.nCopies(1, IndexExpr.ONE));
    assertEquals(List.of(type(N.plus(4))), pad.inferTypes(List.of(type(IndexExpr.constant(3)))));
  }
}

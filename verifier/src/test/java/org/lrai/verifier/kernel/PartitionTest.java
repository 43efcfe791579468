package org.lrai.verifier.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.verifier.kernel.Partition.Piece;

/** Which boxes make up a whole. */
class PartitionTest {
  private static final IndexExpr I = IndexExpr.variable("i");
  private static final IndexExpr J = IndexExpr.variable("j");
  private static final IndexExpr N = IndexExpr.symbol("n");

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  /** The box of so many rows and columns from a corner on. */
  private static Piece box(IndexExpr top, IndexExpr rows, IndexExpr left, IndexExpr columns) {
    Family points = new Family(List.of(new Axis("i", rows), new Axis("j", columns)), List.of());
    return new Piece(points, List.of(top.plus(I), left.plus(J)));
  }

  private static void require(List<Piece> pieces, IndexExpr rows, IndexExpr columns) {
    Facts facts = Facts.of(_ -> new Range(0, 1000));
    Partition.require(pieces, List.of(rows, columns), facts, "writes");
  }

  @Test
  void aFrameAndWhatIsWithinIt() {
    IndexExpr one = IndexExpr.ONE;
    assertDoesNotThrow(() ->
        require(
            List.of(
                box(constant(0), one, constant(0), N.plus(2)),
                box(N.plus(1), one, constant(0), N.plus(2)),
                box(one, N, constant(0), one),
                box(one, N, N.plus(1), one),
                box(one, N, one, N)),
            N.plus(2),
            N.plus(2)));
  }

  @Test
  void boxesBeyondTheEnd() {
    for (long rows : new long[] {9, 11, 12}) {
      List<Piece> pieces =
          List.of(
              box(constant(0), constant(rows), constant(0), constant(5)),
              box(constant(0), constant(rows), constant(5), constant(5)));
      assertThrows(WrongKernelException.class, () -> require(pieces, constant(10), constant(10)));
    }
    assertDoesNotThrow(() ->
        require(
            List.of(
                box(constant(0), constant(10), constant(0), constant(5)),
                box(constant(0), constant(10), constant(5), constant(5))),
            constant(10),
            constant(10)));
  }

  /** Rows from the last one on, and the ones before them in turn. */
  @Test
  void rowsThatFall() {
    for (long rows : new long[] {4, 5, 6}) {
      Family points =
          new Family(List.of(new Axis("i", N), new Axis("j", constant(rows))), List.of());
      List<Piece> pieces = List.of(new Piece(points, List.of(I, constant(4).minus(J))));
      if (rows == 5) {
        require(pieces, N, constant(5));
      } else {
        assertThrows(WrongKernelException.class, () -> require(pieces, N, constant(5)));
      }
    }
  }

  @Test
  void boxesThatOverlapOrLeaveAGap() {
    for (long left : new long[] {3, 5}) {
      List<Piece> pieces =
          List.of(
              box(constant(0), N, constant(0), constant(4)),
              box(constant(0), N, constant(left), constant(10 - left)));
      assertThrows(WrongKernelException.class, () -> require(pieces, N, constant(10)));
    }
  }

  /** A pinwheel is whole, but no plane parts it: it is not understood, and not accepted. */
  @Test
  void boxesThatNoPlaneParts() {
    List<Piece> pinwheel =
        List.of(
            box(constant(0), constant(1), constant(0), constant(2)),
            box(constant(0), constant(2), constant(2), constant(1)),
            box(constant(2), constant(1), constant(1), constant(2)),
            box(constant(1), constant(2), constant(0), constant(1)),
            box(constant(1), constant(1), constant(1), constant(1)));
    assertThrows(WrongKernelException.class, () -> require(pinwheel, constant(3), constant(3)));
  }

  /** Blocks of eight rows, and the rest in powers of two, each a loop that runs at most once. */
  @Test
  void tailsInPowersOfTwo() {
    assertDoesNotThrow(() -> require(tails(constant(0)), N, constant(16)));
    assertThrows(WrongKernelException.class, () -> require(tails(constant(1)), N, constant(16)));
  }

  private static List<Piece> tails(IndexExpr offset) {
    Family whole =
        new Family(List.of(new Axis("i", N.floorDiv(8)), new Axis("t", constant(8))), List.of());
    IndexExpr t = IndexExpr.variable("t");
    List<Piece> pieces = new ArrayList<>();
    pieces.add(rows(whole, I.times(8).plus(t)));
    IndexExpr before = N.floorDiv(8).times(8);
    for (long height = 4; height > 0; height /= 2) {
      IndexExpr end = N.floorDiv(height).times(height);
      IndexExpr count = N.floorDiv(height).minus(N.floorDiv(2 * height).times(2));
      Family tail =
          new Family(List.of(new Axis("i", count), new Axis("t", constant(height))), List.of());
      pieces.add(rows(tail, before.plus(I.times(height)).plus(t).plus(offset)));
      before = end;
    }
    return pieces;
  }

  private static Piece rows(Family family, IndexExpr row) {
    return new Piece(family.with("j", constant(16)), List.of(row, J));
  }

  /** Tiles of four columns, of which the last is cut off: one store for each column of a tile. */
  @Test
  void tilesThatAreCutOff() {
    for (int columns = 5; columns <= 16; columns++) {
      long[] tiles = new long[4];
      for (int j = 0; j < 4; j++) {
        tiles[j] = Math.ceilDiv(columns - j, 4);
      }
      int whole = columns;
      assertDoesNotThrow(() -> require(tiled(tiles), constant(3), constant(whole)));
      for (int j = 0; j < 4; j++) {
        for (long wrong : new long[] {tiles[j] - 1, tiles[j] + 1}) {
          long[] broken = tiles.clone();
          broken[j] = wrong;
          assertThrows(
              WrongKernelException.class,
              () -> require(tiled(broken), constant(3), constant(whole)));
        }
      }
    }
  }

  /** Column {@code j} of so many of five tiles, in three rows. */
  private static List<Piece> tiled(long[] tiles) {
    List<Piece> pieces = new ArrayList<>();
    for (int j = 0; j < tiles.length; j++) {
      IndexExpr guard = J.times(-4).plus(4 * tiles[j] - 4); // holds for tile 0 to tiles[j] - 1
      Family points =
          new Family(
              List.of(new Axis("i", constant(3)), new Axis("j", constant(5))), List.of(guard));
      pieces.add(new Piece(points, List.of(I, J.times(4).plus(j))));
    }
    return pieces;
  }

  /** An image of 15 by 15 with 64 channels last, read in its order, 128 elements a trip. */
  @Test
  void digitsOfOneNumber() {
    for (long trips : new long[] {112, 113}) {
      IndexExpr number = I.times(128).plus(J);
      IndexExpr pixel = number.floorDiv(64);
      List<IndexExpr> at =
          List.of(
              number.minus(pixel.times(64)),
              pixel.floorDiv(15),
              pixel.minus(pixel.floorDiv(15).times(15)));
      Family rows =
          new Family(
              List.of(new Axis("i", constant(trips)), new Axis("j", constant(128))), List.of());
      List<Piece> pieces = new ArrayList<>(List.of(new Piece(rows, at)));
      Family rest = new Family(List.of(new Axis("i", constant(64))), List.of());
      pieces.add(new Piece(rest, List.of(I, constant(14), constant(14))));
      List<IndexExpr> dims = List.of(constant(64), constant(15), constant(15));
      Facts facts = Facts.of(_ -> new Range(0, 1000));
      if (trips == 112) {
        assertDoesNotThrow(() -> Partition.require(pieces, dims, facts, "terms"));
      } else {
        assertThrows(
            WrongKernelException.class, () -> Partition.require(pieces, dims, facts, "terms"));
      }
    }
  }
}

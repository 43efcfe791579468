package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Random tiles of matrix products: of several heights and widths, with sums in blocks or not,
 * columns in blocks of 16 or not, rows that follow each other or lie anywhere, and what is fused
 * into the store.
 */
final class RandomProducts {
  private static final ElementType TYPE = ElementType.FLOAT32;
  private static final int X = 0;
  private static final int Y = 1;
  private static final int OUT = 2;
  private static final int MOST_ROWS = 10;
  private static final int MOST_LANES = 48;
  private static final int MOST_TERMS = 24;
  private static final IndexExpr I = IndexExpr.variable("i");
  private static final IndexExpr L = IndexExpr.variable("l");
  private static final IndexExpr R = IndexExpr.variable("r");
  private static final IndexExpr T = IndexExpr.variable("t");

  private final Random random;

  /** What makes a product one that no single method computes. */
  enum Obstacle {
    NONE,
    /** Eight lanes each have a row of their own. */
    ROWS_OF_LANES,
    /** Lanes are read from the last to the first. */
    LANES_BACKWARD,
    /** Two terms each read the same element. */
    TERMS_IN_PAIRS,
    /** A term is read before the sum, and used after it. */
    HANDED_ON,
    /** The first lanes have fewer terms. */
    TERMS_OF_LANES,
    /** An index of each lane is given a name around the sum. */
    INDEX_OF_LANES
  }

  private final Obstacle obstacle;

  /** Whether sixteen columns of y come before all terms of the next sixteen. */
  private final boolean inBlocks;

  private RandomProducts(Random random, Obstacle obstacle) {
    this.random = random;
    this.obstacle = obstacle;
    this.inBlocks = random.nextBoolean();
  }

  /** A kernel with one parallel loop over {@code n}. */
  static Kernel draw(Random random, Obstacle obstacle) {
    return new RandomProducts(random, obstacle).kernel();
  }

  private Kernel kernel() {
    List<Statement> body = new ArrayList<>();
    if (random.nextBoolean()) {
      body.add(new Statement.If(List.of(constant(7).minus(I)), List.of(tile()), List.of(tile())));
    } else {
      body.add(tile());
      if (random.nextBoolean()) { // a name of the first, for something else
        body.add(
            new Statement.For("l", constant(5), LoopKind.LANES, List.of(register("sum"), sum())));
      }
    }
    IndexExpr n = IndexExpr.symbol("n");
    return new Kernel(
        "product",
        List.of(
            buffer("x", Kernel.Access.READ, n, constant(40), constant(60)),
            inBlocks
                ? buffer("y", Kernel.Access.READ, constant(3), constant(MOST_TERMS), constant(16))
                : buffer("y", Kernel.Access.READ, constant(MOST_TERMS), constant(MOST_LANES)),
            buffer("out", Kernel.Access.WRITE, n, constant(MOST_ROWS), constant(MOST_LANES))),
        List.of("n"),
        List.of(new Statement.For("i", n, LoopKind.PARALLEL, body)));
  }

  private static Statement register(String name) {
    return new Statement.Registers(name, TYPE, List.of(), ScalarExpr.literal(TYPE, 0.25));
  }

  private static Statement sum() {
    return new Statement.Store(
        OUT, List.of(I, constant(MOST_ROWS - 1), L), new ScalarExpr.Local(TYPE, "sum"));
  }

  private static Kernel.Buffer buffer(String name, Kernel.Access access, IndexExpr... dims) {
    return new Kernel.Buffer(name, TYPE, List.of(dims), access);
  }

  private Statement tile() {
    int height = 1 + random.nextInt(MOST_ROWS - 1);
    List<Statement> body = new ArrayList<>();
    if (obstacle == Obstacle.INDEX_OF_LANES) {
      body.add(new Statement.Index("half", L.floorDiv(2)));
    }
    boolean isHandedOn = obstacle == Obstacle.HANDED_ON;
    ScalarExpr bias = y(IndexExpr.ZERO, L);
    if (isHandedOn) {
      body.add(new Statement.Let("bias", bias));
    }
    body.add(registers("sum", height));
    body.add(random.nextBoolean() ? terms("sum", height, constant(MOST_TERMS), R) : blocks(height));
    if (!isHandedOn) {
      body.add(new Statement.Let("bias", bias));
    }
    ScalarExpr result =
        ScalarExpr.apply(
            random.nextBoolean() ? ScalarOp.ADD : ScalarOp.MAX,
            local("sum"),
            new ScalarExpr.Local(TYPE, "bias"));
    Statement store = rows(height, new Statement.Store(OUT, List.of(I, T, L), result));
    body.add(
        random.nextInt(3) == 0
            ? new Statement.If(List.of(constant(20).minus(L)), List.of(store), List.of())
            : store);
    long lanes = 16L * (1 + random.nextInt(MOST_LANES / 16));
    return new Statement.For("l", constant(lanes), LoopKind.LANE_GROUP, body);
  }

  private Statement registers(String name, int height) {
    ScalarExpr initial =
        random.nextInt(3) == 0 ? y(constant(1), L) : ScalarExpr.literal(TYPE, -0.0);
    return new Statement.Registers(name, TYPE, List.of(height), initial);
  }

  /** Sums of ten terms, of which the last block has fewer, and their sum. */
  private Statement blocks(int height) {
    IndexExpr block = IndexExpr.variable("b");
    IndexExpr first = block.times(10);
    Statement add =
        new Statement.Assign(
            "sum", List.of(T), ScalarExpr.apply(ScalarOp.ADD, local("sum"), local("part")));
    IndexExpr extent = constant(MOST_TERMS).minus(first).min(constant(10));
    return new Statement.For(
        "b",
        constant(3),
        LoopKind.SERIAL,
        List.of(
            registers("part", height),
            terms("part", height, extent, first.plus(R)),
            rows(height, add)));
  }

  private Statement terms(String sums, int height, IndexExpr extent, IndexExpr term) {
    IndexExpr k = IndexExpr.variable("k");
    IndexExpr lane = obstacle == Obstacle.LANES_BACKWARD ? constant(47).minus(L) : L;
    IndexExpr read = obstacle == Obstacle.TERMS_IN_PAIRS ? k.floorDiv(2) : k;
    IndexExpr row =
        switch (random.nextInt(3)) {
          case 0 -> T.plus(3);
          case 1 -> T.times(2).plus(I.mod(constant(3)));
          default -> T.plus(I).floorDiv(2).mod(constant(40));
        };
    row =
        switch (obstacle) {
          case ROWS_OF_LANES -> L.floorDiv(8);
          case INDEX_OF_LANES -> IndexExpr.variable("half");
          default -> row;
        };
    IndexExpr count = obstacle == Obstacle.TERMS_OF_LANES ? extent.min(L.plus(1)) : extent;
    ScalarExpr x = new ScalarExpr.Element(TYPE, X, List.of(I, row, read.times(2).plus(1)));
    Statement accumulate =
        new Statement.Assign(
            sums,
            List.of(T),
            ScalarExpr.apply(
                ScalarOp.FMA,
                new ScalarExpr.Local(TYPE, "left"),
                new ScalarExpr.Local(TYPE, "right"),
                local(sums)));
    return new Statement.For(
        "r",
        count,
        LoopKind.SERIAL,
        List.of(
            new Statement.Index("k", term),
            new Statement.Let("right", y(k, lane)),
            new Statement.For(
                "t",
                constant(height),
                LoopKind.UNROLLED,
                List.of(new Statement.Let("left", x), accumulate))));
  }

  private static Statement rows(int height, Statement statement) {
    return new Statement.For("t", constant(height), LoopKind.UNROLLED, List.of(statement));
  }

  private static ScalarExpr local(String name) {
    return new ScalarExpr.Local(TYPE, name, List.of(T));
  }

  private ScalarExpr y(IndexExpr row, IndexExpr column) {
    IndexExpr block = column.floorDiv(16);
    return new ScalarExpr.Element(
        TYPE,
        Y,
        inBlocks ? List.of(block, row, column.minus(block.times(16))) : List.of(row, column));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }
}

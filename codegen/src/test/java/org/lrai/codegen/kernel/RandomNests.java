package org.lrai.codegen.kernel;

import static org.lrai.codegen.kernel.RandomScalars.BINARY;
import static org.lrai.codegen.kernel.RandomScalars.F32;
import static org.lrai.codegen.kernel.RandomScalars.I;
import static org.lrai.codegen.kernel.RandomScalars.K;
import static org.lrai.codegen.kernel.RandomScalars.L;
import static org.lrai.codegen.kernel.RandomScalars.N;
import static org.lrai.codegen.kernel.RandomScalars.ROWS;
import static org.lrai.codegen.kernel.RandomScalars.SCRATCH;
import static org.lrai.codegen.kernel.RandomScalars.X;
import static org.lrai.codegen.kernel.RandomScalars.constant;
import static org.lrai.codegen.kernel.RandomScalars.element;
import static org.lrai.codegen.kernel.RandomScalars.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Random loop nests whose every subscript is in bounds: loops over lanes, lane groups and lane
 * reductions with whatever may stand in them.
 *
 * <p>Variables: {@code i < n} of the parallel loop, {@code l} the lane (below 48), {@code k} of
 * inner loops (below 4). Sizes: {@code n} up to {@value #LARGEST_SIZE}.
 */
final class RandomNests {
  static final int LARGEST_SIZE = 41;
  private static final int ROW = 64;

  private static final int OUT = 8;
  private static final int SUMS = 9;
  private static final int OUT_BYTES = 10;
  private static final int OUT_UNSIGNED = 11;
  private static final int OUT_INTEGERS = 12;
  private static final int OUT_FLAGS = 13;
  private static final int OUT_LONGS = 14;

  private final Random random;
  private final RandomScalars values;
  private final List<String> registers = new ArrayList<>();
  private int names;

  private RandomNests(Random random) {
    this.random = random;
    this.values = new RandomScalars(random);
  }

  static Kernel draw(Random random) {
    return new RandomNests(random).kernel();
  }

  private Kernel kernel() {
    List<Kernel.Buffer> buffers =
        List.of(
            buffer("x", F32, Kernel.Access.READ, ROWS, ROW),
            buffer("strided", F32, Kernel.Access.READ, 400),
            new Kernel.Buffer("shared", F32, List.of(N.plus(8), constant(9)), Kernel.Access.READ),
            buffer("indices", ElementType.INT64, Kernel.Access.READ, ROWS),
            buffer("flags", ElementType.BOOL, Kernel.Access.READ, ROWS + ROW),
            buffer("bytes", ElementType.INT8, Kernel.Access.READ, ROWS, ROW),
            buffer("unsigned", ElementType.UINT8, Kernel.Access.READ, ROWS, ROW),
            buffer("integers", ElementType.INT32, Kernel.Access.READ, ROWS, ROW),
            buffer("out", F32, Kernel.Access.READ_WRITE, ROWS, 4, ROW),
            buffer("sums", F32, Kernel.Access.READ_WRITE, ROWS),
            buffer("outBytes", ElementType.INT8, Kernel.Access.READ_WRITE, ROWS, ROW),
            buffer("outUnsigned", ElementType.UINT8, Kernel.Access.READ_WRITE, ROWS, ROW),
            buffer("outIntegers", ElementType.INT32, Kernel.Access.READ_WRITE, ROWS, ROW),
            buffer("outFlags", ElementType.BOOL, Kernel.Access.READ_WRITE, ROWS, ROW),
            buffer("outLongs", ElementType.INT64, Kernel.Access.READ_WRITE, ROWS, ROW),
            buffer("scratch", F32, Kernel.Access.LOCAL, ROWS));
    List<Statement> body = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      body.add(fillScratch());
    }
    // Long kernels are printed as several methods.
    int parts = random.nextInt(5) == 0 ? 9 : 1;
    for (int part = 0; part < parts; part++) {
      values.scalars.clear();
      registers.clear();
      body.addAll(
          switch (random.nextInt(3)) {
            case 0 -> List.of(lanes());
            case 1 -> List.of(group());
            default -> reduction();
          });
    }
    Statement outer =
        new Statement.For("i", N, random.nextBoolean() ? LoopKind.PARALLEL : LoopKind.SERIAL, body);
    return new Kernel("random", buffers, List.of("n"), List.of(outer));
  }

  private static Kernel.Buffer buffer(
      String name, ElementType type, Kernel.Access access, long... dims) {
    List<IndexExpr> extents = new ArrayList<>();
    for (long dim : dims) {
      extents.add(constant(dim));
    }
    return new Kernel.Buffer(name, type, extents, access);
  }

  /** Writes what the statements after it read, in this iteration of the parallel loop. */
  private Statement fillScratch() {
    Statement store = new Statement.Store(SCRATCH, List.of(L), values.expression(2));
    values.scratchIsFilled = true;
    return new Statement.For("l", constant(ROWS), LoopKind.LANES, List.of(store));
  }

  private Statement lanes() {
    IndexExpr extent =
        switch (random.nextInt(4)) {
          case 0 -> N;
          case 1 -> N.minus(I).min(constant(20));
          case 2 -> constant(16L * (1 + random.nextInt(3)));
          default -> constant(random.nextInt(47));
        };
    return new Statement.For("l", extent, LoopKind.LANES, laneBody());
  }

  private Statement group() {
    return new Statement.For(
        "l", constant(16L * (1 + random.nextInt(3))), LoopKind.LANE_GROUP, laneBody());
  }

  private List<Statement> laneBody() {
    List<Statement> body = declarations();
    for (int row = 0; row < 1 + random.nextInt(3); row++) {
      body.add(new Statement.Store(OUT, List.of(I, constant(row), L), values.expression(3)));
    }
    if (random.nextInt(3) == 0) {
      body.add(otherStore());
    }
    if (random.nextInt(6) == 0) {
      body.addAll(search());
    }
    if (random.nextInt(4) == 0) {
      Statement store =
          new Statement.Store(OUT, List.of(I, constant(3), L.plus(1)), values.expression(1));
      body.add(new Statement.If(List.of(values.guard()), List.of(store), List.of()));
    }
    return body;
  }

  /** A store of something else than FLOAT32, under a guard or not. */
  private Statement otherStore() {
    boolean isGuarded = random.nextInt(3) == 0;
    IndexExpr guard = values.guard();
    boolean outer = values.guarded;
    values.guarded |= isGuarded;
    List<IndexExpr> at = List.of(I, L.plus(random.nextInt(3)));
    ScalarExpr number = values.expression(1);
    Statement store =
        switch (random.nextInt(5)) {
          case 0 -> new Statement.Store(OUT_BYTES, at, values.narrow(ElementType.INT8, number));
          case 1 -> new Statement.Store(OUT_UNSIGNED, at, values.narrow(ElementType.UINT8, number));
          case 2 -> new Statement.Store(OUT_INTEGERS, at, values.loadedInteger());
          case 3 ->
              new Statement.Store(
                  OUT_LONGS, at, ScalarExpr.cast(ElementType.INT64, values.loadedInteger()));
          default -> new Statement.Store(OUT_FLAGS, at, values.condition(1));
        };
    values.guarded = outer;
    return isGuarded ? new Statement.If(List.of(guard), List.of(store), List.of()) : store;
  }

  /** The index of the last of four numbers that is not below the ones before. */
  private List<Statement> search() {
    String best = "best" + names;
    String index = "index" + names++;
    boolean outer = values.inLoop;
    values.inLoop = true;
    ScalarExpr at = new ScalarExpr.Local(ElementType.INT64, index);
    ScalarExpr term = values.expression(1);
    ScalarExpr better =
        ScalarExpr.apply(
            ScalarOp.OR,
            ScalarExpr.apply(ScalarOp.LT, at, new ScalarExpr.IntLiteral(ElementType.INT64, 0)),
            ScalarExpr.apply(ScalarOp.LE, local(best), term));
    ScalarExpr isBetter = new ScalarExpr.Local(ElementType.BOOL, "better" + index);
    List<Statement> step =
        List.of(
            new Statement.Let("better" + index, better),
            new Statement.Assign(
                index,
                List.of(),
                ScalarExpr.apply(ScalarOp.SELECT, isBetter, new ScalarExpr.Index(K), at)),
            new Statement.Assign(
                best, List.of(), ScalarExpr.apply(ScalarOp.SELECT, isBetter, term, local(best))));
    values.inLoop = outer;
    ScalarExpr none = new ScalarExpr.IntLiteral(ElementType.INT64, -1);
    return List.of(
        new Statement.Registers(best, F32, List.of(), ScalarExpr.literal(F32, 0)),
        new Statement.Registers(index, ElementType.INT64, List.of(), none),
        new Statement.For("k", constant(4), LoopKind.SERIAL, step),
        new Statement.Store(OUT_LONGS, List.of(I, L), at));
  }

  private List<Statement> reduction() {
    List<Statement> body = declarations();
    Fold fold = List.of(Fold.SUM, Fold.PRODUCT, Fold.MAX, Fold.MIN).get(random.nextInt(4));
    ScalarExpr value = registers.isEmpty() ? values.expression(2) : local(registers.getFirst());
    String result = "result" + names++;
    Statement reduce = new Statement.LaneReduction(result, "l", body, value, fold);
    return List.of(reduce, new Statement.Store(SUMS, List.of(I), local(result)));
  }

  private List<Statement> declarations() {
    List<Statement> body = new ArrayList<>();
    if (random.nextBoolean()) {
      String name = "v" + names++;
      body.add(new Statement.Let(name, values.expression(2)));
      values.scalars.add(name);
    }
    if (random.nextInt(4) == 0) {
      body.add(new Statement.Let("u" + names, values.uniform()));
      values.scalars.add("u" + names++);
    }
    if (random.nextInt(3) > 0) {
      String name = "r" + names++;
      body.add(new Statement.Registers(name, F32, List.of(), values.literal()));
      registers.add(name);
      body.addAll(accumulation(name));
    }
    return body;
  }

  /** Assignments to a register, in a loop, under a condition, or plain. */
  private List<Statement> accumulation(String name) {
    boolean outer = values.inLoop;
    List<Statement> statements = new ArrayList<>();
    switch (random.nextInt(4)) {
      case 0 -> {
        values.inLoop = true;
        statements.add(
            new Statement.For(
                "k", constant(4), LoopKind.SERIAL, List.of(assign(name), assign(name))));
      }
      case 1 -> {
        values.inLoop = true;
        IndexExpr shifted = L.plus(K);
        statements.add(
            new Statement.For(
                "k",
                constant(3),
                LoopKind.UNROLLED,
                List.of(
                    new Statement.Index("h", shifted.plus(1)),
                    assign(name),
                    new Statement.Assign(
                        name,
                        List.of(),
                        ScalarExpr.apply(
                            ScalarOp.ADD, local(name), element(X, I, IndexExpr.variable("h")))))));
      }
      case 2 -> {
        IndexExpr guard = values.guard();
        boolean outerGuard = values.guarded;
        values.guarded = true;
        statements.add(
            new Statement.If(
                List.of(guard),
                List.of(assign(name)),
                random.nextBoolean() ? List.of(assign(name)) : List.of()));
        values.guarded = outerGuard;
      }
      default -> statements.add(assign(name));
    }
    values.inLoop = outer;
    return statements;
  }

  private Statement assign(String name) {
    ScalarExpr value =
        random.nextBoolean()
            ? ScalarExpr.apply(
                ScalarOp.FMA, values.expression(1), values.expression(1), local(name))
            : ScalarExpr.apply(values.oneOf(BINARY), local(name), values.expression(2));
    return new Statement.Assign(name, List.of(), value);
  }
}

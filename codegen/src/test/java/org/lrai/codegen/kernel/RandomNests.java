package org.lrai.codegen.kernel;

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
  private static final int ROWS = 48;
  private static final int ROW = 64;
  private static final ElementType F32 = ElementType.FLOAT32;

  private static final int X = 0;
  private static final int STRIDED = 1;
  private static final int SHARED = 2;
  private static final int INDICES = 3;
  private static final int FLAGS = 4;
  private static final int BYTES = 5;
  private static final int UNSIGNED = 6;
  private static final int INTEGERS = 7;
  private static final int OUT = 8;
  private static final int SUMS = 9;
  private static final int OUT_BYTES = 10;
  private static final int OUT_UNSIGNED = 11;
  private static final int OUT_INTEGERS = 12;
  private static final int OUT_FLAGS = 13;
  private static final int OUT_LONGS = 14;
  private static final int SCRATCH = 15;

  private static final List<ScalarOp> UNARY =
      List.of(ScalarOp.NEG, ScalarOp.ABS, ScalarOp.SQRT, ScalarOp.ROUND_EVEN);
  private static final List<ScalarOp> SCALAR_ONLY = List.of(ScalarOp.FLOOR, ScalarOp.CEIL);
  private static final List<ElementType> QUANTIZED =
      List.of(ElementType.INT8, ElementType.UINT8, ElementType.INT16, ElementType.INT32);
  private static final List<ScalarOp> BINARY =
      List.of(ScalarOp.ADD, ScalarOp.SUB, ScalarOp.MUL, ScalarOp.DIV, ScalarOp.MIN, ScalarOp.MAX);
  private static final List<ScalarOp> BITWISE =
      List.of(ScalarOp.ADD, ScalarOp.SUB, ScalarOp.BIT_AND, ScalarOp.BIT_OR, ScalarOp.BIT_XOR);
  private static final List<ScalarOp> SHIFTS = List.of(ScalarOp.SHIFT_LEFT, ScalarOp.SHIFT_RIGHT);
  private static final List<ScalarOp> COMPARISONS = List.of(ScalarOp.EQ, ScalarOp.LT, ScalarOp.LE);

  private final Random random;
  private final List<String> scalars = new ArrayList<>();
  private final List<String> registers = new ArrayList<>();
  private int names;

  /** Whether one inner loop is around, whose variable is {@code k}. */
  private boolean inLoop;

  /** Whether a guard on the lane is around, under which strided loads stay scalar. */
  private boolean guarded;

  /** Whether local memory has been written. */
  private boolean scratchIsFilled;

  /** How often something is drawn that only the scalar form can do. */
  private final boolean allowScalarOnly;

  private RandomNests(Random random) {
    this.random = random;
    this.allowScalarOnly = random.nextInt(8) == 0;
  }

  static Kernel draw(Random random) {
    return new RandomNests(random).kernel();
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static final IndexExpr N = IndexExpr.symbol("n");
  private static final IndexExpr I = IndexExpr.variable("i");
  private static final IndexExpr L = IndexExpr.variable("l");
  private static final IndexExpr K = IndexExpr.variable("k");

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
      scalars.clear();
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
    Statement store = new Statement.Store(SCRATCH, List.of(L), expression(2));
    scratchIsFilled = true;
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
      body.add(new Statement.Store(OUT, List.of(I, constant(row), L), expression(3)));
    }
    if (random.nextInt(3) == 0) {
      body.add(otherStore());
    }
    if (random.nextInt(6) == 0) {
      body.addAll(search());
    }
    if (random.nextInt(4) == 0) {
      Statement store = new Statement.Store(OUT, List.of(I, constant(3), L.plus(1)), expression(1));
      body.add(new Statement.If(List.of(guard()), List.of(store), List.of()));
    }
    return body;
  }

  /** A store of something else than FLOAT32, under a guard or not. */
  private Statement otherStore() {
    boolean isGuarded = random.nextInt(3) == 0;
    IndexExpr guard = guard();
    boolean outer = guarded;
    guarded |= isGuarded;
    List<IndexExpr> at = List.of(I, L.plus(random.nextInt(3)));
    ScalarExpr number = expression(1);
    Statement store =
        switch (random.nextInt(5)) {
          case 0 -> new Statement.Store(OUT_BYTES, at, narrow(ElementType.INT8, number));
          case 1 -> new Statement.Store(OUT_UNSIGNED, at, narrow(ElementType.UINT8, number));
          case 2 -> new Statement.Store(OUT_INTEGERS, at, loadedInteger());
          case 3 ->
              new Statement.Store(
                  OUT_LONGS, at, ScalarExpr.cast(ElementType.INT64, loadedInteger()));
          default -> new Statement.Store(OUT_FLAGS, at, condition(1));
        };
    guarded = outer;
    return isGuarded ? new Statement.If(List.of(guard), List.of(store), List.of()) : store;
  }

  private ScalarExpr narrow(ElementType type, ScalarExpr number) {
    if (random.nextInt(3) == 0) {
      return new ScalarExpr.Element(
          type, type == ElementType.INT8 ? BYTES : UNSIGNED, List.of(I, L.plus(2)));
    }
    ScalarExpr least = ScalarExpr.literal(F32, (double) type.minValue());
    ScalarExpr most = ScalarExpr.literal(F32, (double) type.maxValue());
    return new ScalarExpr.Cast(
        type,
        ScalarExpr.apply(ScalarOp.MIN, ScalarExpr.apply(ScalarOp.MAX, number, least), most),
        true);
  }

  /** An INT32 that is loaded, as it is or from bytes. */
  private ScalarExpr loadedInteger() {
    List<IndexExpr> at = List.of(I, L.plus(random.nextInt(5)));
    return switch (random.nextInt(5)) {
      case 4 -> ScalarExpr.cast(ElementType.INT32, expression(1));
      case 0 ->
          ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Element(ElementType.INT8, BYTES, at));
      case 1 ->
          ScalarExpr.cast(
              ElementType.INT32, new ScalarExpr.Element(ElementType.UINT8, UNSIGNED, at));
      case 2 ->
          ScalarExpr.apply(
              ScalarOp.SELECT,
              condition(0),
              new ScalarExpr.Element(ElementType.INT32, INTEGERS, at),
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt()));
      default -> new ScalarExpr.Element(ElementType.INT32, INTEGERS, at);
    };
  }

  /** The index of the last of four numbers that is not below the ones before. */
  private List<Statement> search() {
    String best = "best" + names;
    String index = "index" + names++;
    boolean outer = inLoop;
    inLoop = true;
    ScalarExpr at = new ScalarExpr.Local(ElementType.INT64, index);
    ScalarExpr term = expression(1);
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
    inLoop = outer;
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
    ScalarExpr value = registers.isEmpty() ? expression(2) : local(registers.getFirst());
    String result = "result" + names++;
    Statement reduce = new Statement.LaneReduction(result, "l", body, value, fold);
    return List.of(reduce, new Statement.Store(SUMS, List.of(I), local(result)));
  }

  private List<Statement> declarations() {
    List<Statement> body = new ArrayList<>();
    if (random.nextBoolean()) {
      String name = "v" + names++;
      body.add(new Statement.Let(name, expression(2)));
      scalars.add(name);
    }
    if (random.nextInt(4) == 0) {
      body.add(new Statement.Let("u" + names, uniform()));
      scalars.add("u" + names++);
    }
    if (random.nextInt(3) > 0) {
      String name = "r" + names++;
      body.add(new Statement.Registers(name, F32, List.of(), literal()));
      registers.add(name);
      body.addAll(accumulation(name));
    }
    return body;
  }

  /** Assignments to a register, in a loop, under a condition, or plain. */
  private List<Statement> accumulation(String name) {
    boolean outer = inLoop;
    List<Statement> statements = new ArrayList<>();
    switch (random.nextInt(4)) {
      case 0 -> {
        inLoop = true;
        statements.add(
            new Statement.For(
                "k", constant(4), LoopKind.SERIAL, List.of(assign(name), assign(name))));
      }
      case 1 -> {
        inLoop = true;
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
        IndexExpr guard = guard();
        boolean outerGuard = guarded;
        guarded = true;
        statements.add(
            new Statement.If(
                List.of(guard),
                List.of(assign(name)),
                random.nextBoolean() ? List.of(assign(name)) : List.of()));
        guarded = outerGuard;
      }
      default -> statements.add(assign(name));
    }
    inLoop = outer;
    return statements;
  }

  private Statement assign(String name) {
    ScalarExpr value =
        random.nextBoolean()
            ? ScalarExpr.apply(ScalarOp.FMA, expression(1), expression(1), local(name))
            : ScalarExpr.apply(oneOf(BINARY), local(name), expression(2));
    return new Statement.Assign(name, List.of(), value);
  }

  /** A guard that depends on the lane, or now and then not. */
  private IndexExpr guard() {
    return switch (random.nextInt(5)) {
      case 0 -> L.minus(random.nextInt(20));
      case 1 -> constant(random.nextInt(40)).minus(L);
      case 2 -> L.times(2).plus(I).minus(random.nextInt(50));
      case 3 -> N.minus(L.times(3));
      default -> I.minus(random.nextInt(6));
    };
  }

  private ScalarExpr expression(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(10)) {
      case 9 ->
          random.nextInt(4) == 0
              ? ScalarExpr.cast(F32, condition(depth - 1))
              : random.nextBoolean()
                  ? new ScalarExpr.BitCast(F32, integer(depth - 1))
                  : new ScalarExpr.Cast(F32, integer(depth - 1), true);
      case 0 -> leaf();
      case 1 -> ScalarExpr.apply(oneOf(UNARY), expression(depth - 1));
      case 2, 3 -> ScalarExpr.apply(oneOf(BINARY), expression(depth - 1), expression(depth - 1));
      case 4 ->
          ScalarExpr.apply(
              ScalarOp.FMA, expression(depth - 1), expression(depth - 1), expression(depth - 1));
      case 5 ->
          ScalarExpr.apply(
              ScalarOp.SELECT, condition(depth - 1), expression(depth - 1), expression(depth - 1));
      case 6 -> guardedValue(depth);
      case 7 ->
          allowScalarOnly ? ScalarExpr.apply(oneOf(SCALAR_ONLY), expression(depth - 1)) : uniform();
      default -> uniform();
    };
  }

  /** A number within limits as an integer of a narrow type, widened again. */
  private ScalarExpr quantized(ScalarExpr number) {
    ElementType type = oneOf(QUANTIZED);
    ScalarExpr least = ScalarExpr.literal(F32, (double) Math.max(type.minValue(), -40000));
    ScalarExpr most = ScalarExpr.literal(F32, (double) Math.min(type.maxValue(), 40000));
    ScalarExpr limited =
        random.nextBoolean()
            ? ScalarExpr.apply(ScalarOp.MIN, ScalarExpr.apply(ScalarOp.MAX, number, least), most)
            : ScalarExpr.apply(ScalarOp.MAX, least, ScalarExpr.apply(ScalarOp.MIN, most, number));
    return ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Cast(type, limited, true));
  }

  /** An INT32 made of bits; not those of NaN, which are not specified. */
  private ScalarExpr integer(int depth) {
    ScalarExpr value = expression(depth);
    ScalarExpr isNumber = ScalarExpr.apply(ScalarOp.EQ, value, value);
    ScalarExpr number = ScalarExpr.apply(ScalarOp.SELECT, isNumber, value, leafNumber());
    ScalarExpr bits =
        random.nextInt(3) == 0
            ? quantized(number)
            : new ScalarExpr.BitCast(ElementType.INT32, number);
    ScalarExpr constant =
        new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt() >> random.nextInt(31));
    return switch (random.nextInt(5)) {
      case 4 -> loadedInteger();
      case 0 -> bits;
      case 1 ->
          ScalarExpr.apply(
              oneOf(SHIFTS),
              bits,
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt(32)));
      case 2 -> ScalarExpr.apply(oneOf(BITWISE), constant, bits);
      default ->
          ScalarExpr.apply(
              oneOf(BITWISE), bits, depth == 0 || random.nextBoolean() ? constant : integer(0));
    };
  }

  private ScalarExpr leafNumber() {
    return ScalarExpr.literal(F32, random.nextInt(9) - 4);
  }

  private ScalarExpr guardedValue(int depth) {
    boolean outer = guarded;
    if (random.nextBoolean()) {
      // The guard keeps the address in bounds.
      int shift = 1 + random.nextInt(8);
      return new ScalarExpr.Guarded(
          List.of(L.minus(shift)),
          element(X, constant(0), L.minus(shift)),
          random.nextBoolean() ? ScalarExpr.literal(F32, 0) : leaf());
    }
    IndexExpr guard = guard();
    guarded = true;
    ScalarExpr inside = expression(depth - 1);
    guarded = outer;
    return new ScalarExpr.Guarded(List.of(guard), inside, expression(depth - 1));
  }

  private ScalarExpr condition(int depth) {
    return switch (random.nextInt(7)) {
      case 6 -> new ScalarExpr.Element(ElementType.BOOL, FLAGS, List.of(I.plus(L)));
      case 5 ->
          ScalarExpr.apply(
              oneOf(COMPARISONS),
              integer(depth),
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt()));
      case 0 -> ScalarExpr.apply(ScalarOp.NOT, condition(depth));
      case 1 ->
          ScalarExpr.apply(
              random.nextBoolean() ? ScalarOp.AND : ScalarOp.OR,
              condition(0),
              ScalarExpr.apply(ScalarOp.IS_NAN, expression(depth)));
      case 2 -> new ScalarExpr.Element(ElementType.BOOL, FLAGS, List.of(I));
      case 3 -> ScalarExpr.apply(ScalarOp.IS_INF, leaf());
      default -> ScalarExpr.apply(oneOf(COMPARISONS), expression(depth), leaf());
    };
  }

  private ScalarExpr leaf() {
    IndexExpr step = inLoop ? K : constant(random.nextInt(4));
    if (scratchIsFilled && random.nextInt(4) == 0) {
      return element(SCRATCH, random.nextBoolean() ? L : constant(random.nextInt(ROWS)));
    }
    return switch (random.nextInt(8)) {
      case 0 -> literal();
      case 1 -> uniform();
      case 2 -> scalars.isEmpty() ? uniform() : local(oneOf(scalars));
      case 3 -> strided(step);
      case 4 ->
          guarded
              ? element(X, I, L)
              : element(X, IndexExpr.element(INDICES, List.of(I)), L.plus(step));
      default -> element(X, I, L.plus(step).plus(random.nextInt(6)));
    };
  }

  private ScalarExpr strided(IndexExpr step) {
    if (guarded && !allowScalarOnly) {
      return element(X, I, L);
    }
    return switch (random.nextInt(3)) {
      case 0 -> element(STRIDED, L.times(2).plus(step));
      case 1 -> element(STRIDED, L.times(7).plus(step));
      default -> element(STRIDED, constant(200).minus(L.times(3)).plus(step));
    };
  }

  private ScalarExpr uniform() {
    IndexExpr step = inLoop ? K : constant(random.nextInt(4));
    return random.nextInt(3) == 0
        ? element(STRIDED, I.plus(step))
        : element(SHARED, I.plus(step), constant(random.nextInt(9)));
  }

  private ScalarExpr literal() {
    double[] values = {0, -0.0, 1, -2.5, Double.NaN, Double.POSITIVE_INFINITY, 1e-40f, 3e38f};
    return ScalarExpr.literal(F32, (float) values[random.nextInt(values.length)]);
  }

  private static ScalarExpr element(int buffer, IndexExpr... at) {
    return new ScalarExpr.Element(F32, buffer, List.of(at));
  }

  private static ScalarExpr local(String name) {
    return new ScalarExpr.Local(F32, name);
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

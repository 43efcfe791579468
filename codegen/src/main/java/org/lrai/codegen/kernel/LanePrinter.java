package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lrai.codegen.kernel.LaneOperations.LaneValue;
import org.lrai.codegen.kernel.Nest.Local.Kind;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.LaneBlocks;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Prints scalar expressions as Vector API expressions: for the lanes of one vector, of which lane 0
 * is at the present value of the lane variable.
 */
final class LanePrinter {
  /** Number of the lane within the vector; occurs in resolved index expressions only. */
  static final Atom.Variable LANE = new Atom.Variable("%lane");

  static final ParameterizedTypeName MASK_TYPE =
      ParameterizedTypeName.get(
          ClassName.get("jdk.incubator.vector", "VectorMask"), ClassName.get(Float.class));

  private final Nest nest;
  private final ScalarPrinter scalars;
  private final LaneTables tables;

  /**
   * Where an index map begins. A map has a row for each number of lanes; lanes beyond it load what
   * lane 0 loads, because a masked gather would check their addresses too.
   */
  private String strideRow = ALL_LANES;

  private boolean usesStrideRow;

  private static final String ALL_LANES =
      Integer.toString(Statement.REDUCTION_LANES * Statement.REDUCTION_LANES);

  /** The lanes that may load and store; all if null. */
  private @Nullable String mask;

  /** Whether {@link #mask} may have no lane at all, so that not even common loads are allowed. */
  private boolean guarded;

  /**
   * @param tables collects the constants that are needed
   */
  LanePrinter(Nest nest, ScalarPrinter scalars, LaneTables tables) {
    this.nest = nest;
    this.scalars = scalars;
    this.tables = tables;
  }

  /**
   * Runs {@code write} with loads and stores only in lanes before an end.
   *
   * @param row where the index maps for so many lanes begin
   * @return whether such a map is used
   */
  boolean withTail(String tailMask, String row, Runnable write) {
    mask = tailMask;
    strideRow = row;
    usesStrideRow = false;
    write.run();
    mask = null;
    strideRow = ALL_LANES;
    return usesStrideRow;
  }

  /**
   * Runs {@code write} with loads, stores and assignments only in lanes where guards hold.
   *
   * @param write is given the name of their mask
   */
  void withGuards(JavaCode guardMask, Consumer<String> write) {
    String outerMask = mask;
    boolean outerGuarded = guarded;
    JavaCode value = outerMask == null ? guardMask : guardMask.call("and($L)", outerMask);
    String name = nest.newName("mask");
    nest.body().statement("$T $L = $L", MASK_TYPE, name, value.code());
    mask = name;
    guarded = true;
    write.accept(name);
    mask = outerMask;
    guarded = outerGuarded;
  }

  /** Whether some lanes may not load and store. */
  boolean isMasked() {
    return mask != null;
  }

  boolean isGuarded() {
    return guarded;
  }

  /** Whether an expression is the same in all lanes. */
  boolean isUniform(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _ -> true;
      case ScalarExpr.Element(ElementType _, int _, List<IndexExpr> at) ->
          at.stream().allMatch(this::isUniform);
      case ScalarExpr.Index(IndexExpr value) -> isUniform(value);
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) ->
          nest.local(name, at).kind() == Kind.SCALAR;
      case ScalarExpr.Guarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) ->
          guards.stream().allMatch(this::isUniform) && isUniform(inside) && isUniform(outside);
      case ScalarExpr.Apply _, ScalarExpr.Cast _, ScalarExpr.BitCast _ ->
          expr.operands().stream().allMatch(this::isUniform);
    };
  }

  boolean isUniform(IndexExpr expr) {
    return !nest.resolve(expr).atoms().contains(LANE);
  }

  LaneValue print(ScalarExpr expr) {
    if (isUniform(expr) && expr instanceof ScalarExpr.Local(ElementType _, String name, var at)) {
      Nest.Local local = nest.local(name, at);
      return new LaneValue(JavaCode.primary("$L", local.name()), local.kind(), local.vector());
    }
    if (isUniform(expr)) {
      return LaneValue.scalar(guarded && loads(expr) ? whereAnyLane(expr) : scalars.print(expr));
    }
    return switch (expr) {
      case ScalarExpr.Element(ElementType type, int buffer, List<IndexExpr> at) ->
          type == ElementType.FLOAT32 ? load(buffer, at) : loadOther(type, buffer, at);
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) -> {
        Nest.Local local = nest.local(name, at);
        yield new LaneValue(JavaCode.primary("$L", local.name()), local.kind());
      }
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> {
        List<LaneValue> values = operands.stream().map(this::printOperand).toList();
        if (op == ScalarOp.SELECT && expr.type().isInteger()) {
          yield LaneOperations.selectInts(values.get(0), values.get(1), values.get(2));
        }
        if (op == ScalarOp.ROUND_EVEN) {
          yield LaneOperations.roundEven(values.getFirst().asVector(), this::named);
        }
        Optional<LaneValue> limited = Limits.apply(op, operands, values, this::named);
        yield limited.orElseGet(() -> LaneOperations.apply(op, values));
      }
      case ScalarExpr.Cast(ElementType to, ScalarExpr operand, boolean _) -> {
        LaneValue value = print(operand);
        boolean isWrapped =
            operand.type() == ElementType.FLOAT32 && !LaneSupport.isWithin(to, operand);
        yield to == operand.type()
            ? value
            : isWrapped
                ? LaneValue.ints(JavaCode.primary("Species.truncate($L)", value.asVector()))
                : LaneOperations.convert(to, value);
      }
      case ScalarExpr.BitCast(ElementType to, ScalarExpr operand) ->
          to == operand.type() ? print(operand) : LaneOperations.bits(print(operand));
      case ScalarExpr.Guarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) ->
          printGuarded(guards, inside, outside);
      case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _, ScalarExpr.Index _ ->
          throw new IllegalStateException(ScalarExpr.text(expr));
    };
  }

  /** An operand; an INT64 that all lanes share is known to be an {@code int}. */
  private LaneValue printOperand(ScalarExpr expr) {
    LaneValue value = print(expr);
    return value.isScalar() && expr.type() == ElementType.INT64
        ? LaneValue.scalar(value.code().cast("int"))
        : value;
  }

  /** A vector that is used twice. */
  private JavaCode named(JavaCode vector) {
    String name = nest.newName("v");
    nest.body().statement("$T $L = $L", LaneOperations.FLOAT_VECTOR, name, vector.code());
    return JavaCode.primary("$L", name);
  }

  private static boolean loads(ScalarExpr expr) {
    return expr instanceof ScalarExpr.Element
        || expr.operands().stream().anyMatch(LanePrinter::loads);
  }

  /** A value that all lanes share and that may exist only where there is a lane at all. */
  private JavaCode whereAnyLane(ScalarExpr expr) {
    JavaCode otherwise =
        switch (Carrier.of(expr.type())) {
          case FLOAT, DOUBLE, INT, LONG -> JavaCode.literal(0);
          case BOOLEAN -> JavaCode.literal("false");
          case STRING -> JavaCode.literal("\"\"");
        };
    return JavaCode.primary("$L.anyTrue()", Objects.requireNonNull(mask))
        .choose(scalars.print(expr), otherwise);
  }

  /** The lanes where a guard does not hold load what it leaves out; the others must not. */
  private LaneValue printOutside(List<IndexExpr> guards, ScalarExpr outside) {
    List<LaneValue> result = new ArrayList<>();
    withGuards(guardMask(guards).call("not()"), _ -> result.add(print(outside)));
    return result.getFirst();
  }

  private LaneValue printGuarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) {
    LaneValue whenOutside = loads(outside) ? printOutside(guards, outside) : print(outside);
    List<LaneValue> result = new ArrayList<>();
    withGuards(
        guardMask(guards),
        guardMask -> {
          LaneValue value = print(inside);
          boolean isMaskedLoad = inside instanceof ScalarExpr.Element && !value.isScalar();
          // A masked load gives zero elsewhere.
          result.add(
              isMaskedLoad && isZero(outside)
                  ? value
                  : LaneValue.vector(
                      whenOutside.asVector().call("blend($L,$W$L)", value.code(), guardMask)));
        });
    return result.getFirst();
  }

  /** Whether it is zero without a sign. */
  private static boolean isZero(ScalarExpr expr) {
    return expr instanceof ScalarExpr.FloatLiteral(ElementType _, double value)
        && Double.doubleToRawLongBits(value) == 0;
  }

  /** The lanes in which all of {@code guards} are at least zero. */
  JavaCode guardMask(List<IndexExpr> guards) {
    return guards.stream()
        .map(this::guardMask)
        .reduce((a, b) -> a.call("and($L)", b))
        .orElse(JavaCode.primary("SPECIES.maskAll(true)"));
  }

  private JavaCode guardMask(IndexExpr guard) {
    IndexExpr resolved = nest.resolve(guard);
    long stride = LaneSupport.stride(resolved, LANE).orElseThrow();
    IndexExpr first = resolved.minus(IndexExpr.atom(LANE).times(stride));
    if (stride == 0) {
      return JavaCode.primary("SPECIES.maskAll($L)", nest.atLeastZero(first));
    }
    // first + stride * lane >= 0, solved for the lane
    IndexExpr quotient = first.floorDiv(Math.abs(stride));
    return stride > 0 ? lanes("GE", quotient.times(-1)) : lanes("LE", quotient);
  }

  private JavaCode lanes(String comparison, IndexExpr limit) {
    return JavaCode.primary(
        "Species.LANES.compare($T.$L,$W$L).cast(SPECIES)",
        ClassName.get("jdk.incubator.vector", "VectorOperators"),
        comparison,
        nest.offset("limit", limit));
  }

  private LaneValue load(int buffer, List<IndexExpr> at) {
    Address address = address(buffer, at);
    CodeBlock masked = mask == null ? CodeBlock.of("") : CodeBlock.of(",$W$L", mask);
    if (address.stride() == 1) {
      return LaneValue.vector(
          JavaCode.primary(
              "$T.fromArray(SPECIES,$W$L,$W$L$L)",
              LaneOperations.FLOAT_VECTOR,
              nest.bufferName(buffer),
              address.first(),
              masked));
    }
    usesStrideRow = true;
    return LaneValue.vector(
        JavaCode.primary(
            "$T.fromArray(SPECIES,$W$L,$W$L,$W$L,$W$L)",
            LaneOperations.FLOAT_VECTOR,
            nest.bufferName(buffer),
            address.first(),
            tables.multiples(address.stride()),
            strideRow));
  }

  /** Integers and truth values, which lie side by side. */
  private LaneValue loadOther(ElementType type, int buffer, List<IndexExpr> at) {
    JavaCode first = address(buffer, at).first();
    String array = nest.bufferName(buffer);
    if (type == ElementType.INT32) {
      CodeBlock masked =
          mask == null ? CodeBlock.of("") : CodeBlock.of(",$W$L.cast(Species.INTS)", mask);
      return LaneValue.ints(
          JavaCode.primary(
              "$T.fromArray(Species.INTS,$W$L,$W$L$L)",
              LaneOperations.INT_VECTOR,
              array,
              first,
              masked));
    }
    CodeBlock masked = mask == null ? CodeBlock.of("") : CodeBlock.of(",$W$L", mask);
    JavaCode bytes = JavaCode.primary("Species.load($L,$W$L$L)", array, first, masked);
    return switch (type) {
      case INT8 -> LaneValue.ints(bytes);
      case UINT8 ->
          LaneValue.ints(
              bytes.call("lanewise($T.AND,$W$L)", LaneOperations.OPERATORS, JavaCode.literal(255)));
      case BOOL ->
          LaneValue.mask(
              bytes
                  .call("compare($T.NE,$W$L)", LaneOperations.OPERATORS, JavaCode.literal(0))
                  .call("cast(SPECIES)"));
      default -> throw new IllegalArgumentException(type + " in lanes");
    };
  }

  void store(int buffer, List<IndexExpr> at, ScalarExpr value) {
    if (value.type() != ElementType.FLOAT32) {
      storeOther(buffer, at, value);
      return;
    }
    JavaCode vector = print(value).asVector();
    JavaCode first = address(buffer, at).first();
    String array = nest.bufferName(buffer);
    JavaCode store =
        mask == null
            ? vector.call("intoArray($L,$W$L)", array, first)
            : vector.call("intoArray($L,$W$L,$W$L)", array, first, mask);
    nest.body().statement("$L", store.code());
  }

  private void storeOther(int buffer, List<IndexExpr> at, ScalarExpr value) {
    LaneValue printed = printOperand(value);
    JavaCode ints =
        value.type() == ElementType.BOOL
            ? LaneOperations.selectInts(
                    printed,
                    LaneValue.scalar(JavaCode.literal(1)),
                    LaneValue.scalar(JavaCode.literal(0)))
                .code()
            : printed.asInts();
    JavaCode first = address(buffer, at).first();
    String array = nest.bufferName(buffer);
    CodeBlock masked = mask == null ? CodeBlock.of("") : CodeBlock.of(",$W$L", mask);
    JavaCode store =
        value.type() != ElementType.INT32
            ? JavaCode.primary("Species.store($L,$W$L,$W$L$L)", ints, array, first, masked)
            : mask == null
                ? ints.call("intoArray($L,$W$L)", array, first)
                : ints.call("intoArray($L,$W$L,$W$L.cast(Species.INTS))", array, first, mask);
    nest.body().statement("$L", store.code());
  }

  void assign(String name, List<IndexExpr> at, ScalarExpr value) {
    String target = nest.local(name, at).name();
    JavaCode code =
        value.type() == ElementType.INT64 ? assignedInts(target, value) : assigned(target, value);
    nest.body().statement("$L = $L", target, code.code());
  }

  private JavaCode assigned(String target, ScalarExpr value) {
    LaneValue printed = print(value);
    return guarded
        ? JavaCode.primary("$L", target)
            .call("blend($L,$W$L)", printed.code(), Objects.requireNonNull(mask))
        : printed.asVector();
  }

  private JavaCode assignedInts(String target, ScalarExpr value) {
    LaneValue printed = printOperand(value);
    return guarded
        ? LaneOperations.selectInts(
                LaneValue.mask(JavaCode.primary("$L", Objects.requireNonNull(mask))),
                printed,
                LaneValue.ints(JavaCode.primary("$L", target)))
            .code()
        : printed.asInts();
  }

  /** An initial value of registers, as a vector. */
  JavaCode initial(ScalarExpr value) {
    return value.type() == ElementType.INT64
        ? printOperand(value).asInts()
        : print(value).asVector();
  }

  /** The address of lane 0, and what the next lanes add to it. */
  private record Address(JavaCode first, long stride) {}

  private Address address(int buffer, List<IndexExpr> at) {
    List<IndexExpr> resolved = at.stream().map(nest::resolve).toList();
    IndexExpr address = nest.kernel().buffers().get(buffer).address(resolved);
    long stride = LaneSupport.stride(LaneBlocks.inVector(address, LANE), LANE).orElseThrow();
    List<IndexExpr> first = resolved.stream().map(LanePrinter::atLaneZero).toList();
    return new Address(nest.address(buffer, first), stride);
  }

  private static IndexExpr atLaneZero(IndexExpr expr) {
    return expr.substitute(atom -> atom.equals(LANE) ? IndexExpr.ZERO : IndexExpr.atom(atom));
  }
}

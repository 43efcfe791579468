package org.lrai.ir.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Decides whether the lanes of a loop can be executed as vectors of {@code float}s. A loop that
 * cannot is executed as a scalar loop, with the same bits: lowering asks here what is worth making
 * lanes of, code generation what to print.
 *
 * <p>In a body of lanes, what does not depend on the lane may be anything. What does must be
 *
 * <ul>
 *   <li>FLOAT32, a BOOL that is loaded, a comparison or a logical combination of such, or an
 *       integer: loaded, of 8 or 32 bits; made of the bits of a FLOAT32, or of its value, if there
 *       are 32 bits or limits that are literals; or an INT64 that is selected from loop variables
 *       and small literals;
 *   <li>made with the operations of {@link #isLaneOperation}, of {@link #isIntegerLaneOperation},
 *       literals, selections and guards;
 *   <li>loaded from an address that is linear in the lane with a constant factor, or, in a lane
 *       group, from one whose factor is 1 within each {@linkplain LaneBlocks block}; stored to one,
 *       loaded under a guard or loaded as something else than FLOAT32 from one, with factor 1;
 *       guards are linear with constant factors.
 * </ul>
 */
public final class LaneSupport {

  /** How an expression varies from lane to lane. */
  public enum Variation {
    /** It is the same in all lanes. */
    UNIFORM,
    /** A FLOAT32 in each lane. */
    FLOATS,
    /** An integer in each lane, which 32 bits hold. */
    INTEGERS,
    /** A BOOL in each lane. */
    MASK
  }

  private final Kernel kernel;
  private final Atom.Variable lane;

  /** Whether lanes are those of a group, which has no vector across two blocks. */
  private final boolean isGroup;

  private final Map<String, IndexExpr> indices = new HashMap<>();
  private final Map<String, Variation> locals = new HashMap<>();
  private final Set<String> registers = new HashSet<>();

  /** Variables of loops within the lanes; what these count is an {@code int}. */
  private final Set<String> loops = new HashSet<>();

  private boolean guarded;
  private @Nullable String obstacle;

  private LaneSupport(Kernel kernel, String variable, boolean isGroup) {
    this.kernel = kernel;
    this.lane = new Atom.Variable(variable);
    this.isGroup = isGroup;
  }

  /** Why a loop over lanes or a lane group of a kernel is not executed as vectors, if it is not. */
  public static Optional<String> obstacle(Kernel kernel, Statement.For loop) {
    LaneSupport support =
        new LaneSupport(kernel, loop.variable(), loop.kind() == Statement.LoopKind.LANE_GROUP);
    support.check(loop.body());
    return Optional.ofNullable(support.obstacle);
  }

  /** Why a lane reduction of a kernel is not executed as vectors, if it is not. */
  public static Optional<String> obstacle(Kernel kernel, Statement.LaneReduction reduction) {
    if (reduction.fold() == Fold.AND || reduction.fold() == Fold.OR) {
      return Optional.of("a fold of booleans");
    }
    LaneSupport support = new LaneSupport(kernel, reduction.variable(), false);
    support.check(reduction.body());
    Variation value = support.check(reduction.value());
    if (support.obstacle == null && value != Variation.FLOATS) {
      return Optional.of("a reduction of what is not FLOAT32, or the same in all lanes");
    }
    return Optional.ofNullable(support.obstacle);
  }

  /** Whether an operation on FLOAT32 or BOOL lanes gives the bits of the scalar operation. */
  public static boolean isLaneOperation(ScalarOp op) {
    return switch (op) {
      case ADD, SUB, MUL, DIV, FMA, NEG, ABS, SQRT, MIN, MAX, ROUND_EVEN -> true;
      case EQ, LT, LE, IS_NAN, IS_INF, AND, OR, XOR, NOT, SELECT -> true;
      case REMAINDER, MODULO, SIGN, POW, FLOOR, CEIL -> false;
      case EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN -> false;
      case SINH, COSH, TANH, ASINH, ACOSH, ATANH, ERF -> false;
      case SIGMOID, SOFTPLUS, SILU, GELU -> false;
      case BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT -> false;
    };
  }

  /** Whether an operation on INT32 lanes gives the bits of the scalar operation. */
  public static boolean isIntegerLaneOperation(ScalarOp op, List<ScalarExpr> operands) {
    return switch (op) {
      case ADD, SUB, EQ, LT, LE, SELECT, BIT_AND, BIT_OR, BIT_XOR -> true;
      case SHIFT_LEFT, SHIFT_RIGHT ->
          operands.getLast() instanceof ScalarExpr.IntLiteral(ElementType type, long count)
              && count >= 0
              && count < type.bits();
      default -> false;
    };
  }

  /** The constant {@code s} where {@code address = s * lane + something}, if there is one. */
  public static OptionalLong stride(IndexExpr address, Atom.Variable lane) {
    return address.coefficientOf(lane).map(IndexExpr::asConstant).orElse(OptionalLong.empty());
  }

  private void check(List<Statement> body) {
    for (Statement statement : body) {
      if (obstacle != null) {
        return;
      }
      check(statement);
    }
  }

  private void check(Statement statement) {
    switch (statement) {
      case Statement.For loop -> checkLoop(loop);
      case Statement.LaneReduction _ -> fail("a lane reduction within lanes");
      case Statement.Index(String variable, IndexExpr value) -> {
        IndexExpr resolved = resolve(value);
        if (dependsOnLane(resolved)) {
          indices.put(variable, resolved);
        }
      }
      case Statement.Let(String name, ScalarExpr value) -> locals.put(name, check(value));
      case Statement.Registers(
              String name,
              ElementType type,
              List<Integer> _,
              ScalarExpr initial) -> {
        boolean isIndex = type == ElementType.INT64;
        require(isIndex || type == ElementType.FLOAT32, "registers of type " + type);
        requireSmall(initial, check(initial));
        registers.add(name);
        locals.put(name, isIndex ? Variation.INTEGERS : Variation.FLOATS);
      }
      case Statement.Assign(String name, List<IndexExpr> _, ScalarExpr value) -> {
        require(registers.contains(name), "lanes assign " + name + ", which they share");
        requireSmall(value, check(value));
      }
      case Statement.Store(int buffer, List<IndexExpr> at, ScalarExpr value) -> {
        boolean isStored = value.type() == ElementType.INT64 || isLoaded(value.type());
        require(isStored, "a store of type " + value.type());
        requireSmall(value, check(value));
        OptionalLong stride = stride(buffer, at);
        require(stride.isPresent() && stride.getAsLong() == 1, "a store that is not contiguous");
      }
      case Statement.If(
              List<IndexExpr> guards,
              List<Statement> then,
              List<Statement> otherwise) -> {
        boolean outer = guarded;
        guarded |= checkGuards(guards);
        check(then);
        check(otherwise);
        guarded = outer;
      }
    }
  }

  private void checkLoop(Statement.For loop) {
    switch (loop.kind()) {
      case SERIAL, UNROLLED, PARALLEL -> {}
      case LANES, LANE_GROUP -> fail("lanes within lanes");
    }
    require(!dependsOnLane(resolve(loop.extent())), "the extent of a loop depends on the lane");
    loops.add(loop.variable());
    check(loop.body());
  }

  private Variation check(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _ -> Variation.UNIFORM;
      case ScalarExpr.Element(ElementType type, int buffer, List<IndexExpr> at) ->
          checkLoad(type, buffer, at);
      case ScalarExpr.Index(IndexExpr value) ->
          dependsOnLane(resolve(value)) ? fail("an index as a number") : Variation.UNIFORM;
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> _) ->
          locals.getOrDefault(name, Variation.UNIFORM);
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> checkApply(op, operands);
      case ScalarExpr.Cast(ElementType to, ScalarExpr operand, boolean _) ->
          checkCast(to, operand, check(operand));
      case ScalarExpr.BitCast(ElementType to, ScalarExpr operand) ->
          checkBits(to, operand.type(), check(operand));
      case ScalarExpr.Guarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) ->
          checkGuarded(guards, inside, outside);
    };
  }

  /**
   * Truth values and integers to FLOAT32, integers to wider ones; FLOAT32 to INT32, and to narrower
   * integers where nothing can wrap.
   */
  private Variation checkCast(ElementType to, ScalarExpr operand, Variation variation) {
    if (variation == Variation.UNIFORM || to == operand.type()) {
      return variation;
    }
    if (variation == Variation.MASK) {
      return to == ElementType.FLOAT32 ? Variation.FLOATS : fail("a truth value as " + to);
    }
    boolean isWide = to == ElementType.INT32 || to == ElementType.INT64;
    boolean widens = isWide && operand.type().bits() <= to.bits();
    boolean isSame = to == ElementType.INT32 && operand.type() == ElementType.INT64;
    if (variation == Variation.INTEGERS && (to == ElementType.FLOAT32 || widens || isSame)) {
      return to == ElementType.FLOAT32 ? Variation.FLOATS : Variation.INTEGERS;
    }
    boolean isWrapped = to == ElementType.INT32 && operand.type() == ElementType.FLOAT32;
    return variation == Variation.FLOATS && (isWrapped || isWithin(to, operand))
        ? Variation.INTEGERS
        : fail("a conversion to " + to);
  }

  /** Whether a FLOAT32 is limited to numbers of an integer type of up to 32 bits. */
  public static boolean isWithin(ElementType type, ScalarExpr value) {
    return type.isInteger()
        && type.bits() <= ElementType.INT32.bits()
        && (limited(value, ScalarOp.MIN, ScalarOp.MAX, type)
            || limited(value, ScalarOp.MAX, ScalarOp.MIN, type));
  }

  private static boolean limited(
      ScalarExpr value, ScalarOp outer, ScalarOp inner, ElementType type) {
    return value instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands)
        && op == outer
        && operands.stream().anyMatch(limit -> isNumberOf(type, limit))
        && operands.stream()
            .anyMatch(within ->
                within instanceof ScalarExpr.Apply(ScalarOp other, List<ScalarExpr> limits)
                    && other == inner
                    && limits.stream().anyMatch(limit -> isNumberOf(type, limit)));
  }

  private static boolean isNumberOf(ElementType type, ScalarExpr literal) {
    return literal instanceof ScalarExpr.FloatLiteral(ElementType _, double number)
        && number >= type.minValue()
        && number <= Math.min(type.maxValue(), Integer.MAX_VALUE);
  }

  private Variation checkBits(ElementType to, ElementType from, Variation operand) {
    if (operand == Variation.UNIFORM || to == from) {
      return operand;
    }
    return switch (to) {
      case FLOAT32 -> operand == Variation.INTEGERS ? Variation.FLOATS : fail("bits of " + from);
      case INT32 -> operand == Variation.FLOATS ? Variation.INTEGERS : fail("bits of " + from);
      default -> fail("bits as " + to);
    };
  }

  private Variation checkLoad(ElementType type, int buffer, List<IndexExpr> at) {
    OptionalLong stride = stride(buffer, at);
    if (stride.isEmpty()) {
      return fail("a load whose address is not linear in the lane");
    }
    if (guarded && at.stream().anyMatch(LaneSupport::dependsOnData)) {
      return fail("a guarded load whose address depends on data");
    }
    if (stride.getAsLong() == 0) {
      return Variation.UNIFORM;
    }
    if (guarded && stride.getAsLong() != 1) {
      return fail("a guarded load that is not contiguous");
    }
    if (type == ElementType.FLOAT32) {
      return Variation.FLOATS;
    }
    if (stride.getAsLong() != 1) {
      return fail("a load of type " + type + " that is not contiguous");
    }
    if (!isLoaded(type)) {
      return fail("a load of type " + type);
    }
    return type == ElementType.BOOL ? Variation.MASK : Variation.INTEGERS;
  }

  private static boolean isLoaded(ElementType type) {
    return switch (type) {
      case FLOAT32, INT32, INT8, UINT8, BOOL -> true;
      default -> false;
    };
  }

  /**
   * An INT64 in lanes must be known to be one of 32 bits, which one that they share need not be.
   */
  private void requireSmall(ScalarExpr value, Variation variation) {
    boolean isSmall =
        switch (value) {
          case ScalarExpr.IntLiteral(ElementType _, long number) -> number == (int) number;
          case ScalarExpr.Index(IndexExpr index) ->
              loops.stream().anyMatch(loop -> index.equals(IndexExpr.variable(loop)));
          default -> variation == Variation.INTEGERS;
        };
    require(value.type() != ElementType.INT64 || isSmall, "an INT64 that may be large");
  }

  private Variation checkApply(ScalarOp op, List<ScalarExpr> operands) {
    Variation all = Variation.UNIFORM;
    for (ScalarExpr operand : operands) {
      Variation variation = check(operand);
      all = variation == Variation.UNIFORM ? all : variation;
    }
    if (all == Variation.UNIFORM) {
      return all;
    }
    ElementType type = operands.getLast().type();
    if (type == ElementType.INT32 && isIntegerLaneOperation(op, operands)) {
      return op.isPredicate() ? Variation.MASK : Variation.INTEGERS;
    }
    if (type == ElementType.INT64 && (op == ScalarOp.SELECT || op.isPredicate())) {
      List<ScalarExpr> values = op == ScalarOp.SELECT ? operands.subList(1, 3) : operands;
      values.forEach(value -> requireSmall(value, check(value)));
      return op.isPredicate() ? Variation.MASK : Variation.INTEGERS;
    }
    boolean floats = type == ElementType.FLOAT32;
    if (!isLaneOperation(op) || !(floats || type == ElementType.BOOL)) {
      return fail(op + " of " + type);
    }
    if (!floats && op == ScalarOp.SELECT) {
      return fail("a selection of booleans");
    }
    if (!floats && !(op == ScalarOp.AND || op == ScalarOp.OR || op == ScalarOp.NOT)) {
      return fail(op + " of booleans");
    }
    return floats && !op.isPredicate() ? Variation.FLOATS : Variation.MASK;
  }

  private Variation checkGuarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) {
    boolean outer = guarded;
    boolean varying = checkGuards(guards);
    guarded = true;
    Variation whenInside = check(inside);
    Variation whenOutside = check(outside);
    guarded = outer;
    if (!varying && whenInside == Variation.UNIFORM && whenOutside == Variation.UNIFORM) {
      return Variation.UNIFORM;
    }
    return inside.type() == ElementType.FLOAT32
        ? Variation.FLOATS
        : fail("a guarded value of type " + inside.type());
  }

  /** Whether guards depend on the lane. */
  private boolean checkGuards(List<IndexExpr> guards) {
    boolean varying = false;
    for (IndexExpr guard : guards) {
      OptionalLong stride = stride(resolve(guard), lane);
      require(stride.isPresent(), "a guard that is not linear in the lane");
      varying |= stride.isEmpty() || stride.getAsLong() != 0;
    }
    return varying;
  }

  private OptionalLong stride(int buffer, List<IndexExpr> at) {
    List<IndexExpr> resolved = at.stream().map(this::resolve).toList();
    if (resolved.stream().filter(LaneSupport::dependsOnData).anyMatch(this::dependsOnLane)) {
      return OptionalLong.empty();
    }
    IndexExpr address = kernel.buffers().get(buffer).address(resolved);
    return isGroup && LaneBlocks.divides(address, lane)
        ? strideInBlocks(address)
        : stride(address, lane);
  }

  private OptionalLong strideInBlocks(IndexExpr address) {
    OptionalLong stride = stride(LaneBlocks.inVector(address, lane), lane);
    return LaneBlocks.areNumbers(address, lane) && stride.orElse(0) == 1
        ? stride
        : OptionalLong.empty();
  }

  private static boolean dependsOnData(IndexExpr expr) {
    return expr.atoms().stream().anyMatch(Atom.Element.class::isInstance);
  }

  private IndexExpr resolve(IndexExpr expr) {
    return expr.substituteVariables(indices);
  }

  private boolean dependsOnLane(IndexExpr expr) {
    return expr.atoms().contains(lane);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      fail(otherwise);
    }
  }

  /** Notes the first obstacle. The result only lets the analysis go on. */
  private Variation fail(String reason) {
    if (obstacle == null) {
      obstacle = reason;
    }
    return Variation.FLOATS;
  }
}

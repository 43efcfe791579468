package org.lrai.ir.scalar;

import java.util.List;
import java.util.stream.Collectors;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.ElementType;

/**
 * A scalar expression: what one element of a result is made of. Definitions of operators and the
 * bodies of loop nests are written in it.
 */
public sealed interface ScalarExpr {
  ElementType type();

  /** A floating-point constant; {@code value} is exact in double precision. */
  record FloatLiteral(ElementType type, double value) implements ScalarExpr {
    public FloatLiteral {
      if (!type.isFloat()) {
        throw new IllegalArgumentException("a float literal of type " + type);
      }
    }
  }

  /** An integer or boolean (0, 1) constant, wrapped to its type. */
  record IntLiteral(ElementType type, long value) implements ScalarExpr {
    public IntLiteral {
      value = type.wrap(value);
    }
  }

  /** An element of the {@code source}-th input of an operator, or buffer of a kernel. */
  record Element(ElementType type, int source, List<IndexExpr> at) implements ScalarExpr {
    public Element {
      at = List.copyOf(at);
    }
  }

  /** An index expression as an INT64 number. */
  record Index(IndexExpr value) implements ScalarExpr {
    @Override
    public ElementType type() {
      return ElementType.INT64;
    }
  }

  /**
   * A scalar bound by what surrounds the expression: a reduction's result, a local of a nest, or,
   * with subscripts, one of an array of registers.
   */
  record Local(ElementType type, String name, List<IndexExpr> at) implements ScalarExpr {
    public Local {
      at = List.copyOf(at);
    }

    public Local(ElementType type, String name) {
      this(type, name, List.of());
    }
  }

  /** An operation; operands other than a selection's condition have one type. */
  record Apply(ScalarOp op, List<ScalarExpr> operands) implements ScalarExpr {
    public Apply {
      operands = List.copyOf(operands);
      if (operands.size() != op.arity()) {
        throw new IllegalArgumentException(op + " of " + operands.size() + " operands");
      }
      int first = op == ScalarOp.SELECT ? 1 : 0;
      for (int i = first + 1; i < operands.size(); i++) {
        if (operands.get(i).type() != operands.get(first).type()) {
          throw new IllegalArgumentException(
              op + " of " + operands.get(first).type() + " and " + operands.get(i).type());
        }
      }
    }

    @Override
    public ElementType type() {
      if (op.isPredicate()) {
        return ElementType.BOOL;
      }
      return operands.get(op == ScalarOp.SELECT ? 1 : 0).type();
    }
  }

  /**
   * Conversion to another type. Between float types: the value itself over the reals, one rounding
   * to nearest even where executed ({@code saturate}: out of range gives the largest finite value
   * in the 8- and 4-bit types). Float to integer: toward zero, then wrapped. To BOOL: non-zero.
   */
  record Cast(ElementType type, ScalarExpr operand, boolean saturate) implements ScalarExpr {}

  /** The same bits read as another type of the same width. */
  record BitCast(ElementType type, ScalarExpr operand) implements ScalarExpr {
    public BitCast {
      if (type.bits() != operand.type().bits()) {
        throw new IllegalArgumentException(operand.type() + " has not the width of " + type);
      }
    }
  }

  /**
   * {@code inside} where all of {@code nonNegative} are at least zero, else {@code outside}; only
   * the one chosen is evaluated, so a guard may keep subscripts in bounds.
   */
  record Guarded(List<IndexExpr> nonNegative, ScalarExpr inside, ScalarExpr outside)
      implements ScalarExpr {
    public Guarded {
      nonNegative = List.copyOf(nonNegative);
      if (inside.type() != outside.type()) {
        throw new IllegalArgumentException(inside.type() + " or " + outside.type());
      }
    }

    @Override
    public ElementType type() {
      return inside.type();
    }
  }

  static ScalarExpr apply(ScalarOp op, ScalarExpr... operands) {
    return new Apply(op, List.of(operands));
  }

  /** The literal of a type for a mathematical constant. */
  static ScalarExpr literal(ElementType type, double value) {
    return type.isFloat() ? new FloatLiteral(type, value) : new IntLiteral(type, (long) value);
  }

  static ScalarExpr cast(ElementType type, ScalarExpr operand) {
    return operand.type() == type ? operand : new Cast(type, operand, true);
  }

  /** Operands, in order; leaves have none. */
  default List<ScalarExpr> operands() {
    return switch (this) {
      case FloatLiteral _, IntLiteral _, Element _, Index _, Local _ -> List.of();
      case Apply(ScalarOp _, List<ScalarExpr> operands) -> operands;
      case Cast(ElementType _, ScalarExpr operand, boolean _) -> List.of(operand);
      case BitCast(ElementType _, ScalarExpr operand) -> List.of(operand);
      case Guarded(List<IndexExpr> _, ScalarExpr inside, ScalarExpr outside) ->
          List.of(inside, outside);
    };
  }

  /** A one-line text for messages and comments. */
  static String text(ScalarExpr expr) {
    return switch (expr) {
      case FloatLiteral(ElementType _, double value) -> Double.toString(value);
      case IntLiteral(ElementType _, long value) -> Long.toString(value);
      case Element(ElementType _, int source, List<IndexExpr> at) -> "in" + source + at;
      case Index(IndexExpr value) -> "index(" + value + ")";
      case Local(ElementType _, String name, List<IndexExpr> at) -> at.isEmpty() ? name : name + at;
      case Apply(ScalarOp op, List<ScalarExpr> operands) ->
          op.name().toLowerCase(java.util.Locale.ROOT)
              + operands.stream().map(ScalarExpr::text).collect(Collectors.joining(", ", "(", ")"));
      case Cast(ElementType type, ScalarExpr operand, boolean _) ->
          type.text() + "(" + text(operand) + ")";
      case BitCast(ElementType type, ScalarExpr operand) ->
          "bits_" + type.text() + "(" + text(operand) + ")";
      case Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) ->
          "(" + guard + " >= 0 ? " + text(inside) + " : " + text(outside) + ")";
    };
  }
}

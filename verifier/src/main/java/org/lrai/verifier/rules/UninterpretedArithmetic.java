package org.lrai.verifier.rules;

import java.util.List;
import java.util.Locale;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Floats are values of which nothing is known, operations on them functions of which nothing is
 * known: what is equal here has the same bits whatever the operations do. Selection is choice.
 */
record UninterpretedArithmetic() implements Arithmetic {

  @Override
  public Sort sort(ElementType type) {
    return switch (type.kind()) {
      case FLOAT -> new Sort("Float_" + type.text());
      case SIGNED, UNSIGNED -> Sort.INT;
      case BOOL -> Sort.BOOL;
      case STRING -> throw new UnsupportedException("strings");
    };
  }

  @Override
  public Term floatLiteral(ElementType type, double value) {
    String bits = Long.toHexString(Double.doubleToLongBits(value));
    return Terms.variable("literal_" + type.text() + "_" + bits, sort(type));
  }

  @Override
  public Term apply(ScalarOp op, ElementType type, List<Term> operands) {
    if (op == ScalarOp.SELECT) {
      return Terms.choose(operands.get(0), operands.get(1), operands.get(2));
    }
    Sort sort = op.isPredicate() ? Sort.BOOL : sort(type);
    return Terms.call(name(op) + "_" + type.text(), sort, operands);
  }

  private static String name(ScalarOp op) {
    return "op_" + op.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Term cast(ElementType from, ElementType to, boolean saturate, Term operand) {
    String name = "cast_" + from.text() + "_" + to.text() + (saturate ? "" : "_unsaturated");
    return Terms.call(name, sort(to), List.of(operand));
  }

  @Override
  public Term domain(ScalarOp op, List<Term> operands) {
    return Terms.TRUE;
  }
}

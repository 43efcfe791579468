package org.lrai.verifier.rules;

import java.util.List;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;

/** What scalar expressions mean in an obligation. Trusted. */
sealed interface Arithmetic permits RealArithmetic, UninterpretedArithmetic {

  /** The sort of the elements of a type. */
  Sort sort(ElementType type);

  Term floatLiteral(ElementType type, double value);

  /** An operation on floats of one type (of SELECT: on the other operands). */
  Term apply(ScalarOp op, ElementType type, List<Term> operands);

  /** A conversion from or to a float type, or between float types. */
  Term cast(ElementType from, ElementType to, boolean saturate, Term operand);

  /** What must hold for the operation to have a value; true where it always has. */
  Term domain(ScalarOp op, List<Term> operands);
}

package org.lrai.ir.interpreter;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.enclosure.EnclosureOperations;
import org.lrai.ir.scalar.ScalarOp;

/**
 * Code for operations on strips of enclosures.
 *
 * @param element computes an element of the strip from those of the operands
 */
record EnclosureCode(List<Code> operands, IntConsumer element, Object out) implements Code {

  @Override
  public void run(long[] variables, int count) {
    for (Code operand : operands) {
      operand.run(variables, count);
    }
    for (int j = 0; j < count; j++) {
      element.accept(j);
    }
  }

  static Code apply(ScalarOp op, Code[] codes) {
    if (op == ScalarOp.FMA) {
      return binary(ScalarOp.ADD, binary(ScalarOp.MUL, codes[0], codes[1]), codes[2]);
    }
    if (op.arity() == 2) {
      return op.isPredicate() ? comparison(op, codes[0], codes[1]) : binary(op, codes[0], codes[1]);
    }
    return op.isPredicate()
        ? toLong(codes[0], x -> EnclosureOperations.predicate(op).test(x) ? 1 : 0)
        : unary(codes[0], EnclosureOperations.unary(op));
  }

  private static Code binary(ScalarOp op, Code left, Code right) {
    BinaryOperator<Enclosure> function = EnclosureOperations.binary(op);
    Enclosure[] a = in(left);
    Enclosure[] b = in(right);
    Enclosure[] out = strip();
    return new EnclosureCode(List.of(left, right), j -> out[j] = function.apply(a[j], b[j]), out);
  }

  private static Code comparison(ScalarOp op, Code left, Code right) {
    EnclosureOperations.Comparison test = EnclosureOperations.comparison(op);
    Enclosure[] a = in(left);
    Enclosure[] b = in(right);
    long[] out = new long[CAPACITY];
    return new EnclosureCode(
        List.of(left, right), j -> out[j] = test.test(a[j], b[j]) ? 1 : 0, out);
  }

  static Code unary(Code operand, UnaryOperator<Enclosure> function) {
    Enclosure[] in = in(operand);
    Enclosure[] out = strip();
    return new EnclosureCode(List.of(operand), j -> out[j] = function.apply(in[j]), out);
  }

  /** A predicate of a number, or its conversion to an integer. */
  static Code toLong(Code operand, ToLongFunction<Enclosure> function) {
    Enclosure[] in = in(operand);
    long[] out = new long[CAPACITY];
    return new EnclosureCode(List.of(operand), j -> out[j] = function.applyAsLong(in[j]), out);
  }

  /** A conversion of integers. */
  static Code ofLong(Code operand, LongFunction<Enclosure> function) {
    long[] in = (long[]) operand.out();
    Enclosure[] out = strip();
    return new EnclosureCode(List.of(operand), j -> out[j] = function.apply(in[j]), out);
  }

  private static Enclosure[] strip() {
    return new Enclosure[CAPACITY];
  }

  private static Enclosure[] in(Code code) {
    return (Enclosure[]) code.out();
  }
}

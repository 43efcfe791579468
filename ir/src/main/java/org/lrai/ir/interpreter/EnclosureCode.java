package org.lrai.ir.interpreter;

import java.util.function.BinaryOperator;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.enclosure.EnclosureOperations;
import org.lrai.ir.scalar.ScalarOp;

/** Code for operations on strips of enclosures. */
@SuppressWarnings("ArrayRecordComponent") // code is never compared
final class EnclosureCode {
  private EnclosureCode() {}

  /** A function of one number. */
  record Unary(Code operand, Enclosure[] in, UnaryOperator<Enclosure> function, Enclosure[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.apply(in[j]);
      }
    }
  }

  /** A function of two numbers. */
  record Binary(
      Code left,
      Code right,
      Enclosure[] a,
      Enclosure[] b,
      BinaryOperator<Enclosure> function,
      Enclosure[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.apply(a[j], b[j]);
      }
    }
  }

  /** A comparison of two numbers. */
  record Comparison(
      Code left,
      Code right,
      Enclosure[] a,
      Enclosure[] b,
      EnclosureOperations.Comparison test,
      long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      left.run(variables, count);
      right.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = test.test(a[j], b[j]) ? 1 : 0;
      }
    }
  }

  /** A predicate of a number, or its conversion to an integer. */
  record ToLong(Code operand, Enclosure[] in, ToLongFunction<Enclosure> function, long[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.applyAsLong(in[j]);
      }
    }
  }

  /** A conversion of integers. */
  record OfLong(Code operand, long[] in, LongFunction<Enclosure> function, Enclosure[] out)
      implements Code {
    @Override
    public void run(long[] variables, int count) {
      operand.run(variables, count);
      for (int j = 0; j < count; j++) {
        out[j] = function.apply(in[j]);
      }
    }
  }

  private static Enclosure[] strip() {
    return new Enclosure[Code.CAPACITY];
  }

  private static Enclosure[] in(Code code) {
    return (Enclosure[]) code.out();
  }

  static Code apply(ScalarOp op, Code[] codes) {
    if (op == ScalarOp.FMA) {
      return binary(ScalarOp.ADD, binary(ScalarOp.MUL, codes[0], codes[1]), codes[2]);
    }
    if (op.arity() == 1) {
      return op.isPredicate()
          ? toLong(codes[0], test(EnclosureOperations.predicate(op)))
          : unary(codes[0], EnclosureOperations.unary(op));
    }
    return op.isPredicate()
        ? new Comparison(
            codes[0],
            codes[1],
            in(codes[0]),
            in(codes[1]),
            EnclosureOperations.comparison(op),
            new long[Code.CAPACITY])
        : binary(op, codes[0], codes[1]);
  }

  private static ToLongFunction<Enclosure> test(Predicate<Enclosure> predicate) {
    return x -> predicate.test(x) ? 1 : 0;
  }

  private static Code binary(ScalarOp op, Code left, Code right) {
    return new Binary(left, right, in(left), in(right), EnclosureOperations.binary(op), strip());
  }

  static Code unary(Code operand, UnaryOperator<Enclosure> function) {
    return new Unary(operand, in(operand), function, strip());
  }

  static Code toLong(Code operand, ToLongFunction<Enclosure> function) {
    return new ToLong(operand, in(operand), function, new long[Code.CAPACITY]);
  }

  static Code ofLong(Code operand, LongFunction<Enclosure> function) {
    return new OfLong(operand, (long[]) operand.out(), function, strip());
  }
}

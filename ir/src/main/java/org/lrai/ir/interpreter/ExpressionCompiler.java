package org.lrai.ir.interpreter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.enclosure.EnclosureOperations;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Compiles scalar expressions to {@link Code}.
 *
 * @param slot the variable along which strips run
 * @param locals the arrays behind the locals that expressions may read
 */
record ExpressionCompiler(
    IndexCode.Compiler indices, int slot, Map<String, Object> locals, Arithmetic arithmetic) {

  Code compile(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType _, double value) -> {
        Object out = out(expr.type());
        if (out instanceof Enclosure[] enclosures) {
          Arrays.fill(enclosures, Enclosure.of(value));
        } else {
          Arrays.fill((double[]) out, value);
        }
        yield new Code.Fixed(out);
      }
      case ScalarExpr.IntLiteral(ElementType _, long value) -> {
        long[] out = new long[Code.CAPACITY];
        Arrays.fill(out, value);
        yield new Code.Fixed(out);
      }
      case ScalarExpr.Element(ElementType type, int source, List<IndexExpr> at) ->
          load(type, source, at);
      case ScalarExpr.Index(IndexExpr value) ->
          new Code.Index(indices.compile(value), slot, new long[Code.CAPACITY]);
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) -> local(name, at);
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> apply(op, operands);
      case ScalarExpr.Cast cast -> cast(cast);
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) -> bitCast(type, operand);
      case ScalarExpr.Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) ->
          new Choice(
              List.of(guard(guard)),
              List.of(compile(inside), compile(outside)),
              slot,
              out(expr.type()));
    };
  }

  List<IndexCode.Sum> guard(List<IndexExpr> nonNegative) {
    return nonNegative.stream().map(indices::compile).toList();
  }

  Object out(ElementType type) {
    return arithmetic.newArray(type, Code.CAPACITY);
  }

  private boolean isEnclosed() {
    return arithmetic == Arithmetic.ENCLOSED;
  }

  Code load(ElementType type, int source, List<IndexExpr> at) {
    Tensor tensor = indices.tensor(source);
    if (tensor.element() != type) {
      throw new EvaluationException("input " + source + " is " + tensor + ", read as " + type);
    }
    var positions = new Code.Positions(indices.subscripts(tensor, at), slot);
    return switch (type.kind()) {
      case FLOAT ->
          isEnclosed()
              ? new Code.LoadObject(tensor.enclosures(), positions, new Enclosure[Code.CAPACITY])
              : new Code.LoadDouble(tensor.doubles(), positions, new double[Code.CAPACITY]);
      case SIGNED, UNSIGNED, BOOL ->
          new Code.LoadLong(tensor.longs(), positions, new long[Code.CAPACITY]);
      case STRING -> new Code.LoadObject(tensor.strings(), positions, new String[Code.CAPACITY]);
    };
  }

  private Code local(String name, List<IndexExpr> at) {
    Object array = locals.get(name);
    if (array == null || !at.isEmpty()) {
      throw new EvaluationException("the local " + name + at + " is not bound");
    }
    return new Code.Fixed(array);
  }

  private Code apply(ScalarOp op, List<ScalarExpr> operands) {
    if (op == ScalarOp.SELECT) {
      Code condition = compile(operands.get(0));
      return new Code.Select(
          condition,
          (long[]) condition.out(),
          compile(operands.get(1)),
          compile(operands.get(2)),
          out(operands.get(1).type()));
    }
    ElementType type = operands.getFirst().type();
    Code[] codes = operands.stream().map(this::compile).toArray(Code[]::new);
    return switch (type.kind()) {
      case FLOAT -> isEnclosed() ? EnclosureCode.apply(op, codes) : applyToFloats(op, type, codes);
      case SIGNED, UNSIGNED, BOOL -> applyToIntegers(op, type, codes);
      case STRING -> applyToStrings(op, codes);
    };
  }

  private Code applyToFloats(ScalarOp op, ElementType type, Code[] codes) {
    double[][] in = Stream.of(codes).map(Code::out).toArray(double[][]::new);
    if (op.isPredicate()) {
      long[] out = new long[Code.CAPACITY];
      return op.arity() == 1
          ? new Code.Predicate(codes[0], in[0], FloatOperations.predicate(op), out)
          : new Code.Comparison(
              codes[0], codes[1], in[0], in[1], FloatOperations.comparison(op), out);
    }
    double[] out = new double[Code.CAPACITY];
    Code result =
        switch (op) {
          case FMA -> new Code.DoubleFma(codes[0], codes[1], codes[2], in[0], in[1], in[2], out);
          case MUL -> new Code.DoubleProduct(codes[0], codes[1], in[0], in[1], out);
          default ->
              op.arity() == 1
                  ? new Code.DoubleUnary(codes[0], in[0], FloatOperations.unary(op), out)
                  : new Code.DoubleBinary(
                      codes[0], codes[1], in[0], in[1], FloatOperations.binary(op), out);
        };
    // What is executed rounds each result; floats below 32 bits are computed in 32.
    return arithmetic == Arithmetic.STORED && type != ElementType.FLOAT64
        ? new Code.DoubleUnary(result, out, x -> (float) x, new double[Code.CAPACITY])
        : result;
  }

  private static Code applyToIntegers(ScalarOp op, ElementType type, Code[] codes) {
    long[][] in = Stream.of(codes).map(Code::out).toArray(long[][]::new);
    long[] out = new long[Code.CAPACITY];
    if (op == ScalarOp.FMA) {
      Code product =
          new Code.LongBinary(
              codes[0],
              codes[1],
              in[0],
              in[1],
              IntegerOperations.binary(ScalarOp.MUL, type),
              new long[Code.CAPACITY]);
      return new Code.LongBinary(
          product,
          codes[2],
          (long[]) product.out(),
          in[2],
          IntegerOperations.binary(ScalarOp.ADD, type),
          out);
    }
    return op.arity() == 1
        ? new Code.LongUnary(codes[0], in[0], IntegerOperations.unary(op, type), out)
        : new Code.LongBinary(
            codes[0], codes[1], in[0], in[1], IntegerOperations.binary(op, type), out);
  }

  private static Code applyToStrings(ScalarOp op, Code[] codes) {
    if (op != ScalarOp.EQ) {
      throw new EvaluationException(op + " of strings");
    }
    return new Code.StringEquality(
        codes[0],
        codes[1],
        (String[]) codes[0].out(),
        (String[]) codes[1].out(),
        new long[Code.CAPACITY]);
  }

  private Code cast(ScalarExpr.Cast cast) {
    ElementType from = cast.operand().type();
    ElementType to = cast.type();
    Code operand = compile(cast.operand());
    if (from.kind() == ElementType.Kind.STRING || to.kind() == ElementType.Kind.STRING) {
      throw new EvaluationException("a cast of " + from + " to " + to);
    }
    if (isEnclosed() && from.isFloat() != to.isFloat()) {
      return from.isFloat()
          ? EnclosureCode.toLong(
              operand,
              to == ElementType.BOOL
                  ? x -> EnclosureOperations.isNotZero(x) ? 1 : 0
                  : x -> to.wrap(EnclosureOperations.toLong(x)))
          : EnclosureCode.ofLong(
              operand, from == ElementType.UINT64 ? Enclosure::ofUnsigned : Enclosure::of);
    }
    if (from.isFloat() && to.isFloat()) {
      return arithmetic != Arithmetic.STORED || to == ElementType.FLOAT64
          ? operand
          : new Code.DoubleUnary(
              operand,
              (double[]) operand.out(),
              x -> FloatFormats.decode(to, FloatFormats.encode(to, x, cast.saturate())),
              new double[Code.CAPACITY]);
    }
    if (from.isFloat()) {
      return new Code.DoubleToLong(
          operand,
          (double[]) operand.out(),
          to == ElementType.BOOL ? x -> x != 0 ? 1 : 0 : x -> to.wrap(FloatOperations.toLong(x)),
          new long[Code.CAPACITY]);
    }
    if (to.isFloat()) {
      return new Code.LongToDouble(
          operand,
          (long[]) operand.out(),
          x -> IntegerOperations.toDouble(from, x),
          new double[Code.CAPACITY]);
    }
    return new Code.LongUnary(operand, (long[]) operand.out(), to::wrap, new long[Code.CAPACITY]);
  }

  /** The operand is rounded to its type first, where that is a float type: bits are of a format. */
  private Code bitCast(ElementType to, ScalarExpr expr) {
    ElementType from = expr.type();
    Code operand = compile(expr);
    if (from.kind() == ElementType.Kind.STRING || to.kind() == ElementType.Kind.STRING) {
      throw new EvaluationException("the bits of " + from + " as " + to);
    }
    if (isEnclosed() && (from.isFloat() || to.isFloat())) {
      throw new EvaluationException("the bits of floats have no real meaning"); // semantics 4.5
    }
    if (from.isFloat() && to.isFloat()) {
      return new Code.DoubleUnary(
          operand,
          (double[]) operand.out(),
          x -> FloatFormats.decode(to, FloatFormats.encode(from, x, true)),
          new double[Code.CAPACITY]);
    }
    if (from.isFloat()) {
      return new Code.DoubleToLong(
          operand,
          (double[]) operand.out(),
          x -> to.wrap(FloatFormats.encode(from, x, true)),
          new long[Code.CAPACITY]);
    }
    if (to.isFloat()) {
      return new Code.LongToDouble(
          operand,
          (long[]) operand.out(),
          x -> FloatFormats.decode(to, x),
          new double[Code.CAPACITY]);
    }
    return new Code.LongUnary(operand, (long[]) operand.out(), to::wrap, new long[Code.CAPACITY]);
  }
}

package org.lrai.ir.op;

import java.util.List;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.elementwise.Where;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Short names for the operators that composites are written in. */
public final class Composer {

  /** What adds a node to a graph. */
  @FunctionalInterface
  public interface Applier {
    Value apply(Op op, Value... arguments);
  }

  /** What adds a scalar constant to a graph. */
  @FunctionalInterface
  public interface Scalars {
    Value scalar(ElementType element, double number);
  }

  private final Applier applier;
  private final Scalars scalars;

  public Composer(Applier applier, Scalars scalars) {
    this.applier = applier;
    this.scalars = scalars;
  }

  public static Composer on(GraphBuilder graph) {
    return new Composer(graph::apply, graph::scalar);
  }

  public Value apply(Op op, Value... arguments) {
    return applier.apply(op, arguments);
  }

  /** The constant of the element type of {@code like}. */
  public Value scalar(Value like, double number) {
    return scalars.scalar(element(like), number);
  }

  public Value scalar(ElementType element, double number) {
    return scalars.scalar(element, number);
  }

  public Value binary(ScalarOp function, Value left, Value right) {
    return apply(new Binary(function), left, right);
  }

  public Value unary(ScalarOp function, Value operand) {
    return apply(new Unary(function), operand);
  }

  public Value add(Value left, Value right) {
    return binary(ScalarOp.ADD, left, right);
  }

  public Value add(Value left, double right) {
    return add(left, scalar(left, right));
  }

  public Value subtract(Value left, Value right) {
    return binary(ScalarOp.SUB, left, right);
  }

  public Value multiply(Value left, Value right) {
    return binary(ScalarOp.MUL, left, right);
  }

  public Value multiply(Value left, double right) {
    return multiply(left, scalar(left, right));
  }

  public Value divide(Value left, Value right) {
    return binary(ScalarOp.DIV, left, right);
  }

  public Value where(Value condition, Value whenTrue, Value whenFalse) {
    return apply(new Where(), condition, whenTrue, whenFalse);
  }

  /** The value itself if it already has the type. */
  public Value cast(Value value, ElementType to) {
    return element(value) == to ? value : apply(new Cast(to, true), value);
  }

  /** The value itself if it already has the shape. */
  public Value reshape(Value value, Shape shape) {
    return shape(value).equals(shape) ? value : apply(new Reshape(shape), value);
  }

  public Value reshape(Value value, IndexExpr... dims) {
    return reshape(value, Shape.of(dims));
  }

  /** The value itself if the permutation moves nothing. */
  public Value transpose(Value value, int... permutation) {
    boolean moves = false;
    for (int axis = 0; axis < permutation.length; axis++) {
      moves |= permutation[axis] != axis;
    }
    return moves
        ? apply(new Transpose(java.util.Arrays.stream(permutation).boxed().toList()), value)
        : value;
  }

  /** The part of a value at {@code start, start + 1, ..., start + extent - 1} along an axis. */
  public Value slice(Value value, int axis, IndexExpr start, IndexExpr extent) {
    return start.equals(IndexExpr.ZERO) && extent.equals(shape(value).dim(axis))
        ? value
        : apply(Slice.along(shape(value), axis, start, extent), value);
  }

  /** Reduction with dims kept as 1. */
  public Value reduce(Reduce.Kind kind, Value value, List<Integer> axes) {
    return apply(new Reduce(kind, axes, true), value);
  }

  public static ElementType element(Value value) {
    return GraphBuilder.tensor(value).element();
  }

  public static Shape shape(Value value) {
    return GraphBuilder.tensor(value).shape();
  }
}

package org.lrai.ir.type;

import org.lrai.ir.index.IndexExpr;

/** Element type and shape of a tensor. */
public record TensorType(ElementType element, Shape shape) implements ValueType {

  public static TensorType of(ElementType element, long... dims) {
    return new TensorType(element, Shape.of(dims));
  }

  public int rank() {
    return shape.rank();
  }

  public IndexExpr dim(int axis) {
    return shape.dim(axis);
  }

  public TensorType withElement(ElementType other) {
    return new TensorType(other, shape);
  }

  public TensorType withShape(Shape other) {
    return new TensorType(element, other);
  }

  @Override
  public String toString() {
    return element.text() + shape;
  }
}

package org.lrai.ir.op;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.control.ControlOp;
import org.lrai.ir.op.elementwise.ElementwiseOp;
import org.lrai.ir.op.linear.LinearOp;
import org.lrai.ir.op.movement.MovementOp;
import org.lrai.ir.op.neural.NeuralOp;
import org.lrai.ir.op.opaque.OpaqueOp;
import org.lrai.ir.op.reduction.ReductionOp;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * An operator with its attributes. One record, one file, which says everything about it: attributes
 * (record components, in this order in the text form), type rule, meaning.
 *
 * <p>Attribute types are limited to those of the text form: {@code long}, {@code int}, {@code
 * double}, {@code boolean}, {@code String}, enums, {@link org.lrai.ir.index.IndexExpr}, {@link
 * org.lrai.ir.type.ElementType}, {@link org.lrai.ir.type.Shape}, {@link org.lrai.ir.graph.Graph},
 * and records and {@code List}s of these.
 */
public sealed interface Op
    permits ControlOp, ElementwiseOp, LinearOp, MovementOp, NeuralOp, OpaqueOp, ReductionOp {

  /**
   * The types of the outputs.
   *
   * @throws TypeException where the operator does not take these inputs; the message says why
   */
  List<ValueType> inferTypes(List<ValueType> inputs);

  /** The meaning for inputs that {@link #inferTypes} accepts. */
  Definition definition(List<ValueType> inputs);

  /** The tensor type of an input, for operators that take tensors only. */
  static TensorType tensor(List<ValueType> inputs, int index) {
    if (index >= inputs.size()) {
      throw new TypeException("input " + index + " is missing; there are " + inputs.size());
    }
    if (inputs.get(index) instanceof TensorType tensor) {
      return tensor;
    }
    throw new TypeException("input " + index + " is " + inputs.get(index) + ", not a tensor");
  }

  /** Checks that an input is a tensor of this type. */
  static void require(List<ValueType> inputs, int index, TensorType expected, String what) {
    TensorType given = tensor(inputs, index);
    if (given.element() != expected.element()) {
      throw new TypeException(what + " is " + given + ", not " + expected);
    }
    TypeException.requireEqual(given.shape(), expected.shape(), what);
  }
}

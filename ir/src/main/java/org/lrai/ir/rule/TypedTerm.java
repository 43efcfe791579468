package org.lrai.ir.rule;

import java.util.List;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A term of a rule whose parameters have values: operators with their definitions, applied to typed
 * tensors. Equal terms are one value.
 */
public sealed interface TypedTerm {
  TensorType type();

  /** A tensor of the rule. */
  record Input(String name, TensorType type) implements TypedTerm {}

  /**
   * A scalar constant of rank 0.
   *
   * @param value over the real parameters and sizes of the rule
   */
  record Scalar(Expression value, TensorType type) implements TypedTerm {}

  /**
   * A value that a loop carries, after its last trip.
   *
   * @param arguments of the operator: what is carried into it, what is scanned, what it reads
   * @param which of the carried values
   */
  record Carried(Iterate loop, List<TypedTerm> arguments, int which) implements TypedTerm {
    public Carried {
      arguments = List.copyOf(arguments);
    }

    @Override
    public TensorType type() {
      return (TensorType) loop.outputs().get(which);
    }

    public List<ValueType> argumentTypes() {
      return arguments.stream().<ValueType>map(TypedTerm::type).toList();
    }
  }

  /** The one output of an operator. */
  record Apply(Op op, List<TypedTerm> arguments, TensorType type) implements TypedTerm {
    public Apply {
      arguments = List.copyOf(arguments);
    }

    public List<ValueType> argumentTypes() {
      return arguments.stream().<ValueType>map(TypedTerm::type).toList();
    }
  }
}

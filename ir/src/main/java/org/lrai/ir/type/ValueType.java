package org.lrai.ir.type;

import org.lrai.ir.index.IndexExpr;

/** The type of a value in a graph. */
public sealed interface ValueType
    permits TensorType, ValueType.AnyTensor, ValueType.SequenceType, ValueType.OptionalType {

  /** A dim that is not the same in all tensors of a type within a sequence or optional. */
  IndexExpr VARYING = IndexExpr.symbol("?");

  /**
   * A tensor of which not even the rank is known. Only within sequences and optionals, whose
   * elements may differ in rank.
   */
  record AnyTensor(ElementType element) implements ValueType {
    @Override
    public String toString() {
      return element.text() + "[...]";
    }
  }

  /**
   * A list of values of one type; its length is known at run time. A dim {@link #VARYING} of the
   * element type may differ from element to element.
   */
  record SequenceType(ValueType element) implements ValueType {
    @Override
    public String toString() {
      return "seq<" + element + ">";
    }
  }

  /** A value that may be absent; its dims as those of a sequence's elements. */
  record OptionalType(ValueType element) implements ValueType {
    @Override
    public String toString() {
      return "optional<" + element + ">";
    }
  }
}

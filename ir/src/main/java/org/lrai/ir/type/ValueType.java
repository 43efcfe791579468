package org.lrai.ir.type;

/** The type of a value in a graph. */
public sealed interface ValueType
    permits TensorType, ValueType.AnyTensor, ValueType.SequenceType, ValueType.OptionalType {

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

  /** A list of values of one type; its length is known at run time. */
  record SequenceType(ValueType element) implements ValueType {
    @Override
    public String toString() {
      return "seq<" + element + ">";
    }
  }

  /** A value that may be absent. */
  record OptionalType(ValueType element) implements ValueType {
    @Override
    public String toString() {
      return "optional<" + element + ">";
    }
  }
}

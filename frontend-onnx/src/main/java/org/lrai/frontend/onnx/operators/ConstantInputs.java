package org.lrai.frontend.onnx.operators;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ElementType;

/**
 * Inputs of an opaque operator: those of the node, and constants made of its list attributes, some
 * of which may not be given.
 */
final class ConstantInputs {
  private final NodeContext node;
  private final List<Value> values = new ArrayList<>();
  private final List<Boolean> given = new ArrayList<>();

  ConstantInputs(NodeContext node) {
    this.node = node;
  }

  /** The inputs that are given. */
  List<Value> values() {
    return List.copyOf(values);
  }

  /** For each input whether it is given. */
  List<Boolean> given() {
    return List.copyOf(given);
  }

  ConstantInputs add(Value value) {
    values.add(value);
    given.add(true);
    return this;
  }

  /** The node's inputs from 0 to {@code count - 1}, left out ones included. */
  ConstantInputs addInputs(int count) {
    for (int k = 0; k < count; k++) {
      addOptional(node.hasInput(k) ? Optional.of(node.input(k)) : Optional.empty());
    }
    return this;
  }

  private ConstantInputs addOptional(Optional<Value> value) {
    value.ifPresent(values::add);
    given.add(value.isPresent());
    return this;
  }

  /** A list of integers, empty where the attribute is absent. */
  ConstantInputs addLongs(String attribute) {
    return add(longs(node, node.longs(attribute)));
  }

  ConstantInputs addOptionalLongs(String attribute) {
    return addOptional(node.optionalLongs(attribute).map(list -> longs(node, list)));
  }

  ConstantInputs addStrings(String attribute) {
    return add(strings(node, node.strings(attribute)));
  }

  /** A list of floats, or the tensor attribute that newer versions have for it. */
  ConstantInputs addFloats(String attribute) {
    return add(floats(attribute).orElseGet(() -> floats(node, List.of())));
  }

  ConstantInputs addOptionalFloats(String attribute) {
    return addOptional(floats(attribute));
  }

  private Optional<Value> floats(String attribute) {
    Optional<TensorData> tensor = node.tensorAttribute(attribute + "_as_tensor");
    if (tensor.isPresent()) {
      return tensor.map(node::constant);
    }
    List<Double> list = node.floats(attribute);
    return list.isEmpty() ? Optional.empty() : Optional.of(floats(node, list));
  }

  /** A tensor attribute that must be there. */
  ConstantInputs addTensor(String attribute) {
    return add(
        node.tensorAttribute(attribute)
            .map(node::constant)
            .orElseThrow(() -> node.invalid("attribute " + attribute + " is missing")));
  }

  ConstantInputs addOptionalTensor(String attribute) {
    return addOptional(node.tensorAttribute(attribute).map(node::constant));
  }

  /** The labels of a classifier's classes, integers or strings. */
  ConstantInputs addLabels(String integers, String strings) {
    boolean isText = !node.strings(strings).isEmpty();
    return isText ? addStrings(strings) : addLongs(integers);
  }

  /** A constant INT64 tensor of rank 1. */
  static Value longs(NodeContext node, List<Long> numbers) {
    return node.constant(TensorData.ofLongs(numbers));
  }

  /** A constant STRING tensor of rank 1. */
  static Value strings(NodeContext node, List<String> strings) {
    return node.constant(TensorData.ofStrings(new long[] {strings.size()}, strings));
  }

  /** A constant FLOAT32 tensor of rank 1. */
  static Value floats(NodeContext node, List<Double> numbers) {
    ByteBuffer bytes = TensorData.allocate(ElementType.FLOAT32, numbers.size());
    numbers.forEach(number -> bytes.putFloat(number.floatValue()));
    return node.constant(
        TensorData.ofBytes(ElementType.FLOAT32, new long[] {numbers.size()}, bytes.flip()));
  }
}

package org.lrai.frontend.onnx;

import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;

/** A value in a file, such as the inputs and outputs of ONNX's conformance tests. */
public sealed interface OnnxData {

  /** A tensor. */
  record Tensor(TensorData data) implements OnnxData {}

  /** A list of values. */
  record Sequence(List<OnnxData> elements) implements OnnxData {
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /** A value that may be absent. */
  record Maybe(Optional<OnnxData> value) implements OnnxData {}
}

package org.lrai.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.PortInfo.TensorPort;
import org.lrai.runtime.program.ModelSignature;

/**
 * Checks the output tensors that a caller provides, as far as the signature tells: dims that depend
 * on the call are checked where they are known ({@link org.lrai.runtime.program.Outputs}).
 * Allocates nothing unless something is wrong.
 */
final class OutputCheck {
  private final List<PortInfo> ports;

  OutputCheck(ModelSignature signature) {
    this.ports = signature.outputs();
  }

  /** Puts outputs given by name in order. */
  void pick(Map<String, Value> given, @Nullable Value[] outputs) {
    int found = 0;
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = given.get(ports.get(i).name());
      if (outputs[i] != null) {
        found++;
      }
    }
    if (found != given.size()) {
      throw InputCheck.unknownName(given, ports, "output", ModelException.Reason.OUTPUT);
    }
  }

  /** Takes over outputs given in order. */
  void pick(@Nullable Value[] given, @Nullable Value[] outputs) {
    if (given.length != outputs.length) {
      throw invalid(
          "The array for the outputs has length %d; the model has %d outputs."
              .formatted(given.length, outputs.length));
    }
    System.arraycopy(given, 0, outputs, 0, given.length);
  }

  /** Checks type and rank, and that no output shares its array with an input or other output. */
  void check(@Nullable Value[] outputs, @Nullable Value[] inputs) {
    for (int i = 0; i < outputs.length; i++) {
      Value output = outputs[i];
      if (output == null) {
        continue;
      }
      PortInfo port = ports.get(i);
      if (!(port.type() instanceof TensorPort expected) || !(output instanceof Tensor tensor)) {
        throw invalid(
            "Output '%s' of type %s cannot be given beforehand. Leave it out."
                .formatted(port.name(), port.type().text()));
      }
      if (tensor.elementType() != expected.elementType()
          || tensor.rank() != expected.dims().size()) {
        throw invalid(
            ("The tensor given for output '%s' is %s; the model gives %s. Give one of "
                    + "that type, or none.")
                .formatted(port.name(), tensor, port.type().text()));
      }
      for (int j = 0; j < inputs.length; j++) {
        requireDistinct(port, tensor, inputs[j]);
      }
      for (int j = 0; j < i; j++) {
        requireDistinct(port, tensor, outputs[j]);
      }
    }
  }

  /** The output after the call. */
  Value produced(@Nullable Value[] outputs, int index) {
    Value output = outputs[index];
    if (output == null) {
      throw new IllegalStateException("no value for output " + ports.get(index));
    }
    return output;
  }

  private static void requireDistinct(PortInfo port, Tensor tensor, @Nullable Value other) {
    if (other instanceof Tensor otherTensor && tensor.sharesStorageWith(otherTensor)) {
      throw invalid(
          ("The tensor given for output '%s' shares its array with another input or "
                  + "output. Use an array of its own.")
              .formatted(port.name()));
    }
  }

  private static ModelException invalid(String message) {
    return new ModelException(ModelException.Reason.OUTPUT, message);
  }
}

package org.lrai.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.PortInfo.OptionalPort;
import org.lrai.runtime.PortInfo.PortType;
import org.lrai.runtime.PortInfo.SequencePort;
import org.lrai.runtime.PortInfo.TensorPort;
import org.lrai.runtime.program.Buffers;
import org.lrai.runtime.program.ModelSignature;

/**
 * Checks the inputs of a call against the signature and binds the symbols. Allocates nothing unless
 * something is wrong.
 */
final class InputCheck {
  private static final long UNBOUND = -1;

  private final ModelSignature signature;
  private final List<PortInfo> ports;
  private final @Nullable FixedContent[] fixed;

  InputCheck(ModelSignature signature) {
    this.signature = signature;
    this.ports = signature.inputs();
    this.fixed = new @Nullable FixedContent[ports.size()];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = ports.get(i).fixed().orElse(null);
    }
  }

  /** Puts inputs given by name in order. */
  void pick(Map<String, ? extends Value> given, @Nullable Value[] inputs) {
    int found = 0;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = given.get(ports.get(i).name());
      if (inputs[i] != null) {
        found++;
      }
    }
    if (found != given.size()) {
      throw unknownName(given, ports, "input", ModelException.Reason.INPUT);
    }
  }

  /** Takes over inputs given in order; those missing at the end count as not given. */
  void pick(@Nullable Value[] given, @Nullable Value[] inputs) {
    if (given.length > inputs.length) {
      throw invalid(
          "%d inputs are given; the model has %d: %s."
              .formatted(given.length, inputs.length, list(ports)));
    }
    System.arraycopy(given, 0, inputs, 0, given.length);
    Arrays.fill(inputs, given.length, inputs.length, null);
  }

  /**
   * Checks all inputs, and fills in those of fixed content that are left out.
   *
   * @param symbols receives the value of each symbol, 0 for one that stands in no given input
   */
  void check(@Nullable Value[] inputs, long[] symbols) {
    Arrays.fill(symbols, UNBOUND);
    for (int i = 0; i < inputs.length; i++) {
      PortInfo port = ports.get(i);
      Value value = inputs[i];
      FixedContent content = fixed[i];
      if (value == null && content != null) {
        value = content.sharedTensor();
        inputs[i] = value;
      }
      if (value != null) {
        checkValue(port, port.type(), value, symbols);
        if (content != null) {
          checkContent(port, content, value);
        }
      } else if (port.required()) {
        throw invalid(
            "Input '%s' is missing. Give a value of type %s."
                .formatted(port.name(), port.type().text()));
      }
    }
    for (int i = 0; i < symbols.length; i++) {
      if (symbols[i] == UNBOUND) {
        symbols[i] = 0;
      }
    }
  }

  private void checkValue(PortInfo port, PortType type, Value value, long[] symbols) {
    if (type instanceof TensorPort expected && value instanceof Tensor tensor) {
      checkTensor(port, expected, tensor, symbols);
    } else if (type instanceof SequencePort expected && value instanceof SequenceValue sequence) {
      if (sequence.elementType() != expected.elementType()) {
        throw mismatch(port, value, "Make a sequence of that type.");
      }
      for (int i = 0; i < sequence.tensors().size(); i++) {
        checkElements(port, sequence.tensors().get(i));
      }
    } else if (type instanceof OptionalPort expected && value instanceof OptionalValue optional) {
      Value content = optional.content();
      if (content != null) {
        checkValue(port, expected.content(), content, symbols);
      }
    } else if (type instanceof OptionalPort) {
      throw mismatch(port, value, "Wrap it with OptionalValue.of.");
    } else {
      throw mismatch(port, value, "Give a value of that kind.");
    }
  }

  /** What was computed from the content at compile time would be wrong for any other. */
  private static void checkContent(PortInfo port, FixedContent content, Value value) {
    if (!(value instanceof Tensor tensor) || !content.matches(tensor)) {
      String given = value instanceof Tensor tensor ? FixedContent.text(tensor) : value.toString();
      throw invalid(
          ("Input '%s' is %s; the model was compiled for %s alone. Give that or leave the input "
                  + "out; for other content compile the model again, with --fix '%s=...'.")
              .formatted(port.name(), given, content.text(), port.name()));
    }
  }

  private void checkTensor(PortInfo port, TensorPort expected, Tensor tensor, long[] symbols) {
    if (tensor.elementType() != expected.elementType()) {
      throw mismatch(port, tensor, "Convert the elements.");
    }
    List<DimSpec> dims = expected.dims();
    if (dims.isEmpty() && tensor.rank() == 1 && tensor.dim(0) == 1) {
      return; // one element for a scalar: what many exporters' own samples give
    }
    if (tensor.rank() != dims.size()) {
      throw mismatch(port, tensor, "It has %d dims, not %d.".formatted(tensor.rank(), dims.size()));
    }
    for (int axis = 0; axis < dims.size(); axis++) {
      long size = tensor.dim(axis);
      DimSpec dim = dims.get(axis);
      if (dim instanceof DimSpec.Fixed fixed) {
        if (size != fixed.size()) {
          throw mismatch(
              port, tensor, "Dim %d is %d and must be %d.".formatted(axis, size, fixed.size()));
        }
      } else if (dim instanceof DimSpec.Symbolic symbolic) {
        bind(port, tensor, axis, symbolic, symbols);
      }
    }
    checkEmpty(port, tensor);
    checkElements(port, tensor);
  }

  /**
   * Dims of an empty tensor are no larger than those of others: programs compute products of some
   * of them, which must not overflow.
   */
  private static void checkEmpty(PortInfo port, Tensor tensor) {
    if (tensor.size() > 0) {
      return;
    }
    long product = 1;
    for (int axis = 0; axis < tensor.rank(); axis++) {
      product = Buffers.times(product, Math.max(1, tensor.dim(axis)));
    }
    if (product > Tensor.MAX_ELEMENTS) {
      throw mismatch(
          port,
          tensor,
          "It is empty, but its other dims have a product over %d.".formatted(Tensor.MAX_ELEMENTS));
    }
  }

  private void bind(PortInfo port, Tensor tensor, int axis, DimSpec.Symbolic dim, long[] symbols) {
    long size = tensor.dim(axis);
    long bound = symbols[dim.index()];
    if (bound == size) {
      return;
    }
    if (bound != UNBOUND) {
      throw mismatch(
          port,
          tensor,
          "Dim %d is %d, but an input before has %s=%d; both must be the same."
              .formatted(axis, size, dim.name(), bound));
    }
    SymbolInfo symbol = signature.symbols().get(dim.index());
    if (size < symbol.min() || size > symbol.max()) {
      throw mismatch(
          port,
          tensor,
          "Dim %d is %d; the model was compiled for %s. Compile it with --dim for more."
              .formatted(axis, size, symbol));
    }
    symbols[dim.index()] = size;
  }

  /**
   * Types that have fewer values than their storage: others would mean different things to
   * different kernels.
   */
  private static void checkElements(PortInfo port, Tensor tensor) {
    ElementType type = tensor.elementType();
    if (type == ElementType.STRING) {
      String[] strings = tensor.strings();
      for (int i = 0; i < tensor.size(); i++) {
        if (strings[i] == null) {
          throw invalid("Input '%s' has null at element %d.".formatted(port.name(), i));
        }
      }
    } else if (type == ElementType.BOOL || type.bits() < 8) {
      int min = type.isSignedInteger() ? -1 << (type.bits() - 1) : 0;
      int max = type == ElementType.BOOL ? 1 : min + (1 << type.bits()) - 1;
      byte[] bytes = tensor.bytes();
      for (int i = 0; i < tensor.size(); i++) {
        if (bytes[i] < min || bytes[i] > max) {
          throw invalid(
              "Input '%s' of type %s has %d at element %d; its bytes must be from %d to %d."
                  .formatted(port.name(), type.text(), bytes[i], i, min, max));
        }
      }
    }
  }

  /** The message for a map with a name that no port has. */
  static ModelException unknownName(
      Map<String, ?> given, List<PortInfo> ports, String kind, ModelException.Reason reason) {
    for (Map.Entry<String, ?> entry : given.entrySet()) {
      if (entry.getValue() == null) {
        return new ModelException(
            reason, "The value for %s '%s' is null.".formatted(kind, entry.getKey()));
      }
      if (ports.stream().noneMatch(port -> port.name().equals(entry.getKey()))) {
        return new ModelException(
            reason,
            "The model has no %s '%s'. It has: %s.".formatted(kind, entry.getKey(), list(ports)));
      }
    }
    throw new IllegalStateException("every name is known");
  }

  private static String list(List<PortInfo> ports) {
    return ports.stream().map(PortInfo::toString).collect(Collectors.joining("; "));
  }

  private static ModelException mismatch(PortInfo port, Value value, String remedy) {
    return invalid(
        "Input '%s' is %s; the model takes %s. %s"
            .formatted(port.name(), value, port.type().text(), remedy));
  }

  private static ModelException invalid(String message) {
    return new ModelException(ModelException.Reason.INPUT, message);
  }
}

package org.lrai.frontend.onnx.conformance;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Value;

/**
 * Values of the interpreter as values of the runtime, and back.
 *
 * @param ofEmpty the element type of empty sequences, which the interpreter does not keep
 */
record RuntimeValues(ElementType ofEmpty) {

  Value toRuntime(Evaluated value) {
    return switch (value) {
      case Tensor tensor -> tensor(tensor.toData());
      case Evaluated.Sequence(List<Evaluated> elements) -> sequence(elements);
      case Evaluated.Maybe(Optional<Evaluated> content) ->
          content.map(this::toRuntime).map(OptionalValue::of).orElseGet(OptionalValue::empty);
    };
  }

  private SequenceValue sequence(List<Evaluated> elements) {
    List<org.lrai.runtime.Tensor> tensors =
        elements.stream().map(element -> tensor(((Tensor) element).toData())).toList();
    return new SequenceValue(
        tensors.isEmpty() ? type(ofEmpty) : tensors.getFirst().elementType(), tensors);
  }

  private static org.lrai.runtime.Tensor tensor(TensorData data) {
    return org.lrai.runtime.Tensor.of(type(data.element()), array(data), data.dims());
  }

  private static Object array(TensorData data) {
    ByteBuffer bytes = data.bytes();
    int size = data.size();
    return switch (data.element()) {
      case STRING -> {
        String[] strings = new String[size];
        Arrays.setAll(strings, data::getString);
        yield strings;
      }
      case FLOAT32 -> {
        float[] floats = new float[size];
        bytes.asFloatBuffer().get(floats);
        yield floats;
      }
      case FLOAT64 -> {
        double[] doubles = new double[size];
        bytes.asDoubleBuffer().get(doubles);
        yield doubles;
      }
      case INT64, UINT64 -> {
        long[] longs = new long[size];
        bytes.asLongBuffer().get(longs);
        yield longs;
      }
      case INT32, UINT32 -> {
        int[] ints = new int[size];
        bytes.asIntBuffer().get(ints);
        yield ints;
      }
      case FLOAT16, BFLOAT16, INT16, UINT16 -> {
        short[] shorts = new short[size];
        bytes.asShortBuffer().get(shorts);
        yield shorts;
      }
      default -> {
        byte[] raw = new byte[size];
        bytes.get(raw);
        yield raw;
      }
    };
  }

  private static org.lrai.runtime.ElementType type(ElementType element) {
    return switch (element) {
      case FLOAT32 -> org.lrai.runtime.ElementType.FLOAT;
      case FLOAT64 -> org.lrai.runtime.ElementType.DOUBLE;
      default -> org.lrai.runtime.ElementType.valueOf(element.name());
    };
  }

  private static ElementType type(org.lrai.runtime.ElementType element) {
    return switch (element) {
      case FLOAT -> ElementType.FLOAT32;
      case DOUBLE -> ElementType.FLOAT64;
      default -> ElementType.valueOf(element.name());
    };
  }

  Evaluated fromRuntime(Value value) {
    return switch (value) {
      case org.lrai.runtime.Tensor tensor -> Tensor.of(data(tensor));
      case SequenceValue sequence ->
          new Evaluated.Sequence(sequence.tensors().stream().map(this::fromRuntime).toList());
      case OptionalValue optional ->
          new Evaluated.Maybe(Optional.ofNullable(optional.content()).map(this::fromRuntime));
    };
  }

  private static TensorData data(org.lrai.runtime.Tensor tensor) {
    ElementType element = type(tensor.elementType());
    long[] dims = tensor.shape();
    if (element == ElementType.STRING) {
      return TensorData.ofStrings(dims, List.of(tensor.strings()));
    }
    int size = (int) Arrays.stream(dims).reduce(1, (a, b) -> a * b);
    ByteBuffer bytes = TensorData.allocate(element, size);
    switch (element) {
      case FLOAT32 -> bytes.asFloatBuffer().put(tensor.floats(), 0, size);
      case FLOAT64 -> bytes.asDoubleBuffer().put(tensor.doubles(), 0, size);
      case INT64, UINT64 -> bytes.asLongBuffer().put(tensor.longs(), 0, size);
      case INT32, UINT32 -> bytes.asIntBuffer().put(tensor.ints(), 0, size);
      case FLOAT16, BFLOAT16, INT16, UINT16 -> bytes.asShortBuffer().put(tensor.shorts(), 0, size);
      default -> bytes.duplicate().put(tensor.bytes(), 0, size);
    }
    return TensorData.ofBytes(element, dims, bytes);
  }
}

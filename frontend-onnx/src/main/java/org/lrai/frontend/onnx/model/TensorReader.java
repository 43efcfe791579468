package org.lrai.frontend.onnx.model;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import onnx.Onnx.SparseTensorProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataLocation;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/**
 * Reads tensors. What a tensor claims to be is compared with the data that is there before memory
 * is taken for it.
 */
public final class TensorReader {
  /** Most elements that a Java array, and so a tensor of a compiled model, can hold. */
  private static final long MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  /** Most elements of a sparse tensor, whose size the data in the file does not bound. */
  private static final long MOST_SPARSE_ELEMENTS = 1 << 26;

  private final ExternalFiles files;

  public TensorReader(ExternalFiles files) {
    this.files = files;
  }

  /**
   * The elements of a tensor; large ones are views of the message or file.
   *
   * @throws DiagnosticException where type, dims and data do not fit together
   */
  public TensorData read(TensorProto tensor) {
    String name = tensor.getName().isEmpty() ? "(unnamed)" : tensor.getName();
    if (tensor.hasSegment()) {
      throw failure(name, "it is stored in segments");
    }
    ElementType element = ElementTypes.require(tensor.getDataType(), "tensor " + name);
    long[] dims = dims(name, tensor.getDimsList(), MOST_ELEMENTS, element);
    long count = product(dims);
    if (element == ElementType.STRING) {
      return strings(name, tensor, dims, count);
    }
    boolean external = tensor.getDataLocation() == DataLocation.EXTERNAL;
    if (external || tensor.hasRawData()) {
      long size = (count * element.bits() + 7) / 8;
      ByteBuffer raw =
          external
              ? files.read(name, tensor.getExternalDataList(), size)
              : raw(name, tensor.getRawData(), size);
      ByteBuffer bytes = new RawElements(element, Math.toIntExact(count)).read(raw);
      return TensorData.ofBytes(element, dims, bytes);
    }
    ByteBuffer bytes = new TypedElements(name, element, Math.toIntExact(count)).read(tensor);
    return TensorData.ofBytes(element, dims, bytes);
  }

  private static ByteBuffer raw(String name, ByteString raw, long size) {
    if (raw.size() != size) {
      throw failure(name, "its type needs " + size + " bytes, there are " + raw.size());
    }
    return raw.asReadOnlyByteBuffer();
  }

  private static TensorData strings(String name, TensorProto tensor, long[] dims, long count) {
    if (tensor.getStringDataCount() != count) {
      throw failure(
          name, "its shape needs " + count + " strings, there are " + tensor.getStringDataCount());
    }
    List<String> strings = new ArrayList<>();
    for (ByteString text : tensor.getStringDataList()) {
      if (!text.isValidUtf8()) {
        throw failure(name, "a string is not UTF-8");
      }
      strings.add(text.toStringUtf8());
    }
    return TensorData.ofStrings(dims, strings);
  }

  /** The elements of a sparse tensor, those that it leaves out being zero. */
  public TensorData read(SparseTensorProto sparse) {
    TensorData values = read(sparse.getValues());
    String name = sparse.getValues().getName();
    TensorData indices = read(sparse.getIndices());
    ElementType element = values.element();
    if (values.dims().length != 1
        || indices.element() != ElementType.INT64
        || element == ElementType.STRING) {
      throw failure(name, "a sparse tensor has numbers in a list, at INT64 indices");
    }
    long[] dims = dims(name, sparse.getDimsList(), MOST_SPARSE_ELEMENTS, element);
    long[] indexDims = indices.dims();
    boolean linear = indexDims.length == 1;
    if (indexDims.length > 2
        || indices.size() != (long) values.size() * (linear ? 1 : dims.length)) {
      throw failure(name, "its indices do not fit its values");
    }
    int width = TensorData.bytesPerElement(element);
    ByteBuffer dense = TensorData.allocate(element, product(dims));
    for (int i = 0; i < values.size(); i++) {
      long position = linear ? indices.getLong(i) : position(name, indices, i, dims);
      if (position < 0 || position >= dense.capacity() / width) {
        throw failure(name, "index " + position + " lies outside of it");
      }
      dense.put(Math.toIntExact(position * width), values.bytes(), i * width, width);
    }
    return TensorData.ofBytes(element, dims, dense);
  }

  private static long position(String name, TensorData indices, int row, long[] dims) {
    long position = 0;
    for (int axis = 0; axis < dims.length; axis++) {
      long index = indices.getLong(row * dims.length + axis);
      if (index < 0 || index >= dims[axis]) {
        throw failure(name, "index " + index + " of axis " + axis + " lies outside of it");
      }
      position = position * dims[axis] + index;
    }
    return position;
  }

  private static long[] dims(String name, List<Long> stated, long most, ElementType element) {
    long[] dims = stated.stream().mapToLong(Long::longValue).toArray();
    long count = 1;
    for (long dim : dims) {
      if (dim < 0) {
        throw failure(name, "it has a negative dim: " + stated);
      }
      if (dim > most) {
        throw tooLarge(name, stated);
      }
      count *= dim;
      if (count * TensorData.bytesPerElement(element) > most) {
        throw tooLarge(name, stated);
      }
    }
    return dims;
  }

  private static long product(long[] dims) {
    long product = 1;
    for (long dim : dims) {
      product *= dim;
    }
    return product;
  }

  private static DiagnosticException tooLarge(String name, List<Long> dims) {
    return new DiagnosticException(
        Diagnostic.error("tensor-too-large", "tensor " + name + " claims the shape " + dims)
            .withRemedy("a tensor may take 2 GiB; split it in the model"));
  }

  static DiagnosticException failure(String name, String reason) {
    return new DiagnosticException(
        Diagnostic.error("invalid-tensor", "tensor " + name + ": " + reason)
            .withRemedy("the file is damaged; export the model again"));
  }
}

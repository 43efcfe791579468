package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onnx.Onnx.TensorShapeProto.Dimension;
import onnx.Onnx.TypeProto;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Types of a model's inputs: named dims become symbols, dims without a name symbols of their own.
 */
final class InputTypes {
  private final Attempt attempt;
  private final Map<String, Range> stated;

  /**
   * @param stated ranges that the user gives for symbols; one of a single value fixes a dim
   */
  InputTypes(Attempt attempt, Map<String, Range> stated) {
    this.attempt = attempt;
    this.stated = stated;
  }

  /**
   * The type of an input.
   *
   * @throws DiagnosticException where the model says too little of it, or what is not supported
   */
  ValueType of(String input, TypeProto type) {
    return switch (type.getValueCase()) {
      case TENSOR_TYPE -> tensor(input, type.getTensorType());
      case SEQUENCE_TYPE, OPTIONAL_TYPE -> {
        if (attempt.fixedContent(input).isPresent()) {
          throw new DiagnosticException(
              Diagnostic.unsupported(
                      "fixed-content", "input " + input + " is not a tensor and cannot be fixed")
                  .withRemedy("leave it as it is"));
        }
        yield container(input, type);
      }
      case VALUE_NOT_SET ->
          throw new DiagnosticException(
              Diagnostic.error("invalid-type", "input " + input + " has no type")
                  .withRemedy("the file is damaged; export the model again"));
      case MAP_TYPE, SPARSE_TENSOR_TYPE, OPAQUE_TYPE ->
          throw new DiagnosticException(
              Diagnostic.unsupported(
                      "unsupported-type", "input " + input + " is a " + type.getValueCase())
                  .withRemedy("use tensors"));
    };
  }

  private ValueType container(String input, TypeProto type) {
    return type.hasSequenceType()
        ? new ValueType.SequenceType(element(input, type.getSequenceType().getElemType()))
        : new ValueType.OptionalType(content(input, type.getOptionalType().getElemType()));
  }

  /** Of a tensor that is there or not, dims are what they are of a tensor. */
  private ValueType content(String input, TypeProto type) {
    return type.hasTensorType() && type.getTensorType().hasShape()
        ? tensor(input, type.getTensorType())
        : element(input, type);
  }

  /**
   * The number of dims is kept of the tensors of a sequence; dims may be any, because they need not
   * be the same in all of them.
   */
  private ValueType element(String input, TypeProto type) {
    if (!type.hasTensorType()) {
      return of(input, type);
    }
    TypeProto.Tensor tensor = type.getTensorType();
    ElementType element = ElementTypes.require(tensor.getElemType(), "input " + input);
    return tensor.hasShape()
        ? new TensorType(
            element,
            new Shape(Collections.nCopies(tensor.getShape().getDimCount(), ValueType.VARYING)))
        : new ValueType.AnyTensor(element);
  }

  private TensorType tensor(String input, TypeProto.Tensor type) {
    ElementType element = ElementTypes.require(type.getElemType(), "input " + input);
    Optional<TensorData> content = attempt.fixedContent(input);
    if (content.isPresent()) {
      return fixed(input, element, type, content.get());
    }
    if (!type.hasShape()) {
      throw new DiagnosticException(
          Diagnostic.unsupported(
                  "unknown-rank", "input " + input + " has no shape, not even a number of dims")
              .withRemedy("export the model with input shapes; dims may be symbolic"));
    }
    return new TensorType(element, new Shape(dims(input, type)));
  }

  private List<IndexExpr> dims(String input, TypeProto.Tensor type) {
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < type.getShape().getDimCount(); axis++) {
      dims.add(attempt.assumed(dim(input, axis, type.getShape().getDim(axis))));
    }
    return dims;
  }

  /** The type of a content, which binds the symbols among the input's dims. */
  private TensorType fixed(
      String input, ElementType element, TypeProto.Tensor type, TensorData given) {
    List<IndexExpr> dims = type.hasShape() ? dims(input, type) : given.shape().dims();
    TensorData content = dims.isEmpty() && given.size() == 1 ? given.reshape() : given;
    long[] sizes = content.dims();
    boolean fits = content.element() == element && sizes.length == dims.size();
    for (int axis = 0; fits && axis < sizes.length; axis++) {
      IndexExpr size = IndexExpr.constant(sizes[axis]);
      fits =
          attempt.assumed(dims.get(axis)).equals(size) || attempt.assumeEqual(dims.get(axis), size);
    }
    if (!fits) {
      throw new DiagnosticException(
          Diagnostic.error(
                  "fixed-content",
                  "input %s is %s%s, its fixed content is %s"
                      .formatted(input, element.text(), dims, content.type()))
              .withRemedy("give content of the input's type and shape"));
    }
    attempt.takeFixed(input, content);
    return content.type();
  }

  private IndexExpr dim(String input, int axis, Dimension dim) {
    // Some exporters write -1 where they mean a dim that varies.
    if (dim.hasDimValue() && dim.getDimValue() != -1) {
      if (dim.getDimValue() < 0) {
        throw new DiagnosticException(
            Diagnostic.error(
                    "negative-dim",
                    "dim %d of input %s is %d".formatted(axis, input, dim.getDimValue()))
                .withRemedy("write dims that vary as names, such as 'batch'"));
      }
      return IndexExpr.constant(dim.getDimValue());
    }
    String symbol =
        dim.getDimParam().isEmpty()
            ? attempt.symbolNames.fresh(input + "_" + axis)
            : attempt.symbolNames.of(dim.getDimParam());
    Range range = attempt.addSymbol(symbol, stated.getOrDefault(symbol, Range.ANY_SIZE));
    return range.min() == range.max() ? IndexExpr.constant(range.min()) : IndexExpr.symbol(symbol);
  }
}

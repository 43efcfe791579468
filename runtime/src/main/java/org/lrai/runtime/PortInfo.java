package org.lrai.runtime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An input or output of a model.
 *
 * @param name as in the ONNX model
 * @param type what values it takes
 * @param required whether an input must be given; true for outputs
 * @param fixed the only content that a tensor input may have, if the model was compiled for one; it
 *     is taken where the input is left out
 */
public record PortInfo(String name, PortType type, boolean required, Optional<FixedContent> fixed) {

  public PortInfo {
    if (fixed.isPresent() && (required || !(type instanceof TensorPort))) {
      throw new IllegalArgumentException("fixed content of a required input, or not of a tensor");
    }
  }

  /** What values an input or output takes. */
  public sealed interface PortType {

    /** The element type of the tensor, or of the tensors inside. */
    ElementType elementType();

    /** The dims of a tensor, or of the tensor inside; none for sequences. */
    List<DimSpec> dims();

    /** How the type is written in messages and listings, for example {@code float[batch, 64]}. */
    String text();
  }

  /** A {@link Tensor} of one element type and rank. */
  public record TensorPort(ElementType elementType, List<DimSpec> dims) implements PortType {
    public TensorPort {
      dims = List.copyOf(dims);
    }

    @Override
    public String text() {
      return elementType.text()
          + dims.stream().map(DimSpec::text).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A {@link SequenceValue} of tensors of one element type and any shapes. */
  public record SequencePort(ElementType elementType) implements PortType {
    @Override
    public List<DimSpec> dims() {
      return List.of();
    }

    @Override
    public String text() {
      return "sequence of " + elementType.text();
    }
  }

  /** An {@link OptionalValue} that is empty or holds a value of the content's type. */
  public record OptionalPort(PortType content) implements PortType {
    public OptionalPort {
      if (content instanceof OptionalPort) {
        throw new IllegalArgumentException("nested optional type");
      }
    }

    @Override
    public ElementType elementType() {
      return content.elementType();
    }

    @Override
    public List<DimSpec> dims() {
      return content.dims();
    }

    @Override
    public String text() {
      return "optional " + content.text();
    }
  }

  /** A tensor that must be given, or is always produced. */
  public static PortInfo tensor(String name, ElementType elementType, DimSpec... dims) {
    return new PortInfo(name, new TensorPort(elementType, List.of(dims)), true, Optional.empty());
  }

  /** A sequence of tensors that must be given, or is always produced. */
  public static PortInfo sequence(String name, ElementType elementType) {
    return new PortInfo(name, new SequencePort(elementType), true, Optional.empty());
  }

  /** An optional tensor or sequence. */
  public static PortInfo optional(String name, PortType content) {
    return new PortInfo(name, new OptionalPort(content), true, Optional.empty());
  }

  /** The same port as an input that may be left out. */
  public PortInfo notRequired() {
    return new PortInfo(name, type, false, fixed);
  }

  /** The same tensor input where the model was compiled for one content of it. */
  public PortInfo fixedTo(Tensor content) {
    return new PortInfo(name, type, false, Optional.of(FixedContent.of(content)));
  }

  /** The element type of the tensor, or of the tensors inside. */
  public ElementType elementType() {
    return type.elementType();
  }

  /** The dims of a tensor; none for other types. */
  public List<DimSpec> dims() {
    return type.dims();
  }

  /** Name and type, for example {@code image: float[batch, 64]}. */
  @Override
  public String toString() {
    String remark =
        fixed
            .map(content -> " (fixed to " + content.text() + ", may be left out)")
            .orElse(required ? "" : " (may be left out)");
    return name + ": " + type.text() + remark;
  }
}

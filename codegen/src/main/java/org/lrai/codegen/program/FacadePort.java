package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lrai.codegen.kernel.Carrier;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * An input or output as applications see it: a scalar of a type that Java has as a value, another
 * tensor as the array of its elements, a sequence or optional value as what the runtime has for it.
 *
 * @param parameter Java name
 * @param name as in the model
 * @param type of the value
 */
record FacadePort(String parameter, String name, ValueType type) {

  static FacadePort of(ValueType type, Ports.Port port, String parameter) {
    return new FacadePort(parameter, port.name(), type);
  }

  Optional<TensorType> tensor() {
    return type instanceof TensorType tensor ? Optional.of(tensor) : Optional.empty();
  }

  /** The type of a parameter or component; arrays for tensors that are not scalars. */
  TypeName javaType() {
    return switch (type) {
      case TensorType tensor -> isScalar(tensor) ? array(tensor).componentType() : array(tensor);
      case ValueType.SequenceType _ -> RuntimeNames.SEQUENCE_VALUE;
      case ValueType.OptionalType _ -> RuntimeNames.OPTIONAL_VALUE;
      case ValueType.AnyTensor _ -> RuntimeNames.TENSOR;
    };
  }

  /** The array that a tensor's elements are in, in Java. */
  static ArrayTypeName array(TensorType tensor) {
    return tensor.element() == ElementType.BOOL
        ? ArrayTypeName.of(TypeName.BOOLEAN)
        : Carrier.arrayOf(tensor.element());
  }

  private static boolean isScalar(TensorType tensor) {
    return tensor.rank() == 0 && isNatural(tensor.element());
  }

  /** Whether Java has the numbers, and not their bits alone. */
  private static boolean isNatural(ElementType type) {
    return switch (type) {
      case FLOAT64, FLOAT32, INT64, INT32, INT16, INT8, BOOL, STRING -> true;
      case FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ -> false;
      case FLOAT8E8M0, FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1, INT4, INT2 -> false;
      case UINT64, UINT32, UINT16, UINT8, UINT4, UINT2 -> false;
    };
  }

  /** What a caller must know, such as {@code float[batch, 64], row-major}. */
  String documentation() {
    return switch (type) {
      case TensorType tensor -> {
        String note = tensor.rank() > 1 ? ", row-major" : "";
        yield "{@code " + text(tensor) + "}" + note + (isNatural(tensor.element()) ? "" : bits());
      }
      case ValueType.SequenceType sequence -> "a sequence of " + text(sequence.element());
      case ValueType.OptionalType optional -> "an optional " + text(optional.element());
      case ValueType.AnyTensor tensor -> "{@code " + text(tensor) + "}";
    };
  }

  private static String bits() {
    return "; elements as bits, see {@link org.lrai.runtime.ElementType}";
  }

  private static String text(ValueType type) {
    return switch (type) {
      case TensorType tensor ->
          text(tensor.element())
              + tensor.shape().dims().stream()
                  .map(IndexExpr::toString)
                  .map(Identifiers::comment)
                  .collect(Collectors.joining(", ", "[", "]"));
      case ValueType.SequenceType sequence -> "sequence of " + text(sequence.element());
      case ValueType.OptionalType optional -> "optional " + text(optional.element());
      case ValueType.AnyTensor(ElementType element) -> text(element);
    };
  }

  private static String text(ElementType element) {
    return RuntimeNames.constant(element).toLowerCase(Locale.ROOT);
  }

  /** The value that the model is given. */
  CodeBlock toValue(FacadeSizes sizes) {
    if (!(type instanceof TensorType tensor)) {
      return CodeBlock.of("$L", parameter);
    }
    CodeBlock array =
        isScalar(tensor)
            ? CodeBlock.of("new $T {$L}", array(tensor), parameter)
            : CodeBlock.of("$L", parameter);
    return tensor.element() == ElementType.BOOL
        ? CodeBlock.of(
            "$T.input($S, $L$L)", RuntimeNames.ARGUMENTS, name, array, sizes.dims(tensor))
        : CodeBlock.of("$T.input($L)", RuntimeNames.ARGUMENTS, described(tensor, array, sizes));
  }

  /** The tensor that the model writes to, over the caller's array. */
  CodeBlock toOutput(FacadeSizes sizes) {
    TensorType tensor = tensor().orElseThrow();
    return tensor.element() == ElementType.BOOL
        ? CodeBlock.of("null")
        : CodeBlock.of(
            "$T.output($L)",
            RuntimeNames.ARGUMENTS,
            described(tensor, CodeBlock.of("$L", parameter), sizes));
  }

  private CodeBlock described(TensorType tensor, CodeBlock array, FacadeSizes sizes) {
    return CodeBlock.of(
        "$S, $T.$L, $L$L",
        name,
        RuntimeNames.ELEMENT_TYPE,
        RuntimeNames.constant(tensor.element()),
        array,
        sizes.dims(tensor));
  }

  /** What is to be done after a call that was given the output's array; may be nothing. */
  Optional<CodeBlock> afterCall(CodeBlock value) {
    return tensor()
        .filter(tensor -> tensor.element() == ElementType.BOOL)
        .map(tensor ->
            CodeBlock.of("$T.copy($S, $L, $L)", RuntimeNames.ARGUMENTS, name, value, parameter));
  }

  /** What the caller gets of a value of the model. */
  CodeBlock fromValue(CodeBlock value) {
    if (!(type instanceof TensorType tensor)) {
      return CodeBlock.of("($T) $L", javaType(), value);
    }
    CodeBlock array =
        tensor.element() == ElementType.BOOL
            ? CodeBlock.of("$T.booleans($L)", RuntimeNames.ARGUMENTS, value)
            : CodeBlock.of("$T.array($L, $T.class)", RuntimeNames.ARGUMENTS, value, array(tensor));
    return isScalar(tensor) ? CodeBlock.of("$L[0]", array) : array;
  }
}

package org.lrai.frontend.onnx.model;

import java.util.Optional;
import onnx.Onnx.TensorProto.DataType;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.type.ElementType;

/** ONNX's numbers for element types. */
public final class ElementTypes {
  private ElementTypes() {}

  /** The type with ONNX's number {@code dataType}, if it is one that the representation has. */
  public static Optional<ElementType> find(long dataType) {
    DataType known =
        dataType == (int) dataType ? DataType.forNumber(Math.toIntExact(dataType)) : null;
    if (known == null) {
      return Optional.empty();
    }
    return switch (known) {
      case FLOAT -> Optional.of(ElementType.FLOAT32);
      case UINT8 -> Optional.of(ElementType.UINT8);
      case INT8 -> Optional.of(ElementType.INT8);
      case UINT16 -> Optional.of(ElementType.UINT16);
      case INT16 -> Optional.of(ElementType.INT16);
      case INT32 -> Optional.of(ElementType.INT32);
      case INT64 -> Optional.of(ElementType.INT64);
      case STRING -> Optional.of(ElementType.STRING);
      case BOOL -> Optional.of(ElementType.BOOL);
      case FLOAT16 -> Optional.of(ElementType.FLOAT16);
      case DOUBLE -> Optional.of(ElementType.FLOAT64);
      case UINT32 -> Optional.of(ElementType.UINT32);
      case UINT64 -> Optional.of(ElementType.UINT64);
      case BFLOAT16 -> Optional.of(ElementType.BFLOAT16);
      case FLOAT8E4M3FN -> Optional.of(ElementType.FLOAT8E4M3FN);
      case FLOAT8E4M3FNUZ -> Optional.of(ElementType.FLOAT8E4M3FNUZ);
      case FLOAT8E5M2 -> Optional.of(ElementType.FLOAT8E5M2);
      case FLOAT8E5M2FNUZ -> Optional.of(ElementType.FLOAT8E5M2FNUZ);
      case UINT4 -> Optional.of(ElementType.UINT4);
      case INT4 -> Optional.of(ElementType.INT4);
      case FLOAT6E2M3 -> Optional.of(ElementType.FLOAT6E2M3);
      case FLOAT6E3M2 -> Optional.of(ElementType.FLOAT6E3M2);
      case FLOAT4E2M1 -> Optional.of(ElementType.FLOAT4E2M1);
      case FLOAT8E8M0 -> Optional.of(ElementType.FLOAT8E8M0);
      case UINT2 -> Optional.of(ElementType.UINT2);
      case INT2 -> Optional.of(ElementType.INT2);
      case UNDEFINED, COMPLEX64, COMPLEX128 -> Optional.empty();
    };
  }

  /**
   * The type with ONNX's number {@code dataType}.
   *
   * @param what for the message: what has this type
   * @throws DiagnosticException where there is none, or none that is supported
   */
  public static ElementType require(long dataType, String what) {
    return find(dataType).orElseThrow(() -> new DiagnosticException(failure(dataType, what)));
  }

  private static Diagnostic failure(long dataType, String what) {
    DataType known =
        dataType == (int) dataType ? DataType.forNumber(Math.toIntExact(dataType)) : null;
    if (known == null || known == DataType.UNDEFINED) {
      return Diagnostic.error("invalid-element-type", what + " has the element type " + dataType)
          .withRemedy("the file is damaged, or of a newer version of ONNX");
    }
    return Diagnostic.unsupported("unsupported-element-type", what + " has elements of " + known)
        .withRemedy("use real numbers of 4, 8, 16, 32 or 64 bits");
  }
}

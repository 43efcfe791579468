package org.lrai.codegen.kernel;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.lrai.ir.type.ElementType;

/**
 * The Java type in which scalars of an element type are computed. Floats of 16 bits and fewer are
 * computed as {@code float} and rounded when stored; integers of 16 bits and fewer as {@code int},
 * sign- or zero-extended, and wrapped after each operation; unsigned integers of 32 and 64 bits by
 * their bits.
 */
public enum Carrier {
  FLOAT,
  DOUBLE,
  INT,
  LONG,
  BOOLEAN,
  STRING;

  TypeName type() {
    return switch (this) {
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case BOOLEAN -> TypeName.BOOLEAN;
      case STRING -> ClassName.get(String.class);
    };
  }

  static Carrier of(ElementType type) {
    return switch (type) {
      case FLOAT64 -> DOUBLE;
      case FLOAT32, FLOAT16, BFLOAT16 -> FLOAT;
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          FLOAT;
      case INT64, UINT64 -> LONG;
      case INT32, INT16, INT8, INT4, INT2, UINT32, UINT16, UINT8, UINT4, UINT2 -> INT;
      case BOOL -> BOOLEAN;
      case STRING -> STRING;
    };
  }

  /** The array that holds elements of a type; see {@code org.lrai.runtime.ElementType}. */
  public static ArrayTypeName arrayOf(ElementType type) {
    return ArrayTypeName.of(
        switch (type) {
          case FLOAT64 -> TypeName.DOUBLE;
          case FLOAT32 -> TypeName.FLOAT;
          case FLOAT16, BFLOAT16, INT16, UINT16 -> TypeName.SHORT;
          case FLOAT8E4M3FN,
              FLOAT8E4M3FNUZ,
              FLOAT8E5M2,
              FLOAT8E5M2FNUZ,
              FLOAT8E8M0,
              FLOAT6E2M3,
              FLOAT6E3M2,
              FLOAT4E2M1 ->
              TypeName.BYTE;
          case INT8, INT4, INT2, UINT8, UINT4, UINT2, BOOL -> TypeName.BYTE;
          case INT32, UINT32 -> TypeName.INT;
          case INT64, UINT64 -> TypeName.LONG;
          case STRING -> ClassName.get(String.class);
        });
  }
}

package org.lrai.codegen.program;

import com.palantir.javapoet.ClassName;
import org.lrai.ir.type.ElementType;

/** Names of the runtime that generated code refers to. */
public final class RuntimeNames {
  private static final String API = "org.lrai.runtime";
  private static final String PROGRAM_API = "org.lrai.runtime.program";

  static final ClassName COMPILED_MODEL = ClassName.get(API, "CompiledModel");
  static final ClassName DIM_SPEC = ClassName.get(API, "DimSpec");
  static final ClassName ELEMENT_TYPE = ClassName.get(API, "ElementType");
  static final ClassName LOAD_OPTIONS = ClassName.get(API, "LoadOptions");
  static final ClassName OPTIONAL_VALUE = ClassName.get(API, "OptionalValue");
  static final ClassName SEQUENCE_VALUE = ClassName.get(API, "SequenceValue");
  static final ClassName ARGUMENTS = ClassName.get(PROGRAM_API, "Arguments");
  static final ClassName MODEL_EXCEPTION = ClassName.get(API, "ModelException");
  static final ClassName PORT_INFO = ClassName.get(API, "PortInfo");
  static final ClassName SYMBOL_INFO = ClassName.get(API, "SymbolInfo");
  static final ClassName TENSOR = ClassName.get(API, "Tensor");
  static final ClassName VALUE = ClassName.get(API, "Value");
  static final ClassName OPAQUE_OPERATOR = ClassName.get(API + ".ops", "OpaqueOperator");
  static final ClassName BUFFERS = ClassName.get(PROGRAM_API, "Buffers");
  static final ClassName EXECUTION = ClassName.get(PROGRAM_API, "Execution");
  static final ClassName KERNEL_FORMS = ClassName.get(PROGRAM_API, "KernelForms");
  static final ClassName MODEL_SIGNATURE = ClassName.get(PROGRAM_API, "ModelSignature");
  static final ClassName OUTPUTS = ClassName.get(PROGRAM_API, "Outputs");
  static final ClassName PROGRAM = ClassName.get(PROGRAM_API, "Program");
  static final ClassName RANGE_TASK = ClassName.get(PROGRAM_API, "RangeTask");
  static final ClassName RESOURCE_READER = ClassName.get(PROGRAM_API, "ResourceReader");
  static final ClassName SLICES = ClassName.get(PROGRAM_API, "Slices");
  static final ClassName WORKERS = ClassName.get(PROGRAM_API, "Workers");

  private RuntimeNames() {}

  /** The constant of {@code org.lrai.runtime.ElementType}. */
  public static String constant(ElementType type) {
    return switch (type) {
      case FLOAT64 -> "DOUBLE";
      case FLOAT32 -> "FLOAT";
      case FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ ->
          type.name();
      case FLOAT8E8M0, FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1 -> type.name();
      case INT64, INT32, INT16, INT8, INT4, INT2 -> type.name();
      case UINT64, UINT32, UINT16, UINT8, UINT4, UINT2 -> type.name();
      case BOOL, STRING -> type.name();
    };
  }

  /**
   * The name that the methods for arrays of a type have in {@code Tensor}, {@code Buffers} and
   * {@code ResourceReader}.
   */
  static String arrays(ElementType type) {
    return switch (type) {
      case FLOAT64 -> "doubles";
      case FLOAT32 -> "floats";
      case FLOAT16, BFLOAT16, INT16, UINT16 -> "shorts";
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          "bytes";
      case INT8, INT4, INT2, UINT8, UINT4, UINT2, BOOL -> "bytes";
      case INT32, UINT32 -> "ints";
      case INT64, UINT64 -> "longs";
      case STRING -> "strings";
    };
  }
}

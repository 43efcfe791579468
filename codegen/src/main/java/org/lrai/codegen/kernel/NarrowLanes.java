package org.lrai.codegen.kernel;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The generated methods that take integers of other widths than 32 bits into vectors of 32 bits and
 * out of them. They are short, so that the JIT compiler makes them part of their callers; which of
 * their ways is taken it knows from the constants of the class.
 */
final class NarrowLanes {
  private static final String PACKAGE = "jdk.incubator.vector";
  private static final ClassName INT_VECTOR = ClassName.get(PACKAGE, "IntVector");
  private static final ClassName BYTE_VECTOR = ClassName.get(PACKAGE, "ByteVector");
  private static final ClassName LONG_VECTOR = ClassName.get(PACKAGE, "LongVector");
  private static final ClassName OPERATORS = ClassName.get(PACKAGE, "VectorOperators");

  private static final ClassName INTEGER_MATH =
      ClassName.get("org.lrai.runtime.program", "IntegerMath");

  private NarrowLanes() {}

  static List<MethodSpec> methods() {
    return List.of(
        load(),
        loadMasked(),
        storeBytes(),
        storeBytesMasked(),
        storeLongs(),
        storeLongsMasked(),
        truncate(),
        truncateOneByOne());
  }

  private static MethodSpec.Builder method(String name, String documentation, boolean isMasked) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(documentation);
    return isMasked ? method.addJavadoc(" Other lanes than those of the mask do not.") : method;
  }

  /** A statement for each lane of the mask, one by one. */
  private static CodeBlock eachOfMask(String statement) {
    return CodeBlock.builder()
        .beginControlFlow("for (int lane = 0; lane < INTS.length(); lane++)")
        .beginControlFlow("if (mask.laneIsSet(lane))")
        .addStatement(statement)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private static MethodSpec load() {
    return method("load", "Lanes load bytes, with their sign.", false)
        .returns(INT_VECTOR)
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "array")
        .addParameter(TypeName.INT, "at")
        .beginControlFlow("if (BYTES.length() > INTS.length())")
        .addStatement("return load(array, at, FLOATS.maskAll(true))")
        .endControlFlow()
        .addStatement(
            "return ($T) $T.fromArray(BYTES, array, at).convertShape($T.B2I, INTS, 0)",
            INT_VECTOR,
            BYTE_VECTOR,
            OPERATORS)
        .build();
  }

  private static MethodSpec loadMasked() {
    return method("load", "Lanes load bytes, with their sign.", true)
        .returns(INT_VECTOR)
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "array")
        .addParameter(TypeName.INT, "at")
        .addParameter(LanePrinter.MASK_TYPE, "mask")
        .beginControlFlow("if (BYTES.length() > INTS.length())")
        .addStatement("$T vector = $T.zero(INTS)", INT_VECTOR, INT_VECTOR)
        .addCode(eachOfMask("vector = vector.withLane(lane, array[at + lane])"))
        .addStatement("return vector")
        .endControlFlow()
        .addStatement(
            "return ($T) $T.fromArray(BYTES, array, at, mask.cast(BYTES)).convertShape($T.B2I,"
                + " INTS, 0)",
            INT_VECTOR,
            BYTE_VECTOR,
            OPERATORS)
        .build();
  }

  private static MethodSpec storeBytes() {
    return method("store", "Lanes store their low bytes.", false)
        .addParameter(INT_VECTOR, "vector")
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "array")
        .addParameter(TypeName.INT, "at")
        .beginControlFlow("if (BYTES.length() > INTS.length())")
        .addStatement("store(vector, array, at, FLOATS.maskAll(true))")
        .addStatement("return")
        .endControlFlow()
        .addStatement(
            "(($T) vector.convertShape($T.I2B, BYTES, 0)).intoArray(array, at)",
            BYTE_VECTOR,
            OPERATORS)
        .build();
  }

  private static MethodSpec storeBytesMasked() {
    return method("store", "Lanes store their low bytes.", true)
        .addParameter(INT_VECTOR, "vector")
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "array")
        .addParameter(TypeName.INT, "at")
        .addParameter(LanePrinter.MASK_TYPE, "mask")
        .beginControlFlow("if (BYTES.length() > INTS.length())")
        .addCode(eachOfMask("array[at + lane] = (byte) vector.lane(lane)"))
        .addStatement("return")
        .endControlFlow()
        .addStatement(
            "(($T) vector.convertShape($T.I2B, BYTES, 0)).intoArray(array, at, mask.cast(BYTES))",
            BYTE_VECTOR,
            OPERATORS)
        .build();
  }

  private static MethodSpec truncate() {
    return method("truncate", "Toward zero, wrapped to 32 bits; NaN and infinities give 0.", false)
        .returns(INT_VECTOR)
        .addParameter(LaneOperations.FLOAT_VECTOR, "vector")
        .beginControlFlow("if (vector.abs().compare($T.LT, 0x1p31f).allTrue())", OPERATORS)
        .addStatement("return ($T) vector.convert($T.F2I, 0)", INT_VECTOR, OPERATORS)
        .endControlFlow()
        .addStatement("return truncateOneByOne(vector)")
        .build();
  }

  private static MethodSpec truncateOneByOne() {
    return MethodSpec.methodBuilder("truncateOneByOne")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(INT_VECTOR)
        .addParameter(LaneOperations.FLOAT_VECTOR, "vector")
        .addStatement("$T vectorOfInts = $T.zero(INTS)", INT_VECTOR, INT_VECTOR)
        .beginControlFlow("for (int lane = 0; lane < INTS.length(); lane++)")
        .addStatement(
            "vectorOfInts = vectorOfInts.withLane(lane, (int) $T.truncate(vector.lane(lane)))",
            INTEGER_MATH)
        .endControlFlow()
        .addStatement("return vectorOfInts")
        .build();
  }

  private static MethodSpec storeLongs() {
    return method("store", "Lanes store what they hold in 64 bits.", false)
        .addParameter(INT_VECTOR, "vector")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "array")
        .addParameter(TypeName.INT, "at")
        .addStatement(
            "(($T) vector.convert($T.I2L, 0)).intoArray(array, at)", LONG_VECTOR, OPERATORS)
        .addStatement(
            "(($T) vector.convert($T.I2L, 1)).intoArray(array, at + INTS.length() / 2)",
            LONG_VECTOR,
            OPERATORS)
        .build();
  }

  private static MethodSpec storeLongsMasked() {
    return method("store", "Lanes store what they hold in 64 bits.", true)
        .addParameter(INT_VECTOR, "vector")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "array")
        .addParameter(TypeName.INT, "at")
        .addParameter(LanePrinter.MASK_TYPE, "mask")
        .addCode(eachOfMask("array[at + lane] = vector.lane(lane)"))
        .build();
  }
}

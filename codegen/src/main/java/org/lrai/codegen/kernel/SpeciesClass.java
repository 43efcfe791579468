package org.lrai.codegen.kernel;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The generated class that fixes the vector length of a model for the life of the JVM. */
final class SpeciesClass {
  private static final String PACKAGE = "jdk.incubator.vector";
  private static final ClassName SPECIES = ClassName.get(PACKAGE, "VectorSpecies");
  private static final ClassName SHAPE = ClassName.get(PACKAGE, "VectorShape");
  private static final ClassName INT_VECTOR = ClassName.get(PACKAGE, "IntVector");
  private static final ClassName SHUFFLE = ClassName.get(PACKAGE, "VectorShuffle");
  private static final ClassName MASK = ClassName.get(PACKAGE, "VectorMask");

  private SpeciesClass() {}

  static TypeSpec make(String className) {
    ParameterizedTypeName floats = ParameterizedTypeName.get(SPECIES, TypeName.FLOAT.box());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                """
                The vectors that kernels in vector form work with: the longest that the machine
                prefers, of 128, 256 or 512 bits, unless the system property
                {@code lrai.vectorBits} asks for others. Results do not depend on it.
                """)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addField(
                constant(floats, "FLOATS")
                    .initializer("$T.of($T.TYPE, shape())", SPECIES, Float.class)
                    .build())
            .addField(
                constant(ParameterizedTypeName.get(SPECIES, TypeName.INT.box()), "INTS")
                    .initializer("$T.of($T.TYPE, shape())", SPECIES, Integer.class)
                    .build())
            .addField(
                constant(ParameterizedTypeName.get(SPECIES, TypeName.BYTE.box()), "BYTES")
                    .addJavadoc("As many lanes, or more: no vector has 4 bytes.\n")
                    .initializer(
                        "$T.of($T.TYPE, $T.forBitSize(Math.max(64, 8 * INTS.length())))",
                        SPECIES,
                        Byte.class,
                        SHAPE)
                    .build())
            .addField(
                constant(INT_VECTOR, "LANES")
                    .addJavadoc("0, 1, 2, ... in a vector with as many lanes.\n")
                    .initializer("$T.zero(INTS).addIndex(1)", INT_VECTOR)
                    .build())
            .addField(
                FieldSpec.builder(TypeName.INT, "apart", Modifier.STATIC)
                    .addJavadoc(
                        """
                        Always 0, which the JIT compiler does not know: addresses to which it is
                        added have no common base, so each is computed where it is used.
                        """)
                    .build());
    for (int half = 8; half > 0; half /= 2) {
      type.addField(
          constant(ParameterizedTypeName.get(SHUFFLE, TypeName.FLOAT.box()), "FROM_" + half)
              .initializer("$T.iota(FLOATS, $L, 1, true)", SHUFFLE, half)
              .build());
    }
    return type.addMethod(shape())
        .addMethod(atMost())
        .addMethod(multiples())
        .addMethod(spread())
        .addMethod(plane())
        .addMethods(NarrowLanes.methods())
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  private static MethodSpec atMost() {
    ParameterizedTypeName floats = ParameterizedTypeName.get(SPECIES, TypeName.FLOAT.box());
    return MethodSpec.methodBuilder("atMost")
        .addJavadoc(
            "The vectors for loops over few lanes: {@link #FLOATS}, if they are no longer.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(TypeName.INT, "lanes")
        .returns(floats)
        .addStatement(
            "return FLOATS.length() <= lanes ? FLOATS : $T.of($T.TYPE, $T.forBitSize(32 * lanes))",
            SPECIES,
            Float.class,
            SHAPE)
        .build();
  }

  private static MethodSpec multiples() {
    return MethodSpec.methodBuilder("multiples")
        .addJavadoc(
            """
            Index maps for elements that lie a stride apart: row {@code n} of 16 numbers is for
            {@code n} lanes; further lanes have the index of lane 0.
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(TypeName.INT, "stride")
        .returns(ArrayTypeName.of(TypeName.INT))
        .addStatement("int[] map = new int[17 * 16]")
        .beginControlFlow("for (int i = 0; i < map.length; i++)")
        .addStatement("map[i] = i % 16 < i / 16 ? i % 16 * stride : 0")
        .endControlFlow()
        .addStatement("return map")
        .build();
  }

  private static MethodSpec spread() {
    return MethodSpec.methodBuilder("spread")
        .addJavadoc("Repeats each lane {@code planes} times: one of the vectors that this makes.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ParameterizedTypeName.get(SPECIES, TypeName.FLOAT.box()), "species")
        .addParameter(TypeName.INT, "planes")
        .addParameter(TypeName.INT, "vector")
        .returns(ParameterizedTypeName.get(SHUFFLE, TypeName.FLOAT.box()))
        .addStatement("int[] lanes = new int[species.length()]")
        .beginControlFlow("for (int i = 0; i < lanes.length; i++)")
        .addStatement("lanes[i] = (vector * lanes.length + i) / planes")
        .endControlFlow()
        .addStatement("return $T.fromArray(species, lanes, 0)", SHUFFLE)
        .build();
  }

  private static MethodSpec plane() {
    return MethodSpec.methodBuilder("plane")
        .addJavadoc(
            "Of vectors in which {@code planes} planes take turns, the lanes of one of them.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ParameterizedTypeName.get(SPECIES, TypeName.FLOAT.box()), "species")
        .addParameter(TypeName.INT, "planes")
        .addParameter(TypeName.INT, "vector")
        .addParameter(TypeName.INT, "plane")
        .returns(LanePrinter.MASK_TYPE)
        .addStatement("boolean[] lanes = new boolean[species.length()]")
        .beginControlFlow("for (int i = 0; i < lanes.length; i++)")
        .addStatement("lanes[i] = (vector * lanes.length + i) % planes == plane")
        .endControlFlow()
        .addStatement("return $T.fromArray(species, lanes, 0)", MASK)
        .build();
  }

  private static MethodSpec shape() {
    return MethodSpec.methodBuilder("shape")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(SHAPE)
        .addStatement("int preferred = $T.preferredShape().vectorBitSize()", SHAPE)
        .addStatement("int bits = $T.getInteger($S, preferred)", Integer.class, "lrai.vectorBits")
        .addCode(
            CodeBlock.builder()
                .addStatement(
                    "return bits >= 512 ? $1T.S_512_BIT : bits >= 256 ? $1T.S_256_BIT : "
                        + "$1T.S_128_BIT",
                    SHAPE)
                .build())
        .build();
  }
}

package org.lrai.codegen.kernel;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The constants that lanes of a kernel need: index maps, shuffles and masks. */
final class LaneTables {
  private static final TypeName SHUFFLE =
      ParameterizedTypeName.get(
          ClassName.get("jdk.incubator.vector", "VectorShuffle"), TypeName.FLOAT.box());

  private final SortedSet<Long> strides = new TreeSet<>();
  private final SortedSet<Integer> planes = new TreeSet<>();

  /** Name of the array of multiples of a stride. */
  String multiples(long stride) {
    strides.add(stride);
    return stride < 0 ? "STRIDE_MINUS_" + -stride : "STRIDE_" + stride;
  }

  /**
   * Name of the shuffle that repeats each lane as often as there are planes.
   *
   * @param vector which of the vectors that this makes
   */
  String spread(int planeCount, int vector) {
    planes.add(planeCount);
    return "SPREAD_" + planeCount + "_" + vector;
  }

  /** Name of the mask of the lanes that belong to one of some planes in turns. */
  String lanesOf(int planeCount, int vector, int plane) {
    planes.add(planeCount);
    return "PLANE_" + planeCount + "_" + vector + "_" + plane;
  }

  /**
   * The constants that were asked for.
   *
   * @param species the class that {@link SpeciesClass} makes
   */
  List<FieldSpec> fields(ClassName species) {
    List<FieldSpec> fields = new ArrayList<>();
    for (long stride : strides) {
      fields.add(
          constant(
              ArrayTypeName.of(TypeName.INT),
              multiples(stride),
              CodeBlock.of("$T.multiples($L)", species, stride)));
    }
    for (int count : planes) {
      for (int vector = 0; vector < count; vector++) {
        fields.add(
            constant(
                SHUFFLE,
                spread(count, vector),
                CodeBlock.of("$T.spread(SPECIES,$W$L,$W$L)", species, count, vector)));
        for (int plane = 1; plane < count; plane++) {
          fields.add(
              constant(
                  LanePrinter.MASK_TYPE,
                  lanesOf(count, vector, plane),
                  CodeBlock.of("$T.plane(SPECIES,$W$L,$W$L,$W$L)", species, count, vector, plane)));
        }
      }
    }
    return fields;
  }

  static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}

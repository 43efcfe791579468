package org.lrai.codegen.kernel;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;

/**
 * The classes of a kernel. Each has a method {@code run} whose parameters are the arrays of the
 * kernel's buffers, its sizes as {@code int}s, and, if it has a parallel loop, {@code from} and
 * {@code to}: the range of that loop.
 */
public final class KernelClasses {
  private static final ClassName VECTOR_SPECIES =
      ClassName.get("jdk.incubator.vector", "VectorSpecies");
  private static final ClassName INT_VECTOR = ClassName.get("jdk.incubator.vector", "IntVector");
  private static final ClassName VECTOR_SHUFFLE =
      ClassName.get("jdk.incubator.vector", "VectorShuffle");

  private static final ClassName SCRATCH = ClassName.get("org.lrai.runtime.program", "Scratch");

  /** Names that generated methods use themselves. */
  private static final Set<String> RESERVED = Set.of("from", "to");

  private static final List<Integer> VECTOR_LENGTHS = List.of(16, 8, 4);

  private KernelClasses() {}

  /** The class of the scalar form. */
  public static TypeSpec scalar(String className, Kernel kernel, CodeBlock documentation) {
    return type(className, documentation)
        .addMethods(body("run", kernel, StatementPrinter::new))
        .build();
  }

  /** Whether the vector form differs from the scalar form. */
  public static boolean hasVectorForm(Kernel kernel) {
    return isVector(kernel, kernel.body(), true);
  }

  /**
   * The class of the vector form.
   *
   * @param species the class that {@link #species} makes
   */
  public static TypeSpec vector(
      String className, Kernel kernel, ClassName species, CodeBlock documentation) {
    Set<Long> strides = new TreeSet<>();
    TypeSpec.Builder type = type(className, documentation);
    ParameterizedTypeName floats = ParameterizedTypeName.get(VECTOR_SPECIES, TypeName.FLOAT.box());
    type.addField(constant(floats, "SPECIES", CodeBlock.of("$T.FLOATS", species)));
    if (isVector(kernel, kernel.body(), false)) {
      for (int half = 8; half > 0; half /= 2) {
        type.addField(
            constant(
                ParameterizedTypeName.get(VECTOR_SHUFFLE, TypeName.FLOAT.box()),
                "FROM_" + half,
                CodeBlock.of("$T.FROM_$L", species, half)));
      }
      type.addMethod(dispatch(kernel));
      for (int length : VECTOR_LENGTHS) {
        type.addMethods(
            body(
                "run" + length,
                kernel,
                (nest, outline) -> new VectorPrinter(nest, outline, length, strides)));
      }
    } else {
      type.addMethods(
          body("run", kernel, (nest, outline) -> new VectorPrinter(nest, outline, 0, strides)));
    }
    TypeSpec draft = type.build();
    if (draft.toString().contains("LANES.")) {
      type.addField(constant(INT_VECTOR, "LANES", CodeBlock.of("$T.LANES", species)));
    }
    for (long stride : strides) {
      type.addField(
          constant(
              ArrayTypeName.of(TypeName.INT),
              LanePrinter.strideName(stride),
              CodeBlock.of("$T.multiples($L)", species, stride)));
    }
    return type.build();
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  /** Whether there is a loop in vector form, or (not {@code strips}) one of a fixed width. */
  private static boolean isVector(Kernel kernel, List<Statement> body, boolean strips) {
    return body.stream()
        .anyMatch(statement ->
            switch (statement) {
              case Statement.For loop ->
                  switch (loop.kind()) {
                        case LANES -> strips && LaneSupport.obstacle(kernel, loop).isEmpty();
                        case LANE_GROUP -> LaneSupport.obstacle(kernel, loop).isEmpty();
                        case SERIAL, PARALLEL, UNROLLED -> false;
                      }
                      || isVector(kernel, loop.body(), strips);
              case Statement.LaneReduction reduction ->
                  LaneSupport.obstacle(kernel, reduction).isEmpty()
                      || isVector(kernel, reduction.body(), strips);
              case Statement.If choice ->
                  isVector(kernel, choice.then(), strips)
                      || isVector(kernel, choice.otherwise(), strips);
              case Statement.Index _, Statement.Let _, Statement.Registers _ -> false;
              case Statement.Assign _, Statement.Store _ -> false;
            });
  }

  /** The method that executes the kernel, and those that it calls. */
  private static List<MethodSpec> body(String name, Kernel kernel, Outline.Printers printers) {
    Nest nest = new Nest(kernel, RESERVED);
    MethodSpec.Builder method = method(name, kernel, nest, false);
    takeScratch(kernel, nest);
    Outline outline = new Outline(kernel, name, () -> new Nest(kernel, RESERVED), printers);
    printers.of(nest, outline).print(kernel.body());
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(method.addCode(nest.body().finish()).build());
    methods.addAll(outline.methods());
    return methods;
  }

  /** Chooses the method for the vectors of this machine. */
  private static MethodSpec dispatch(Kernel kernel) {
    MethodSpec.Builder method = method("run", kernel, new Nest(kernel, RESERVED), false);
    CodeBlock arguments =
        CodeBlock.join(
            method.build().parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .toList(),
            ",$W");
    method.beginControlFlow("switch (SPECIES.length())");
    for (int length : VECTOR_LENGTHS) {
      boolean last = length == VECTOR_LENGTHS.getLast();
      method.addStatement(
          "$L -> run$L($L)", last ? "default" : "case " + length, length, arguments);
    }
    return method.endControlFlow().build();
  }

  /**
   * A method of a kernel without its body.
   *
   * @param isPart whether it takes all buffers, not the arguments and the range of the parallel
   *     loop
   */
  static MethodSpec.Builder method(String name, Kernel kernel, Nest nest, boolean isPart) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    if (name.equals("run")) {
      method.addModifiers(Modifier.PUBLIC);
    } else {
      method.addModifiers(Modifier.PRIVATE);
    }
    int arrays = isPart ? kernel.buffers().size() : kernel.arguments().size();
    for (int i = 0; i < arrays; i++) {
      method.addParameter(Carrier.arrayOf(kernel.buffers().get(i).type()), nest.bufferName(i));
    }
    kernel.sizes().forEach(size -> method.addParameter(TypeName.INT, nest.javaName(size)));
    if (kernel.parallelLoop().isPresent() && !isPart) {
      method.addParameter(TypeName.INT, "from").addParameter(TypeName.INT, "to");
    }
    return method;
  }

  /** Declares the local buffers: memory of the thread that runs the method. */
  private static void takeScratch(Kernel kernel, Nest nest) {
    int arguments = kernel.arguments().size();
    for (int i = arguments; i < kernel.buffers().size(); i++) {
      nest.body()
          .statement(
              "float[] $L = $T.floats($L,$W$L)",
              nest.bufferName(i),
              SCRATCH,
              i - arguments,
              nest.longIndex(IndexExpr.product(kernel.buffers().get(i).dims())).code());
    }
  }

  private static TypeSpec.Builder type(String name, CodeBlock documentation) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(documentation)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** The class that says once for all kernels of a model how long vectors are. */
  public static TypeSpec species(String className) {
    return SpeciesClass.make(className);
  }
}

package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;
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
  private static final ClassName VECTOR_SHUFFLE =
      ClassName.get("jdk.incubator.vector", "VectorShuffle");

  private static final ClassName SCRATCH = ClassName.get("org.lrai.runtime.program", "Scratch");

  /** Names that generated methods use themselves. */
  private static final Set<String> RESERVED = Set.of("from", "to");

  /** Methods for 16, 8 and 4 lanes: the registers of a reduction hold 16 partial results. */
  private static final List<String> BY_LENGTH = List.of("run16", "run8", "run4");

  /** Methods for 8 lanes and for others. */
  private static final List<String> BY_REGISTERS =
      List.of("runWith16Registers", "runWith32Registers");

  private KernelClasses() {}

  /** The class of the scalar form. */
  public static TypeSpec scalar(String className, Kernel kernel, CodeBlock documentation) {
    return type(className, documentation)
        .addMethods(body("run", LaneFission.of(BlockLoops.of(kernel)), StatementPrinter::new))
        .build();
  }

  /** Whether the vector form differs from the scalar form. */
  public static boolean hasVectorForm(Kernel kernel) {
    return has(kernel, kernel.body(), Shape.STRIPS);
  }

  /**
   * The class of the vector form.
   *
   * @param species the class that {@link #species} makes
   */
  public static TypeSpec vector(
      String className, Kernel kernel, ClassName species, CodeBlock documentation) {
    LaneTables tables = new LaneTables();
    TypeSpec.Builder type = type(className, documentation);
    ParameterizedTypeName floats = ParameterizedTypeName.get(VECTOR_SPECIES, TypeName.FLOAT.box());
    OptionalInt shortLanes = isStrips(kernel) ? ShortLanes.of(kernel) : OptionalInt.empty();
    type.addField(
        LaneTables.constant(
            floats,
            "SPECIES",
            shortLanes.isPresent()
                ? CodeBlock.of("$T.atMost($L)", species, shortLanes.getAsInt())
                : CodeBlock.of("$T.FLOATS", species)));
    if (has(kernel, kernel.body(), Shape.REDUCTION)) {
      for (int half = 8; half > 0; half /= 2) {
        type.addField(
            LaneTables.constant(
                ParameterizedTypeName.get(VECTOR_SHUFFLE, TypeName.FLOAT.box()),
                "FROM_" + half,
                CodeBlock.of("$T.FROM_$L", species, half)));
      }
      type.addMethod(dispatch(kernel, List.of("case 16", "case 8", "default"), BY_LENGTH));
      for (int i = 0; i < BY_LENGTH.size(); i++) {
        VectorForm form = VectorForm.exactly(16 >> i);
        Kernel cut = form.hasFewRegisters() ? inParts(kernel) : kernel;
        type.addMethods(vectorBody(BY_LENGTH.get(i), cut, form, tables));
      }
    } else if (has(kernel, kernel.body(), Shape.GROUP)) {
      String length = VectorForm.LENGTH.name();
      type.addField(LaneTables.constant(TypeName.INT, length, CodeBlock.of("SPECIES.length()")));
      type.addMethod(dispatch(kernel, List.of("case 8", "default"), BY_REGISTERS));
      type.addMethods(
          vectorBody(BY_REGISTERS.get(0), inParts(kernel), VectorForm.exactly(8), tables));
      type.addMethods(vectorBody(BY_REGISTERS.get(1), kernel, VectorForm.MANY_REGISTERS, tables));
    } else {
      VectorForm form =
          shortLanes.isPresent()
              ? VectorForm.MANY_REGISTERS.atMost(shortLanes.getAsInt())
              : VectorForm.MANY_REGISTERS;
      type.addMethods(vectorBody("run", kernel, form, tables));
    }
    return type.addFields(tables.fields(species)).build();
  }

  /** The kernel with groups that few registers hold. */
  private static Kernel inParts(Kernel kernel) {
    return RowParts.of(BlockLoops.of(kernel));
  }

  /** Whether it has no lane groups and reductions, which are made for vectors of all lengths. */
  private static boolean isStrips(Kernel kernel) {
    return !has(kernel, kernel.body(), Shape.GROUP);
  }

  /** What there is in vector form, from what fits every method to what fits the fewest. */
  private enum Shape {
    STRIPS,
    GROUP,
    REDUCTION
  }

  /** Whether there is a statement in vector form of at least that shape. */
  private static boolean has(Kernel kernel, List<Statement> body, Shape least) {
    return body.stream()
        .anyMatch(statement ->
            switch (statement) {
              case Statement.For loop ->
                  switch (loop.kind()) {
                        case LANES ->
                            least == Shape.STRIPS && LaneSupport.obstacle(kernel, loop).isEmpty();
                        case LANE_GROUP ->
                            least != Shape.REDUCTION
                                && LaneSupport.obstacle(kernel, loop).isEmpty();
                        case SERIAL ->
                            least == Shape.STRIPS && Interleaving.of(kernel, loop).isPresent();
                        case PARALLEL, UNROLLED -> false;
                      }
                      || has(kernel, loop.body(), least);
              case Statement.LaneReduction reduction ->
                  LaneSupport.obstacle(kernel, reduction).isEmpty()
                      || has(kernel, reduction.body(), least);
              case Statement.If choice ->
                  has(kernel, choice.then(), least) || has(kernel, choice.otherwise(), least);
              case Statement.Index _, Statement.Let _, Statement.Registers _ -> false;
              case Statement.Assign _, Statement.Store _ -> false;
            });
  }

  private static List<MethodSpec> vectorBody(
      String name, Kernel kernel, VectorForm form, LaneTables tables) {
    return body(name, kernel, (nest, outline) -> new VectorPrinter(nest, outline, form, tables));
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

  /**
   * Chooses the method for the vectors of this machine.
   *
   * @param cases labels for the number of lanes, one for each of {@code methods}
   */
  private static MethodSpec dispatch(Kernel kernel, List<String> cases, List<String> methods) {
    MethodSpec.Builder method = method("run", kernel, new Nest(kernel, RESERVED), false);
    CodeBlock arguments =
        CodeBlock.join(
            method.build().parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .toList(),
            ",$W");
    method.beginControlFlow("switch (SPECIES.length())");
    for (int i = 0; i < cases.size(); i++) {
      method.addStatement("$L -> $L($L)", cases.get(i), methods.get(i), arguments);
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
              SizeCode.product(kernel.buffers().get(i).dims(), dim -> nest.longIndex(dim).code()));
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

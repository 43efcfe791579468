package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The classes that hold the steps of a plan. There are as many as are needed to stay far below the
 * limits of class files, and below the size of methods that the JVM's compiler refuses.
 */
final class PartClasses {
  /** Estimated bytecodes of a method; the JVM does not compile methods over 8000. */
  static final int METHOD_SIZE = 3000;

  private static final int CLASS_SIZE = 40_000;

  private final PlanNames names;
  private final List<TypeSpec> finished = new ArrayList<>();
  private Part current;

  /** A method that was added: field of the part in the execution, and its name. */
  record Method(String part, String name) {
    /** A call from within a part. */
    CodeBlock call() {
      return CodeBlock.of("model.$L.$L()", part, name);
    }
  }

  /** One loop that {@code Workers} run, by the part that runs ranges of it and its number there. */
  record ParallelCall(String part, int number) {}

  private static final class Part {
    final int number;
    final List<MethodSpec> methods = new ArrayList<>();
    int parallelCalls;
    int runs;
    int size;

    Part(int number) {
      this.number = number;
    }

    String field() {
      return "part" + number;
    }
  }

  PartClasses(PlanNames names) {
    this.names = names;
    this.current = new Part(0);
  }

  /** Adds a method that runs some steps. */
  Method add(CodeBlock body, int size) {
    Part part = current;
    Method method = new Method(part.field(), "run" + part.runs++);
    part.methods.add(MethodSpec.methodBuilder(method.name()).addCode(body).build());
    grow(size);
    return method;
  }

  /**
   * Adds a loop that can be split.
   *
   * @param body runs the range from {@code from} to {@code to}
   */
  ParallelCall addParallel(CodeBlock body, int size) {
    Part part = current;
    ParallelCall call = new ParallelCall(part.field(), part.parallelCalls++);
    part.methods.add(
        MethodSpec.methodBuilder("call" + call.number())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TypeName.INT, "from")
            .addParameter(TypeName.INT, "to")
            .addCode(body)
            .build());
    part.size += size;
    return call;
  }

  private void grow(int size) {
    current.size += size;
    if (current.size > CLASS_SIZE) {
      finishPart();
    }
  }

  private void finishPart() {
    finished.add(type(current));
    current = new Part(current.number + 1);
  }

  /** The classes, in order of their numbers. */
  List<TypeSpec> finish() {
    if (!current.methods.isEmpty() || finished.isEmpty()) {
      finishPart();
    }
    return List.copyOf(finished);
  }

  private TypeSpec type(Part part) {
    ClassName execution = names.execution();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.part(part.number))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(RuntimeNames.RANGE_TASK)
            .addJavadoc("Steps of the model: which kernels run in which order on which arrays.\n")
            .addField(execution, "model", Modifier.PRIVATE, Modifier.FINAL)
            .addField(names.weights(), "weights", Modifier.PRIVATE, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        ArrayTypeName.of(TypeName.BOOLEAN),
                        "vector",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                    .addJavadoc("Kernels that run in vector form, by their numbers.\n")
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(execution, "model")
                    .addStatement("this.model = model")
                    .addStatement("this.weights = model.weights")
                    .addStatement("this.vector = model.vector")
                    .build());
    part.methods.forEach(type::addMethod);
    return type.addMethod(runRange(part)).addMethod(grain()).build();
  }

  private static MethodSpec runRange(Part part) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("runRange")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, "call")
            .addParameter(TypeName.INT, "from")
            .addParameter(TypeName.INT, "to")
            .beginControlFlow("switch (call)");
    for (int call = 0; call < part.parallelCalls; call++) {
      method.addStatement("case $1L -> call$1L(from, to)", call);
    }
    return method
        .addStatement(
            "default -> throw new $T($S + call)", IllegalArgumentException.class, "no call ")
        .endControlFlow()
        .build();
  }

  private static MethodSpec grain() {
    return MethodSpec.methodBuilder("grain")
        .addJavadoc(
            "Iterations that are worth a thread, from the operations of one. Bits never depend on"
                + " it.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(TypeName.LONG, "work")
        .returns(TypeName.INT)
        .addStatement("return (int) ($LL / $T.max(1, work)) + 1", Work.WORTH_A_THREAD, Math.class)
        .build();
  }
}

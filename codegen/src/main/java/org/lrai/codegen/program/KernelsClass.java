package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.kernel.Carrier;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Step;

/**
 * Classes that run each kernel by its number, on arrays that are given, so that it can be checked.
 * Weights are those of the kernel's first call.
 */
final class KernelsClass {
  static final int KERNELS_PER_CLASS = 500;

  private final PlanValues values;
  private final PlanNames names;
  private final Set<Integer> vectorKernels;

  /**
   * Classes that run kernels.
   *
   * @param vectorKernels kernels that have a vector form of their own
   */
  KernelsClass(PlanValues values, PlanNames names, Set<Integer> vectorKernels) {
    this.values = values;
    this.names = names;
    this.vectorKernels = vectorKernels;
  }

  /**
   * The classes, in order of their numbers.
   *
   * @param firstCalls by kernel
   */
  List<TypeSpec> make(Map<Integer, Step.Call> firstCalls) {
    List<TypeSpec> types = new ArrayList<>();
    int count = values.plan().kernels().size();
    for (int first = 0; first < count; first += KERNELS_PER_CLASS) {
      types.add(type(first, Math.min(count, first + KERNELS_PER_CLASS), firstCalls));
    }
    return types;
  }

  private TypeSpec type(int first, int end, Map<Integer, Step.Call> firstCalls) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.kernels(first / KERNELS_PER_CLASS))
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Runs kernels by their numbers, so that they can be checked.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder run =
        signature("run").addParameter(TypeName.INT, "kernel").beginControlFlow("switch (kernel)");
    for (int kernel = first; kernel < end; kernel++) {
      Step.Call call = firstCalls.get(kernel);
      if (call != null) {
        run.addStatement("case $1L -> k$1L(weights, vector, arrays, sizes, from, to)", kernel);
        type.addMethod(signature("k" + kernel).addCode(invoke(kernel, call)).build());
      }
    }
    run.addStatement(
            "default -> throw new $T($S + kernel)", IllegalArgumentException.class, "no kernel ")
        .endControlFlow();
    return type.addMethod(run.build()).addMethod(hasVectorForm(first, end)).build();
  }

  private MethodSpec hasVectorForm(int first, int end) {
    List<CodeBlock> scalar =
        IntStream.range(first, end)
            .filter(kernel -> !vectorKernels.contains(kernel))
            .mapToObj(kernel -> CodeBlock.of("$L", kernel))
            .toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("hasVectorForm")
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeName.INT, "kernel");
    if (scalar.isEmpty() || scalar.size() == end - first) {
      return method.addStatement("return $L", scalar.isEmpty()).build();
    }
    return method
        .addCode("return switch (kernel) {\n$>")
        .addStatement("case $L -> false", CodeBlock.join(scalar, ",$W"))
        .addStatement("default -> true")
        .addCode("$<};\n")
        .build();
  }

  private MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(names.weights(), "weights")
        .addParameter(TypeName.BOOLEAN, "vector")
        .addParameter(ArrayTypeName.of(ClassName.OBJECT), "arrays")
        .addParameter(ArrayTypeName.of(TypeName.INT), "sizes")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to");
  }

  private CodeBlock invoke(int number, Step.Call call) {
    Kernel kernel = values.plan().kernels().get(number);
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean isWeight = values.place(call.arguments().get(i)) instanceof Place.Weight;
      arguments.add(
          isWeight
              ? values.array(call.arguments().get(i))
              : CodeBlock.of(
                  "($T) arrays[$L]", Carrier.arrayOf(kernel.buffers().get(i).type()), i));
    }
    for (int i = 0; i < call.sizes().size(); i++) {
      arguments.add(CodeBlock.of("sizes[$L]", i));
    }
    if (kernel.parallelLoop().isPresent()) {
      arguments.add(CodeBlock.of("from"));
      arguments.add(CodeBlock.of("to"));
    }
    CodeBlock all = CodeBlock.join(arguments, ",$W");
    if (!vectorKernels.contains(number)) {
      return CodeBlock.builder()
          .addStatement("$T.run($L)", names.scalarKernel(number), all)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (vector)")
        .addStatement("$T.run($L)", names.vectorKernel(number), all)
        .nextControlFlow("else")
        .addStatement("$T.run($L)", names.scalarKernel(number), all)
        .endControlFlow()
        .build();
  }
}

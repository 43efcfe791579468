package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.jar.JarEntryContent;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.plan.Plan;

/** The class that the runtime starts with: signature, weights, executions. */
final class ProgramClass {
  private static final int PORTS_PER_METHOD = 100;

  private ProgramClass() {}

  /** Where a program has the contents of its fixed inputs, one after the other. */
  private static final String FIXED = "fixed.bin";

  /** The class and its resources by path in the jar. */
  record Made(TypeSpec type, SequencedMap<String, JarEntryContent> resources) {}

  static Made make(Plan plan, Ports ports, PlanNames names) {
    List<ByteBuffer> fixed =
        ports.inputs().stream()
            .flatMap(port -> port.fixed().stream())
            .map(ResourceBytes::of)
            .toList();
    SequencedMap<String, JarEntryContent> resources = new LinkedHashMap<>();
    if (!fixed.isEmpty()) {
      resources.put(
          names.packageName().replace('.', '/') + "/" + FIXED, JarEntryContent.stored(fixed));
    }
    return new Made(type(plan, ports, names, !fixed.isEmpty()), resources);
  }

  private static TypeSpec type(Plan plan, Ports ports, PlanNames names, boolean hasFixed) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.program())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeNames.PROGRAM)
            .addJavadoc("The compiled model $L.\n", Identifiers.comment(plan.name()))
            .addField(FieldSpec.builder(names.weights(), "weights", Modifier.PRIVATE).build())
            .addField(
                FieldSpec.builder(
                        RuntimeNames.MODEL_SIGNATURE, "signature", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("makeSignature()")
                    .build());
    Signature signature = new Signature(plan);
    List<CodeBlock> inputs = new ArrayList<>();
    for (int i = 0; i < plan.inputs().size(); i++) {
      inputs.add(signature.port(plan.inputs().get(i), ports.inputs().get(i), true));
    }
    List<CodeBlock> outputs = new ArrayList<>();
    for (int i = 0; i < plan.outputs().size(); i++) {
      outputs.add(signature.port(plan.outputs().get(i), ports.outputs().get(i), false));
    }
    type.addMethod(
        MethodSpec.methodBuilder("signature")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.MODEL_SIGNATURE)
            .addStatement("return signature")
            .build());
    type.addMethod(newExecution(names));
    type.addMethod(kernelCount(plan));
    type.addMethod(hasVectorForm(plan, names));
    type.addMethod(runKernel(plan, names));
    type.addMethod(weights(names));
    MethodSpec.Builder make =
        MethodSpec.methodBuilder("makeSignature")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeNames.MODEL_SIGNATURE);
    if (hasFixed) {
      make.addComment("What was computed from these inputs holds for this content alone.")
          .beginControlFlow(
              "try ($1T fixed = $1T.open($2T.class, $3S))",
              RuntimeNames.RESOURCE_READER,
              names.program(),
              FIXED);
    }
    addPorts(type, make, "inputs", inputs, hasFixed);
    addPorts(type, make, "outputs", outputs, false);
    if (hasFixed) {
      make.addStatement("fixed.expectEnd()");
    }
    make.addStatement(
        "return new $T($S,$Winputs,$Woutputs,$W$L)",
        RuntimeNames.MODEL_SIGNATURE,
        ports.modelName(),
        signature.symbols());
    if (hasFixed) {
      make.endControlFlow();
    }
    return type.addMethod(make.build()).build();
  }

  private static void addPorts(
      TypeSpec.Builder type,
      MethodSpec.Builder make,
      String name,
      List<CodeBlock> ports,
      boolean hasFixed) {
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.PORT_INFO);
    make.addStatement("$T $L = new $T<>()", list, name, ArrayList.class);
    for (int start = 0; start < ports.size(); start += PORTS_PER_METHOD) {
      List<CodeBlock> some = ports.subList(start, Math.min(ports.size(), start + PORTS_PER_METHOD));
      String method = name + start;
      MethodSpec.Builder add =
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(list, "ports");
      if (hasFixed) {
        add.addParameter(RuntimeNames.RESOURCE_READER, "fixed");
      }
      some.forEach(port -> add.addStatement("ports.add($L)", port));
      type.addMethod(add.build());
      make.addStatement("$L($L$L)", method, name, hasFixed ? ", fixed" : "");
    }
  }

  private static MethodSpec newExecution(PlanNames names) {
    return MethodSpec.methodBuilder("newExecution")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeNames.KERNEL_FORMS, "forms")
        .returns(RuntimeNames.EXECUTION)
        .addStatement("return new $T(weights(), forms)", names.execution())
        .build();
  }

  private static MethodSpec kernelCount(Plan plan) {
    return MethodSpec.methodBuilder("kernelCount")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $L", plan.kernels().size())
        .build();
  }

  private static MethodSpec hasVectorForm(Plan plan, PlanNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("hasVectorForm")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeName.INT, "kernel");
    return byKernel(
        method,
        "return switch",
        plan,
        i -> CodeBlock.of("$T.hasVectorForm(kernel)", names.kernels(i)));
  }

  private static MethodSpec runKernel(Plan plan, PlanNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("runKernel")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, "kernel")
            .addParameter(TypeName.BOOLEAN, "vector")
            .addParameter(ArrayTypeName.of(ClassName.OBJECT), "arrays")
            .addParameter(ArrayTypeName.of(TypeName.INT), "sizes")
            .addParameter(TypeName.INT, "from")
            .addParameter(TypeName.INT, "to");
    return byKernel(
        method,
        "switch",
        plan,
        i ->
            CodeBlock.of(
                "$T.run(weights(),$Wvector,$Warrays,$Wsizes,$Wfrom,$Wto,$Wkernel)",
                names.kernels(i)));
  }

  /**
   * Leaves it to the class that has the kernel.
   *
   * @param start keywords of a switch, as a statement or to return its value
   * @param code of a class, by its number
   */
  private static MethodSpec byKernel(
      MethodSpec.Builder method, String start, Plan plan, IntFunction<CodeBlock> code) {
    CodeBlock otherwise =
        CodeBlock.of("throw new $T($S + kernel)", IllegalArgumentException.class, "no kernel ");
    int count = plan.kernels().size();
    if (count == 0) {
      return method.addStatement(otherwise).build();
    }
    CodeBlock.Builder body =
        CodeBlock.builder().add("$L (kernel / $L) {\n$>", start, KernelsClass.KERNELS_PER_CLASS);
    for (int i = 0; i * KernelsClass.KERNELS_PER_CLASS < count; i++) {
      body.addStatement("case $L -> $L", i, code.apply(i));
    }
    body.addStatement("default -> $L", otherwise);
    return method.addCode(body.add("$<}$L\n", start.equals("switch") ? "" : ";").build()).build();
  }

  /** Weights are read for the first execution, and shared by all. */
  private static MethodSpec weights(PlanNames names) {
    return MethodSpec.methodBuilder("weights")
        .addModifiers(Modifier.PRIVATE, Modifier.SYNCHRONIZED)
        .returns(names.weights())
        .beginControlFlow("if (weights == null)")
        .addStatement("weights = $T.load()", names.weights())
        .endControlFlow()
        .addStatement("return weights")
        .build();
  }
}

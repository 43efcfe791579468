package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.plan.Plan;

/** The class that the runtime starts with: signature, weights, executions. */
final class ProgramClass {
  private static final int PORTS_PER_METHOD = 100;

  private ProgramClass() {}

  static TypeSpec make(Plan plan, Ports ports, PlanNames names) {
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
      Ports.Port port = ports.inputs().get(i);
      inputs.add(signature.port(plan.inputs().get(i), port.name(), port.required(), true));
    }
    List<CodeBlock> outputs = new ArrayList<>();
    for (int i = 0; i < plan.outputs().size(); i++) {
      outputs.add(
          signature.port(plan.outputs().get(i), ports.outputs().get(i).name(), true, false));
    }
    type.addMethod(
        MethodSpec.methodBuilder("signature")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.MODEL_SIGNATURE)
            .addStatement("return signature")
            .build());
    type.addMethod(newExecution(names));
    type.addMethod(weights(names));
    MethodSpec.Builder make =
        MethodSpec.methodBuilder("makeSignature")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeNames.MODEL_SIGNATURE);
    addPorts(type, make, "inputs", inputs);
    addPorts(type, make, "outputs", outputs);
    make.addStatement(
        "return new $T($S,$Winputs,$Woutputs,$W$L)",
        RuntimeNames.MODEL_SIGNATURE,
        ports.modelName(),
        signature.symbols());
    return type.addMethod(make.build()).build();
  }

  private static void addPorts(
      TypeSpec.Builder type, MethodSpec.Builder make, String name, List<CodeBlock> ports) {
    TypeName list =
        ParameterizedTypeName.get(
            com.palantir.javapoet.ClassName.get(List.class), RuntimeNames.PORT_INFO);
    make.addStatement("$T $L = new $T<>()", list, name, ArrayList.class);
    for (int start = 0; start < ports.size(); start += PORTS_PER_METHOD) {
      List<CodeBlock> some = ports.subList(start, Math.min(ports.size(), start + PORTS_PER_METHOD));
      String method = name + start;
      MethodSpec.Builder add =
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(list, "ports");
      some.forEach(port -> add.addStatement("ports.add($L)", port));
      type.addMethod(add.build());
      make.addStatement("$L($L)", method, name);
    }
  }

  private static MethodSpec newExecution(PlanNames names) {
    return MethodSpec.methodBuilder("newExecution")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(TypeName.BOOLEAN, "vector")
        .returns(RuntimeNames.EXECUTION)
        .addStatement("return new $T(weights(), vector)", names.execution())
        .build();
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

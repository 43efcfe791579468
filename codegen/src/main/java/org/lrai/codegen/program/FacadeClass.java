package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The class that applications call: one method with a parameter for each input, named after the
 * output, or {@code run} with a record of the outputs where there are several. A tensor is passed
 * as the array of its elements. Sizes of symbolic dims follow from the lengths of arrays, or are
 * parameters where they do not. An output whose shape the caller cannot know is a tensor.
 */
final class FacadeClass {
  /** Models with more parameters are called with a map of inputs. */
  private static final int MOST_PARAMETERS = 32;

  /** A record cannot have many more components. */
  private static final int MOST_OUTPUTS = 200;

  private static final ArrayTypeName VALUES = ArrayTypeName.of(RuntimeNames.VALUE);

  private final PlanNames names;
  private final Ports ports;
  private final List<FacadePort> inputs = new ArrayList<>();
  private final List<String> fixedInputs = new ArrayList<>();
  private final List<CodeBlock> arguments = new ArrayList<>();
  private final List<FacadePort> outputs = new ArrayList<>();
  private final NameAllocator parameters = Identifiers.allocator("compiledModel", "results");
  private final FacadeSizes sizes;
  private final TypeSpec.Builder type;

  private FacadeClass(Plan plan, Ports ports, PlanNames names) {
    this.names = names;
    this.ports = ports;
    this.type = TypeSpec.classBuilder(names.facade());
    List<ValueType> inputTypes =
        plan.inputs().stream().map(name -> plan.value(name).value().type()).toList();
    for (int i = 0; i < inputTypes.size(); i++) {
      Ports.Port port = ports.inputs().get(i);
      if (port.fixed().isPresent()) {
        fixedInputs.add(port.name());
      } else {
        String name = parameters.newName(Identifiers.variable(port.name(), "input" + i));
        inputs.add(FacadePort.of(inputTypes.get(i), port, name));
      }
    }
    this.sizes = new FacadeSizes(inputs, parameters);
    int next = 0;
    for (Ports.Port port : ports.inputs()) {
      arguments.add(
          port.fixed().isPresent() ? CodeBlock.of("null") : inputs.get(next++).toValue(sizes));
    }
    addOutputs(plan);
  }

  static TypeSpec make(Plan plan, Ports ports, PlanNames names) {
    return new FacadeClass(plan, ports, names).make();
  }

  private void addOutputs(Plan plan) {
    // Names that a component of a record must not have, and those of methods with no parameter.
    NameAllocator components =
        Identifiers.allocator(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
    for (int i = 0; i < plan.outputs().size(); i++) {
      Ports.Port port = ports.outputs().get(i);
      ValueType own = plan.value(plan.outputs().get(i)).value().type();
      boolean isKnown = !(own instanceof TensorType tensor) || sizes.isKnown(tensor);
      ValueType shown = isKnown ? own : new ValueType.AnyTensor(((TensorType) own).element());
      String name = components.newName(Identifiers.variable(port.name(), "output" + i));
      outputs.add(FacadePort.of(shown, port, name));
    }
  }

  private TypeSpec make() {
    type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(documentation())
        .addField(RuntimeNames.COMPILED_MODEL, "compiledModel", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeNames.COMPILED_MODEL, "compiledModel")
                .addStatement("this.compiledModel = compiledModel")
                .build());
    addLoad();
    if (hasParameters()) {
      type.addMethod(call());
      if (outputs.stream().allMatch(output -> output.type() instanceof TensorType)) {
        type.addMethod(callInto());
      }
      if (outputs.size() > 1) {
        type.addType(outputsRecord());
      }
    } else {
      type.addMethod(callWithMap());
    }
    type.addMethod(
        MethodSpec.methodBuilder("compiledModel")
            .addJavadoc("The model by the names of its inputs and outputs, and with tensors.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.COMPILED_MODEL)
            .addStatement("return compiledModel")
            .build());
    return type.addMethod(
            MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return compiledModel.toString()")
                .build())
        .build();
  }

  private boolean hasParameters() {
    return inputs.size() + sizes.given().size() + outputs.size() <= MOST_OUTPUTS
        && inputs.size() + sizes.given().size() <= MOST_PARAMETERS;
  }

  private void addLoad() {
    ClassName facade = names.facade();
    type.addMethod(
        MethodSpec.methodBuilder("load")
            .addJavadoc(
                "Loads the model from the class path, to run with as many threads as the JVM may"
                    + " use.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(facade)
            .addStatement("return load($T.defaults())", RuntimeNames.LOAD_OPTIONS)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("load")
            .addJavadoc(
                """
                Loads the model from the class path.

                @param options threads, form of the kernels, calls at once
                """)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(RuntimeNames.LOAD_OPTIONS, "options")
            .returns(facade)
            .addStatement(
                "return new $T($T.of(new $T(), options))",
                facade,
                RuntimeNames.COMPILED_MODEL,
                names.program())
            .build());
  }

  private CodeBlock documentation() {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add(
        """
        The model $L, compiled from ONNX. Any number of threads may call it at once; there is
        nothing to close.
        """,
        Identifiers.comment(ports.modelName()));
    if (!fixedInputs.isEmpty()) {
      text.add(
          "\n<p>Compiled for one content of $L, which calls do not give.\n",
          Identifiers.comment(fixedInputs));
    }
    if (hasParameters()) {
      List<CodeBlock> given =
          inputs.stream().map(input -> CodeBlock.of("$L", input.parameter())).toList();
      List<CodeBlock> all = new ArrayList<>(given);
      sizes.given().forEach(size -> all.add(CodeBlock.of("$L", size.parameter())));
      String result = outputs.size() == 1 ? outputs.getFirst().parameter() : "outputs";
      text.add("\n<pre>{@code\n")
          .add("$1T model = $1T.load();\n", names.facade())
          .add("$T $L = model.$L($L);\n", resultType(), result, method(), CodeBlock.join(all, ", "))
          .add("}</pre>\n");
    }
    return text.build();
  }

  /** The method that runs the model. */
  private String method() {
    if (outputs.size() != 1) {
      return "run";
    }
    // Methods that the class or java.lang.Object has.
    return Identifiers.allocator(
            "load",
            "compiledModel",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait")
        .newName(outputs.getFirst().parameter());
  }

  private TypeName resultType() {
    return outputs.size() == 1 ? outputs.getFirst().javaType() : outputsName();
  }

  /** A class must not have the name of the class around it. */
  private ClassName outputsName() {
    boolean isTaken = names.facade().simpleName().equals("Outputs");
    return names.facade().nestedClass(isTaken ? "OutputsRecord" : "Outputs");
  }

  /** A method with the parameters for inputs and sizes, which starts with finding the others. */
  private MethodSpec.Builder method(String summary) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method()).addModifiers(Modifier.PUBLIC).addJavadoc(summary);
    for (FacadePort input : inputs) {
      method.addParameter(input.javaType(), input.parameter());
      method.addJavadoc("@param $L $L\n", input.parameter(), input.documentation());
    }
    for (FacadeSizes.Given size : sizes.given()) {
      method.addParameter(TypeName.LONG, size.parameter());
      method.addJavadoc(
          "@param $L size of the dim $L\n", size.parameter(), Identifiers.comment(size.symbol()));
    }
    sizes.declarations().forEach(method::addStatement);
    return method;
  }

  private CodeBlock argumentArray() {
    return CodeBlock.of("new $T {$L}", VALUES, CodeBlock.join(arguments, ",$W"));
  }

  private MethodSpec call() {
    MethodSpec.Builder method = method("Runs the model.\n\n").returns(resultType());
    if (outputs.size() == 1) {
      method.addJavadoc("@return $L\n", outputs.getFirst().documentation());
    }
    method.addStatement("$T results = compiledModel.run($L)", VALUES, argumentArray());
    List<CodeBlock> results = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      results.add(outputs.get(i).fromValue(CodeBlock.of("results[$L]", i)));
    }
    CodeBlock all = CodeBlock.join(results, ",$W");
    return outputs.size() == 1
        ? method.addStatement("return $L", all).build()
        : method.addStatement("return new $T($L)", outputsName(), all).build();
  }

  private MethodSpec callInto() {
    MethodSpec.Builder method =
        method(
            "Runs the model into arrays of the caller, one of the right length for each output."
                + "\n\n");
    List<CodeBlock> tensors = new ArrayList<>();
    List<CodeBlock> after = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      FacadePort own = outputs.get(i);
      FacadePort output =
          new FacadePort(parameters.newName(own.parameter()), own.name(), own.type());
      method.addParameter(FacadePort.array(output.tensor().orElseThrow()), output.parameter());
      method.addJavadoc("@param $L receives $L\n", output.parameter(), output.documentation());
      tensors.add(output.toOutput(sizes));
      output.afterCall(CodeBlock.of("results[$L]", i)).ifPresent(after::add);
    }
    method.addStatement("$T results = {$L}", VALUES, CodeBlock.join(tensors, ",$W"));
    method.addStatement("compiledModel.run($L, results)", argumentArray());
    after.forEach(method::addStatement);
    return method.build();
  }

  private MethodSpec callWithMap() {
    TypeName given =
        ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            WildcardTypeName.subtypeOf(RuntimeNames.VALUE));
    TypeName result =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), RuntimeNames.VALUE);
    return MethodSpec.methodBuilder("run")
        .addJavadoc("Runs the model.\n\n@param inputs by name\n@return all outputs by name\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(given, "inputs")
        .returns(result)
        .addStatement("return compiledModel.run(inputs)")
        .build();
  }

  private TypeSpec outputsRecord() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    CodeBlock.Builder documentation = CodeBlock.builder().add("What one call gives.\n\n");
    for (FacadePort output : outputs) {
      components.addParameter(output.javaType(), output.parameter());
      documentation.add("@param $L $L\n", output.parameter(), output.documentation());
    }
    return TypeSpec.recordBuilder(outputsName())
        .addJavadoc(documentation.build())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(components.build())
        .build();
  }
}

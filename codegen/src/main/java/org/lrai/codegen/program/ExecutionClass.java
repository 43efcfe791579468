package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.kernel.Carrier;
import org.lrai.codegen.program.PartClasses.Method;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * The class that holds the state of one call: arrays of inputs, outputs and intermediate results,
 * and sizes. The parts read and write its fields.
 */
final class ExecutionClass {
  private static final int STATEMENTS_PER_METHOD = 150;

  private final Plan plan;
  private final PlanValues values;
  private final PlanNames names;
  private final int parts;
  private final TypeSpec.Builder type;

  private ExecutionClass(PlanValues values, PlanNames names, int parts) {
    this.plan = values.plan();
    this.values = values;
    this.names = names;
    this.parts = parts;
    this.type =
        TypeSpec.classBuilder(names.execution())
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeNames.EXECUTION)
            .addJavadoc("The state of one call of the model at a time.\n");
  }

  /**
   * @param parts number of part classes
   * @param steps all methods of the parts that a call runs, in order
   */
  static TypeSpec make(PlanValues values, PlanNames names, int parts, List<Method> steps) {
    return new ExecutionClass(values, names, parts).make(steps);
  }

  private TypeSpec make(List<Method> steps) {
    field(ArrayTypeName.of(TypeName.BOOLEAN), "vector", true);
    field(names.weights(), "weights", true);
    field(RuntimeNames.WORKERS, "workers", false);
    field(ArrayTypeName.of(RuntimeNames.VALUE), "inputs", false);
    field(ArrayTypeName.of(RuntimeNames.VALUE), "outputs", false);
    values.symbols().values().forEach(name -> field(TypeName.LONG, name, false));
    List<CodeBlock> begin = inputs();
    List<CodeBlock> end = new ArrayList<>();
    outputs(end);
    for (int i = 0; i < plan.slots().size(); i++) {
      field(Carrier.arrayOf(plan.slots().get(i)), values.slot(i), false);
    }
    for (String held : values.held().values()) {
      field(RuntimeNames.VALUE, held, false);
      end.add(CodeBlock.of("$L = null", held));
    }
    for (PlanValues.Stack stack : values.stacks()) {
      ElementType element = values.element(stack.stacked().slice());
      field(TypeName.LONG, stack.count(), false);
      type.addField(
          FieldSpec.builder(Carrier.arrayOf(element), stack.rows())
              .initializer("new $T[0]", Carrier.arrayOf(element).componentType())
              .build());
    }
    for (int part = 0; part < parts; part++) {
      type.addField(FieldSpec.builder(names.part(part), "part" + part, Modifier.FINAL).build());
    }
    type.addMethod(constructor());
    List<CodeBlock> run = new ArrayList<>();
    steps.forEach(step -> run.add(CodeBlock.of("$L.$L()", step.part(), step.name())));
    return type.addMethod(run(begin, run, end)).addMethod(runRange()).build();
  }

  private void field(TypeName fieldType, String name, boolean isFinal) {
    FieldSpec.Builder field = FieldSpec.builder(fieldType, name);
    if (isFinal) {
      field.addModifiers(Modifier.FINAL);
    }
    type.addField(field.build());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(names.weights(), "weights")
            .addParameter(RuntimeNames.KERNEL_FORMS, "forms")
            .addStatement("super(forms)")
            .addStatement("this.weights = weights")
            .addStatement("this.vector = forms.flags()");
    for (int part = 0; part < parts; part++) {
      constructor.addStatement("part$1L = new $2T(this)", part, names.part(part));
    }
    return constructor.build();
  }

  /** Declares the inputs' arrays; gives the statements that set them and the sizes. */
  private List<CodeBlock> inputs() {
    List<CodeBlock> begin = new ArrayList<>();
    int index = 0;
    for (Map.Entry<String, String> symbol : values.symbols().entrySet()) {
      boolean fromInputs = plan.symbols().containsKey(symbol.getKey());
      begin.add(
          fromInputs
              ? CodeBlock.of("$L = symbols[$L]", symbol.getValue(), index++)
              : CodeBlock.of("$L = 0", symbol.getValue()));
    }
    for (int i = 0; i < plan.inputs().size(); i++) {
      if (plan.value(plan.inputs().get(i)).value().type() instanceof TensorType tensor) {
        field(Carrier.arrayOf(tensor.element()), values.input(i), false);
        begin.add(
            CodeBlock.of(
                "$1L = inputs[$2L] == null ? null : (($3T) inputs[$2L]).$4L()",
                values.input(i),
                i,
                RuntimeNames.TENSOR,
                RuntimeNames.arrays(tensor.element())));
      }
    }
    return begin;
  }

  /** Declares the outputs' arrays, with methods that allocate them. */
  private void outputs(List<CodeBlock> end) {
    for (int i = 0; i < plan.inputs().size(); i++) {
      if (values.tensor(plan.inputs().get(i)).isPresent()) {
        end.add(CodeBlock.of("$L = null", values.input(i)));
      }
    }
    for (int i = 0; i < plan.outputs().size(); i++) {
      if (plan.value(plan.outputs().get(i)).value().type() instanceof TensorType tensor) {
        String name = values.output(i);
        field(Carrier.arrayOf(tensor.element()), name, false);
        end.add(CodeBlock.of("$L = null", name));
        type.addField(
            FieldSpec.builder(ArrayTypeName.of(TypeName.LONG), name + "Shape", Modifier.FINAL)
                .initializer("new long[$L]", tensor.rank())
                .build());
        type.addMethod(
            MethodSpec.methodBuilder(name + "Allocate")
                .addStatement(
                    "$1L = $2T.tensor(outputs,$W$3L,$W$4S,$W$5T.$6L,$W$1LShape).$7L()",
                    name,
                    RuntimeNames.OUTPUTS,
                    i,
                    plan.outputs().get(i),
                    RuntimeNames.ELEMENT_TYPE,
                    RuntimeNames.constant(tensor.element()),
                    RuntimeNames.arrays(tensor.element()))
                .build());
      }
    }
  }

  private MethodSpec run(List<CodeBlock> begin, List<CodeBlock> steps, List<CodeBlock> end) {
    return MethodSpec.methodBuilder("run")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ArrayTypeName.of(RuntimeNames.VALUE), "inputs")
        .addParameter(ArrayTypeName.of(RuntimeNames.VALUE), "outputs")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "symbols")
        .addParameter(RuntimeNames.WORKERS, "workers")
        .addStatement("this.inputs = inputs")
        .addStatement("this.outputs = outputs")
        .addStatement("this.workers = workers")
        .addCode(chunked("begin", "inputs, symbols", begin))
        .addCode(chunked("steps", "", steps))
        .addCode(chunked("end", "", end))
        .addStatement("this.inputs = null")
        .addStatement("this.outputs = null")
        .build();
  }

  private static MethodSpec runRange() {
    return MethodSpec.methodBuilder("runRange")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(TypeName.INT, "call")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to")
        .addStatement("throw new $T($S)", IllegalStateException.class, "only parts have loops")
        .build();
  }

  /** The statements themselves, or calls of methods with some of them each. */
  private CodeBlock chunked(String name, String arguments, List<CodeBlock> statements) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (statements.size() <= STATEMENTS_PER_METHOD) {
      statements.forEach(statement -> code.addStatement("$L", statement));
      return code.build();
    }
    for (int start = 0; start < statements.size(); start += STATEMENTS_PER_METHOD) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name + start).addModifiers(Modifier.PRIVATE);
      if (!arguments.isEmpty()) {
        method
            .addParameter(ArrayTypeName.of(RuntimeNames.VALUE), "inputs")
            .addParameter(ArrayTypeName.of(TypeName.LONG), "symbols");
      }
      statements
          .subList(start, Math.min(statements.size(), start + STATEMENTS_PER_METHOD))
          .forEach(statement -> method.addStatement("$L", statement));
      type.addMethod(method.build());
      code.addStatement("$L$L($L)", name, start, arguments);
    }
    return code.build();
  }
}

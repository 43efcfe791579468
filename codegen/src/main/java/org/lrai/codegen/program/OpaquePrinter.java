package org.lrai.codegen.program;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.codegen.program.StepPrinter.Printed;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Step;

/** Prints calls of operators that are classes of the runtime. */
final class OpaquePrinter {
  private final PlanValues values;
  private final Transfers transfers;
  private final PreparedOperators prepared;

  OpaquePrinter(PlanValues values, PreparedOperators prepared) {
    this.values = values;
    this.transfers = new Transfers(values);
    this.prepared = prepared;
  }

  Printed print(Step.Run run) {
    List<Optional<CodeBlock>> constants = prepared.constants(run);
    List<CodeBlock> inputs = new ArrayList<>();
    for (int i = 0; i < run.inputs().size(); i++) {
      Optional<CodeBlock> value = run.inputs().get(i).map(transfers::value);
      inputs.add(constants.get(i).or(() -> value).orElse(CodeBlock.of("null")));
    }
    CodeBlock operator =
        prepared.prepare(
            Identifiers.variable(run.operator().operator()), construct(run.operator()), constants);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("// $L\n", Identifiers.comment(run.nodes()));
    String results = values.newField("results");
    code.addStatement(
        "$T[] $L =$W$L.run(new $T[] {$L})",
        RuntimeNames.VALUE,
        results,
        operator,
        RuntimeNames.VALUE,
        CodeBlock.join(inputs, ",$W"));
    for (int i = 0; i < run.outputs().size(); i++) {
      if (!(values.place(run.outputs().get(i)) instanceof Place.Held(int index))) {
        throw new IllegalArgumentException(run.outputs().get(i) + " is not held");
      }
      code.addStatement("model.$L = $L[$L]", values.held().get(index), results, i);
    }
    return new Printed(code.build(), 30 + 40 * inputs.size() + 10 * run.outputs().size());
  }

  /** Checks that a result has the size that the import assumed, or inferred. */
  CodeBlock check(Step.Run run, String output, int axis, IndexExpr size) {
    int index = ((Place.Held) values.place(output)).index();
    CodeBlock actual =
        CodeBlock.of(
            "(($T) model.$L).dim($L)", RuntimeNames.TENSOR, values.held().get(index), axis);
    return SizeCheck.of(actual, values.number(size).code(), axis, run.nodes());
  }

  private static CodeBlock construct(Definition.Opaque operator) {
    List<CodeBlock> arguments = operator.arguments().stream().map(OpaquePrinter::literal).toList();
    return CodeBlock.of(
        "new $T($L)",
        ClassName.get("org.lrai.runtime.ops", operator.operator()),
        CodeBlock.join(arguments, ",$W"));
  }

  private static CodeBlock literal(Object argument) {
    return switch (argument) {
      case Long value -> CodeBlock.of("$LL", value);
      case Double value when value.isNaN() -> CodeBlock.of("Double.NaN");
      case Double value when value.isInfinite() ->
          CodeBlock.of(value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY");
      case Double value -> CodeBlock.of("$L", value.toString());
      case Boolean value -> CodeBlock.of("$L", value);
      case String value -> CodeBlock.of("$S", value);
      case Definition.EnumArgument(String type, String constant) ->
          CodeBlock.of("$T.$L", ClassName.bestGuess("org.lrai.runtime." + type), constant);
      default -> throw new IllegalArgumentException("argument " + argument);
    };
  }
}

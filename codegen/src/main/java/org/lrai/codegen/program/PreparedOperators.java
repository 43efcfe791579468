package org.lrai.codegen.program;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Step;

/**
 * Operators that are classes of the runtime, with what follows from their attributes and constant
 * inputs (trees, tables, patterns) worked out once, and those inputs as tensors. They are fields of
 * the weights, which all calls share.
 */
final class PreparedOperators {
  private final PlanValues values;
  private final Transfers transfers;
  private final SequencedMap<String, Field> tensors = new LinkedHashMap<>();
  private final List<Field> operators = new ArrayList<>();

  /** A field of the weights, and the expression that it is set to when the weights are there. */
  record Field(ClassName type, String name, CodeBlock value) {}

  PreparedOperators(PlanValues values) {
    this.values = values;
    this.transfers = new Transfers(values);
  }

  /**
   * The constant inputs of a step, as expressions; empty for the others. Operators do not change
   * their inputs, but may put them into a sequence or an optional, which callers could get hold of:
   * then there are none.
   */
  List<Optional<CodeBlock>> constants(Step.Run run) {
    boolean staysInside =
        run.outputs().stream().allMatch(output -> values.tensor(output).isPresent());
    return run.inputs().stream()
        .map(input -> input.filter(name -> staysInside && isConstant(name)).map(this::tensor))
        .toList();
  }

  private boolean isConstant(String name) {
    return values.place(name) instanceof Place.Weight;
  }

  private CodeBlock tensor(String name) {
    Field field =
        tensors.computeIfAbsent(
            name,
            added ->
                new Field(
                    RuntimeNames.TENSOR,
                    values.newWeightField(Identifiers.variable(name) + "Tensor"),
                    transfers.shared(name)));
    return CodeBlock.of("weights.$L", field.name());
  }

  /**
   * Prepares an operator.
   *
   * @param construct the operator without what follows from its constant inputs
   * @return the expression for the prepared one
   */
  CodeBlock prepare(String name, CodeBlock construct, List<Optional<CodeBlock>> constants) {
    CodeBlock inputs =
        constants.stream()
            .map(constant -> constant.orElse(CodeBlock.of("null")))
            .collect(CodeBlock.joining(",$W"));
    String field = values.newWeightField(name);
    operators.add(
        new Field(
            RuntimeNames.OPAQUE_OPERATOR,
            field,
            CodeBlock.of(
                "$L.prepare(new $T {$L})",
                construct,
                ArrayTypeName.of(RuntimeNames.VALUE),
                inputs)));
    return CodeBlock.of("weights.$L", field);
  }

  /** All fields, tensors before the operators that are made of them. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>(tensors.values());
    fields.addAll(operators);
    return fields;
  }
}

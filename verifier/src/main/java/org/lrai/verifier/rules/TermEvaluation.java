package org.lrai.verifier.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.type.ElementType;

/** Evaluates sides of rules with the reference interpreter. */
final class TermEvaluation {
  private final Interpreter interpreter;
  private final Evaluation numbers;
  private final Map<String, Tensor> inputs;
  private final Map<TypedTerm, Tensor> known = new HashMap<>();

  TermEvaluation(Arithmetic arithmetic, Evaluation numbers, Map<String, Tensor> inputs) {
    this.interpreter = new Interpreter(OpaqueOperators.NONE, arithmetic);
    this.numbers = numbers;
    this.inputs = Map.copyOf(inputs);
  }

  Tensor of(TypedTerm term) {
    Tensor before = known.get(term);
    if (before != null) {
      return before;
    }
    Tensor value =
        switch (term) {
          case TypedTerm.Input(String name, var _) -> Objects.requireNonNull(inputs.get(name));
          case TypedTerm.Scalar(var number, var type) -> scalar(numbers, number, type.element());
          case TypedTerm.Apply(var op, List<TypedTerm> arguments, var _) ->
              (Tensor)
                  interpreter
                      .apply(op, arguments.stream().map(this::of).toArray(Tensor[]::new))
                      .getFirst();
        };
    known.put(term, value);
    return value;
  }

  private static Tensor scalar(
      Evaluation numbers, org.lrai.ir.rule.Expression number, ElementType type) {
    long[] dims = {};
    return type.isFloat()
        ? Tensor.ofDoubles(type, dims, numbers.real(number))
        : Tensor.ofLongs(type, dims, type.wrap((long) numbers.real(number)));
  }
}

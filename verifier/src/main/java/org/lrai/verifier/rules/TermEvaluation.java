package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.type.ElementType;

/** Evaluates sides of rules with the reference interpreter. */
final class TermEvaluation {
  private final Interpreter interpreter;
  private final Evaluation numbers;
  private final Map<String, Tensor> inputs;
  private final Map<TypedTerm, Tensor> known = new HashMap<>();

  /** After how many trips loops are looked at; negative: after the last. */
  private final long trips;

  TermEvaluation(Arithmetic arithmetic, Evaluation numbers, Map<String, Tensor> inputs) {
    this(arithmetic, numbers, inputs, -1);
  }

  TermEvaluation(
      Arithmetic arithmetic, Evaluation numbers, Map<String, Tensor> inputs, long trips) {
    this.trips = trips;
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
          case TypedTerm.Carried(Iterate loop, List<TypedTerm> arguments, int which) ->
              carried(loop, arguments, which);
        };
    known.put(term, value);
    return value;
  }

  private Tensor carried(Iterate loop, List<TypedTerm> arguments, int which) {
    List<Tensor> inputs = new ArrayList<>();
    Iterate counted = loop;
    if (trips >= 0) {
      inputs.add(Tensor.ofLong(trips));
      counted =
          new Iterate(
              loop.step(),
              true,
              false,
              false,
              loop.carried(),
              loop.scanned(),
              loop.stacked(),
              loop.outputs());
    }
    arguments.forEach(argument -> inputs.add(of(argument)));
    return (Tensor) interpreter.apply(counted, inputs.toArray(Tensor[]::new)).get(which);
  }

  private static Tensor scalar(
      Evaluation numbers, org.lrai.ir.rule.Expression number, ElementType type) {
    long[] dims = {};
    return type.isFloat()
        ? Tensor.ofDoubles(type, dims, numbers.real(number))
        : Tensor.ofLongs(type, dims, type.wrap((long) numbers.real(number)));
  }
}

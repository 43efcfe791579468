package org.lrai.verifier.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Place;
import org.lrai.ir.rule.ProofStep;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.rule.Term;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.rules.RuleProver.WrongStep;

/** Looks for small counterexamples to the steps of a proof. */
final class StepRefuter {
  private final RuleInstance instance;

  StepRefuter(RuleInstance instance) {
    this.instance = instance;
  }

  /** The first step that is found to be wrong; empty if none is. */
  Optional<WrongStep> search(int samples) {
    Random random = new Random(23);
    for (int k = 0; k < samples; k++) {
      Sample sample = new Sample(instance, random, Refuter.isBitEqual(instance.rule()));
      try {
        SequencedMap<String, AttributeValue> values = sample.values();
        Sides sides = Sides.of(instance.rule(), values);
        SequencedMap<String, TensorType> types = new LinkedHashMap<>();
        sides.inputs().forEach(input -> types.put(input.name(), input.type()));
        SequencedMap<String, Tensor> inputs = sample.tensors(types, sides.evaluation());
        if (Refuter.hasValue(sides, inputs) && Refuter.conditionsHold(sides, inputs)) {
          for (ProofStep step : instance.rule().proof()) {
            Optional<WrongStep> found = check(step, sides, values, inputs);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      } catch (DiagnosticException
          | EvaluationException
          | IllegalArgumentException
          | ArithmeticException
          | IndexOutOfBoundsException e) {
        // No sample of this rule, or one where a step has no value.
      }
    }
    return Optional.empty();
  }

  private Optional<WrongStep> check(
      ProofStep step,
      Sides sides,
      SequencedMap<String, AttributeValue> values,
      SequencedMap<String, Tensor> inputs) {
    switch (step) {
      case ProofStep.Have(Term left, Term right, Place place) -> {
        return compare(sides, left, right, place, -1, values, inputs);
      }
      case ProofStep.Invariant(
              var name,
              var first,
              var last,
              Term left,
              Term right,
              Place place) -> {
        long end = number(sides.evaluation().index(last));
        for (long trip = number(sides.evaluation().index(first)); trip <= end; trip++) {
          SequencedMap<String, AttributeValue> all = new LinkedHashMap<>(values);
          all.put(name, AttributeValue.of(trip));
          Sides here = sides.with(name, IndexExpr.constant(trip));
          Optional<WrongStep> found = compare(here, left, right, place, trip, all, inputs);
          if (found.isPresent()) {
            return found;
          }
        }
        return Optional.empty();
      }
      case ProofStep.Hint _ -> {
        return Optional.empty();
      }
    }
  }

  private static long number(IndexExpr index) {
    return index
        .asConstant()
        .orElseThrow(() -> new IllegalArgumentException(index + " has no value"));
  }

  private Optional<WrongStep> compare(
      Sides sides,
      Term left,
      Term right,
      Place place,
      long trips,
      SequencedMap<String, AttributeValue> values,
      SequencedMap<String, Tensor> inputs) {
    TermEvaluation evaluation =
        new TermEvaluation(Refuter.arithmetic(instance.rule()), sides.evaluation(), inputs, trips);
    Tensor one = evaluation.of(sides.typed(left));
    Tensor other = evaluation.of(sides.typed(right));
    if (!Refuter.isBitEqual(instance.rule())
        && List.of(one, other).stream().anyMatch(Refuter::hasNoValue)) {
      return Optional.empty();
    }
    String difference = Refuter.exactDifference(instance.rule(), sides, one, other);
    return difference.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WrongStep(
                place,
                new Counterexample(
                    instance.toString(), values, inputs, one, Optional.of(other), difference)));
  }
}

package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SequencedMap;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Contract;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.TensorType;

/**
 * Looks for small counterexamples by evaluating both sides. A rule that is right is never refuted:
 * real numbers are computed in double precision and must differ by more than that can explain.
 */
public final class Refuter {
  private static final double TOLERANCE = 1e-6;

  private final int samples;

  /**
   * @param samples how many random samples are tried
   */
  public Refuter(int samples) {
    this.samples = samples;
  }

  /** How a search ended. */
  public record Search(Optional<Counterexample> counterexample, int evaluated) {}

  /** Tries samples; the same ones every time. */
  public Search search(RuleInstance instance) {
    Random random = new Random(17);
    int evaluated = 0;
    for (int k = 0; k < samples; k++) {
      Sample sample = new Sample(instance, random, k % 4 == 3 || isBitEqual(instance.rule()));
      try {
        SequencedMap<String, AttributeValue> values = sample.values();
        Sides sides = Sides.of(matched(instance.rule()), values);
        SequencedMap<String, TensorType> types = new LinkedHashMap<>();
        sides.inputs().forEach(input -> types.put(input.name(), input.type()));
        SequencedMap<String, Tensor> inputs = sample.tensors(types, sides.evaluation());
        List<Tensor> left = side(sides.left(), sides, inputs, instance.rule());
        if (left.isEmpty() || !conditionsHold(sides, inputs)) {
          continue;
        }
        evaluated++;
        Optional<Counterexample> found = compare(instance, values, inputs, left);
        if (found.isPresent()) {
          return new Search(found, evaluated);
        }
      } catch (DiagnosticException | IllegalArgumentException | ArithmeticException e) {
        // These sizes fit no tensors, or a subscript would leave one: not a sample of this rule.
      }
    }
    return new Search(Optional.empty(), evaluated);
  }

  /** The rule with its left side on both sides. */
  private static Rule matched(Rule rule) {
    return new Rule(
        rule.name(),
        rule.place(),
        rule.text(),
        rule.parameters(),
        rule.tensors(),
        rule.left(),
        List.of(),
        rule.left(),
        rule.conditions(),
        rule.contract(),
        rule.proof());
  }

  static boolean isBitEqual(Rule rule) {
    return rule.contract() instanceof Contract.BitEqual;
  }

  static Arithmetic arithmetic(Rule rule) {
    return isBitEqual(rule) ? Arithmetic.STORED : Arithmetic.REAL;
  }

  /** Whether the left side has a value. */
  static boolean hasValue(Sides sides, Map<String, Tensor> inputs) {
    return !side(sides.left(), sides, inputs, sides.rule()).isEmpty();
  }

  /** What differs where the same numbers are claimed, in words; nothing where nothing does. */
  static String exactDifference(Rule rule, Sides sides, Tensor left, Tensor right) {
    Contract contract = isBitEqual(rule) ? new Contract.BitEqual() : new Contract.RealEqual();
    return difference(contract, sides, left, right);
  }

  /** The outputs of a side; empty where it has none. */
  private static List<Tensor> side(
      List<TypedTerm> terms, Sides sides, Map<String, Tensor> inputs, Rule rule) {
    TermEvaluation evaluation = new TermEvaluation(arithmetic(rule), sides.evaluation(), inputs);
    try {
      List<Tensor> outputs = new ArrayList<>();
      for (TypedTerm term : terms) {
        Tensor output = evaluation.of(term);
        if (!isBitEqual(rule) && hasNoValue(output)) {
          return List.of();
        }
        outputs.add(output);
      }
      return outputs;
    } catch (EvaluationException | IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  static boolean hasNoValue(Tensor tensor) {
    return tensor.element().isFloat()
        && Arrays.stream(tensor.doubles()).anyMatch(value -> !Double.isFinite(value));
  }

  static boolean conditionsHold(Sides sides, Map<String, Tensor> inputs) {
    TermEvaluation terms = new TermEvaluation(Arithmetic.REAL, sides.evaluation(), inputs);
    return sides.rule().conditions().stream().allMatch(c -> holds(c, sides, terms));
  }

  private static boolean holds(Condition condition, Sides sides, TermEvaluation terms) {
    Evaluation evaluation = sides.evaluation();
    return switch (condition) {
      case Condition.Constant _ -> true;
      case Condition.Elements(var property, var term, var _) -> {
        Tensor tensor = terms.of(sides.typed(term));
        yield !tensor.element().isFloat()
            || Arrays.stream(tensor.doubles()).allMatch(x -> holds(property, x));
      }
      case Condition.Nearest(var term, var value, var _) -> {
        double exact = evaluation.real(value);
        Tensor tensor = terms.of(sides.typed(term));
        yield Arrays.stream(tensor.doubles()).allMatch(x -> x == (double) (float) exact);
      }
      case Condition.Compare(var relation, var left, var right, var _) ->
          holds(relation, evaluation.value(left), evaluation.value(right));
    };
  }

  private static boolean holds(Condition.Property property, double x) {
    return switch (property) {
      case POSITIVE -> x > 0;
      case NON_NEGATIVE -> x >= 0;
      case NON_ZERO -> x != 0;
      case ZERO -> x == 0;
      case FINITE -> true;
    };
  }

  private static boolean holds(
      Condition.Relation relation, AttributeValue left, AttributeValue right) {
    OptionalLong difference = difference(left, right);
    return switch (relation) {
      case EQUAL -> left.equals(right);
      case UNEQUAL -> !left.equals(right);
      case LESS_EQUAL -> difference.orElse(1) <= 0;
      case LESS -> difference.orElse(1) < 0;
      case DIVIDES ->
          left instanceof AttributeValue.Index(var a)
              && right instanceof AttributeValue.Index(var b)
              && a.asConstant().orElse(0) > 0
              && b.asConstant().orElse(1) % a.asConstant().orElse(1) == 0;
    };
  }

  private static OptionalLong difference(AttributeValue left, AttributeValue right) {
    return left instanceof AttributeValue.Index(var a)
            && right instanceof AttributeValue.Index(var b)
            && a.minus(b).asConstant().isPresent()
        ? OptionalLong.of(a.minus(b).asConstant().getAsLong())
        : OptionalLong.empty();
  }

  private static Optional<Counterexample> compare(
      RuleInstance instance,
      SequencedMap<String, AttributeValue> values,
      SequencedMap<String, Tensor> inputs,
      List<Tensor> left) {
    List<Tensor> right;
    Sides sides;
    try {
      sides = Sides.of(instance.rule(), values);
      right = side(sides.right(), sides, inputs, instance.rule());
    } catch (DiagnosticException e) {
      String difference = "the right side has no type here: " + e.getMessage();
      return Optional.of(
          new Counterexample(
              instance.toString(), values, inputs, left.getFirst(), Optional.empty(), difference));
    }
    for (int k = 0; k < left.size(); k++) {
      Tensor mine = left.get(k);
      String difference =
          right.isEmpty()
              ? "the right side has no value here"
              : difference(instance.rule().contract(), sides, mine, right.get(k));
      if (!difference.isEmpty()) {
        Optional<Tensor> other = right.isEmpty() ? Optional.empty() : Optional.of(right.get(k));
        return Optional.of(
            new Counterexample(instance.toString(), values, inputs, mine, other, difference));
      }
    }
    return Optional.empty();
  }

  /** What differs, in words; nothing where nothing does. */
  private static String difference(Contract contract, Sides sides, Tensor left, Tensor right) {
    if (!left.type().equals(right.type())) {
      return "the types are " + left.type() + " and " + right.type();
    }
    for (int k = 0; k < left.size(); k++) {
      boolean same =
          left.element().isFloat()
              ? same(contract, sides, left.doubles()[k], right.doubles()[k])
              : left.longs()[k] == right.longs()[k];
      if (!same) {
        String a = left.element().isFloat() ? "" + left.doubles()[k] : "" + left.longs()[k];
        String b = left.element().isFloat() ? "" + right.doubles()[k] : "" + right.longs()[k];
        return "element " + Arrays.toString(index(left.dims(), k)) + " is " + a + ", then " + b;
      }
    }
    return "";
  }

  private static long[] index(long[] dims, int flat) {
    long[] index = new long[dims.length];
    long rest = flat;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      index[axis] = rest % dims[axis];
      rest /= dims[axis];
    }
    return index;
  }

  private static boolean same(Contract contract, Sides sides, double a, double b) {
    return switch (contract) {
      case Contract.BitEqual _ -> Double.compare(a, b) == 0 || (Double.isNaN(a) && Double.isNaN(b));
      case Contract.RealEqual _ -> Math.abs(a - b) <= TOLERANCE * (1 + Math.abs(a));
      case Contract.Within(var bound) ->
          Math.abs(a - b) <= sides.evaluation().real(bound) + 1e-12 * Math.abs(a);
    };
  }
}

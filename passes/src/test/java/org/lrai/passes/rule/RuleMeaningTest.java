package org.lrai.passes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Contract;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.rule.Term;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Both sides of every rule, evaluated on small random tensors: an error is found before a proof.
 */
class RuleMeaningTest {
  private static final int TRIES = 400;
  private static final int INSTANCES = 6;

  private final Random random = new Random(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activations",
        "algorithms",
        "attention",
        "linear",
        "movement",
        "quantization",
        "recognition",
        "rotary",
        "simplification",
        "sinking"
      })
  void sidesAreEqualOnRandomTensors(String file) {
    for (Rule rule : RuleSet.ofFiles(file).rules()) {
      List<RuleInstance> instances = RuleInstance.all(rule);
      int step = Math.max(1, instances.size() / INSTANCES);
      int compared = 0;
      for (int k = 0; k < instances.size(); k += step) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
          if (compare(instances.get(k))) {
            compared++;
            break;
          }
        }
      }
      assertTrue(compared > 0, rule.name() + " was never evaluated");
    }
  }

  /** Whether the choice of sizes has a meaning; where it has, the sides must agree. */
  private boolean compare(RuleInstance instance) {
    Rule rule = instance.rule();
    Sides sides;
    try {
      sides = Sides.of(rule, values(instance));
    } catch (DiagnosticException | IllegalArgumentException e) {
      return false; // such as a reshape to another size
    }
    Map<String, Tensor> tensors = new HashMap<>();
    for (TypedTerm.Input input : sides.inputs()) {
      if (input.type().shape().fixed().isEmpty()) {
        return false;
      }
      boolean positive = rule.conditions().stream().anyMatch(c -> restricts(c, input.name()));
      tensors.put(input.name(), tensor(input.type(), positive));
    }
    for (Condition condition : rule.conditions()) {
      if (condition
          instanceof Condition.Nearest(Term.Variable(String name, var _), var value, var _)) {
        double nearest = (float) sides.evaluation().real(value);
        tensors.put(name, Tensor.ofDoubles(ElementType.FLOAT32, new long[0], nearest));
      }
      if (condition instanceof Condition.Elements(var property, var term, var _)
          && property == Condition.Property.ZERO) {
        tensors.computeIfPresent(first(term), (_, tensor) -> withEqualHalves(tensor));
      }
      if (condition instanceof Condition.Compare(var relation, var a, var b, var _)) {
        long left = sides.evaluation().index(a).asConstant().orElseThrow();
        long right = sides.evaluation().index(b).asConstant().orElseThrow();
        boolean holds =
            switch (relation) {
              case EQUAL -> left == right;
              case UNEQUAL -> left != right;
              case LESS_EQUAL -> left <= right;
              case LESS -> left < right;
              case DIVIDES -> left > 0 && right % left == 0;
            };
        if (!holds) {
          return false;
        }
      }
    }
    double bound =
        rule.contract() instanceof Contract.Within(var within)
            ? sides.evaluation().real(within)
            : 0;
    for (int k = 0; k < sides.left().size(); k++) {
      Tensor left;
      Tensor right;
      try {
        left = evaluate(sides.left().get(k), sides, tensors);
        right = evaluate(sides.right().get(k), sides, tensors);
      } catch (EvaluationException
          | ArithmeticException
          | IllegalArgumentException
          | IndexOutOfBoundsException e) {
        return false;
      }
      requireEqual(instance.toString(), left, right, bound);
    }
    return true;
  }

  /** The tensor of which two parts are asked to be equal. */
  private static String first(Term term) {
    return switch (term) {
      case Term.Variable(String name, var _) -> name;
      case Term.Apply apply -> first(apply.arguments().getFirst());
      case Term.Scalar scalar -> throw new IllegalArgumentException(scalar.toString());
    };
  }

  private static Tensor withEqualHalves(Tensor tensor) {
    int row = (int) tensor.dims()[tensor.dims().length - 1];
    double[] elements = tensor.doubles().clone();
    for (int k = 0; k < elements.length; k++) {
      elements[k] = k % row < row / 2 ? elements[k] : elements[k - row / 2];
    }
    return Tensor.ofDoubles(tensor.element(), tensor.dims(), elements);
  }

  private static void requireEqual(String what, Tensor left, Tensor right, double bound) {
    assertEquals(left.type(), right.type(), what);
    if (!left.element().isFloat()) {
      assertEquals(left.toString(), right.toString(), what);
      return;
    }
    double[] a = left.doubles();
    double[] b = right.doubles();
    for (int i = 0; i < a.length; i++) {
      if (Double.isNaN(a[i])) {
        continue; // such as the root of a negative number: outside the theorem
      }
      assertEquals(a[i], b[i], bound + 1e-11 * Math.max(1, Math.abs(a[i])), what);
    }
  }

  private static Tensor evaluate(TypedTerm term, Sides sides, Map<String, Tensor> tensors) {
    return switch (term) {
      case TypedTerm.Input(String name, var _) -> Objects.requireNonNull(tensors.get(name));
      case TypedTerm.Scalar(var value, TensorType type) ->
          type.element().isFloat()
              ? Tensor.ofDoubles(type.element(), new long[0], sides.evaluation().real(value))
              : Tensor.ofLongs(type.element(), new long[0], (long) sides.evaluation().real(value));
      case TypedTerm.Apply(var op, var arguments, var _) ->
          (Tensor)
              new Interpreter()
                  .apply(
                      op,
                      arguments.stream()
                          .map(argument -> evaluate(argument, sides, tensors))
                          .toArray(Tensor[]::new))
                  .getFirst();
      case TypedTerm.Carried(var loop, var arguments, int which) ->
          (Tensor)
              new Interpreter()
                  .apply(
                      loop,
                      arguments.stream()
                          .map(argument -> evaluate(argument, sides, tensors))
                          .toArray(Tensor[]::new))
                  .get(which);
    };
  }

  private SequencedMap<String, AttributeValue> values(RuleInstance instance) {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>(instance.choice());
    values.put("any", new AttributeValue.Word("f32"));
    values.put("float", new AttributeValue.Word("f32"));
    instance.dims().forEach(dim -> values.put(dim, AttributeValue.of(1 + random.nextInt(4))));
    var evaluation = new org.lrai.ir.rule.Evaluation(values);
    for (Parameter parameter : instance.rule().parameters()) {
      String name = parameter.name();
      switch (parameter.sort()) {
        case Parameter.Sort.Whole _ -> values.put(name, AttributeValue.of(1 + random.nextInt(3)));
        case Parameter.Sort.Wholes(var _, var count) -> {
          List<AttributeValue> list = new ArrayList<>();
          for (int k = 0; k < evaluation.count(count); k++) {
            list.add(AttributeValue.of(random.nextInt(4)));
          }
          values.put(name, new AttributeValue.ListOf(list));
        }
        case Parameter.Sort.Windows(var count) -> {
          List<AttributeValue> list = new ArrayList<>();
          for (int k = 0; k < evaluation.count(count); k++) {
            list.add(window());
          }
          values.put(name, new AttributeValue.ListOf(list));
        }
        case Parameter.Sort.Real _ ->
            values.put(name, new AttributeValue.Real((float) (0.5 + random.nextDouble())));
        case Parameter.Sort.Range _, Parameter.Sort.Words _, Parameter.Sort.Permutations _ -> {}
      }
    }
    return values;
  }

  private AttributeValue window() {
    SequencedMap<String, AttributeValue> window = new LinkedHashMap<>();
    window.put("stride", AttributeValue.of(1 + random.nextInt(2)));
    window.put("dilation", AttributeValue.of(1 + random.nextInt(2)));
    window.put("padBegin", AttributeValue.of(random.nextInt(2)));
    window.put("padEnd", AttributeValue.of(random.nextInt(2)));
    return new AttributeValue.Structure(window);
  }

  private static boolean restricts(Condition condition, String tensor) {
    return condition instanceof Condition.Elements(var _, Term term, var _)
        && mentions(term, tensor);
  }

  private static boolean mentions(Term term, String tensor) {
    return switch (term) {
      case Term.Variable(String name, var _) -> name.equals(tensor);
      case Term.Scalar _ -> false;
      case Term.Apply apply ->
          apply.arguments().stream().anyMatch(argument -> mentions(argument, tensor));
    };
  }

  /** Positive where conditions on elements are to hold; integers within their type. */
  private Tensor tensor(TensorType type, boolean positive) {
    long[] dims = type.shape().fixed().orElseThrow();
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    if (type.element().isFloat()) {
      return Tensor.ofDoubles(
          type.element(),
          dims,
          random
              .doubles(size, positive ? 0.25 : -2, 2)
              .map(x ->
                  FloatFormats.decode(type.element(), FloatFormats.encode(type.element(), x, true)))
              .toArray());
    }
    return Tensor.ofLongs(
        type.element(),
        dims,
        random.longs(size, 0, type.element() == ElementType.BOOL ? 2 : 100).toArray());
  }
}

package org.lrai.passes.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.Place;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.rule.TensorDeclaration;
import org.lrai.ir.rule.Term;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ValueType;

/** Rules that are well-formed and perhaps true, and yet would never fire. */
public final class RuleAdvice {
  private RuleAdvice() {}

  /**
   * An error for each rule whose right side is dearer than its left, or all of whose matches an
   * earlier rule takes.
   *
   * @param rules of one phase, in order
   */
  public static List<Diagnostic> of(List<Rule> rules) {
    List<Diagnostic> found = new ArrayList<>();
    for (int k = 0; k < rules.size(); k++) {
      Rule rule = rules.get(k);
      if (isDearer(rule)) {
        found.add(error("rule-dearer", rule, "the right side is dearer than the left"));
      }
      for (Rule earlier : rules.subList(0, k)) {
        if (takesAll(earlier, rule)) {
          found.add(
              error(
                  "rule-shadowed",
                  rule,
                  "never fires: " + earlier.name() + ", before it, takes all that it matches"));
        }
      }
    }
    return found;
  }

  private static Diagnostic error(String code, Rule rule, String message) {
    Place place = rule.place();
    return Diagnostic.error(
            code,
            "line %d, column %d: %s %s"
                .formatted(place.line(), place.column(), rule.name(), message))
        .inFile(place.file());
  }

  /** Compared at the last instance, which has the largest ranks. */
  private static boolean isDearer(Rule rule) {
    Sides sides = RuleInstance.all(rule).getLast().symbolic();
    Set<String> constants = constants(rule);
    long left = cost(sides.left(), constants);
    long right = cost(sides.right(), constants);
    return right > left;
  }

  /** The tensors that a rule asks to be constants. */
  private static Set<String> constants(Rule rule) {
    return rule.conditions().stream()
        .filter(Condition.Constant.class::isInstance)
        .map(condition -> ((Condition.Constant) condition).term())
        .filter(Term.Variable.class::isInstance)
        .map(term -> ((Term.Variable) term).name())
        .collect(Collectors.toSet());
  }

  private static long cost(List<TypedTerm> terms, Set<String> constants) {
    Set<TypedTerm> counted = new HashSet<>();
    return terms.stream().mapToLong(term -> cost(term, constants, counted)).sum();
  }

  private static long cost(TypedTerm term, Set<String> constants, Set<TypedTerm> counted) {
    if (isConstant(term, constants) || !counted.add(term)) {
      return 0;
    }
    return switch (term) {
      case TypedTerm.Input _, TypedTerm.Scalar _ -> 0;
      case TypedTerm.Apply(Op op, var arguments, var type) ->
          cost(op, arguments, List.of(type), constants, counted);
      // Paid for with the first of the values that it carries.
      case TypedTerm.Carried(Iterate loop, var arguments, int which) ->
          which == 0
              ? cost(loop, arguments, loop.outputs(), constants, counted)
              : cost(new TypedTerm.Carried(loop, arguments, 0), constants, counted);
    };
  }

  private static long cost(
      Op op,
      List<TypedTerm> arguments,
      List<? extends ValueType> types,
      Set<String> constants,
      Set<TypedTerm> counted) {
    List<Value> inputs = new ArrayList<>();
    for (TypedTerm argument : arguments) {
      inputs.add(new Value("in" + inputs.size(), argument.type()));
    }
    List<Value> outputs = new ArrayList<>();
    types.forEach(type -> outputs.add(new Value("out" + outputs.size(), type)));
    long cost = Measure.cost(new Node("term", op, inputs, outputs));
    for (TypedTerm argument : arguments) {
      cost += cost(argument, constants, counted);
    }
    return cost;
  }

  private static boolean isConstant(TypedTerm term, Set<String> constants) {
    return switch (term) {
      case TypedTerm.Input(String name, var _) -> constants.contains(name);
      case TypedTerm.Scalar _ -> true;
      case TypedTerm.Apply apply ->
          apply.arguments().stream().allMatch(argument -> isConstant(argument, constants));
      case TypedTerm.Carried carried ->
          carried.arguments().stream().allMatch(argument -> isConstant(argument, constants));
    };
  }

  /** Whether a rule matches wherever a later one does, as far as the patterns tell. */
  private static boolean takesAll(Rule earlier, Rule later) {
    if (earlier.left().size() > 1 || later.left().size() > 1) {
      return false;
    }
    List<RuleInstance> instances = RuleInstance.all(later);
    return new Generalization(earlier, later).matches(instances.getFirst())
        && instances.stream().allMatch(new Generalization(earlier, later)::matches);
  }

  /** Matches the pattern of one rule against that of another. */
  private static final class Generalization {
    private final RuleSet.Entry general;
    private final Set<String> constants;
    private Unification unification;
    private final Map<String, TypedTerm> bound = new HashMap<>();

    Generalization(Rule general, Rule special) {
      this.general = RuleSet.Entry.of(general);
      this.constants = constants(special);
      this.unification = start();
    }

    private Unification start() {
      return new Unification(general.rule(), general.dims(), new LinkedHashMap<>());
    }

    boolean matches(RuleInstance special) {
      unification = start();
      bound.clear();
      return matches(general.rule().left().getFirst(), special.symbolic().left().getFirst())
          && general.rule().conditions().stream().allMatch(this::holds)
          && general.rule().parameters().stream().allMatch(this::isInDomain);
    }

    private boolean holds(Condition condition) {
      return condition instanceof Condition.Constant(Term.Variable(String name, var _), var _)
          && bound.containsKey(name)
          && isConstant(bound.get(name), constants);
    }

    private boolean isInDomain(Parameter parameter) {
      AttributeValue value = unification.values().get(parameter.name());
      return value != null
          && (!parameter.sort().isEnumerated()
              || RuleInstance.values(parameter, unification.values()).contains(value));
    }

    private boolean matches(Term pattern, TypedTerm term) {
      return switch (pattern) {
        case Term.Variable(String name, var _) -> {
          TypedTerm known = bound.putIfAbsent(name, term);
          yield known == null ? isDeclared(name, term) : known.equals(term);
        }
        case Term.Scalar(Expression value, var _) ->
            term instanceof TypedTerm.Scalar(Expression other, var _)
                && value instanceof Expression.Decimal(var a, var _)
                && other instanceof Expression.Decimal(var b, var _)
                && a.compareTo(b) == 0;
        case Term.Apply apply ->
            term instanceof TypedTerm.Apply(Op op, var arguments, var _)
                && arguments.size() == apply.arguments().size()
                && isOperator(apply, op)
                && (matches(apply.arguments(), arguments)
                    || (Replay.isCommutative(op)
                        && matches(apply.arguments(), arguments.reversed())));
      };
    }

    private boolean matches(List<Term> patterns, List<TypedTerm> terms) {
      for (int k = 0; k < patterns.size(); k++) {
        if (!matches(patterns.get(k), terms.get(k))) {
          return false;
        }
      }
      return true;
    }

    private boolean isDeclared(String name, TypedTerm term) {
      TensorDeclaration declared = general.rule().tensor(name).orElseThrow();
      boolean isClass = declared.element().equals("any") || declared.element().equals("float");
      return (isClass || declared.element().equals(term.type().element().text()))
          && solved(declared.shape(), AttributeValue.ofIndices(term.type().shape().dims()));
    }

    private boolean isOperator(Term.Apply pattern, Op op) {
      String operator = Operators.name(op);
      if (!general.operators(pattern).contains(operator)
          || (general.rule().parameter(pattern.operator()).isPresent()
              && !solved(
                  new Expression.Name(pattern.operator(), pattern.place()),
                  new AttributeValue.Word(operator)))) {
        return false;
      }
      Map<String, AttributeValue> attributes = Operators.attributes(op);
      return pattern.attributes().entrySet().stream()
          .allMatch(entry ->
              attributes.containsKey(entry.getKey())
                  && solved(entry.getValue(), attributes.get(entry.getKey())));
    }

    private boolean solved(Expression expression, AttributeValue value) {
      return unification.solve(expression, value) == Unification.Outcome.SOLVED;
    }
  }
}

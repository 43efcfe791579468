package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Both sides of a rule where all parameters and dims have values: symbols (for the prover) or those
 * of a match.
 */
public final class Sides {
  private final Rule rule;
  private final Map<String, AttributeValue> values;
  private final Evaluation evaluation;
  private final SequencedMap<String, TypedTerm> bound = new LinkedHashMap<>();
  private final List<TypedTerm> left = new ArrayList<>();
  private final List<TypedTerm> right = new ArrayList<>();

  /**
   * The sides of a rule at these values.
   *
   * @param values of parameters and dims by name, and of the element type classes that the rule
   *     uses ({@code any}, {@code float})
   * @throws org.lrai.ir.diagnostic.DiagnosticException where a term has no type: code, file, line
   *     and column
   */
  public static Sides of(Rule rule, Map<String, AttributeValue> values) {
    try {
      return new Sides(rule, values);
    } catch (RuleException e) {
      throw e.diagnostic();
    }
  }

  Sides(Rule rule, Map<String, AttributeValue> values) {
    this.rule = rule;
    this.values = Map.copyOf(values);
    this.evaluation = new Evaluation(values);
    for (TensorDeclaration tensor : rule.tensors()) {
      bound.put(tensor.name(), new TypedTerm.Input(tensor.name(), type(tensor)));
    }
    rule.left().forEach(term -> left.add(typed(term)));
    rule.bindings().forEach(this::bind);
    rule.right().forEach(term -> right.add(typed(term)));
  }

  private void bind(Rule.Binding binding) {
    switch (binding) {
      case Rule.Let(String name, Term term) -> bound.put(name, typed(term));
      case Rule.Loop loop -> {
        try {
          bind(loop);
        } catch (IllegalArgumentException e) {
          throw new RuleException("rule-type", loop.place(), "loop: " + message(e));
        }
      }
    }
  }

  private void bind(Rule.Loop loop) {
    List<TypedTerm> arguments = new ArrayList<>();
    List<TypedTerm.Input> locals = new ArrayList<>();
    for (Rule.Let carried : loop.start()) {
      arguments.add(typed(carried.term()));
      locals.add(new TypedTerm.Input(carried.name(), arguments.getLast().type()));
    }
    List<Integer> axes = new ArrayList<>();
    List<IndexExpr> trips = new ArrayList<>();
    for (Rule.Slice slice : loop.slices()) {
      TypedTerm whole = typed(slice.term());
      List<IndexExpr> dims = new ArrayList<>(whole.type().shape().dims());
      int axis = evaluation.count(slice.axis());
      if (axis >= dims.size()) {
        throw new IllegalArgumentException("there is no axis " + axis + " of " + whole.type());
      }
      trips.add(dims.remove(axis));
      axes.add(axis);
      arguments.add(whole);
      locals.add(new TypedTerm.Input(slice.name(), whole.type().withShape(new Shape(dims))));
    }
    if (trips.stream().distinct().count() != 1) {
      throw new IllegalArgumentException("the slices tell different numbers of trips: " + trips);
    }
    locals.forEach(local -> bound.put(local.name(), local));
    loop.inner().forEach(this::bind);
    List<TypedTerm> next = new ArrayList<>();
    for (int k = 0; k < loop.next().size(); k++) {
      next.add(typed(loop.next().get(k).term()));
      if (!next.get(k).type().equals(locals.get(k).type())) {
        throw new RuleException(
            "rule-type",
            loop.next().get(k).term().place(),
            "$%s is %s before the loop and %s after a trip"
                .formatted(locals.get(k).name(), locals.get(k).type(), next.get(k).type()));
      }
    }
    List<TypedTerm.Carried> after = new LoopBody(locals).close(arguments, axes, next);
    locals.forEach(local -> bound.remove(local.name()));
    loop.inner().forEach(inner -> bound.remove(inner.name()));
    for (int k = 0; k < after.size(); k++) {
      bound.put(loop.start().get(k).name(), after.get(k));
    }
  }

  public List<TypedTerm> left() {
    return List.copyOf(left);
  }

  /** Terms that occur several times are computed once. */
  public List<TypedTerm> right() {
    return List.copyOf(right);
  }

  /** The same with a value for another name: that of the trip that an invariant speaks of. */
  public Sides with(String name, IndexExpr value) {
    Map<String, AttributeValue> more = new HashMap<>(values);
    more.put(name, new AttributeValue.Index(value));
    return Sides.of(rule, more);
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  public Rule rule() {
    return rule;
  }

  /** The declared tensors, in order. */
  public List<TypedTerm.Input> inputs() {
    return rule.tensors().stream()
        .map(tensor -> new TypedTerm.Input(tensor.name(), type(tensor)))
        .toList();
  }

  /** All operators of both sides and conditions, once for each term, operands first. */
  public List<Application> applications() {
    SequencedSet<TypedTerm> all = new LinkedHashSet<>();
    left.forEach(term -> collect(term, all));
    right.forEach(term -> collect(term, all));
    for (Condition condition : rule.conditions()) {
      switch (condition) {
        case Condition.Elements(var _, Term term, Place _) -> collect(typed(term), all);
        case Condition.Nearest(Term term, var _, Place _) -> collect(typed(term), all);
        case Condition.Constant _, Condition.Compare _ -> {}
      }
    }
    List<Application> applications = new ArrayList<>();
    for (TypedTerm term : all) {
      switch (term) {
        case TypedTerm.Input _, TypedTerm.Scalar _ -> {}
        case TypedTerm.Apply apply ->
            applications.add(new Application(apply.op(), apply.argumentTypes()));
        case TypedTerm.Carried carried ->
            applications.add(new Application(carried.loop(), carried.argumentTypes()));
      }
    }
    return applications;
  }

  /** An operator and the types of what it is applied to. */
  public record Application(Op op, List<ValueType> types) {
    public Application {
      types = List.copyOf(types);
    }
  }

  private static void collect(TypedTerm term, SequencedSet<TypedTerm> all) {
    if (all.contains(term)) {
      return;
    }
    switch (term) {
      case TypedTerm.Input _, TypedTerm.Scalar _ -> {}
      case TypedTerm.Apply apply -> apply.arguments().forEach(argument -> collect(argument, all));
      case TypedTerm.Carried carried ->
          carried.arguments().forEach(argument -> collect(argument, all));
    }
    all.add(term);
  }

  /** The declared type of a tensor. */
  private TensorType type(TensorDeclaration tensor) {
    try {
      AttributeValue element =
          values.getOrDefault(tensor.element(), new AttributeValue.Word(tensor.element()));
      ElementType elementType =
          ElementType.ofText(element.toString())
              .orElseThrow(
                  () -> new IllegalArgumentException("there is no element type " + element));
      return new TensorType(elementType, new Shape(evaluation.indices(tensor.shape())));
    } catch (IllegalArgumentException e) {
      throw new RuleException("rule-type", tensor.place(), "$" + tensor.name() + ": " + message(e));
    }
  }

  /** A term of the rule, such as one of a condition or a proof step. */
  public TypedTerm typed(Term term) {
    return switch (term) {
      case Term.Variable(String name, Place place) -> {
        TypedTerm value = bound.get(name);
        if (value == null) {
          throw new RuleException("rule-unbound", place, "$" + name + " is not declared");
        }
        yield value;
      }
      case Term.Scalar(var _, Place place) ->
          throw new RuleException("rule-type", place, "a number alone has no element type");
      case Term.Apply apply -> apply(apply);
    };
  }

  private TypedTerm apply(Term.Apply term) {
    try {
      Op op = op(term);
      List<TypedTerm> known = new ArrayList<>();
      for (Term argument : term.arguments()) {
        if (!(argument instanceof Term.Scalar)) {
          known.add(typed(argument));
        }
      }
      return known.size() == term.arguments().size()
          ? apply(op, known)
          : withScalars(op, term, known);
    } catch (TypeException | IllegalArgumentException | ArithmeticException e) {
      throw new RuleException("rule-type", term.place(), term.operator() + ": " + message(e));
    }
  }

  private Op op(Term.Apply term) {
    SequencedMap<String, AttributeValue> attributes = new LinkedHashMap<>();
    term.attributes().forEach((name, value) -> attributes.put(name, evaluation.value(value)));
    String operator =
        values.get(term.operator()) instanceof AttributeValue.Word(String name)
            ? name
            : term.operator();
    return Operators.create(operator, attributes);
  }

  /**
   * A number has the element type of another operand, the first that fits; else INT64, as indices
   * have, or a type that the operator names, as of zero points.
   */
  private TypedTerm withScalars(Op op, Term.Apply term, List<TypedTerm> known) {
    List<ElementType> candidates =
        new ArrayList<>(known.stream().map(each -> each.type().element()).distinct().toList());
    candidates.add(candidates.isEmpty() ? ElementType.FLOAT32 : ElementType.INT64);
    for (AttributeValue attribute : Operators.attributes(op).values()) {
      if (attribute instanceof AttributeValue.Word(String word)) {
        ElementType.ofText(word).ifPresent(candidates::add);
      }
    }
    TypeException failure = new TypeException("no operand tells the type of the numbers");
    for (ElementType element : candidates) {
      List<TypedTerm> arguments = new ArrayList<>();
      int next = 0;
      for (Term argument : term.arguments()) {
        arguments.add(
            argument instanceof Term.Scalar(Expression value, Place _)
                ? new TypedTerm.Scalar(value, new TensorType(element, Shape.SCALAR))
                : known.get(next++));
      }
      try {
        return apply(op, arguments);
      } catch (TypeException e) {
        failure = e;
      }
    }
    throw failure;
  }

  private static TypedTerm apply(Op op, List<TypedTerm> arguments) {
    List<ValueType> types =
        op.inferTypes(arguments.stream().<ValueType>map(TypedTerm::type).toList());
    if (types.size() != 1 || !(types.getFirst() instanceof TensorType type)) {
      throw new IllegalArgumentException("rules are about operators with one tensor as output");
    }
    return new TypedTerm.Apply(op, arguments, type);
  }

  private static String message(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }
}

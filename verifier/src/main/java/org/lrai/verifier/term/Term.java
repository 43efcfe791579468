package org.lrai.verifier.term;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A typed term. Build them with {@link Terms}, which simplifies. */
public sealed interface Term {
  Sort sort();

  /** A rational number in lowest terms, or an integer. */
  record Numeral(BigInteger numerator, BigInteger denominator, Sort sort) implements Term {
    public Numeral {
      boolean whole = denominator.equals(BigInteger.ONE);
      if (denominator.signum() <= 0 || !sort.isNumeric() || (sort.equals(Sort.INT) && !whole)) {
        throw new IllegalArgumentException(numerator + "/" + denominator + " of sort " + sort);
      }
    }

    boolean is(long value) {
      return numerator.equals(BigInteger.valueOf(value)) && denominator.equals(BigInteger.ONE);
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Term {
    @Override
    public Sort sort() {
      return Sort.BOOL;
    }
  }

  /** A constant that is not known: a size, an index, a parameter; within a fold, its index. */
  record Variable(String name, Sort sort) implements Term {}

  /** An application of a function of which nothing is known but that it is one. */
  record Call(String function, List<Term> arguments, Sort sort) implements Term {
    public Call {
      arguments = List.copyOf(arguments);
      if (arguments.isEmpty()) {
        throw new IllegalArgumentException(function + " without arguments is a variable");
      }
    }
  }

  /** An operation of a theory. */
  record Operation(Operator operator, List<Term> arguments) implements Term {
    public Operation {
      arguments = List.copyOf(arguments);
      operator.check(arguments);
    }

    @Override
    public Sort sort() {
      return operator.sort(arguments);
    }
  }

  /** An index of a fold: {@code 0 <= variable < extent}. */
  record Binder(String variable, Term extent) {
    public Variable index() {
      return new Variable(variable, Sort.INT);
    }
  }

  /** How a fold brings its terms together. */
  enum FoldKind {
    SUM,
    PRODUCT,
    MAX,
    MIN,
    AND,
    OR
  }

  /**
   * The terms {@code body} for all indices in range for which {@code guard} holds, brought
   * together. Extents do not mention the fold's own indices.
   */
  record Fold(FoldKind kind, List<Binder> binders, Term guard, Term body) implements Term {
    public Fold {
      binders = List.copyOf(binders);
      if (!guard.sort().equals(Sort.BOOL) || binders.isEmpty()) {
        throw new IllegalArgumentException(kind + " over " + binders + " where " + guard);
      }
    }

    @Override
    public Sort sort() {
      return body.sort();
    }

    /** Whether the order of the terms matters: of sums of what nothing is known. */
    public boolean isOrdered() {
      return body.sort().isDeclared() && (kind == FoldKind.SUM || kind == FoldKind.PRODUCT);
    }
  }

  /** What the term is made of; of a fold extents, guard and body. */
  default List<Term> parts() {
    return switch (this) {
      case Numeral _, Truth _, Variable _ -> List.of();
      case Call call -> call.arguments;
      case Operation operation -> operation.arguments;
      case Fold fold -> {
        List<Term> parts = new ArrayList<>();
        fold.binders.forEach(binder -> parts.add(binder.extent));
        parts.add(fold.guard);
        parts.add(fold.body);
        yield parts;
      }
    };
  }

  /**
   * Replaces free variables.
   *
   * @throws IllegalStateException where an index of a fold would capture a variable
   */
  default Term substitute(Map<String, Term> values) {
    return switch (this) {
      case Numeral _, Truth _ -> this;
      case Variable variable -> values.getOrDefault(variable.name, this);
      case Call call -> new Call(call.function, substitute(call.arguments, values), call.sort);
      case Operation(Operator operator, List<Term> arguments) ->
          Terms.operation(operator, substitute(arguments, values));
      case Fold fold -> substitute(fold, values);
    };
  }

  private static Term substitute(Fold fold, Map<String, Term> values) {
    List<Binder> binders = new ArrayList<>();
    Map<String, Term> inner = new HashMap<>(values);
    Set<String> names = new HashSet<>();
    for (Binder binder : fold.binders) {
      binders.add(new Binder(binder.variable, binder.extent.substitute(values)));
      inner.remove(binder.variable);
      names.add(binder.variable);
    }
    if (inner.values().stream().anyMatch(value -> value.mentions(names))) {
      throw new IllegalStateException(names + " captured in " + values);
    }
    return new Fold(fold.kind, binders, fold.guard.substitute(inner), fold.body.substitute(inner));
  }

  private static List<Term> substitute(List<Term> terms, Map<String, Term> values) {
    return terms.stream().map(term -> term.substitute(values)).toList();
  }

  /** Whether one of the variables occurs. */
  default boolean mentions(Set<String> variables) {
    return this instanceof Variable(String name, Sort _)
        ? variables.contains(name)
        : parts().stream().anyMatch(part -> part.mentions(variables));
  }
}

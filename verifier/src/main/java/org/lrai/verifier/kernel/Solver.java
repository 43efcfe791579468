package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;

/**
 * Finds index variables from equations between subscripts, such as {@code 2 * i + k - 1 = 2 * q +
 * 2} and {@code k = 3}. What it finds is a proposal: whoever uses it checks the equations.
 */
final class Solver {
  private record Equation(IndexExpr pattern, IndexExpr value) {}

  private final List<Axis> unknowns;
  private final List<Equation> equations = new ArrayList<>();
  private final Map<String, IndexExpr> solved = new LinkedHashMap<>();
  private final Map<Atom, IndexExpr> quotients = new HashMap<>();

  Solver(List<Axis> unknowns) {
    this.unknowns = unknowns;
    for (Axis axis : unknowns) {
      if (axis.extent().isConstant(1)) {
        solved.put(axis.variable(), IndexExpr.ZERO);
      }
    }
  }

  /** Adds an equation, and those of the subscripts of elements that are read as indices in it. */
  void add(IndexExpr pattern, IndexExpr value) {
    equations.add(new Equation(pattern, value));
    List<Atom.Element> others = elements(value);
    for (Atom.Element element : elements(pattern)) {
      others.stream()
          .filter(other -> other.input() == element.input())
          .filter(other -> other.at().size() == element.at().size())
          .findFirst()
          .ifPresent(other -> {
            others.remove(other);
            for (int axis = 0; axis < element.at().size(); axis++) {
              add(element.at().get(axis), other.at().get(axis));
            }
          });
    }
  }

  private static List<Atom.Element> elements(IndexExpr expr) {
    List<Atom.Element> elements = new ArrayList<>();
    for (Atom atom : expr.atoms()) {
      if (atom instanceof Atom.Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The values of all unknowns, if the equations give them. */
  Optional<Map<String, IndexExpr>> solve() {
    boolean changed = true;
    while (changed && solved.size() < unknowns.size()) {
      changed = false;
      for (Equation equation : equations) {
        changed |= solveOne(equation);
      }
      for (int i = 0; i < equations.size() && !changed; i++) {
        changed = solveDigits(equations.get(i));
      }
    }
    return solved.size() == unknowns.size() ? Optional.of(solved) : Optional.empty();
  }

  private IndexExpr known(IndexExpr expr) {
    return replaceQuotients(expr).substituteVariables(solved);
  }

  private IndexExpr replaceQuotients(IndexExpr expr) {
    IndexExpr result = IndexExpr.ZERO;
    for (Map.Entry<Monomial, Long> term : expr.terms().entrySet()) {
      IndexExpr product = IndexExpr.constant(term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(quotients.getOrDefault(atom, IndexExpr.atom(atom)));
      }
      result = result.plus(product);
    }
    return result;
  }

  private Set<String> open(IndexExpr expr) {
    return unknowns.stream()
        .map(Axis::variable)
        .filter(name -> !solved.containsKey(name) && expr.variables().contains(name))
        .collect(Collectors.toSet());
  }

  /** One unknown in an equation, or a quotient that is all that is unknown in it. */
  private boolean solveOne(Equation equation) {
    IndexExpr pattern = known(equation.pattern());
    Set<String> open = open(pattern);
    if (open.size() != 1) {
      return false;
    }
    String name = open.iterator().next();
    Optional<IndexExpr> factor = pattern.coefficientOf(new Atom.Variable(name));
    if (factor.isEmpty()) {
      return solveQuotient(pattern, equation.value(), name);
    }
    IndexExpr rest = pattern.minus(factor.get().times(IndexExpr.variable(name)));
    Optional<IndexExpr> value = equation.value().minus(rest).dividedExactlyBy(factor.get());
    value.ifPresent(found -> solved.put(name, found));
    return value.isPresent();
  }

  private boolean solveQuotient(IndexExpr pattern, IndexExpr value, String name) {
    for (Map.Entry<Monomial, Long> term : pattern.terms().entrySet()) {
      List<Atom> factors = term.getKey().factors();
      if (factors.size() == 1
          && factors.getFirst() instanceof Atom.FloorDiv quotient
          && term.getValue() == 1
          && !quotients.containsKey(quotient)) {
        IndexExpr rest = pattern.minus(IndexExpr.atom(quotient));
        if (!rest.variables().contains(name)) {
          quotients.put(quotient, value.minus(rest));
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Several unknowns that are digits of one number: each factor is the product of what is below.
   */
  private boolean solveDigits(Equation equation) {
    IndexExpr pattern = known(equation.pattern());
    record Digit(Axis axis, IndexExpr factor) {}
    List<Digit> digits = new ArrayList<>();
    IndexExpr rest = pattern;
    for (Axis axis : unknowns) {
      if (!solved.containsKey(axis.variable()) && pattern.variables().contains(axis.variable())) {
        Optional<IndexExpr> factor = pattern.coefficientOf(new Atom.Variable(axis.variable()));
        if (factor.isEmpty()) {
          return false;
        }
        digits.add(new Digit(axis, factor.get()));
        rest = rest.minus(factor.get().times(axis.index()));
      }
    }
    if (digits.size() < 2) {
      return false;
    }
    digits.sort(
        Comparator.comparingInt((Digit digit) ->
                digit.factor().terms().keySet().stream()
                    .mapToInt(monomial -> monomial.factors().size())
                    .max()
                    .orElse(0))
            .thenComparingLong(digit -> digit.factor().asConstant().orElse(Long.MAX_VALUE)));
    if (!digits.getFirst().factor().equals(IndexExpr.ONE)) {
      return false;
    }
    IndexExpr value = equation.value().minus(rest);
    Map<String, IndexExpr> found = new LinkedHashMap<>();
    for (int k = 0; k < digits.size(); k++) {
      IndexExpr digit = value;
      if (k + 1 < digits.size()) {
        Optional<IndexExpr> base =
            digits.get(k + 1).factor().dividedExactlyBy(digits.get(k).factor());
        if (base.isEmpty()) {
          return false;
        }
        IndexExpr quotient = value.floorDiv(base.get());
        digit = value.minus(quotient.times(base.get()));
        value = quotient;
      }
      found.put(digits.get(k).axis().variable(), digit);
    }
    solved.putAll(found);
    return true;
  }
}

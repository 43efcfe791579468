package org.lrai.verifier.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Contract;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.text.AttributeValue;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/** The conditions of a rule as assumptions. Trusted. */
final class Conditions {
  private final Claim claim;
  private final Meaning meaning;
  private final Numbers numbers;
  private final Fresh fresh;
  private final List<Term> facts = new ArrayList<>();
  private final List<Universal> universals = new ArrayList<>();

  Conditions(Claim claim, Meaning meaning, Numbers numbers, Fresh fresh) {
    this.claim = claim;
    this.meaning = meaning;
    this.numbers = numbers;
    this.fresh = fresh;
    if (claim.instance().rule().text().contains("pi()")) {
      circleRatio();
    }
    claim.instance().rule().conditions().forEach(this::add);
  }

  List<Term> facts() {
    return List.copyOf(facts);
  }

  List<Universal> universals() {
    return List.copyOf(universals);
  }

  /** 3.1415926535 < pi < 3.1415926536: {@code pi_bounds} in {@code proofs/coq/ErrorFunction.v}. */
  private void circleRatio() {
    Term pi = Terms.variable(Numbers.PI, Sort.REAL);
    BigInteger unit = BigInteger.TEN.pow(10);
    BigInteger digits = new BigInteger("31415926535");
    facts.add(Terms.less(Terms.rational(digits, unit), pi));
    facts.add(Terms.less(pi, Terms.rational(digits.add(BigInteger.ONE), unit)));
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.Constant _ -> {}
      case Condition.Compare compare -> facts.add(compared(claim.sides().evaluation(), compare));
      case Condition.Elements(var property, var term, var _) -> {
        if (property != Condition.Property.FINITE) {
          elements(term, element -> holds(property, element));
        }
      }
      case Condition.Nearest(var term, var value, var _) -> {
        Term exact = numbers.real(value);
        elements(term, element -> near(element, exact));
      }
    }
  }

  private void elements(
      org.lrai.ir.rule.Term term, java.util.function.UnaryOperator<Term> property) {
    if (claim.instance().rule().contract() instanceof Contract.BitEqual) {
      return;
    }
    Lambda lambda = meaning.of(claim.sides().typed(term), null);
    List<Term> index = new ArrayList<>();
    List<Term> ranges = new ArrayList<>();
    for (IndexExpr dim : lambda.type().shape().dims()) {
      Term at = fresh.index("at");
      index.add(at);
      ranges.add(Terms.inRange(at, ScalarMeaning.size(dim)));
    }
    Term statement = Terms.implies(Terms.and(ranges), property.apply(lambda.at(index)));
    universals.add(new Universal("a condition on elements", Problem.indices(statement), statement));
  }

  private static Term holds(Condition.Property property, Term element) {
    Term zero = Terms.number(0, element.sort());
    return switch (property) {
      case POSITIVE -> Terms.less(zero, element);
      case NON_NEGATIVE -> Terms.atMost(zero, element);
      case NON_ZERO -> Terms.not(Terms.equal(element, zero));
      case ZERO -> Terms.equal(element, zero);
      case FINITE -> Terms.TRUE;
    };
  }

  /** {@code |element - exact| <= 2^-24 |exact|}. */
  private static Term near(Term element, Term exact) {
    Term most =
        Terms.multiply(
            Terms.rational(BigInteger.ONE, BigInteger.TWO.pow(24)), Functions.absolute(exact));
    Term difference = Terms.subtract(element, exact);
    return Terms.and(
        List.of(Terms.atMost(difference, most), Terms.atMost(Terms.negate(most), difference)));
  }

  /** What a comparison means over symbolic sizes. */
  static Term compared(Evaluation evaluation, Condition.Compare condition) {
    return compare(
        condition.relation(),
        evaluation.value(condition.left()),
        evaluation.value(condition.right()));
  }

  private static Term compare(
      Condition.Relation relation, AttributeValue left, AttributeValue right) {
    if (left instanceof AttributeValue.Index(IndexExpr a)
        && right instanceof AttributeValue.Index(IndexExpr b)) {
      return compare(relation, ScalarMeaning.size(a), ScalarMeaning.size(b));
    }
    boolean negated = relation == Condition.Relation.UNEQUAL;
    if (left instanceof AttributeValue.ListOf(var mine)
        && right instanceof AttributeValue.ListOf(var others)
        && mine.size() == others.size()) {
      List<Term> equal = new ArrayList<>();
      for (int k = 0; k < mine.size(); k++) {
        equal.add(compare(Condition.Relation.EQUAL, mine.get(k), others.get(k)));
      }
      return negated ? Terms.not(Terms.and(equal)) : Terms.and(equal);
    }
    return Terms.truth(left.equals(right) != negated);
  }

  private static Term compare(Condition.Relation relation, Term a, Term b) {
    return switch (relation) {
      case EQUAL -> Terms.equal(a, b);
      case UNEQUAL -> Terms.not(Terms.equal(a, b));
      case LESS_EQUAL -> Terms.atMost(a, b);
      case LESS -> Terms.less(a, b);
      case DIVIDES -> {
        // The quotient that divides exactly: if it does, it is this one.
        Term times = Terms.floorDivide(b, a);
        yield Terms.and(
            List.of(Terms.less(Terms.integer(0), a), Terms.equal(b, Terms.multiply(a, times))));
      }
    };
  }
}

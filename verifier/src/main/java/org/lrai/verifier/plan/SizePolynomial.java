package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * A polynomial over sizes, which are not negative, with coefficients that are not negative either.
 *
 * @param terms for each product, given as the sorted names of its factors, its coefficient
 */
record SizePolynomial(Map<List<String>, Double> terms) {
  static final SizePolynomial ZERO = new SizePolynomial(Map.of());

  static SizePolynomial constant(double value) {
    return new SizePolynomial(Map.of(List.of(), value));
  }

  static SizePolynomial symbol(String name) {
    return new SizePolynomial(Map.of(List.of(name), 1.0));
  }

  SizePolynomial plus(SizePolynomial other) {
    return joined(other, Double::sum);
  }

  /** At least as large as both, whatever the sizes are. */
  SizePolynomial max(SizePolynomial other) {
    return joined(other, Math::max);
  }

  private SizePolynomial joined(SizePolynomial other, BinaryOperator<Double> coefficients) {
    Map<List<String>, Double> joined = new LinkedHashMap<>(terms);
    other.terms.forEach((product, value) -> joined.merge(product, value, coefficients));
    return new SizePolynomial(joined);
  }

  SizePolynomial times(SizePolynomial other) {
    Map<List<String>, Double> products = new LinkedHashMap<>();
    terms.forEach((left, a) ->
        other.terms.forEach((right, b) -> {
          List<String> factors = new ArrayList<>(left);
          factors.addAll(right);
          factors.sort(null);
          products.merge(factors, a * b, Double::sum);
        }));
    return new SizePolynomial(products);
  }
}

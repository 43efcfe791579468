package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A linear function of inputs and outputs: the sum of coefficient times variable, and a constant;
 * exact.
 *
 * @param coefficients none is 0
 */
public record LinearExpr(SortedMap<Variable, BigDecimal> coefficients, BigDecimal constant) {

  /** An element of the inputs or outputs, in row-major order, one tensor after the other. */
  public record Variable(boolean isInput, int index) implements Comparable<Variable> {
    @Override
    public int compareTo(Variable other) {
      return isInput == other.isInput
          ? Integer.compare(index, other.index)
          : Boolean.compare(other.isInput, isInput);
    }

    @Override
    public String toString() {
      return (isInput ? "X_" : "Y_") + index;
    }
  }

  public LinearExpr {
    SortedMap<Variable, BigDecimal> nonZero = new TreeMap<>(coefficients);
    nonZero.values().removeIf(coefficient -> coefficient.signum() == 0);
    coefficients = Collections.unmodifiableSortedMap(nonZero);
  }

  public static LinearExpr constant(BigDecimal value) {
    return new LinearExpr(new TreeMap<>(), value);
  }

  public static LinearExpr of(Variable variable) {
    return new LinearExpr(new TreeMap<>(Map.of(variable, BigDecimal.ONE)), BigDecimal.ZERO);
  }

  public LinearExpr plus(LinearExpr other) {
    SortedMap<Variable, BigDecimal> sum = new TreeMap<>(coefficients);
    other.coefficients.forEach((variable, factor) -> sum.merge(variable, factor, BigDecimal::add));
    return new LinearExpr(sum, constant.add(other.constant));
  }

  public LinearExpr times(BigDecimal factor) {
    SortedMap<Variable, BigDecimal> product = new TreeMap<>();
    coefficients.forEach((variable, value) -> product.put(variable, value.multiply(factor)));
    return new LinearExpr(product, constant.multiply(factor));
  }

  public LinearExpr minus(LinearExpr other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  public boolean isConstant() {
    return coefficients.isEmpty();
  }
}

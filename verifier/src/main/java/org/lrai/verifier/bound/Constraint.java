package org.lrai.verifier.bound;

import java.math.BigDecimal;
import java.util.Map;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Objective;
import org.lrai.verifier.property.Formula.Inequality;
import org.lrai.verifier.property.LinearExpr;
import org.lrai.verifier.property.LinearExpr.Variable;

/**
 * A linear function of inputs and executed outputs that is at most 0, or below 0, where a property
 * is violated.
 *
 * @param inequality exactly
 * @param negated the function times -1, with coefficients rounded to doubles
 * @param rest what the coefficients lost by that, at most
 * @param constantRest the same of the constant
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Constraint(Inequality inequality, Objective negated, double[] rest, double constantRest) {

  static Constraint of(Inequality inequality, Network network) {
    LinearExpr expr = inequality.expr();
    int size = expr.coefficients().size();
    int[] neuron = new int[size];
    double[] factor = new double[size];
    double[] rest = new double[size];
    int i = 0;
    for (Map.Entry<Variable, BigDecimal> term : expr.coefficients().entrySet()) {
      neuron[i] = neuron(term.getKey(), network);
      factor[i] = -term.getValue().doubleValue();
      rest[i] = rest(term.getValue(), -factor[i]);
      i++;
    }
    double constant = -expr.constant().doubleValue();
    return new Constraint(
        inequality,
        Objective.executed(neuron, factor, constant),
        rest,
        rest(expr.constant(), -constant));
  }

  /** The distance of a number from the double it was rounded to, rounded up. */
  private static double rest(BigDecimal exact, double rounded) {
    if (!Double.isFinite(rounded)) {
      return Double.POSITIVE_INFINITY;
    }
    BigDecimal difference = exact.subtract(new BigDecimal(rounded)).abs();
    return difference.signum() == 0 ? 0 : Math.nextUp(difference.doubleValue());
  }

  private static int neuron(Variable variable, Network network) {
    if (!variable.isInput()) {
      return network.outputs()[variable.index()];
    }
    int first = 1;
    int index = variable.index();
    for (Layer layer : network.layers()) {
      if (layer instanceof Layer.Input && index < layer.size()) {
        return first + index;
      }
      index -= layer instanceof Layer.Input ? layer.size() : 0;
      first += layer.size();
    }
    throw new IllegalArgumentException("no input " + variable);
  }

  /** Whether an upper bound of {@link #negated} shows that this never holds. */
  boolean excluded(double upper, Analysis analysis) {
    double bound = upper;
    if (constantRest != 0) {
      bound = Math.nextUp(bound + constantRest);
    }
    for (int i = 0; i < rest.length; i++) {
      if (rest[i] != 0) {
        double[] range = analysis.executed(negated.neuron()[i]);
        double size = Math.max(-range[0], range[1]);
        bound = Math.nextUp(bound + Math.nextUp(rest[i] * size));
      }
    }
    return inequality.isStrict() ? bound <= 0 : bound < 0;
  }

  /** {@link #negated} for real values instead of executed ones. */
  Objective negatedReal() {
    return new Objective(
        negated.neuron(), negated.real(), new double[negated.real().length], negated.constant());
  }

  /** What {@link #negated} adds to {@link #negatedReal}. */
  Objective negatedChange() {
    return new Objective(
        negated.neuron(), new double[negated.change().length], negated.change(), 0);
  }

  /** About the value, by the real values of all neurons. */
  double value(double[] neurons) {
    double value = -negated.constant();
    for (int i = 0; i < negated.neuron().length; i++) {
      value -= negated.real()[i] * neurons[negated.neuron()[i]];
    }
    return value;
  }

  /** Whether it holds, exactly; not if an output is no number. */
  boolean holds(float[] input, float[] output) {
    return holds(inequality, input, output);
  }

  /** Whether an inequality holds, exactly; not if an output is no number. */
  static boolean holds(Inequality inequality, float[] input, float[] output) {
    LinearExpr expr = inequality.expr();
    BigDecimal sum = expr.constant();
    for (Map.Entry<Variable, BigDecimal> term : expr.coefficients().entrySet()) {
      Variable variable = term.getKey();
      float value = (variable.isInput() ? input : output)[variable.index()];
      if (!Float.isFinite(value)) {
        return false;
      }
      sum = sum.add(term.getValue().multiply(new BigDecimal(value)));
    }
    return inequality.holds(sum);
  }
}

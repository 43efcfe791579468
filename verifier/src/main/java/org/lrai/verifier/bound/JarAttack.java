package org.lrai.verifier.bound;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.verifier.property.Formula.Inequality;
import org.lrai.verifier.property.Interval;
import org.lrai.verifier.property.LinearExpr;
import org.lrai.verifier.property.LinearExpr.Variable;
import org.lrai.verifier.property.Property;

/**
 * Looks for an input that violates a property by calls of the jar alone: for as long as the model's
 * network is not known yet, or where it never will be. For few inputs by evolution ({@link Elite});
 * for many by setting random runs of elements to one end of their intervals, as long as that brings
 * a violation nearer (after Andriushchenko et al., ECCV 2020).
 */
public final class JarAttack {
  private static final long SEED = 20260101;

  /** Inputs up to which points are improved by evolution. */
  private static final int FEW_INPUTS = 20;

  private static final int SAMPLES = 100;

  /** The share of all elements that the first runs have, and after how many calls it is halved. */
  private static final double FIRST_RUN = 0.25;

  private static final double HALVED_AFTER = 200;

  /** All conjunctions of one box; the nearest one counts. */
  private final class Target {
    private final Points points;
    private final List<List<Inequality>> conjunctions;
    private final Random random = new Random(SEED);
    private final Elite elite = new Elite(this::distance, random);
    private double[] best;
    private double least;
    private int calls;

    Target(List<Interval> box, List<List<Inequality>> conjunctions) {
      this.points = new Points(Query.inward(box));
      this.conjunctions = conjunctions;
      this.best = new double[box.size()];
      Arrays.fill(best, 0.5);
      this.least = Double.POSITIVE_INFINITY;
    }

    /**
     * The least of the largest values in a conjunction; one that ends every search if it is over.
     */
    private double distance(double[] share) {
      if (found != null || over.getAsBoolean()) {
        return Double.NEGATIVE_INFINITY;
      }
      float[] input = points.at(i -> share[i]);
      float[] output = executor.run(input);
      calls++;
      double distance = Double.POSITIVE_INFINITY;
      for (List<Inequality> all : conjunctions) {
        if (all.stream().allMatch(each -> Constraint.holds(each, input, output))) {
          found = new PropertyVerdict.Violated(input, output);
          return Double.NEGATIVE_INFINITY;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (Inequality each : all) {
          most = Math.max(most, value(each.expr(), input, output));
        }
        distance = Double.isNaN(most) ? distance : Math.min(distance, most);
      }
      return distance;
    }

    /** Goes on for a while. */
    void step() {
      if (best.length > FEW_INPUTS) {
        setRun();
      } else if (calls < SAMPLES) {
        double[] share = new double[best.length];
        boolean corner = calls % 4 == 0;
        Arrays.setAll(share, _ -> corner ? random.nextInt(2) : random.nextDouble());
        elite.add(new Elite.Sample(share, distance(share)));
      } else {
        elite.hop();
      }
    }

    private void setRun() {
      double[] share = best.clone();
      if (calls > 0) {
        double part = FIRST_RUN * Math.pow(0.5, calls / HALVED_AFTER);
        int length = Math.max(1, (int) (part * share.length));
        int start = random.nextInt(share.length - length + 1);
        Arrays.fill(share, start, start + length, random.nextInt(2));
      }
      double distance = distance(share);
      if (distance < least) {
        least = distance;
        best = share;
      }
    }
  }

  private final Executor executor;
  private final BooleanSupplier over;
  private PropertyVerdict.@Nullable Violated found;

  private JarAttack(Executor executor, BooleanSupplier over) {
    this.executor = executor;
    this.over = over;
  }

  /**
   * A violation, or null if none was found.
   *
   * @param over asked before each call whether to give up
   */
  public static PropertyVerdict.@Nullable Violated run(
      Property property, Executor executor, BooleanSupplier over) {
    JarAttack attack = new JarAttack(executor, over);
    Map<List<Interval>, List<List<Inequality>>> byBox =
        property.cases().stream()
            .collect(
                Collectors.groupingBy(
                    Property.Case::box,
                    Collectors.mapping(Property.Case::constraints, Collectors.toList())));
    List<Target> targets =
        byBox.entrySet().stream()
            .map(entry -> attack.new Target(entry.getKey(), entry.getValue()))
            .toList();
    while (!targets.isEmpty() && attack.found == null && !over.getAsBoolean()) {
      targets.forEach(Target::step);
    }
    return attack.found;
  }

  private static double value(LinearExpr expr, float[] input, float[] output) {
    double value = expr.constant().doubleValue();
    for (Map.Entry<Variable, BigDecimal> term : expr.coefficients().entrySet()) {
      Variable variable = term.getKey();
      value +=
          term.getValue().doubleValue() * (variable.isInput() ? input : output)[variable.index()];
    }
    return value;
  }
}

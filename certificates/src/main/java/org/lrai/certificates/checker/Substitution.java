package org.lrai.certificates.checker;

import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.AffineMap.Part;

/**
 * Upper bounds of linear functions of neurons: from the last layer to the inputs, each neuron is
 * replaced by a line above it where its coefficient is positive, below it where it is negative. The
 * coefficients are doubles; whatever their rounding changes was charged to the constants.
 */
final class Substitution {
  /** One function, on its way down. */
  static final class Row {
    /** Coefficients of real values, layer by layer; null where there are none. */
    final double[] @Nullable [] real;

    /** Coefficients of differences. */
    final double[] @Nullable [] change;

    private double constant;
    private double magnitude;
    private double radius;

    Row(int layers, double constant) {
      real = new double[layers] @Nullable [];
      change = new double[layers] @Nullable [];
      add(constant);
    }

    private void add(double term) {
      constant += term;
      magnitude += Math.abs(term);
    }

    /** An upper bound, infinite instead of NaN. */
    private double bound(long operations, double underflow) {
      double sum = Outward.sumUp(constant + radius, magnitude + radius, operations);
      double bound = Outward.addUp(sum, underflow);
      return Double.isNaN(bound) ? Double.POSITIVE_INFINITY : bound;
    }
  }

  private final Analyzer analyzer;
  private final Analysis analysis;
  private final @Nullable Choices choices;

  Substitution(Analyzer analyzer, Analysis analysis, @Nullable Choices choices) {
    this.analyzer = analyzer;
    this.analysis = analysis;
    this.choices = choices;
  }

  /** A row with the coefficients of an objective. */
  Row row(Objective objective) {
    Row row = new Row(analyzer.layers(), objective.constant());
    for (int i = 0; i < objective.neuron().length; i++) {
      int neuron = objective.neuron()[i];
      int layer = analyzer.layerOf(neuron);
      int place = neuron - analyzer.first(layer);
      // Sums of two coefficients of a neuron round like any other.
      if (objective.real()[i] != 0) {
        of(row.real, layer)[place] += objective.real()[i];
        row.radius +=
            analyzer.coefficientError()
                * Math.abs(objective.real()[i])
                * analysis.bounds.real[neuron];
      }
      if (objective.change()[i] != 0) {
        of(row.change, layer)[place] += objective.change()[i];
        row.radius +=
            analyzer.coefficientError()
                * Math.abs(objective.change()[i])
                * analysis.bounds.change[neuron];
      }
    }
    return row;
  }

  private double[] of(double[] @Nullable [] coefficients, int layer) {
    double[] found = coefficients[layer];
    if (found == null) {
      found = new double[analyzer.first(layer + 1) - analyzer.first(layer)];
      coefficients[layer] = found;
    }
    return found;
  }

  /**
   * Upper bounds of rows whose coefficients are of layers up to one.
   *
   * @param keep whether the coefficients are wanted afterwards
   */
  double[] bounds(Row[] rows, int top, boolean keep) {
    for (int layer = top; layer >= 0; layer--) {
      multipliers(rows, layer);
      AffineMap affine = analyzer.affine(layer);
      Relaxation relaxation = analysis.relaxation(layer);
      if (affine != null) {
        affine(rows, layer, affine);
      } else if (relaxation != null) {
        for (Row row : rows) {
          relax(row, layer, relaxation);
        }
      } else {
        for (Row row : rows) {
          concretize(row, layer);
        }
      }
      if (!keep) {
        for (Row row : rows) {
          row.real[layer] = null;
          row.change[layer] = null;
        }
      }
    }
    double[] bounds = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      bounds[r] = rows[r].bound(analyzer.constantTerms(), analysis.underflow());
    }
    return bounds;
  }

  /** What has a sign in this region may be added. */
  private void multipliers(Row[] rows, int layer) {
    byte[] phase = analysis.region().phase();
    if (choices == null || phase == null || !analysis.signed(layer)) {
      return;
    }
    for (int neuron = analyzer.first(layer); neuron < analyzer.first(layer + 1); neuron++) {
      double multiplier = choices.multiplier()[neuron];
      if (phase[neuron] != 0 && multiplier > 0) {
        for (Row row : rows) {
          of(row.real, layer)[neuron - analyzer.first(layer)] +=
              phase[neuron] > 0 ? multiplier : -multiplier;
          row.radius += analyzer.coefficientError() * multiplier * analysis.bounds.real[neuron];
        }
      }
    }
  }

  private void affine(Row[] rows, int layer, AffineMap affine) {
    int first = analyzer.first(layer);
    AffineMap.Charges charges = analysis.charges();
    for (Row row : rows) {
      charge(row, row.real[layer], charges.real(), first);
      charge(row, row.change[layer], charges.change(), first);
    }
    for (Part part : affine.parts) {
      for (Row row : rows) {
        double[] real = row.real[layer];
        double[] change = row.change[layer];
        if (real != null) {
          part.meant().addRows(real, of(row.real, part.layer()));
        }
        if (change != null) {
          part.executed().addRows(change, of(row.change, part.layer()));
          Matrix difference = part.change();
          if (difference != null) {
            difference.addRows(change, of(row.real, part.layer()));
          }
        }
      }
    }
  }

  private static void charge(Row row, double @Nullable [] factor, double[] charge, int first) {
    if (factor == null) {
      return;
    }
    double radius = 0;
    double other = 0;
    int i = 0;
    // Two sums, because each addition waits for the one before it. A charge may be infinite.
    for (; i + 2 <= factor.length; i += 2) {
      radius += factor[i] == 0 ? 0 : Math.abs(factor[i]) * charge[first + i];
      other += factor[i + 1] == 0 ? 0 : Math.abs(factor[i + 1]) * charge[first + i + 1];
    }
    if (i < factor.length && factor[i] != 0) {
      radius += Math.abs(factor[i]) * charge[first + i];
    }
    radius += other;
    row.radius += radius;
  }

  private void relax(Row row, int layer, Relaxation relaxation) {
    int source = analyzer.onlySource(layer);
    if (source >= 0) {
      relaxUnary(row, layer, source, relaxation);
      return;
    }
    double[] real = row.real[layer];
    if (real != null) {
      for (int i = 0; i < real.length; i++) {
        double p = real[i];
        if (p > 0) {
          add(row, p, relaxation, relaxation.realAbove, i);
        } else if (p != 0) {
          double slope = choices == null ? -1 : choices.slope()[analyzer.first(layer) + i];
          if (slope >= 0 && slope <= 1 && analysis.unstable(layer, i)) {
            int argument = relaxation.a[i];
            addReal(row, argument, p * slope);
            row.radius +=
                2
                    * analyzer.coefficientError()
                    * Math.abs(p * slope)
                    * analysis.bounds.real[argument];
          } else {
            add(row, p, relaxation, relaxation.realBelow, i);
          }
        }
      }
    }
    double[] change = row.change[layer];
    if (change != null) {
      for (int i = 0; i < change.length; i++) {
        double q = change[i];
        if (q != 0) {
          add(row, q, relaxation, q > 0 ? relaxation.changeAbove : relaxation.changeBelow, i);
        }
      }
    }
  }

  /** The same for functions of one number, all of the neurons of one layer. */
  private void relaxUnary(Row row, int layer, int source, Relaxation relaxation) {
    int first = analyzer.first(source);
    int[] argument = relaxation.a;
    double[] real = row.real[layer];
    if (real != null) {
      double[] sum = of(row.real, source);
      for (int i = 0; i < real.length; i++) {
        double p = real[i];
        if (p == 0) {
          continue;
        }
        double slope = p > 0 || choices == null ? -1 : choices.slope()[analyzer.first(layer) + i];
        if (slope >= 0 && slope <= 1 && analysis.unstable(layer, i)) {
          sum[argument[i] - first] += p * slope;
          row.radius +=
              2
                  * analyzer.coefficientError()
                  * Math.abs(p * slope)
                  * analysis.bounds.real[argument[i]];
        } else {
          Lines lines = p > 0 ? relaxation.realAbove : relaxation.realBelow;
          row.add(p * lines.constant()[i]);
          sum[argument[i] - first] += p * lines.first()[i];
        }
      }
    }
    double[] change = row.change[layer];
    if (change != null) {
      double[] sum = of(row.change, source);
      for (int i = 0; i < change.length; i++) {
        double q = change[i];
        if (q != 0) {
          Lines lines = q > 0 ? relaxation.changeAbove : relaxation.changeBelow;
          row.add(q * lines.constant()[i]);
          sum[argument[i] - first] += q * lines.firstChange()[i];
        }
      }
    }
  }

  /** NaN, too, comes here and stays. */
  private void add(Row row, double factor, Relaxation relaxation, Lines lines, int i) {
    row.add(factor * lines.constant()[i]);
    addReal(row, relaxation.a[i], factor * lines.first()[i]);
    addReal(row, relaxation.b[i], factor * lines.second()[i]);
    addChange(row, relaxation.a[i], factor * lines.firstChange()[i]);
    addChange(row, relaxation.b[i], factor * lines.secondChange()[i]);
  }

  private void addReal(Row row, int neuron, double coefficient) {
    if (coefficient != 0) {
      int layer = analyzer.layerOf(neuron);
      of(row.real, layer)[neuron - analyzer.first(layer)] += coefficient;
    }
  }

  private void addChange(Row row, int neuron, double coefficient) {
    if (coefficient != 0) {
      int layer = analyzer.layerOf(neuron);
      of(row.change, layer)[neuron - analyzer.first(layer)] += coefficient;
    }
  }

  /** Inputs and the constant: no difference, and the end of the range that is larger. */
  private void concretize(Row row, int layer) {
    double[] real = row.real[layer];
    if (real == null) {
      return;
    }
    int first = analyzer.first(layer);
    for (int i = 0; i < real.length; i++) {
      double p = real[i];
      if (p != 0) {
        row.add(
            p * (p > 0 ? analysis.bounds.realHigh[first + i] : analysis.bounds.realLow[first + i]));
      }
    }
  }
}

package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A support vector machine for classes, in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, F]} of any numeric type; support vectors {@code [V * F]} (a float type;
 * optional); how many there are of each class (INT64, optional); coefficients {@code [(classes - 1)
 * * V]}; rho, one for each pair of classes; prob_a and prob_b, one for each pair, optional; all of
 * a float type; the labels of the classes, INT64 or STRING. Without support vectors: a linear
 * function for each class, coefficients {@code [classes * F]}, all with the first rho.
 *
 * <p>Outputs: the label of each row; FLOAT scores: with support vectors and without prob_a one for
 * each pair of classes (two classes: {@code [-s, s]}), else one for each class. The label is that
 * of the class that wins most pairs; of a linear function, that of the largest score. ONNX
 * SVMClassifier.
 *
 * @param kernel the kernel function
 * @param gamma its parameter
 * @param coef0 its parameter
 * @param degree its parameter
 * @param transform what is done with a row of scores
 */
public record SvmClassifier(
    SvmKernel kernel, double gamma, double coef0, double degree, PostTransform transform)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SVMClassifier", inputs);
    Machine machine = new Machine(in);
    Tensor chosen = machine.labels.column(machine.x.dim(0));
    Tensor z = Tensor.zeros(ElementType.FLOAT, machine.x.dim(0), machine.scoreCount());
    for (int row = 0; row < machine.x.dim(0); row++) {
      double[] scores = machine.supports == 0 ? machine.linear(row) : machine.pairs(row);
      int label = machine.supports == 0 ? ClassLabels.best(scores) : machine.winner(scores);
      if (machine.probabilities()) {
        scores = machine.probabilities(scores);
      } else if (scores.length == 1) {
        scores = new double[] {complement(scores[0]), scores[0]};
      }
      transform.apply(scores);
      machine.labels.put(label, chosen, row);
      for (int i = 0; i < scores.length; i++) {
        z.floats()[row * scores.length + i] = (float) scores[i];
      }
    }
    return new Value[] {chosen, z};
  }

  private double complement(double score) {
    return transform == PostTransform.PROBIT ? 1 - score : -score;
  }

  /** The constants of one call, checked. */
  private final class Machine {
    final Tensor x;
    final Elements elements;
    final ClassLabels labels;
    final int classes;
    final int features;
    final long[] perClass;
    final int supports;
    final double[] vectors;
    final double[] coefficients;
    final double[] rho;
    final double @Nullable [] probA;
    final double @Nullable [] probB;
    final SvmKernel.Function function;

    Machine(Inputs in) {
      x = in.tensor(0, "X");
      in.requireRank(x, "X", 2);
      elements = Elements.of(x);
      features = (int) x.dim(1);
      labels = new ClassLabels(in, 7);
      classes = labels.count();
      long[] given = in.optionalIntegers(2, "vectors_per_class");
      perClass = given == null ? new long[0] : given;
      long sum = 0;
      for (long count : perClass) {
        in.require(count >= 0 && count <= Tensor.MAX_ELEMENTS, "%d vectors of a class", count);
        sum += count;
      }
      coefficients = in.numbers(3, "coefficients");
      double[] all = sum == 0 ? null : in.optionalNumbers(1, "support_vectors");
      vectors = all == null ? new double[0] : all;
      supports = (int) Math.min(sum, Tensor.MAX_ELEMENTS);
      rho = in.numbers(4, "rho");
      probA = supports == 0 ? null : in.optionalNumbers(5, "prob_a");
      probB = supports == 0 ? null : in.optionalNumbers(6, "prob_b");
      int pairs = classes * (classes - 1) / 2;
      in.require(
          supports == 0
              ? rho.length >= 1 && coefficients.length == classes * features
              : perClass.length == classes
                  && classes >= 2
                  && rho.length == pairs
                  && vectors.length == (long) supports * features
                  && coefficients.length == (classes - 1L) * supports,
          "support vectors, coefficients, rho and labels do not fit each other and X, %s",
          x);
      in.require(
          (probA == null || probA.length == pairs || probA.length == 0)
              && (probA == null ? 0 : probA.length) == (probB == null ? 0 : probB.length),
          "prob_a and prob_b are not for %d pairs of classes",
          pairs);
      function = new SvmKernel.Function(kernel, gamma, coef0, degree);
    }

    boolean probabilities() {
      return probA != null && probA.length > 0;
    }

    int scoreCount() {
      return supports == 0 || probabilities() || classes == 2
          ? classes
          : classes * (classes - 1) / 2;
    }

    double[] linear(int row) {
      SvmKernel.Function dot = new SvmKernel.Function(SvmKernel.LINEAR, 0, 0, 0);
      double[] scores = new double[classes];
      for (int c = 0; c < classes; c++) {
        scores[c] =
            rho[0] + dot.value(elements, row * features, coefficients, c * features, features);
      }
      return scores;
    }

    /** For each pair of classes, a number that is positive if the first one wins. */
    double[] pairs(int row) {
      double[] kernels = new double[supports];
      for (int v = 0; v < supports; v++) {
        kernels[v] = function.value(elements, row * features, vectors, v * features, features);
      }
      double[] scores = new double[rho.length];
      int pair = 0;
      int startOfI = 0;
      for (int i = 0; i < classes; i++) {
        int startOfJ = startOfI + (int) perClass[i];
        for (int j = i + 1; j < classes; j++) {
          scores[pair] =
              rho[pair]
                  + sum(kernels, j - 1, startOfI, (int) perClass[i])
                  + sum(kernels, i, startOfJ, (int) perClass[j]);
          pair++;
          startOfJ += (int) perClass[j];
        }
        startOfI += (int) perClass[i];
      }
      return scores;
    }

    private double sum(double[] kernels, int coefficientRow, int from, int count) {
      double sum = 0;
      for (int v = from; v < from + count; v++) {
        sum += coefficients[coefficientRow * supports + v] * kernels[v];
      }
      return sum;
    }

    int winner(double[] pairScores) {
      double[] votes = new double[classes];
      int pair = 0;
      for (int i = 0; i < classes; i++) {
        for (int j = i + 1; j < classes; j++) {
          votes[pairScores[pair++] > 0 ? i : j]++;
        }
      }
      return ClassLabels.best(votes);
    }

    double[] probabilities(double[] pairScores) {
      double[][] wins = new double[classes][classes];
      int pair = 0;
      for (int i = 0; i < classes; i++) {
        for (int j = i + 1; j < classes; j++) {
          double a = probA == null ? 0 : probA[pair];
          double b = probB == null ? 0 : probB[pair];
          double win = 1 - PostTransform.logistic(pairScores[pair] * a + b);
          wins[i][j] = Math.clamp(win, 1e-7, 1 - 1e-7);
          wins[j][i] = 1 - wins[i][j];
          pair++;
        }
      }
      return coupled(wins);
    }
  }

  /**
   * Probabilities of classes from those of pairs: the second method of Wu, Lin and Weng,
   * "Probability Estimates for Multi-class Classification by Pairwise Coupling" (2004), section
   * 4.2, with the accuracy and number of steps of libsvm.
   *
   * @param wins {@code [i][j]}: probability of class i if it is i or j
   */
  private static double[] coupled(double[][] wins) {
    int classes = wins.length;
    double[][] q = new double[classes][classes];
    for (int i = 0; i < classes; i++) {
      for (int j = 0; j < classes; j++) {
        if (i != j) {
          q[i][i] += wins[j][i] * wins[j][i];
          q[i][j] = -wins[j][i] * wins[i][j];
        }
      }
    }
    double[] p = new double[classes];
    Arrays.fill(p, 1.0 / classes);
    double[] qp = new double[classes];
    for (int step = 0; step < Math.max(100, classes); step++) {
      double pqp = 0;
      for (int i = 0; i < classes; i++) {
        qp[i] = 0;
        for (int j = 0; j < classes; j++) {
          qp[i] += q[i][j] * p[j];
        }
        pqp += p[i] * qp[i];
      }
      double error = 0;
      for (int i = 0; i < classes; i++) {
        error = Math.max(error, Math.abs(qp[i] - pqp));
      }
      if (error < 0.005 / classes) {
        break;
      }
      for (int i = 0; i < classes; i++) {
        double change = (pqp - qp[i]) / q[i][i];
        double scale = 1 + change;
        p[i] += change;
        pqp = (pqp + change * (change * q[i][i] + 2 * qp[i])) / (scale * scale);
        for (int j = 0; j < classes; j++) {
          qp[j] = (qp[j] + change * q[i][j]) / scale;
          p[j] /= scale;
        }
      }
    }
    return p;
  }
}

package org.lrai.verifier.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Hints;
import org.lrai.certificates.checker.Nodes;
import org.lrai.certificates.checker.Op;

/**
 * Proposes pairs of nodes by their values at points, in plain floating point, and keeps what was
 * proposed, for the certificate.
 */
public final class SampledHints implements Hints {
  private final List<Integer> choices = new ArrayList<>();
  private @Nullable Samples executedSamples;
  private @Nullable Samples realSamples;

  /** What was proposed, question by question, without trailing zeros. */
  public List<Integer> choices() {
    int end = choices.size();
    while (end > 0 && choices.get(end - 1) == 0) {
      end--;
    }
    return List.copyOf(choices.subList(0, end));
  }

  @Override
  public int choose(Nodes executed, int node, Nodes real, int[] candidates) {
    Samples own = executedSamples == null ? new Samples(executed) : executedSamples;
    Samples others = realSamples == null ? new Samples(real) : realSamples;
    executedSamples = own;
    realSamples = others;
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < candidates.length; k++) {
      if (isAlike(executed, node, real, candidates[k])) {
        double distance = Samples.distance(own, node, others, candidates[k]);
        best = distance < least ? k : best;
        least = Math.min(least, distance);
      }
    }
    choices.add(best);
    return best;
  }

  private static boolean isAlike(Nodes executed, int node, Nodes real, int realNode) {
    Op op = executed.op(node) == Op.EXACT_MUL ? Op.MUL : executed.op(node);
    return op == real.op(realNode) || executed.isLinear(node) || real.isLinear(realNode);
  }

  /** Values of nodes at points. */
  private static final class Samples {
    private static final int POINTS = 2;

    /** What passes a limit, beyond which values could not be told from each other. */
    private static final double LEAK = 0x1p-6;

    private final Nodes nodes;
    private final double[][] values = new double[POINTS][1];

    /** Number of nodes of which the value is there; node 0 has none. */
    private final int[] known = {1, 1};

    Samples(Nodes nodes) {
      this.nodes = nodes;
    }

    /** How far apart nodes are. */
    static double distance(Samples a, int x, Samples b, int y) {
      double distance = 0;
      for (int point = 0; point < POINTS; point++) {
        double u = a.at(point, x);
        double v = b.at(point, y);
        distance += u == v ? 0 : Math.abs(u - v);
      }
      return Double.isNaN(distance) ? Double.MAX_VALUE : distance;
    }

    /** The value of a node; of {@code max(x, 0)} and limits, that many share, that of x. */
    private double at(int point, int node) {
      for (; known[point] <= node; known[point]++) {
        if (known[point] == values[point].length) {
          // New nodes come one by one while pairs are taken apart.
          values[point] = Arrays.copyOf(values[point], 2 * nodes.size());
        }
        values[point][known[point]] = value(known[point], values[point], point);
      }
      int inner = node;
      while (isLimited(inner)) {
        inner = nodes.operand(inner, 0);
      }
      return values[point][inner];
    }

    private boolean isLimited(int node) {
      return switch (nodes.op(node)) {
        case RELU -> true;
        case MIN, MAX -> nodes.isConstant(nodes.operand(node, 1));
        default -> false;
      };
    }

    private double value(int node, double[] known, int point) {
      if (nodes.isConstant(node)) {
        return nodes.ball(node).center();
      }
      if (nodes.op(node) == Op.INPUT) {
        double golden = (nodes.operand(node, 0) + 1 + 0.37 * point) * 0.6180339887498949;
        return golden - Math.floor(golden);
      }
      if (nodes.isInteger(node)) {
        return nodes.integerValue(node);
      }
      int arity = nodes.op(node).arity();
      double a = known[nodes.operand(node, 0)];
      double b = arity > 1 ? known[nodes.operand(node, 1)] : 0;
      return switch (nodes.op(node)) {
        case ADD, EXACT_ADD -> a + b;
        case SUB -> a - b;
        case MUL, EXACT_MUL -> a * b;
        case DIV -> a / b;
        case FMA -> a * b + known[nodes.operand(node, 2)];
        case NEG -> -a;
        case ABS -> Math.abs(a);
        case RELU -> Math.max(a, a * LEAK);
        case MAX -> isLimited(node) ? Math.max(a, b + LEAK * (a - b)) : Math.max(a, b);
        case MIN -> isLimited(node) ? Math.min(a, b + LEAK * (a - b)) : Math.min(a, b);
        case SQRT -> Math.sqrt(a);
        case EXP -> Math.exp(a);
        case LOG -> Math.log(a);
        case SIN -> Math.sin(a);
        case COS -> Math.cos(a);
        case TANH, ERF -> Math.tanh(a);
        case SIGMOID -> 1 / (1 + Math.exp(-a));
        case SOFTPLUS -> Math.log1p(Math.exp(a));
        case SILU, GELU -> a / (1 + Math.exp(-a));
        case FLOOR, ROUND_EVEN -> a; // rounded, it would be that of many
        case STEP -> a > 0 ? 1 : 0;
        case EQ -> a == b ? 1 : 0;
        case LT -> a < b ? 1 : 0;
        case LE -> a <= b ? 1 : 0;
        case SELECT -> a != 0 ? b : known[nodes.operand(node, 2)];
        default -> Double.NaN;
      };
    }
  }
}

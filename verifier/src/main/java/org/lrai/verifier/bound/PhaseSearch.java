package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Choices;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Region;

/**
 * Proves a conjunction impossible by deciding the signs of rectifiers' arguments; for many inputs.
 */
final class PhaseSearch {
  /** Regions that are analyzed side by side; fixed, so that results do not depend on threads. */
  private static final int BATCH = 16;

  /** In a part, hidden neurons keep what is known of the whole, and intervals. */
  private static final Effort PART = new Effort(false, false, 0);

  /** A bound that is not merely 0 by rounding. */
  private static final double CLEARLY_BELOW = -1e-9;

  private static final int FIRST_STEPS = 100;
  private static final int STEPS = 15;

  /** Where every rectifier is decided, multipliers alone are left to choose. */
  private static final int LAST_STEPS = 400;

  private final Analyzer analyzer;
  private final Network network;
  private final Query query;
  private final Attack attack;
  private final Limits limits;
  private final SlopeDescent descent;

  PhaseSearch(Analyzer analyzer, Query query, Attack attack, Limits limits) {
    this.analyzer = analyzer;
    this.network = analyzer.network();
    this.query = query;
    this.attack = attack;
    this.limits = limits;
    this.descent = new SlopeDescent(analyzer);
  }

  private static final class Node {
    private final byte[] phase;
    private final Analysis wider;
    private final Choices choices;
    private boolean closed;
    private List<Node> parts = List.of();

    Node(byte[] phase, Analysis wider, Choices choices) {
      this.phase = phase;
      this.wider = wider;
      this.choices = choices;
    }
  }

  /** Whether all constraints of a conjunction can hold somewhere in the box. */
  PropertyVerdict run(Analysis root, List<Constraint> all) {
    Constraint constraint = null;
    Choices choices = descent.start(root);
    double least = Double.POSITIVE_INFINITY;
    for (Constraint each : all) {
      SlopeDescent.Result result =
          descent.minimize(root, each.negated(), descent.start(root), FIRST_STEPS, CLEARLY_BELOW);
      if (each.excluded(result.bound().upper(), root)) {
        return new PropertyVerdict.Holds();
      }
      if (constraint == null || result.bound().upper() < least) {
        constraint = each;
        least = result.bound().upper();
        choices = result.choices();
      }
    }
    return constraint == null
        ? new PropertyVerdict.Unknown("a property without constraints of outputs")
        : split(root, all, constraint, choices);
  }

  private PropertyVerdict split(
      Analysis root, List<Constraint> all, Constraint constraint, Choices choices) {
    Deque<Node> open = new ArrayDeque<>();
    open.add(new Node(new byte[network.neurons()], root, choices));
    long steps = 0;
    while (!open.isEmpty()) {
      if (limits.expired()) {
        return new PropertyVerdict.TimedOut();
      }
      if (steps >= limits.steps()) {
        return new PropertyVerdict.Unknown("the limit of " + steps + " regions was reached");
      }
      List<Node> batch = new ArrayList<>();
      while (batch.size() < BATCH && !open.isEmpty()) {
        batch.add(open.removeLast());
      }
      batch.parallelStream().forEach(node -> visit(node, all, constraint));
      steps += batch.size();
      PropertyVerdict.Violated violated = attack.replay();
      if (violated != null) {
        return violated;
      }
      for (Node node : batch) {
        if (!node.closed && node.parts.isEmpty()) {
          return new PropertyVerdict.Unknown("a region in which every rectifier is decided");
        }
        open.addAll(node.parts);
      }
    }
    return new PropertyVerdict.Holds();
  }

  private void visit(Node node, List<Constraint> all, Constraint constraint) {
    Analysis analysis =
        analyzer.analyze(new Region(query.box(), node.phase), PART, node.wider, false);
    if (analysis == null) {
      node.closed = true;
      return;
    }
    SlopeDescent.Result result =
        descent.minimize(analysis, constraint.negated(), node.choices, STEPS, CLEARLY_BELOW);
    if (constraint.excluded(result.bound().upper(), analysis)) {
      node.closed = true;
      return;
    }
    attack.consider(result.input(), all);
    int neuron = mostUncertain(analysis, result);
    if (neuron < 0) {
      result =
          descent.minimize(
              analysis, constraint.negated(), result.choices(), LAST_STEPS, CLEARLY_BELOW);
      node.closed = constraint.excluded(result.bound().upper(), analysis);
    }
    if (neuron >= 0) {
      node.parts =
          List.of(
              new Node(with(node.phase, neuron, 1), analysis, result.choices()),
              new Node(with(node.phase, neuron, -1), analysis, result.choices()));
    }
  }

  private static byte[] with(byte[] phase, int neuron, int sign) {
    byte[] changed = phase.clone();
    changed[neuron] = (byte) sign;
    return changed;
  }

  /** The rectifier's argument of which a sign promises most; -1 if all are decided. */
  private int mostUncertain(Analysis analysis, SlopeDescent.Result result) {
    int best = -1;
    double most = -1;
    for (int l = 1; l <= network.layers().size(); l++) {
      double[] coefficients = result.bound().coefficients()[l];
      if (coefficients != null
          && network.layers().get(l - 1) instanceof Layer.Unary unary
          && unary.function() == Function.RELU) {
        for (int i = 0; i < coefficients.length; i++) {
          int argument = unary.argument()[i];
          double[] range = analysis.real(argument);
          if (range[0] < 0 && range[1] > 0) {
            double score = gain(coefficients[i], range[0], range[1]);
            if (score > most) {
              best = argument;
              most = score;
            }
          }
        }
      }
    }
    return best;
  }

  /** About what the line of a rectifier costs: the height of its triangle, less below it. */
  private static double gain(double coefficient, double low, double high) {
    return coefficient > 0
        ? coefficient * high * -low / (high - low)
        : -0.3 * coefficient * Math.min(high, -low);
  }
}

package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Choices;
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

  /** Bounds below this are as good as it. */
  private static final double CLOSED = -1e-6;

  static final double SHARE_OF_BETTER = 0.2;

  /** A bound that is not merely 0 by rounding. */
  private static final double CLEARLY_BELOW = -1e-9;

  static final int FIRST_STEPS = 100;

  /** Fewer hardly lower a bound: the first steps are long, and go astray. */
  static final int STEPS = 60;

  /** Rectifiers that are tried before one is chosen. */
  private static final int CANDIDATES = 6;

  /** Where every rectifier is decided, multipliers alone are left to choose. */
  static final int LAST_STEPS = 400;

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

    /** An upper bound of the constraint in the region this was cut from. */
    private final double bound;

    private boolean closed;
    private List<Node> parts = List.of();

    Node(byte[] phase, Analysis wider, Choices choices, double bound) {
      this.phase = phase;
      this.wider = wider;
      this.choices = choices;
      this.bound = bound;
    }
  }

  /** Whether all constraints of a conjunction can hold somewhere in the box. */
  PropertyVerdict run(Analysis root, List<Constraint> all) {
    Goal goal = null;
    Choices choices = descent.start(root);
    double least = Double.POSITIVE_INFINITY;
    for (Constraint each : all) {
      Goal candidate = Goal.of(each, root);
      SlopeDescent.Result result =
          descent.minimize(
              root, candidate.objective(), descent.start(root), FIRST_STEPS, CLEARLY_BELOW);
      if (each.excluded(result.bound().upper(), root)) {
        return new PropertyVerdict.Holds();
      }
      if (goal == null || result.bound().upper() < least) {
        goal = candidate;
        least = result.bound().upper();
        choices = result.choices();
      }
    }
    return goal == null
        ? new PropertyVerdict.Unknown("a property without constraints of outputs")
        : split(root, all, goal, choices);
  }

  private PropertyVerdict split(Analysis root, List<Constraint> all, Goal goal, Choices choices) {
    Deque<Node> open = new ArrayDeque<>();
    open.add(new Node(new byte[network.neurons()], root, choices, 0));
    long steps = 0;
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    while (!open.isEmpty()) {
      PropertyVerdict reached = limits.reached(steps, "regions");
      if (reached != null) {
        return reached;
      }
      List<Node> batch = new ArrayList<>();
      while (batch.size() < BATCH && !open.isEmpty()) {
        batch.add(open.removeLast());
      }
      batch.parallelStream().forEach(node -> visit(node, all, goal));
      steps += batch.size();
      PropertyVerdict.Violated violated = attack.replay();
      if (violated != null) {
        return violated;
      }
      for (Node node : batch) {
        if (!node.closed && node.parts.isEmpty()) {
          verdict = new PropertyVerdict.Unknown("a region in which every rectifier is decided");
        }
        open.addAll(node.parts);
      }
    }
    return verdict;
  }

  private void visit(Node node, List<Constraint> all, Goal goal) {
    Analysis analysis = analyzer.narrow(new Region(query.box(), node.phase), node.wider);
    if (analysis == null) {
      node.closed = true;
      return;
    }
    SlopeDescent.Result result =
        descent.minimize(analysis, goal.objective(), node.choices, STEPS, CLEARLY_BELOW);
    if (goal.constraint().excluded(result.bound().upper(), analysis)) {
      node.closed = true;
      return;
    }
    attack.consider(result.input(), all);
    int[] candidates = candidates(analysis, result);
    if (candidates.length == 0) {
      result =
          descent.minimize(analysis, goal.objective(), result.choices(), LAST_STEPS, CLEARLY_BELOW);
      node.closed = goal.constraint().excluded(result.bound().upper(), analysis);
      return;
    }
    node.parts = best(node, candidates, analysis, goal, result.choices());
  }

  /** The two parts of a region by the candidate that lowers the bound most. */
  private List<Node> best(
      Node node, int[] candidates, Analysis analysis, Goal goal, Choices choices) {
    List<Node> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int neuron : candidates) {
      Node positive = part(node, neuron, 1, analysis, goal, choices);
      Node negative = part(node, neuron, -1, analysis, goal, choices);
      // Both must be closed; the worse one counts most.
      double score =
          Math.max(positive.bound, negative.bound)
              + SHARE_OF_BETTER * Math.min(positive.bound, negative.bound);
      if (best.isEmpty() || score < least) {
        best =
            positive.bound > negative.bound
                ? List.of(positive, negative)
                : List.of(negative, positive);
        least = score;
      }
    }
    return best;
  }

  private Node part(
      Node node, int neuron, int sign, Analysis analysis, Goal goal, Choices choices) {
    byte[] phase = node.phase.clone();
    phase[neuron] = (byte) sign;
    Analysis part = analyzer.narrow(new Region(query.box(), phase), analysis);
    double bound =
        part == null ? CLOSED : Math.max(CLOSED, part.upper(goal.objective(), choices).upper());
    return new Node(phase, analysis, choices, bound);
  }

  /** Rectifiers' arguments of which a sign promises most; none if all are decided. */
  private int[] candidates(Analysis analysis, SlopeDescent.Result result) {
    List<Candidate> found = new ArrayList<>();
    for (int l = 1; l <= network.layers().size(); l++) {
      double[] coefficients = result.bound().coefficients()[l];
      if (coefficients != null
          && network.layers().get(l - 1) instanceof Layer.Unary unary
          && unary.function() == Function.RELU) {
        for (int i = 0; i < coefficients.length; i++) {
          int argument = unary.argument()[i];
          double[] range = analysis.real(argument);
          if (range[0] < 0 && range[1] > 0) {
            found.add(new Candidate(argument, gain(coefficients[i], range[0], range[1])));
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::gain).reversed());
    return found.stream().limit(CANDIDATES).mapToInt(Candidate::neuron).toArray();
  }

  private record Candidate(int neuron, double gain) {}

  /** About what the line of a rectifier costs: the height of its triangle, less below it. */
  static double gain(double coefficient, double low, double high) {
    return coefficient > 0
        ? coefficient * high * -low / (high - low)
        : -0.3 * coefficient * Math.min(high, -low);
  }
}

package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Objective;
import org.lrai.certificates.checker.Region;
import org.lrai.certificates.checker.SplitTree;

/**
 * Bounds the difference between executed and real outputs; cuts the box until it is small enough.
 */
public final class Certifier {
  /** Boxes that are analyzed side by side; fixed, so that results do not depend on threads. */
  private static final int BATCH = 32;

  /** Inputs beyond which cutting single ones is hopeless. */
  private static final int MOST_INPUTS = 32;

  private final Analyzer analyzer;
  private final int[] outputs;
  private final double epsilon;
  private final Limits limits;

  private Certifier(Analyzer analyzer, double epsilon, Limits limits) {
    this.analyzer = analyzer;
    this.outputs = analyzer.network().outputs();
    this.epsilon = epsilon;
    this.limits = limits;
  }

  /**
   * The verdict for a box.
   *
   * @param epsilon absolute, for every output element; infinity asks for the bound of the whole box
   * @param executor replays inputs that may refute; null to do without
   */
  public static ErrorVerdict certify(
      Analyzer analyzer, Box box, double epsilon, Limits limits, @Nullable Executor executor) {
    Certifier certifier = new Certifier(analyzer, epsilon, limits);
    double[] errors = certifier.errors(analyzer.analyze(box, Effort.FULL));
    SplitTree leaf = new SplitTree.Leaf();
    if (largest(errors) <= epsilon) {
      return new ErrorVerdict.Proved(leaf, Effort.FULL, errors);
    }
    if (executor != null) {
      ErrorVerdict.Refuted refuted = new ErrorSampling(analyzer, box, executor).refute(epsilon);
      if (refuted != null) {
        return refuted;
      }
    }
    if (box.size() > MOST_INPUTS) {
      return new ErrorVerdict.Unknown(
          leaf, Effort.FULL, errors, "too many inputs to cut the box; the bound is over all of it");
    }
    return certifier.cut(box);
  }

  private double[] errors(Analysis analysis) {
    return Arrays.stream(outputs).mapToDouble(analysis::error).toArray();
  }

  private static double largest(double[] errors) {
    double largest = 0;
    for (double error : errors) {
      largest = Math.max(largest, error); // NaN stays
    }
    return largest;
  }

  /** A box of the tree that is being made. */
  private static final class Node {
    private final Box box;
    private double[] errors = {};
    private int input;
    private double at;
    private @Nullable Node below;
    private @Nullable Node above;

    Node(Box box) {
      this.box = box;
    }

    SplitTree tree() {
      return below == null || above == null
          ? new SplitTree.Leaf()
          : new SplitTree.Split(input, at, below.tree(), above.tree());
    }

    void collect(double[] largest) {
      if (below == null || above == null) {
        for (int i = 0; i < largest.length; i++) {
          largest[i] =
              Math.max(largest[i], errors.length == 0 ? Double.POSITIVE_INFINITY : errors[i]);
        }
      } else {
        below.collect(largest);
        above.collect(largest);
      }
    }
  }

  private ErrorVerdict cut(Box box) {
    Node root = new Node(box);
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    long steps = 0;
    String reason = "";
    while (!open.isEmpty() && reason.isEmpty()) {
      List<Node> batch = new ArrayList<>();
      while (batch.size() < BATCH && !open.isEmpty()) {
        batch.add(open.removeLast());
      }
      batch.parallelStream().forEach(this::visit);
      steps += batch.size();
      for (Node node : batch) {
        if (!(largest(node.errors) <= epsilon)) {
          if (node.below == null || node.above == null) {
            reason = "a box that cannot be cut any further";
          } else {
            open.addLast(node.above);
            open.addLast(node.below);
          }
        }
      }
      if (!open.isEmpty() && reason.isEmpty()) {
        reason =
            steps >= limits.steps()
                ? "the limit of " + limits.steps() + " boxes was reached"
                : limits.expired() ? "the time was up" : "";
      }
    }
    double[] errors = new double[outputs.length];
    root.collect(errors);
    return largest(errors) <= epsilon
        ? new ErrorVerdict.Proved(root.tree(), Effort.UNSTABLE, errors)
        : new ErrorVerdict.Unknown(root.tree(), Effort.UNSTABLE, errors, reason);
  }

  /** Analyzes a box, and cuts it if its bound is too large. */
  private void visit(Node node) {
    Analysis analysis =
        Objects.requireNonNull(analyzer.analyze(Region.of(node.box), Effort.UNSTABLE, null, false));
    node.errors = errors(analysis);
    if (largest(node.errors) <= epsilon) {
      return;
    }
    double[] influence = influence(analysis);
    int input = Cut.widest(node.box, influence);
    if (input >= 0) {
      node.input = input;
      node.at = Cut.middle(node.box, input);
      node.below = new Node(node.box.below(input, node.at));
      node.above = new Node(node.box.above(input, node.at));
    }
  }

  /**
   * How much each input moves the outputs over a box, by the lines of both sides: where these are
   * far apart, rectifiers are not stable, which is what makes the bound large.
   */
  private double[] influence(Analysis analysis) {
    double[] influence = new double[analysis.region().box().size()];
    for (int output : outputs) {
      for (double sign : new double[] {1, -1}) {
        Cut.addInfluence(
            analyzer, analysis.upper(Objective.real(output, sign), null).coefficients(), influence);
      }
    }
    return influence;
  }
}

package org.lrai.verifier.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Bound;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Objective;
import org.lrai.certificates.checker.Region;

/** Proves a query by cutting the box; for few inputs. */
final class InputSearch {
  /** Boxes that are analyzed side by side; fixed, so that results do not depend on threads. */
  private static final int BATCH = 32;

  /** In parts of a box, differences keep the bounds of the whole: they change little. */
  private static final Effort PART = new Effort(false, false, Effort.UNSTABLE.operations());

  private final Analyzer analyzer;
  private final Query query;
  private final Attack attack;
  private final Limits limits;

  InputSearch(Analyzer analyzer, Query query, Attack attack, Limits limits) {
    this.analyzer = analyzer;
    this.query = query;
    this.attack = attack;
    this.limits = limits;
  }

  /** A part of the box with the conjunctions that may hold in it. */
  private static final class Node {
    private final Box box;
    private Analysis wider;
    private List<List<Constraint>> open;

    /**
     * How far the nearest point that was seen, here or in the part this was cut from, is from
     * violating.
     */
    private double distance;

    private boolean taken;
    private List<Node> parts = List.of();

    Node(Box box, Analysis wider, List<List<Constraint>> open, double distance) {
      this.box = box;
      this.wider = wider;
      this.open = open;
      this.distance = distance;
    }

    /** Frees what is not needed after a visit: the node itself may wait in a queue. */
    void forget(Analysis root) {
      wider = root;
      parts = List.of();
    }
  }

  /** Open nodes: the last ones first, but some of each batch the ones nearest to a violation. */
  private static final class Agenda {
    private static final int NEAREST = BATCH / 4;

    /** Beyond so many open nodes, new ones forget what is known of the part they were cut from. */
    private static final int MOST_REMEMBERED = 4000;

    private final Analysis root;
    private final Deque<Node> last = new ArrayDeque<>();
    private final PriorityQueue<Node> nearest =
        new PriorityQueue<>(Comparator.comparingDouble((Node node) -> node.distance));
    private int size;

    Agenda(Analysis root) {
      this.root = root;
    }

    boolean isEmpty() {
      return size == 0;
    }

    void add(Node node) {
      if (size >= MOST_REMEMBERED) {
        node.wider = root;
      }
      last.addLast(node);
      nearest.add(node);
      size++;
    }

    List<Node> batch() {
      List<Node> batch = new ArrayList<>();
      while (batch.size() < BATCH && size > 0) {
        Node node = batch.size() < NEAREST ? nearest.remove() : last.removeLast();
        if (!node.taken) {
          node.taken = true;
          batch.add(node);
          size--;
        }
      }
      if (nearest.size() > 2 * size + MOST_REMEMBERED) {
        nearest.removeIf(node -> node.taken);
        last.removeIf(node -> node.taken);
      }
      return batch;
    }
  }

  PropertyVerdict run(Analysis root) {
    Agenda open = new Agenda(root);
    open.add(new Node(query.box(), root, query.conjunctions(), Double.POSITIVE_INFINITY));
    long steps = 0;
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    while (!open.isEmpty()) {
      PropertyVerdict reached = limits.reached(steps, "boxes");
      if (reached != null) {
        return reached;
      }
      List<Node> batch = open.batch();
      batch.parallelStream().forEach(this::visit);
      attackNearest(batch);
      steps += batch.size();
      PropertyVerdict.Violated violated = attack.replay();
      if (violated != null) {
        return violated;
      }
      for (Node node : batch) {
        if (!node.open.isEmpty()) {
          if (node.parts.isEmpty()) {
            verdict = new PropertyVerdict.Unknown("a box that cannot be cut any further");
          }
          node.parts.forEach(open::add);
        }
        node.forget(root);
      }
    }
    return verdict;
  }

  /** Looks for a violation around the node that came nearest to one. */
  private void attackNearest(List<Node> batch) {
    Node nearest = Collections.min(batch, Comparator.comparingDouble(node -> node.distance));
    if (!nearest.open.isEmpty()) {
      attack.evolve(nearest.box, nearest.open.getFirst());
    }
  }

  private void visit(Node node) {
    double[] influence = new double[node.box.size()];
    Analysis analysis = bounded(node, limits.within(PART, BATCH), node.wider, influence);
    if (node.open.stream().anyMatch(all -> onlyRoundingMatters(all, analysis))) {
      Arrays.fill(influence, 0);
      cut(
          node,
          bounded(node, limits.within(Effort.UNSTABLE, BATCH), analysis, influence),
          influence);
    } else {
      cut(node, analysis, influence);
    }
  }

  /** What holds in a node's box; conjunctions that cannot are taken away. */
  private Analysis bounded(Node node, Effort effort, Analysis wider, double[] influence) {
    Analysis analysis =
        Objects.requireNonNull(analyzer.analyze(Region.of(node.box), effort, wider, false));
    node.open = node.open.stream().filter(all -> mayHold(all, analysis, influence)).toList();
    return analysis;
  }

  /** Whether a constraint would be excluded if executed values were the real ones. */
  private static boolean onlyRoundingMatters(List<Constraint> all, Analysis analysis) {
    for (double upper : analysis.uppers(all.stream().map(Constraint::negatedReal).toList())) {
      if (upper < 0) {
        return true;
      }
    }
    return false;
  }

  private void cut(Node node, Analysis analysis, double[] influence) {
    if (node.open.isEmpty()) {
      return;
    }
    for (List<Constraint> all : node.open) {
      node.distance = Math.min(node.distance, attack.probe(node.box, all));
    }
    int input = Cut.widest(node.box, influence);
    if (input >= 0) {
      double at = Cut.middle(node.box, input);
      node.parts =
          List.of(
              new Node(node.box.below(input, at), analysis, node.open, node.distance),
              new Node(node.box.above(input, at), analysis, node.open, node.distance));
    }
  }

  /** False if a constraint is excluded; adds what moves the one that is nearest to that. */
  private boolean mayHold(List<Constraint> all, Analysis analysis, double[] influence) {
    List<Objective> objectives = all.stream().map(Constraint::negated).toList();
    double[] upper = analysis.uppers(objectives);
    int nearest = 0;
    for (int i = 0; i < upper.length; i++) {
      if (all.get(i).excluded(upper[i], analysis)) {
        return false;
      }
      nearest = upper[i] < upper[nearest] ? i : nearest;
    }
    if (!objectives.isEmpty()) {
      Bound bound = analysis.upper(objectives.get(nearest), null);
      Cut.addInfluence(analyzer, bound.coefficients(), influence);
    }
    return true;
  }
}

package org.lrai.verifier.bound;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Objective;

/**
 * Looks for an input that violates a property: random points and corners, then descent along the
 * signs of gradients. What looks like one is given to the jar, whose answer decides.
 */
final class Attack {
  private static final long SEED = 20260101;

  /** Multiplications that all conjunctions are worth, and each at least. */
  private static final double WORK = 1e9;

  private static final double LEAST_WORK = 1e8;

  private static final int DESCENT = 40;
  private static final int BLIND = 200;
  private static final int PROBES = 4;
  private static final int MOST_CANDIDATES = 64;

  /** How far from a violation in real numbers the jar is still asked. */
  private static final double NEARLY = 1e-4;

  private final Network network;
  private final Evaluation.Prepared prepared;
  private final Query query;
  private final Points points;
  private final Executor executor;
  private final Limits limits;
  private final double terms;
  private final Queue<float[]> candidates = new ConcurrentLinkedQueue<>();
  private volatile boolean promising;

  Attack(Network network, Query query, Executor executor, Limits limits) {
    this.network = network;
    this.prepared = Evaluation.Prepared.of(network);
    this.query = query;
    this.points = new Points(query.inside());
    this.executor = executor;
    this.limits = limits;
    double count = 1000;
    for (Layer layer : network.layers()) {
      count += layer instanceof Layer.Affine affine ? affine.source().length : layer.size();
    }
    this.terms = count;
  }

  /** A violation, or null if none was found. */
  PropertyVerdict.@Nullable Violated run() {
    IntStream.range(0, query.conjunctions().size()).parallel().forEach(this::attack);
    return replay();
  }

  /** Asks the jar about random points, however far from a violation their real values are. */
  PropertyVerdict.@Nullable Violated blindly() {
    Random random = new Random(SEED);
    for (int s = 0; s < BLIND; s++) {
      candidates.add(
          points.at(_ -> random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble()));
    }
    return replay();
  }

  /**
   * Asks the jar about the points that looked like violations since the last time. Called by one
   * thread, outside parallel work: compiling the jar may itself wait for the pool's threads.
   */
  PropertyVerdict.@Nullable Violated replay() {
    promising = false;
    for (float[] point = candidates.poll(); point != null; point = candidates.poll()) {
      float[] output = executor.run(point);
      if (query.violated(point, output)) {
        return new PropertyVerdict.Violated(point, output);
      }
    }
    return null;
  }

  private boolean over() {
    return promising || limits.expired();
  }

  private void attack(int conjunction) {
    List<Constraint> constraints = query.conjunctions().get(conjunction);
    Random random = new Random(SEED + conjunction);
    Evaluation evaluation = new Evaluation(prepared);
    double work = Math.max(LEAST_WORK, WORK / query.conjunctions().size());
    int samples = (int) Math.clamp(work / 5 / terms, 10, 20_000);
    for (int s = 0; s < samples && !over(); s++) {
      boolean corner = s % 2 == 0;
      tryPoint(
          points.at(i -> corner ? (random.nextBoolean() ? 1 : 0) : random.nextDouble()),
          constraints,
          evaluation);
    }
    int restarts = (int) Math.clamp(work / (3 * DESCENT * terms), 2, 400);
    for (int r = 0; r < restarts && !over(); r++) {
      boolean center = r == 0;
      descend(
          points.at(_ -> center ? 0.5 : random.nextDouble()), constraints, evaluation, r % 2 == 1);
    }
  }

  /**
   * Steps that lower the constraint that is furthest from holding, or the sum of all that do not.
   */
  private void descend(
      float[] start, List<Constraint> constraints, Evaluation evaluation, boolean together) {
    float[] point = start;
    double[] position = Points.widen(point);
    for (int step = 0; step < DESCENT && !over(); step++) {
      Constraint worst = tryPoint(point, constraints, evaluation);
      if (worst == null) {
        return;
      }
      List<Constraint> lowered =
          together
              ? constraints.stream()
                  .filter(constraint -> constraint.value(evaluation.values()) > 0)
                  .toList()
              : List.of(worst);
      move(position, gradient(lowered, evaluation), query.inside(), 0.5 * Math.pow(0.9, step));
      point = points.nearest(position);
    }
  }

  /** Of the sum of the negated constraints. */
  private double[] gradient(List<Constraint> constraints, Evaluation evaluation) {
    double[] coefficient = new double[network.neurons()];
    for (Constraint constraint : constraints) {
      Objective objective = constraint.negated();
      for (int i = 0; i < objective.neuron().length; i++) {
        coefficient[objective.neuron()[i]] += objective.real()[i];
      }
    }
    return evaluation.gradient(coefficient);
  }

  /** A step along the signs of a gradient, by a share of each width. */
  private static void move(double[] position, double[] gradient, Box box, double share) {
    for (int i = 0; i < position.length; i++) {
      double low = box.lower()[i];
      double high = box.upper()[i];
      position[i] =
          Math.clamp(position[i] + share * (high - low) * Math.signum(gradient[i]), low, high);
    }
  }

  /**
   * The constraint that is furthest from holding; null if there is none, or values are not finite.
   */
  private @Nullable Constraint tryPoint(
      float[] point, List<Constraint> constraints, Evaluation evaluation) {
    double[] neurons = evaluation.at(Points.widen(point));
    Constraint worst = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Constraint constraint : constraints) {
      double value = constraint.value(neurons);
      if (value > most) {
        most = value;
        worst = constraint;
      }
    }
    if (most <= NEARLY && candidates.size() < MOST_CANDIDATES) {
      candidates.add(point.clone());
      promising |= most <= 0;
    }
    return worst;
  }

  /** Keeps a point for {@link #replay} if it looks like a violation. */
  void consider(double[] point, List<Constraint> constraints) {
    tryPoint(points.nearest(point), constraints, new Evaluation(prepared));
  }

  /**
   * A few steps of descent within a part of the box: how near a violation it comes, as the largest
   * value of the constraints; what looks like a violation is kept for {@link #replay}.
   */
  double probe(Box part, List<Constraint> constraints) {
    Evaluation evaluation = new Evaluation(prepared);
    double[] position = new double[part.size()];
    for (int i = 0; i < position.length; i++) {
      position[i] = Cut.middle(part, i);
    }
    double least = Double.POSITIVE_INFINITY;
    double share = 0.3;
    for (int step = 0; step < PROBES; step++) {
      Constraint worst = tryPoint(points.nearest(position), constraints, evaluation);
      if (worst == null) {
        break;
      }
      least = Math.min(least, worst.value(evaluation.values()));
      move(position, gradient(List.of(worst), evaluation), part, share);
      share *= 0.6;
    }
    return least;
  }
}

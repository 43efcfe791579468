package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private static final double WORK = 3e10;

  private static final double LEAST_WORK = 8e8;

  /** The part of the time that an attack takes at most, as one of so many. */
  private static final int PARTS_OF_TIME = 8;

  /**
   * How a descent goes.
   *
   * @param share of each width that the first step takes
   * @param decay by which each step is smaller than the one before
   */
  private record Descent(int steps, double share, double decay) {}

  private static final Descent FROM_ANYWHERE = new Descent(40, 0.5, 0.9);
  private static final Descent AFTER_LEAD = new Descent(40, 0.25, 0.95);
  private static final Descent NEAR_A_BOUND = new Descent(8, 0.1, 0.9);

  /** Steps that lead away from where a descent would begin, at most. */
  private static final int LEAD = 6;

  private static final int BLIND = 200;
  private static final int PROBES = 4;
  private static final int MOST_CANDIDATES = 64;

  /** Inputs up to which the nearest points are improved by evolution. */
  private static final int FEW_INPUTS = 20;

  /** From how many of the nearest samples, apart from each other by a share of each width. */
  private static final int STARTS = 40;

  private static final double APART = 0.1;
  private static final double FIRST_STEP = 0.1;

  /** How often these are improved once more. */
  private static final int HOPS = 60;

  /** How far from a violation in real numbers the jar is still asked. */
  private static final double NEARLY = 1e-4;

  private final Network network;
  private final Evaluation.Prepared prepared;
  private final Query query;
  private final Points points;
  private final Executor executor;
  private final Limits limits;
  private final double effort;
  private final double terms;

  /** One for each conjunction. */
  private final List<Elite> elites;

  private final Queue<float[]> candidates = new ConcurrentLinkedQueue<>();
  private volatile boolean promising;
  private volatile Limits current;

  /**
   * @param effort as a part of the usual work
   */
  Attack(
      Evaluation.Prepared prepared, Query query, double effort, Executor executor, Limits limits) {
    this.network = prepared.network();
    this.prepared = prepared;
    this.query = query;
    this.effort = effort;
    this.points = new Points(query.inside());
    this.executor = executor;
    this.limits = limits;
    this.current = limits;
    double count = 1000;
    for (Layer layer : network.layers()) {
      count += layer instanceof Layer.Affine affine ? affine.source().length : layer.size();
    }
    this.terms = count;
    this.elites = IntStream.range(0, query.conjunctions().size()).mapToObj(this::elite).toList();
  }

  Query query() {
    return query;
  }

  private Elite elite(int conjunction) {
    Evaluation evaluation = new Evaluation(prepared);
    List<Constraint> constraints = query.conjunctions().get(conjunction);
    return new Elite(
        share -> distance(share, constraints, evaluation), new Random(SEED + conjunction));
  }

  /** A violation, or null if none was found. */
  PropertyVerdict.@Nullable Violated run() {
    current = limits.part(PARTS_OF_TIME);
    IntStream.range(0, query.conjunctions().size()).parallel().forEach(this::attack);
    current = limits;
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
    return promising || current.expired();
  }

  private void attack(int conjunction) {
    List<Constraint> constraints = query.conjunctions().get(conjunction);
    Random random = new Random(SEED + conjunction);
    Evaluation evaluation = new Evaluation(prepared);
    double work = effort * Math.max(LEAST_WORK, WORK / query.conjunctions().size());
    int samples = (int) Math.clamp(work / 160 / terms, 10, 20_000);
    List<Elite.Sample> tried = new ArrayList<>();
    boolean few = query.inside().size() <= FEW_INPUTS;
    for (int s = 0; s < samples && !over(); s++) {
      boolean corner = s % (few ? 8 : 2) == 0;
      double[] share = new double[query.inside().size()];
      Arrays.setAll(share, _ -> corner ? random.nextInt(2) : random.nextDouble());
      double distance = distance(share, constraints, evaluation);
      if (few) {
        tried.add(new Elite.Sample(share, distance));
      }
    }
    if (few) {
      evolve(tried, elites.get(conjunction), (int) (work / 40 / terms));
    }
    int restarts = (int) Math.clamp(work / (3 * FROM_ANYWHERE.steps * terms), 2, 400);
    for (int r = 0; r < restarts && !over(); r++) {
      boolean center = r == 0;
      boolean together = r / 2 % 2 == 1;
      float[] start = points.at(_ -> center ? 0.5 : random.nextDouble());
      if (r % 2 == 0) {
        descend(start, constraints, evaluation, together, FROM_ANYWHERE);
      } else {
        descend(lead(start, random, evaluation), constraints, evaluation, together, AFTER_LEAD);
      }
    }
  }

  /**
   * Steps along the gradient of a linear function of the outputs that is drawn: descents from where
   * they end differ more than those from random points, many of which end in the same place
   * (Tashiro, Song and Ermon, Diversity can be transferred: output diversification, 2020).
   */
  private float[] lead(float[] start, Random random, Evaluation evaluation) {
    double[] coefficient = new double[network.neurons()];
    for (int output : network.outputs()) {
      coefficient[output] = 2 * random.nextDouble() - 1;
    }
    float[] point = start;
    double[] position = Points.widen(point);
    int steps = 1 + random.nextInt(LEAD);
    for (int step = 0; step < steps && !over(); step++) {
      evaluation.at(Points.widen(point));
      move(position, evaluation.gradient(coefficient), query.inside(), 1);
      point = points.nearest(position);
    }
    return point;
  }

  private double distance(double[] share, List<Constraint> constraints, Evaluation evaluation) {
    Constraint worst = tryPoint(points.at(i -> share[i]), constraints, evaluation);
    double distance = worst == null ? Double.NaN : worst.value(evaluation.values());
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }

  /**
   * Improves the nearest of some samples.
   *
   * @param evaluations that it may take, about
   */
  private void evolve(List<Elite.Sample> samples, Elite elite, int evaluations) {
    List<Elite.Sample> starts = new ArrayList<>();
    samples.sort(Comparator.comparingDouble(Elite.Sample::distance));
    for (Elite.Sample sample : samples) {
      if (starts.size() < STARTS && starts.stream().allMatch(s -> s.apartFrom(sample, APART))) {
        starts.add(sample);
      }
    }
    int left = evaluations / Elite.EVALUATIONS;
    for (int k = 0; k < starts.size() + HOPS && left > 0 && !over(); k++, left--) {
      if (k < starts.size()) {
        elite.descend(starts.get(k).share(), FIRST_STEP);
      } else {
        elite.hop();
      }
    }
  }

  /** Looks for a violation around the middle of a part of the box, and around others. */
  void evolve(Box part, List<Constraint> constraints) {
    Box box = query.inside();
    double[] share = new double[box.size()];
    double widest = 0;
    for (int i = 0; i < share.length; i++) {
      double width = box.upper()[i] - box.lower()[i];
      share[i] = width > 0 ? Math.clamp((Cut.middle(part, i) - box.lower()[i]) / width, 0, 1) : 0;
      widest = width > 0 ? Math.max(widest, (part.upper()[i] - part.lower()[i]) / width) : widest;
    }
    Elite elite = elites.get(query.conjunctions().indexOf(constraints));
    elite.descend(share, widest / 2);
    elite.hop();
  }

  /**
   * Steps that lower the constraint that is furthest from holding, or the sum of all that do not.
   */
  private void descend(
      float[] start,
      List<Constraint> constraints,
      Evaluation evaluation,
      boolean together,
      Descent descent) {
    float[] point = start;
    double[] position = Points.widen(point);
    double share = descent.share;
    for (int step = 0; step < descent.steps && !over(); step++) {
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
      move(position, gradient(lowered, evaluation), query.inside(), share);
      point = points.nearest(position);
      share *= descent.decay;
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

  /** Looks for a violation near a point, and keeps what looks like one for {@link #replay}. */
  void consider(double[] point, List<Constraint> constraints) {
    descend(points.nearest(point), constraints, new Evaluation(prepared), false, NEAR_A_BOUND);
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

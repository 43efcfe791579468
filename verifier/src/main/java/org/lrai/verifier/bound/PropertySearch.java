package org.lrai.verifier.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Choices;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;
import org.lrai.certificates.checker.Objective;
import org.lrai.certificates.checker.Region;
import org.lrai.verifier.property.Property;

/** Decides a property of the executed jar: counterexamples first, then a proof. */
public final class PropertySearch {
  /** Inputs up to which boxes are cut; beyond, the phases of rectifiers are decided. */
  private static final int FEW_INPUTS = 20;

  /** Boxes up to which each is attacked first, with all effort. */
  private static final int FEW_BOXES = 8;

  /** Steps for each hidden neuron's bound, and the work they are worth, if time is short. */
  private static final int HIDDEN_STEPS = 24;

  private static final double HIDDEN_WORK = 5e10;

  /** Work up to which every neuron of the whole box is bounded by substitution. */
  private static final double FULL_WORK = 5e10;

  private final Analyzer analyzer;
  private final Limits limits;

  private PropertySearch(Network network, Limits limits) {
    this.analyzer = new Analyzer(network);
    this.limits = limits;
  }

  /** The verdict. */
  public static PropertyVerdict decide(
      Network network, Property property, Executor executor, Limits limits) {
    PropertySearch search = new PropertySearch(network, limits);
    List<Query> queries = search.open(Query.of(property, network));
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    List<Attack> attacks = new ArrayList<>();
    Evaluation.Prepared prepared = Evaluation.Prepared.of(network);
    double effort = Math.min(1, (double) FEW_BOXES / queries.size());
    for (Query query : queries) {
      Attack attack = new Attack(prepared, query, effort, executor, limits);
      attacks.add(attack);
      PropertyVerdict.Violated violated = attack.run();
      if (violated != null) {
        return violated;
      }
    }
    for (Attack attack : attacks) {
      switch (search.decide(attack)) {
        case PropertyVerdict.Holds _ -> {}
        case PropertyVerdict.Violated violated -> {
          return violated;
        }
        case PropertyVerdict.TimedOut timedOut -> {
          return timedOut;
        }
        case PropertyVerdict.Unknown unknown -> {
          // Perhaps the jar is not what the real values let expect.
          PropertyVerdict.Violated violated = attack.blindly();
          if (violated != null) {
            return violated;
          }
          verdict = unknown;
        }
      }
    }
    return verdict;
  }

  /**
   * What is left of many queries when those are taken away that bounds of their whole box decide:
   * where there are hundreds, most are so. Of a few, attacks come first.
   */
  private List<Query> open(List<Query> queries) {
    if (queries.size() <= FEW_BOXES) {
      return queries;
    }
    return queries.parallelStream()
        .map(query -> limits.expired() ? query : open(query))
        .filter(query -> !query.conjunctions().isEmpty())
        .toList();
  }

  /** A query with the conjunctions that a first look leaves open. */
  private Query open(Query query) {
    Analysis analysis =
        Objects.requireNonNull(analyzer.analyze(Region.of(query.box()), effort(), null, false));
    return query.with(query.conjunctions().stream().filter(all -> mayHold(all, analysis)).toList());
  }

  private PropertyVerdict decide(Attack attack) {
    if (limits.expired()) {
      return new PropertyVerdict.TimedOut();
    }
    Query query = attack.query();
    Analysis root = analyzer.analyze(query.box(), effort());
    List<List<Constraint>> open =
        query.conjunctions().stream().filter(all -> mayHold(all, root)).toList();
    if (open.isEmpty()) {
      return new PropertyVerdict.Holds();
    }
    Query rest = query.with(open);
    if (query.box().size() <= FEW_INPUTS) {
      return new InputSearch(analyzer, rest, attack, limits).run(root);
    }
    PhaseSearch phases = new PhaseSearch(analyzer, rest, attack, limits);
    RectifierChain chain = RectifierChain.of(analyzer.network());
    ChainSearch chains =
        chain != null && open.stream().flatMap(List::stream).allMatch(chain::ends)
            ? new ChainSearch(analyzer, chain, rest, attack, limits)
            : null;
    Analysis tight = chains == null ? tighten(root) : chains.tighten(root);
    PropertyVerdict verdict = new PropertyVerdict.Holds();
    for (List<Constraint> all : open) {
      PropertyVerdict found = chains == null ? phases.run(tight, all) : chains.run(tight, all);
      switch (found) {
        case PropertyVerdict.Holds _ -> {}
        case PropertyVerdict.Violated violated -> {
          return violated;
        }
        case PropertyVerdict.TimedOut timedOut -> {
          return timedOut;
        }
        case PropertyVerdict.Unknown unknown -> verdict = unknown;
      }
    }
    return verdict;
  }

  /** Of a large network only what may gain is bounded by substitution, and in part of the time. */
  private Effort effort() {
    int neurons = analyzer.network().neurons();
    return 8.0 * neurons * analyzer.termsTo(analyzer.network().outputs()) <= FULL_WORK
        ? Effort.FULL
        : limits.within(Effort.UNSTABLE, 1);
  }

  private static boolean mayHold(List<Constraint> all, Analysis analysis) {
    double[] upper = analysis.uppers(all.stream().map(Constraint::negated).toList());
    return IntStream.range(0, upper.length).noneMatch(i -> all.get(i).excluded(upper[i], analysis));
  }

  /**
   * Bounds the arguments of rectifiers again, layer by layer, with slopes chosen for each; in half
   * of the time at most.
   */
  private Analysis tighten(Analysis root) {
    Limits half = limits.part(2);
    double most = Math.max(HIDDEN_WORK, limits.operations());
    Analysis analysis = root;
    SlopeDescent descent = new SlopeDescent(analyzer);
    double work = 0;
    for (Layer layer : analyzer.network().layers()) {
      if (!(layer instanceof Layer.Unary unary)
          || unary.function() != Function.RELU
          || half.expired()) {
        continue;
      }
      Analysis current = analysis;
      int[] open =
          IntStream.of(unary.argument())
              .filter(n -> current.real(n)[0] < 0 && current.real(n)[1] > 0)
              .toArray();
      work += 4.0 * HIDDEN_STEPS * open.length * analyzer.termsTo(unary.argument());
      if (open.length == 0 || work > most) {
        continue;
      }
      Choices start = descent.start(current);
      IntStream.of(open)
          .parallel()
          .filter(_ -> !half.expired())
          .forEach(n -> {
            for (double sign : new double[] {1, -1}) {
              Objective objective = Objective.real(n, sign);
              Choices best = descent.minimize(current, objective, start, HIDDEN_STEPS, 0).choices();
              current.tighten(n, sign, best);
            }
          });
      Analysis next =
          analyzer.analyze(
              Region.of(root.region().box()), new Effort(false, false, 0), current, true);
      analysis = next == null ? current : next;
    }
    return analysis;
  }
}

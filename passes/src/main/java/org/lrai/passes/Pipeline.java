package org.lrai.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.rule.ProofIndex;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.type.ValueType;
import org.lrai.passes.graph.CaptureConstants;
import org.lrai.passes.graph.ExpandComposites;
import org.lrai.passes.graph.FloatProducts;
import org.lrai.passes.graph.FoldConstants;
import org.lrai.passes.graph.MaterializePadding;
import org.lrai.passes.graph.MergeCommonNodes;
import org.lrai.passes.graph.MergeGroups;
import org.lrai.passes.graph.Nested;
import org.lrai.passes.graph.PadPooling;
import org.lrai.passes.graph.RemoveDeadNodes;
import org.lrai.passes.graph.RoundWeights;
import org.lrai.passes.graph.TransposedConvolutions;
import org.lrai.passes.graph.Winograd;
import org.lrai.passes.lowering.Planner;
import org.lrai.passes.rule.ApplyRules;
import org.lrai.passes.rule.RuleSet;

/** The way from an imported graph to a plan, as one readable list. */
public final class Pipeline {
  private static final RuleSet SIMPLIFICATION = RuleSet.ofFiles("simplification", "movement");
  private static final RuleSet RECOGNITION =
      RuleSet.ofFiles("recognition", "activations", "rotary");
  private static final RuleSet ATTENTION = RuleSet.ofFiles("attention", "movement");
  private static final RuleSet FOLDING =
      RuleSet.ofFiles(
          "attention", "linear", "quantization", "simplification", "movement", "sinking");

  /** Rules that no phase applies: choices for who schedules. */
  private static final RuleSet ALGORITHMS = RuleSet.ofFiles("algorithms");

  private static List<Pass> optimization(ProofIndex proofs) {
    return List.of(
        new Nested(new RemoveDeadNodes()),
        new Nested(new FoldConstants(true)),
        new Nested(new MergeCommonNodes()),
        new Nested(new ApplyRules("simplify", SIMPLIFICATION, proofs)),
        new Nested(new FoldConstants(true)),
        new Nested(new MergeCommonNodes()),
        new Nested(new ApplyRules("recognize", RECOGNITION, proofs)),
        new Nested(new ApplyRules("attend", ATTENTION, proofs)),
        new Nested(new ApplyRules("fold", FOLDING, proofs)),
        new Nested(new RemoveDeadNodes()));
  }

  /** What rounds: folded constant expressions go to their storage type, as the last step. */
  private static final List<Pass> ROUNDING =
      List.of(
          new Nested(new FoldConstants(false)),
          new Nested(new MergeCommonNodes()),
          new Nested(new RemoveDeadNodes()));

  private static final List<Pass> LOWERING =
      List.of(
          new ExpandComposites(),
          new Nested(new TransposedConvolutions()),
          new Nested(new MergeGroups()),
          new Nested(new Winograd()),
          new Nested(new FloatProducts()),
          new Nested(new MaterializePadding()),
          new Nested(new PadPooling()),
          new Nested(new FoldConstants(false)),
          new CaptureConstants(),
          new Nested(new MergeCommonNodes()),
          new Nested(new RemoveDeadNodes()));

  private Pipeline() {}

  /** Every rule, once, in the order of the phases; those that are choices last. */
  public static List<Rule> rules() {
    SequencedMap<String, Rule> all = new LinkedHashMap<>();
    for (RuleSet set : List.of(SIMPLIFICATION, RECOGNITION, ATTENTION, FOLDING, ALGORITHMS)) {
      set.rules().forEach(rule -> all.putIfAbsent(rule.name(), rule));
    }
    return List.copyOf(all.values());
  }

  /**
   * A simpler graph with the same meaning over the reals.
   *
   * @param proofs which instances of rules may be applied
   */
  public static PassResult optimizeExactly(Graph graph, ProofIndex proofs) {
    return run(optimization(proofs), graph);
  }

  /** What {@link #optimize(Graph, ProofIndex)} makes of a graph where no rule is proved. */
  public static Graph optimize(Graph graph) {
    return optimize(graph, _ -> false).graph();
  }

  /** A simpler graph with the same meaning up to the rounding of folded constants. */
  public static PassResult optimize(Graph graph, ProofIndex proofs) {
    PassResult exact = optimizeExactly(graph, proofs);
    PassResult rounded = run(ROUNDING, exact.graph());
    List<RewriteStep> steps = new ArrayList<>(exact.steps());
    steps.addAll(rounded.steps());
    return new PassResult(rounded.graph(), steps);
  }

  /**
   * An optimized graph with rounded weights: on purpose not with the same meaning. A certificate
   * keeps the imported graph as the meaning, so the difference is in its bound.
   */
  public static PassResult roundWeights(Graph graph, WeightFormat format) {
    return RoundWeights.of(graph, format);
  }

  /** A graph with the same meaning in operators that kernels compute. */
  public static Graph lower(Graph graph) {
    return lowering(graph).graph();
  }

  /** The same with its steps. */
  public static PassResult lowering(Graph graph) {
    return run(LOWERING, graph);
  }

  /** The plan that computes a lowered graph. */
  public static Plan planLowered(Graph lowered) {
    return Planner.plan(lowered);
  }

  /**
   * The same with the plainest kernels there are for some values, by their names in the plan: for
   * kernels that could not be validated.
   */
  public static Plan planLowered(Graph lowered, Set<String> plain) {
    return Planner.plan(lowered, plain);
  }

  /** The plan that computes a graph. */
  public static Plan plan(Graph graph) {
    return planLowered(lower(graph));
  }

  private static PassResult run(List<Pass> passes, Graph graph) {
    Graph current = graph;
    List<RewriteStep> steps = new ArrayList<>();
    for (Pass pass : passes) {
      PassResult next = pass.run(current);
      if (!next.graph().inputs().equals(graph.inputs())
          || !types(next.graph()).equals(types(graph))) {
        throw new IllegalStateException(
            pass.name() + " changed the inputs or the types of the outputs of " + graph.name());
      }
      current = next.graph();
      steps.addAll(next.steps());
    }
    return new PassResult(current, steps);
  }

  private static List<ValueType> types(Graph graph) {
    return graph.outputs().stream().map(Value::type).toList();
  }
}

package org.lrai.passes.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.ProofIndex;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.text.Operators;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Applies rules until none fires. A rule fires where it matches, where it is proved for the
 * instance that is met, and where it makes the graph smaller in the order of {@link Measure}, which
 * is why this ends.
 *
 * @param name of the phase
 * @param proofs which instances may fire
 */
public record ApplyRules(String name, RuleSet rules, ProofIndex proofs) implements Pass {

  @Override
  public PassResult run(Graph graph) {
    return new Rewriting(graph).run();
  }

  private final class Rewriting {
    private final List<RewriteStep> steps = new ArrayList<>();
    private final Map<String, String> provedDigests = new HashMap<>();
    private final IdentityHashMap<Node, Long> costs = new IdentityHashMap<>();
    private GraphView view;
    private Measure measure;

    Rewriting(Graph graph) {
      ConstantValues constants = ConstantValues.of(graph);
      view = new GraphView(graph, constants);
      measure = Measure.of(graph, constants, costs);
    }

    PassResult run() {
      boolean changed = true;
      while (changed) {
        changed = false;
        // Nodes that a step adds before the current one are met in the next round.
        for (int k = 0; k < view.graph().nodes().size(); k++) {
          Node node = view.graph().nodes().get(k);
          if (node.outputs().size() == 1 && !view.constants().isConstant(node)) {
            changed |= fire(node);
          }
        }
      }
      return new PassResult(view.graph(), steps);
    }

    private boolean fire(Node node) {
      for (RuleSet.Entry entry : rules.rootedAt(Operators.name(node.op()))) {
        if (Matcher.find(view, entry, node.output(), this::apply)) {
          return true;
        }
      }
      return false;
    }

    private boolean apply(Match match) {
      if (!isProved(match.instance())) {
        return false;
      }
      Graph before = view.graph();
      if (!(Replay.apply(before, view.constants(), match)
          instanceof Replay.Result.Applied(Graph after))) {
        return false;
      }
      ConstantValues constants = view.constants().in(after);
      Measure next = Measure.of(after, constants, costs);
      if (next.compareTo(measure) >= 0) {
        return false;
      }
      requireTypes(before, after, match);
      String proved = provedDigests.getOrDefault(match.instance().toString(), "");
      steps.add(new RewriteStep(RewriteStep.Change.Rewrite.of(match, proved), before, after));
      view = new GraphView(after, constants);
      measure = next;
      return true;
    }

    private boolean isProved(RuleInstance instance) {
      String known =
          provedDigests.computeIfAbsent(
              instance.toString(), _ -> proofs.isProved(instance) ? instance.digest() : "");
      return !known.isEmpty();
    }

    /** A wrong step is a bug of the rewriter, and the rule is what leads to it. */
    private static void requireTypes(Graph before, Graph after, Match match) {
      Set<Node> old = Collections.newSetFromMap(new IdentityHashMap<>(before.nodes().size()));
      old.addAll(before.nodes());
      for (Node node : after.nodes()) {
        if (!old.contains(node)) {
          try {
            node.checkTypes();
          } catch (RuntimeException e) {
            throw new IllegalStateException(match.rule().name() + " at " + node.name(), e);
          }
        }
      }
      if (!before.outputs().stream()
          .map(Value::type)
          .toList()
          .equals(after.outputs().stream().map(Value::type).toList())) {
        throw new IllegalStateException(
            match.rule().name() + " changed the types of the outputs of " + before.name());
      }
    }
  }
}

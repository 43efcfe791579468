package org.lrai.verifier.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.rule.GraphDigest;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.ProofIndex;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;

/** Makes the steps of a witness again. */
public final class WitnessReplay {

  /** What came of it. */
  public sealed interface Verdict {

    /**
     * Every step is what it says, and they lead from the one graph to the other.
     *
     * @param counts how many steps of each kind there were
     * @param rounded how many constants were rounded to their type
     */
    record Valid(SequencedMap<String, Integer> counts, int rounded) implements Verdict {}

    /**
     * It is none.
     *
     * @param step which, counted from 1; 0: the graph before; one more than there are: that after
     */
    record Invalid(int step, String reason) implements Verdict {}
  }

  private final Map<String, Rule> rules = new HashMap<>();
  private final ProofIndex proofs;
  private final GraphDigest digests = new GraphDigest();
  private final SequencedMap<String, Integer> counts = new LinkedHashMap<>();
  private @Nullable ConstantValues constants;
  private int rounded;

  private WitnessReplay(List<Rule> rules, ProofIndex proofs) {
    rules.forEach(rule -> this.rules.put(rule.name(), rule));
    this.proofs = proofs;
  }

  /**
   * Replays a witness.
   *
   * @param before the graph that it begins with
   * @param rules as they are written
   * @param proofs which of their instances are proved
   */
  public static Verdict replay(Graph before, Witness witness, List<Rule> rules, ProofIndex proofs) {
    return new WitnessReplay(rules, proofs).run(before, witness);
  }

  private Verdict run(Graph before, Witness witness) {
    int number = 0;
    try {
      require(GraphTexts.digest(before).equals(witness.before()), "it begins with another graph");
      Graph graph = before;
      for (Witness.Step step : witness.steps()) {
        number++;
        graph = changed(graph, step, step.scope());
      }
      number++;
      require(GraphTexts.digest(graph).equals(witness.after()), "the steps lead to another graph");
      return new Verdict.Valid(counts, rounded);
    } catch (Refusal e) {
      return new Verdict.Invalid(number, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Of a step that was made up, anything may be wrong; whatever it is, it is no step.
      return new Verdict.Invalid(number, "it cannot be done: " + e.getMessage());
    }
  }

  static void require(boolean condition, String reason) {
    if (!condition) {
      throw new Refusal(reason);
    }
  }

  /** The graph in which the step is taken where its scope says. */
  private Graph changed(Graph graph, Witness.Step step, List<String> scope) {
    if (scope.isEmpty()) {
      require(digests.of(graph).equals(step.before()), "it was taken of another graph");
      Graph after = apply(graph, step.change());
      require(digests.of(after).equals(step.after()), "it makes another graph");
      return after;
    }
    require(scope.size() >= 2, "half a scope");
    List<Node> nodes = new ArrayList<>();
    boolean found = false;
    for (Node node : graph.nodes()) {
      if (!found && name(node).equals(scope.getFirst())) {
        found = true;
        Op op = inner(node.op(), step, scope.get(1), scope.subList(2, scope.size()));
        nodes.add(new Node(node.name(), op, node.inputs(), node.outputs()));
      } else {
        nodes.add(node);
      }
    }
    require(found, "there is no " + scope.getFirst());
    return new Graph(
        graph.name(), graph.inputs(), graph.constants(), nodes, graph.outputs(), graph.symbols());
  }

  private static String name(Node node) {
    return node.outputs().isEmpty() ? node.name() : node.outputs().getFirst().name();
  }

  private Op inner(Op op, Witness.Step step, String part, List<String> rest) {
    return switch (op) {
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) when part.equals("whenTrue") ->
          new Branch(changed(whenTrue, step, rest), whenFalse, outputs);
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) when part.equals("whenFalse") ->
          new Branch(whenTrue, changed(whenFalse, step, rest), outputs);
      case Iterate loop when part.equals("step") ->
          new Iterate(
              changed(loop.step(), step, rest),
              loop.hasTripCount(),
              loop.hasCondition(),
              loop.stepHasCondition(),
              loop.carried(),
              loop.scanned(),
              loop.stacked(),
              loop.outputs());
      default -> throw new Refusal("there is no graph " + part);
    };
  }

  private Graph apply(Graph graph, Change change) {
    return switch (change) {
      case Change.Rewrite rewrite -> {
        count("rule " + rewrite.rule());
        yield rewritten(graph, rewrite);
      }
      case Change.Fold fold -> {
        count(fold.exact() ? "fold constants exactly" : "fold and round constants");
        Folding folding = Folding.of(graph, fold);
        rounded += fold.exact() ? 0 : folding.rounded();
        yield folding.graph();
      }
      case Change.Merge merge -> {
        count("merge equal nodes");
        yield Structure.merged(graph, merge);
      }
      case Change.Remove remove -> {
        count("remove what nobody reads");
        yield Structure.without(graph, remove);
      }
      case Change.Expand _ -> {
        count("expand composites");
        yield new Unfolding(graph).graph();
      }
      case Change.Capture _ -> {
        count("capture constants");
        yield Capturing.captured(graph);
      }
      case Change.Pad pad -> {
        count("copy borders of convolutions");
        yield Convolutions.padded(graph, pad);
      }
      case Change.Phases phases -> {
        count("transposed convolutions in phases");
        yield WindowForms.phased(graph, phases);
      }
      case Change.MergeGroups groups -> {
        count("join groups of convolutions");
        yield WindowForms.joined(graph, groups);
      }
      case Change.FloatProducts products -> {
        count("products of integers in f32");
        yield ExactProducts.inFloats(graph, products);
      }
      case Change.PadPools pools -> {
        count("copy borders of pooling");
        rounded += (int) pools.pools().stream().filter(pool -> !pool.shares().isEmpty()).count();
        yield WindowForms.padded(graph, pools);
      }
      case Change.RoundWeights weights -> {
        count("round weights to " + weights.format());
        rounded += weights.weights().size();
        yield RoundedWeights.of(graph, weights);
      }
      case Change.Tile tile -> {
        count("convolutions by tiles");
        rounded += (int) tile.tilings().stream().map(Change.Tiling::weights).distinct().count();
        yield Convolutions.tiled(graph, tile);
      }
    };
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private Graph rewritten(Graph graph, Change.Rewrite step) {
    Rule rule = rules.get(step.rule());
    if (rule == null) {
      throw new Refusal("there is no rule " + step.rule());
    }
    SequencedMap<String, Value> tensors = new LinkedHashMap<>();
    Map<String, Value> values = values(graph);
    step.tensors().forEach((name, value) -> tensors.put(name, known(values, value)));
    List<Value> roots = step.roots().stream().map(name -> known(values, name)).toList();
    Match match = new Match(rule, step.values(), tensors, roots);
    RuleInstance instance = match.instance();
    require(instance.digest().equals(step.digest()), rule.name() + " is another rule now");
    require(proofs.isProved(instance), instance + " has no proof");
    // What is computed of constants is kept from step to step.
    ConstantValues before = constants;
    ConstantValues here = before == null ? ConstantValues.of(graph) : before.in(graph);
    constants = here;
    return switch (Replay.apply(graph, here, match)) {
      case Replay.Result.Applied(Graph after) -> after;
      case Replay.Result.Refused(String reason) -> throw new Refusal(instance + ": " + reason);
    };
  }

  static Map<String, Value> values(Graph graph) {
    Map<String, Value> values = new HashMap<>();
    graph.inputs().forEach(value -> values.put(value.name(), value));
    graph.constants().keySet().forEach(value -> values.put(value.name(), value));
    graph.nodes().forEach(node -> node.outputs().forEach(v -> values.put(v.name(), v)));
    return values;
  }

  static Value known(Map<String, Value> values, String name) {
    Value value = values.get(name);
    if (value == null) {
      throw new Refusal("there is no value " + name);
    }
    return value;
  }
}

package org.lrai.cli.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Rewrite;
import org.lrai.certificates.checker.Checker;
import org.lrai.certificates.checker.Hints;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.PassResult;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.Operations;
import org.lrai.verifier.witness.Witness;
import org.lrai.verifier.witness.WitnessReplay;

/**
 * What a certificate speaks of, as the checker is given it: texts of what is meant and of what is
 * executed.
 *
 * @param meaning the graph that is meant
 * @param texts of it and of the plan, with their constants
 * @param rewrites steps from the import to the graph that is taken as the meaning; none if that is
 *     the import
 * @param assumptions what is believed of these steps
 */
record Subject(
    Graph meaning, NetworkTexts texts, List<Rewrite> rewrites, List<String> assumptions) {
  /** Of larger models, neither time nor memory is enough to execute every operation on symbols. */
  private static final double MOST_OPERATIONS = 60e6;

  /** The same where all inputs are numbers. */
  private static final double MOST_OPERATIONS_AT_A_POINT = 400e6;

  /** With the import as the meaning. */
  static Subject imported(Compilation compilation) {
    Graph graph = compilation.imported().graph();
    return new Subject(graph, NetworkTexts.of(graph, compilation.plan()), List.of(), List.of());
  }

  /**
   * With the graph after the steps that keep the meaning over the reals: where a step changes
   * functions, the checker cannot see what the plan has to do with the import.
   */
  static Subject rewritten(Compilation compilation) {
    PassResult exact = compilation.optimizedExactly();
    List<Rewrite> rewrites = new ArrayList<>();
    for (RewriteStep step : exact.steps()) {
      rewrites.add(rewrite(step.change(), String.join("/", step.scope())));
    }
    Graph imported = compilation.imported().graph();
    Witness witness = Witness.of(imported, exact.steps(), exact.graph());
    if (Compilation.replay(imported, witness)
        instanceof WitnessReplay.Verdict.Invalid(int step, String reason)) {
      throw new IllegalStateException("step " + step + ": " + reason);
    }
    String assumption =
        "the %s steps from the import to the graph that is taken as the meaning keep it: each was"
                .formatted(rewrites.size())
            + " replayed; rules are proved (proofs/), constants were evaluated in double precision";
    return new Subject(
        exact.graph(),
        NetworkTexts.of(exact.graph(), compilation.plan()),
        rewrites,
        List.of(assumption));
  }

  private static Rewrite rewrite(RewriteStep.Change change, String scope) {
    return switch (change) {
      case RewriteStep.Change.Rewrite rewrite ->
          new Rewrite(
              rewrite.rule(),
              scope + String.join(", ", rewrite.roots()),
              Optional.of(rewrite.digest()));
      case RewriteStep.Change.Fold _ -> new Rewrite("fold-constants", scope, Optional.empty());
      case RewriteStep.Change.Merge _ -> new Rewrite("merge-equal-nodes", scope, Optional.empty());
      case RewriteStep.Change.Remove _ -> new Rewrite("remove-unread", scope, Optional.empty());
      case RewriteStep.Change.Expand _ -> new Rewrite("expand-composites", scope, Optional.empty());
      case RewriteStep.Change.Capture _ ->
          new Rewrite("capture-constants", scope, Optional.empty());
      case RewriteStep.Change.Pad _ -> new Rewrite("copy-borders", scope, Optional.empty());
      case RewriteStep.Change.Phases _ -> new Rewrite("phases", scope, Optional.empty());
      case RewriteStep.Change.MergeGroups _ -> new Rewrite("join-groups", scope, Optional.empty());
      case RewriteStep.Change.FloatProducts _ ->
          new Rewrite("float-products", scope, Optional.empty());
      case RewriteStep.Change.PadPools _ -> new Rewrite("copy-borders", scope, Optional.empty());
      case RewriteStep.Change.RoundWeights _ ->
          new Rewrite("round-weights", scope, Optional.empty());
      case RewriteStep.Change.Tile _ -> new Rewrite("tile", scope, Optional.empty());
    };
  }

  /** The network of both texts. */
  NetworkReader.Result network(SortedMap<String, Long> sizes, List<Input> domain, Hints hints) {
    Optional<String> unfixed = Checker.unfixed(domain);
    if (unfixed.isPresent()) {
      return new NetworkReader.Result.Unsupported(
          "input %s is not of real numbers, and the domain leaves its content open; bounds are of one content of such an input"
              .formatted(unfixed.get()));
    }
    double operations = Operations.of(meaning, sizes);
    Map<String, double[]> points = Checker.points(domain);
    double most = points.size() < domain.size() ? MOST_OPERATIONS : MOST_OPERATIONS_AT_A_POINT;
    if (operations > most) {
      return new NetworkReader.Result.Unsupported(
          "the model has about %,.0f million operations at these sizes; certificates go up to %,.0f"
                  .formatted(operations / 1e6, most / 1e6)
              + " million, as each is executed on symbols");
    }
    return NetworkReader.read(texts.graph(), texts.plan(), sizes, texts::tensor, points, hints);
  }

  /** The shapes of the outputs of a model, by name. */
  static Map<String, List<Long>> outputs(Graph graph, ModelSizes sizes) {
    Map<String, List<Long>> shapes = new java.util.LinkedHashMap<>();
    for (Value output : graph.outputs()) {
      long[] shape =
          sizes
              .shape(ModelSizes.tensorType(output))
              .orElseThrow(() ->
                  new DiagnosticException(
                      Diagnostic.unsupported(
                              "certificate",
                              "the shape of output %s depends on data".formatted(output.name()))
                          .withRemedy("certificates speak of outputs of known shapes")));
      shapes.put(output.name(), Arrays.stream(shape).boxed().toList());
    }
    return shapes;
  }
}

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
    List<String> assumptions = new ArrayList<>();
    for (RewriteStep step : exact.steps()) {
      String where = String.join("/", step.scope());
      switch (step.change()) {
        case RewriteStep.Change.Rewrite rewrite ->
            rewrites.add(
                new Rewrite(
                    rewrite.rule(),
                    where + String.join(", ", rewrite.roots()),
                    Optional.of(rewrite.digest())));
        case RewriteStep.Change.Assumed(String pass, String claim) -> {
          rewrites.add(new Rewrite(pass, where, Optional.empty()));
          String assumption = "the pass " + pass + ": " + claim;
          if (!assumptions.contains(assumption)) {
            assumptions.add(assumption);
          }
        }
      }
    }
    assumptions.add(
        "the %d steps from the import to the graph that is taken as the meaning keep it: each rule"
                .formatted(rewrites.size())
            + " is proved (proofs/), but no step was replayed");
    return new Subject(
        exact.graph(), NetworkTexts.of(exact.graph(), compilation.plan()), rewrites, assumptions);
  }

  /** The network of both texts. */
  NetworkReader.Result network(SortedMap<String, Long> sizes, List<Input> domain, Hints hints) {
    double operations = Operations.of(meaning, sizes);
    if (operations > MOST_OPERATIONS) {
      return new NetworkReader.Result.Unsupported(
          "the model has about %,.0f million operations at these sizes; certificates go up to %,.0f"
                  .formatted(operations / 1e6, MOST_OPERATIONS / 1e6)
              + " million, as each is executed on symbols");
    }
    return NetworkReader.read(
        texts.graph(), texts.plan(), sizes, texts::tensor, Checker.points(domain), hints);
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

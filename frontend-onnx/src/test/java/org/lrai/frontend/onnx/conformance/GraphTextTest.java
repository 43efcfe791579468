package org.lrai.frontend.onnx.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.text.Constants;
import org.lrai.ir.text.GraphParser;
import org.lrai.ir.text.GraphPrinter;

/** Every graph that the import gives can be printed and read back as an equal graph. */
class GraphTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"onnx-node", "onnx-node-legacy", "models", "models-synthetic", "models-trained"})
  void graphsAreReadAsTheyWerePrinted(String part) {
    assumeTrue(ConformanceData.folder().isPresent(), "there is no folder ../shared/data");
    List<String> failures = new ArrayList<>();
    int read = 0;
    for (ConformanceData.Case model : ConformanceData.cases(part)) {
      Optional<Graph> graph = importIfSupported(model);
      if (graph.isPresent()) {
        read++;
        difference(graph.get()).ifPresent(text -> failures.add(model.name() + ": " + text));
      }
    }
    assertEquals(List.of(), failures);
    assertTrue(read > 0, "no model of " + part + " is supported");
  }

  private static Optional<Graph> importIfSupported(ConformanceData.Case model) {
    try {
      return Optional.of(new OnnxImporter().importModel(model.model(), ImportOptions.NONE).graph());
    } catch (DiagnosticException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> difference(Graph graph) {
    String text = GraphPrinter.print(graph);
    try {
      Graph back = GraphParser.parse(text, Constants.of(graph));
      if (!GraphPrinter.print(back).equals(text)) {
        return Optional.of("printed differently");
      }
      return back.equals(graph) ? Optional.empty() : Optional.of("another graph");
    } catch (DiagnosticException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}

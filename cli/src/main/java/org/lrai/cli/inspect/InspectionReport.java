package org.lrai.cli.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lrai.cli.console.Json;
import org.lrai.cli.inspect.PlanTable.NodeRow;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;
import org.lrai.cli.tensor.AtomicFile;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.text.GraphPrinter;
import org.lrai.ir.text.PlanPrinter;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.SymbolInfo;

/** What is in a jar, in the forms in which it can be shown. */
public final class InspectionReport {
  private final Inspection inspection;

  private InspectionReport(Inspection inspection) {
    this.inspection = inspection;
  }

  /** Reads a jar; its digests are checked. */
  public static InspectionReport of(Path jar) throws IOException {
    return new InspectionReport(Inspection.of(jar));
  }

  /** The entries with which a jar says what is in it, by name. */
  public static Map<String, byte[]> entries(Graph graph, Plan plan) {
    return Map.of(
        PlanTable.ENTRY, utf8(PlanTableBuilder.of(graph, plan).text()),
        Inspection.GRAPH_TEXT, utf8(GraphPrinter.print(graph)),
        Inspection.PLAN_TEXT, utf8(PlanPrinter.print(plan)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Inputs and outputs, the graph, then kernels and plan. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("model ").append(inspection.model().name()).append('\n');
    inspection.model().inputs().forEach(port -> text.append("  input  ").append(port).append('\n'));
    inspection
        .model()
        .outputs()
        .forEach(port -> text.append("  output ").append(port).append('\n'));
    inspection
        .model()
        .symbols()
        .forEach(symbol -> text.append("  sizes  ").append(symbol).append('\n'));
    text.append('\n').append(inspection.graphText());
    text.append("\nmemory\n");
    for (Lifetime lifetime : lifetimes()) {
      text.append(
          "  buffer %d  steps %d to %d  %s : %s\n"
              .formatted(
                  lifetime.slot(),
                  lifetime.first(),
                  lifetime.last(),
                  lifetime.value(),
                  lifetime.type()));
    }
    text.append(inspection.selfCheck().text());
    return text.append('\n').append(inspection.planText()).toString();
  }

  /** The page; it appears when it is complete. */
  public void writeHtml(Path file) throws IOException {
    byte[] page = utf8(HtmlPage.of(inspection));
    AtomicFile.write(
        file,
        channel -> {
          ByteBuffer rest = ByteBuffer.wrap(page);
          while (rest.hasRemaining()) {
            channel.write(rest);
          }
        });
  }

  /** All of it but the sources. */
  public Json.Members json() {
    PlanTable table = inspection.table();
    return Json.object()
        .put("model", inspection.model().name())
        .put("inputs", inspection.model().inputs(), InspectionReport::json)
        .put("outputs", inspection.model().outputs(), InspectionReport::json)
        .put("symbols", inspection.model().symbols(), InspectionReport::json)
        .put("nodes", table.nodes(), InspectionReport::json)
        .put("values", table.values(), InspectionReport::json)
        .put("steps", table.steps(), InspectionReport::json)
        .put("lifetimes", lifetimes(), InspectionReport::json)
        .put("selfCheck", inspection.selfCheck().json());
  }

  private List<Lifetime> lifetimes() {
    return Lifetime.of(inspection.table(), PlanTableBuilder.byName(inspection.table()));
  }

  private static Json json(PortInfo port) {
    Json.Members json =
        Json.object()
            .put("name", port.name())
            .put("type", port.type().text())
            .put("required", port.required());
    port.fixed().ifPresent(content -> json.put("fixed", content.text()));
    return json;
  }

  private static Json json(SymbolInfo symbol) {
    return Json.object()
        .put("name", symbol.name())
        .put("min", symbol.min())
        .put("max", symbol.max());
  }

  private static Json json(NodeRow node) {
    return Json.object()
        .put("name", node.name())
        .put("operator", node.operator())
        .put("inputs", node.inputs(), Json::of)
        .put("outputs", node.outputs(), Json::of)
        .put("type", node.type());
  }

  private static Json json(ValueRow value) {
    return Json.object()
        .put("name", value.name())
        .put("type", value.type())
        .put("place", value.place())
        .put("number", value.number())
        .put("of", value.of());
  }

  private static Json json(StepRow step) {
    return Json.object()
        .put("depth", step.depth())
        .put("label", step.label())
        .put("nodes", step.nodes(), Json::of)
        .put("reads", step.reads(), Json::of)
        .put("writes", step.writes(), Json::of);
  }

  private static Json json(Lifetime lifetime) {
    return Json.object()
        .put("buffer", lifetime.slot())
        .put("value", lifetime.value())
        .put("first", lifetime.first())
        .put("last", lifetime.last());
  }
}

package org.lrai.cli.inspect;

import java.util.Map;
import org.lrai.cli.pipeline.Version;

/** One page, without anything from outside it, that shows what is in a jar. */
final class HtmlPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8888; --box: #4a90d922; --bar: #4a90d9aa; }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 1200px; padding: 0 1em; }
      h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 2em }
      table { border-collapse: collapse } td, th { text-align: left; padding: .1em 1em .1em 0 }
      pre { font: 13px/1.45 ui-monospace, monospace; overflow-x: auto; padding: .8em; border: 1px solid var(--line) }
      .drawing { overflow: auto; max-height: 75vh; border: 1px solid var(--line) }
      svg text { font: 12px system-ui, sans-serif; text-anchor: middle; fill: currentColor }
      svg text.small { font-size: 10px; opacity: .7 } svg text.label { text-anchor: start }
      .node { fill: var(--box); stroke: var(--line) } .edge { fill: none; stroke: var(--line) }
      .bar { fill: var(--bar) } summary { cursor: pointer; font-family: ui-monospace, monospace }
      """;

  private final StringBuilder html = new StringBuilder();

  private HtmlPage() {}

  /** The page of a jar. */
  static String of(Inspection inspection) {
    HtmlPage page = new HtmlPage();
    page.write(inspection);
    return page.html.toString();
  }

  /** Text as it stands in a page, whatever characters it has. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  private void write(Inspection inspection) {
    String name = escape(inspection.model().name());
    html.append("<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>\n<title>")
        .append(name)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(name)
        .append("</h1>\n");
    ports(inspection);
    PlanTable table = inspection.table();
    heading("Graph", table.nodes().size() + " nodes after optimization");
    drawing(Drawing.graph(table.nodes()));
    details("text", inspection.graphText());
    heading("Memory plan", "a bar is a value, from the step that writes it to the last that reads");
    drawing(Drawing.memory(table));
    steps(table);
    heading("Kernels and plan", "loop nests as they are checked, then the steps");
    details("text", inspection.planText());
    heading("Java sources", inspection.sources().size() + " classes");
    inspection.sources().forEach((source, text) -> details(source, text));
    heading("Jar", inspection.entries().size() + " entries");
    entries(inspection.entries());
    html.append("<p>Made by lrai ").append(escape(Version.text())).append("</p></body></html>\n");
  }

  private void heading(String title, String note) {
    html.append("<h2>")
        .append(escape(title))
        .append(" <small>(")
        .append(escape(note))
        .append(")</small></h2>\n");
  }

  private void ports(Inspection inspection) {
    html.append("<table>\n");
    inspection.model().inputs().forEach(port -> row("input", port.toString()));
    inspection.model().outputs().forEach(port -> row("output", port.toString()));
    inspection.model().symbols().forEach(symbol -> row("sizes", symbol.toString()));
    html.append("</table>\n");
  }

  private void row(String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(escape(cell)).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void drawing(String svg) {
    html.append("<div class='drawing'>\n").append(svg).append("</div>\n");
  }

  private void details(String summary, String text) {
    html.append("<details><summary>")
        .append(escape(summary))
        .append("</summary><pre>")
        .append(escape(text))
        .append("</pre></details>\n");
  }

  private void steps(PlanTable table) {
    heading("Steps", table.steps().size() + " in order");
    html.append("<details><summary>table</summary><table>\n")
        .append(
            "<tr><th>step</th><th>what</th><th>computes</th><th>reads</th><th>writes</th></tr>");
    for (int i = 0; i < table.steps().size(); i++) {
      PlanTable.StepRow step = table.steps().get(i);
      row(
          Integer.toString(i),
          "  ".repeat(step.depth()) + step.label(),
          String.join(", ", step.nodes()),
          String.join(", ", step.reads()),
          String.join(", ", step.writes()));
    }
    html.append("</table></details>\n");
  }

  private void entries(Map<String, Long> entries) {
    html.append("<details><summary>entries</summary><table>\n");
    entries.forEach((name, size) -> row(name, "%,d bytes".formatted(size)));
    html.append("</table></details>\n");
  }
}

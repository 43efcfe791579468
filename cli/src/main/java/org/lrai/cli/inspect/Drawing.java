package org.lrai.cli.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lrai.cli.inspect.GraphLayout.Edge;
import org.lrai.cli.inspect.PlanTable.NodeRow;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;

/** Drawings as scalable vector graphics, to be put into a page. */
final class Drawing {
  private static final int NODE_WIDTH = 150;
  private static final int NODE_HEIGHT = 34;
  private static final int COLUMN = NODE_WIDTH + 16;
  private static final int LAYER = NODE_HEIGHT + 34;
  private static final int MARGIN = 12;
  private static final int SLOT_HEIGHT = 22;
  private static final int SLOT_LABEL = 70;
  private static final int MAX_CHART_WIDTH = 1600;
  private static final int LABEL_CHARACTERS = 20;

  private Drawing() {}

  /** A box for each node, lines from what makes a value to what uses it. */
  static String graph(List<NodeRow> nodes) {
    Map<String, Integer> makers = new HashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (String input : nodes.get(i).inputs()) {
        Integer maker = makers.get(input);
        if (maker != null) {
          edges.add(new Edge(maker, i));
        }
      }
      for (String output : nodes.get(i).outputs()) {
        makers.put(output, i);
      }
    }
    GraphLayout layout = GraphLayout.of(nodes.size(), edges);
    StringBuilder svg = new StringBuilder();
    open(svg, layout.width() * COLUMN + 2 * MARGIN, layout.layers() * LAYER + 2 * MARGIN);
    for (Edge edge : edges) {
      double x1 = x(layout, edge.from()) + NODE_WIDTH / 2.0;
      double y1 = y(layout, edge.from()) + NODE_HEIGHT;
      double x2 = x(layout, edge.to()) + NODE_WIDTH / 2.0;
      double y2 = y(layout, edge.to());
      double bend = Math.min(40, (y2 - y1) / 2);
      svg.append(
          String.format(
              Locale.ROOT,
              "<path class='edge' d='M%.0f %.0f C%.0f %.0f %.0f %.0f %.0f %.0f'/>%n",
              x1,
              y1,
              x1,
              y1 + bend,
              x2,
              y2 - bend,
              x2,
              y2));
    }
    for (int i = 0; i < nodes.size(); i++) {
      node(svg, nodes.get(i), x(layout, i), y(layout, i));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void node(StringBuilder svg, NodeRow node, double x, double y) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<g><title>%s%n%s%n%s</title><rect class='node' x='%.0f' y='%.0f' width='%d'"
                + " height='%d' rx='5'/><text x='%.0f' y='%.0f'>%s</text>"
                + "<text class='small' x='%.0f' y='%.0f'>%s</text></g>%n",
            HtmlPage.escape(node.name()),
            HtmlPage.escape(node.operator()),
            HtmlPage.escape(node.type()),
            x,
            y,
            NODE_WIDTH,
            NODE_HEIGHT,
            x + NODE_WIDTH / 2.0,
            y + 14,
            HtmlPage.escape(shorten(node.operator())),
            x + NODE_WIDTH / 2.0,
            y + 27,
            HtmlPage.escape(shorten(node.type()))));
  }

  private static double x(GraphLayout layout, int node) {
    return MARGIN + layout.column(node) * COLUMN;
  }

  private static double y(GraphLayout layout, int node) {
    return MARGIN + layout.layer(node) * LAYER;
  }

  /**
   * A row for each buffer, a bar from the step that writes a value to the last one that reads it.
   */
  static String memory(PlanTable table) {
    Map<String, ValueRow> values = PlanTableBuilder.byName(table);
    List<Lifetime> lifetimes = Lifetime.of(table, values);
    int slots = lifetimes.stream().mapToInt(l -> l.slot() + 1).max().orElse(0);
    int steps = Math.max(1, table.steps().size());
    double stepWidth = Math.clamp((double) MAX_CHART_WIDTH / steps, 2, 26);
    StringBuilder svg = new StringBuilder();
    open(
        svg, (int) (SLOT_LABEL + steps * stepWidth) + 2 * MARGIN, slots * SLOT_HEIGHT + 2 * MARGIN);
    for (int slot = 0; slot < slots; slot++) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text class='label' x='%d' y='%d'>buffer %d</text>%n",
              MARGIN,
              MARGIN + slot * SLOT_HEIGHT + 14,
              slot));
    }
    for (Lifetime lifetime : lifetimes) {
      List<StepRow> rows = table.steps();
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class='bar' x='%.1f' y='%d' width='%.1f' height='%d' rx='2'>"
                  + "<title>%s: %s%nwritten by step %d (%s), last read by step %d (%s)</title>"
                  + "</rect>%n",
              MARGIN + SLOT_LABEL + lifetime.first() * stepWidth,
              MARGIN + lifetime.slot() * SLOT_HEIGHT,
              Math.max(1.5, (lifetime.last() - lifetime.first() + 1) * stepWidth - 1),
              SLOT_HEIGHT - 4,
              HtmlPage.escape(lifetime.value()),
              HtmlPage.escape(lifetime.type()),
              lifetime.first(),
              HtmlPage.escape(rows.get(lifetime.first()).label()),
              lifetime.last(),
              HtmlPage.escape(rows.get(lifetime.last()).label())));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void open(StringBuilder svg, int width, int height) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'"
                + " viewBox='0 0 %d %d'>%n",
            width,
            height,
            width,
            height));
  }

  private static String shorten(String text) {
    return text.length() <= LABEL_CHARACTERS ? text : text.substring(0, LABEL_CHARACTERS - 1) + "…";
  }
}

package org.lrai.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lrai.cli.inspect.GraphLayout.Edge;
import org.lrai.cli.inspect.PlanTable.NodeRow;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DrawingTest {

  private static NodeRow node(String name, List<String> inputs, String output) {
    return new NodeRow(name, "Op<" + name + ">", inputs, List.of(output), "f32[2]");
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void nodesLieBelowWhatTheyUse() {
    GraphLayout layout =
        GraphLayout.of(4, List.of(new Edge(0, 1), new Edge(1, 3), new Edge(0, 3), new Edge(2, 3)));

    assertEquals(0, layout.layer(0));
    assertEquals(1, layout.layer(1));
    assertEquals(0, layout.layer(2));
    assertEquals(2, layout.layer(3));
    assertEquals(2, layout.width());
  }

  /** Two chains side by side must not cross. */
  @Test
  void neighboursAreKeptTogether() {
    GraphLayout layout =
        GraphLayout.of(6, List.of(new Edge(0, 3), new Edge(1, 2), new Edge(2, 5), new Edge(3, 4)));

    assertEquals(layout.column(0) < layout.column(1), layout.column(3) < layout.column(2));
    assertEquals(layout.column(0) < layout.column(1), layout.column(4) < layout.column(5));
  }

  @Test
  void edgesGoForward() {
    assertThrows(IllegalArgumentException.class, () -> GraphLayout.of(2, List.of(new Edge(1, 0))));
  }

  @Test
  void theGraphHasABoxForEachNodeAndALineForEachUse() throws Exception {
    List<NodeRow> nodes =
        List.of(
            node("a", List.of("x"), "1"),
            node("b & 'c'", List.of("1", "1"), "2"),
            node("d", List.of("1", "2"), "3"));

    Document svg = parse(Drawing.graph(nodes));

    assertEquals(3, svg.getElementsByTagName("rect").getLength());
    assertEquals(4, svg.getElementsByTagName("path").getLength());
    assertTrue(
        svg.getElementsByTagName("title").item(1).getTextContent().startsWith("b & 'c'"),
        "names are escaped");
  }

  @Test
  void theMemoryPlanHasABarForEachValueInABuffer() throws Exception {
    PlanTable table =
        new PlanTable(
            List.of(),
            List.of(
                new ValueRow("<v>", "f32[2]", "slot", 1, "<v>"),
                new ValueRow("y", "f32[2]", "output", 0, "y")),
            List.of(
                new StepRow(0, "one", List.of(), List.of(), List.of("<v>")),
                new StepRow(0, "two", List.of(), List.of("<v>"), List.of("y"))));

    Document svg = parse(Drawing.memory(table));

    assertEquals(1, svg.getElementsByTagName("rect").getLength());
    assertEquals(2, svg.getElementsByTagName("text").getLength(), "buffers 0 and 1");
  }

  @Test
  void pagesEscapeWhateverNamesContain() {
    assertEquals("&lt;script&gt;&amp;&quot;&#39;\uFFFD", HtmlPage.escape("<script>&\"'\u0007"));
  }
}

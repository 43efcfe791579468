package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Names;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;

/** Writes graphs as text; see the package for the form. */
public final class GraphPrinter {
  /** Constants up to this many elements are written out. */
  static final int INLINE_ELEMENTS = 16;

  private final StringBuilder text = new StringBuilder();

  private GraphPrinter() {}

  /** The text of a graph, ending with a line break. */
  public static String print(Graph graph) {
    GraphPrinter printer = new GraphPrinter();
    printer.graph(graph, "");
    return printer.text.append('\n').toString();
  }

  /** An operator with its attributes. */
  static String print(Op op) {
    GraphPrinter printer = new GraphPrinter();
    printer.operator(op, "");
    return printer.text.toString();
  }

  static boolean isInline(TensorData data) {
    return data.size() <= INLINE_ELEMENTS;
  }

  /** From {@code graph} to the closing brace; lines in between are indented deeper. */
  private void graph(Graph graph, String indent) {
    String inner = indent + "  ";
    text.append("graph ").append(Names.text(graph.name())).append(" {\n");
    graph
        .symbols()
        .forEach((symbol, range) ->
            line(inner)
                .append("symbol ")
                .append(Names.text(symbol))
                .append(" in [" + range.min() + ", " + range.max() + "]\n"));
    for (Value input : graph.inputs()) {
      line(inner).append("input ").append(typed(input)).append('\n');
    }
    graph
        .constants()
        .forEach((value, data) ->
            line(inner)
                .append("constant ")
                .append(typed(value))
                .append(" = ")
                .append(content(data))
                .append('\n'));
    for (Node node : graph.nodes()) {
      node(node, inner);
    }
    if (!graph.outputs().isEmpty()) {
      line(inner).append("output ").append(names(graph.outputs())).append('\n');
    }
    line(indent).append('}');
  }

  private StringBuilder line(String indent) {
    return text.append(indent);
  }

  private void node(Node node, String indent) {
    line(indent)
        .append(node.outputs().stream().map(GraphPrinter::typed).collect(Collectors.joining(", ")));
    text.append(" = ");
    operator(node.op(), indent);
    text.append('(').append(names(node.inputs())).append(')');
    if (!node.name().equals(node.outputs().getFirst().name())) {
      text.append("  # node ").append(Names.quote(node.name()));
    }
    text.append('\n');
  }

  private void operator(Op op, String indent) {
    text.append(OperatorCatalog.name(op));
    List<RecordSyntax.Component> attributes = OperatorCatalog.attributes(op);
    if (!attributes.isEmpty()) {
      record((Record) op, attributes, indent);
    }
  }

  private void record(Record record, List<RecordSyntax.Component> components, String indent) {
    text.append('{');
    String separator = "";
    for (RecordSyntax.Component component : components) {
      text.append(separator).append(component.name()).append('=');
      attribute(component.type(), RecordSyntax.get(record, component), indent);
      separator = ", ";
    }
    text.append('}');
  }

  private void attribute(AttributeType type, Object value, String indent) {
    switch (type) {
      case AttributeType.Simple simple -> simple(simple, value, indent);
      case AttributeType.Constant _ ->
          text.append(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
      case AttributeType.Structure(RecordSyntax syntax) ->
          record((Record) value, syntax.components(), indent);
      case AttributeType.ListOf(AttributeType element) -> {
        text.append('[');
        String separator = "";
        for (Object each : (List<?>) value) {
          text.append(separator);
          attribute(element, each, indent);
          separator = ", ";
        }
        text.append(']');
      }
    }
  }

  private void simple(AttributeType.Simple type, Object value, String indent) {
    switch (type) {
      case LONG, INT, BOOLEAN, INDEX, SHAPE, VALUE_TYPE -> text.append(value);
      case DOUBLE -> text.append(ConstantText.number((Double) value));
      case STRING -> text.append(Names.quote((String) value));
      case ELEMENT_TYPE -> text.append(((ElementType) value).text());
      case GRAPH -> graph((Graph) value, indent);
    }
  }

  private static String content(TensorData data) {
    if (!isInline(data)) {
      return "sha256 \"" + ConstantText.digest(data) + '"';
    }
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      elements.add(ConstantText.element(data, i));
    }
    return "{" + String.join(", ", elements) + "}";
  }

  private static String typed(Value value) {
    return "%" + Names.text(value.name()) + ": " + value.type();
  }

  private static String names(List<Value> values) {
    return values.stream()
        .map(value -> "%" + Names.text(value.name()))
        .collect(Collectors.joining(", "));
  }
}

package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.index;
import static org.lrai.verifier.certificate.ExpressionText.indices;
import static org.lrai.verifier.certificate.ExpressionText.scalar;
import static org.lrai.verifier.certificate.ExpressionText.text;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A graph as definitions, operators and attributes gone:
 *
 * <pre>
 * (graph
 * (input x f32 ($n 3))
 * (constant w f32 (3 2) SHA-256)
 * (node y f32 ($n 2) (x w) (contraction ((r0 3)) (mul (e f32 0 %i0 %r0) (e f32 1 %r0 %i1)) sum (l reduced)))
 * (output y))
 * </pre>
 *
 * <p>Composites are replaced by what they are made of; a value within one has the name of the
 * composite's first output and its own.
 */
final class GraphText {
  private final StringBuilder text = new StringBuilder("(graph");
  private final Resources resources;

  private GraphText(Resources resources) {
    this.resources = resources;
  }

  static String of(Graph graph, Resources resources) {
    GraphText printer = new GraphText(resources);
    Map<String, String> names = new HashMap<>();
    graph.inputs().forEach(input -> printer.line("input", declaration(input.name(), input.type())));
    printer.constants(graph, "", names);
    printer.nodes(graph, "", names);
    graph
        .outputs()
        .forEach(output ->
            printer.line("output", word(names.getOrDefault(output.name(), output.name()))));
    return printer.text.append(")\n").toString();
  }

  private void line(String... parts) {
    text.append("\n").append(group(List.of(parts)));
  }

  private static String declaration(String name, ValueType type) {
    if (type instanceof TensorType tensor) {
      return word(name) + " " + tensor.element().text() + " " + indices(tensor.shape().dims());
    }
    return word(name) + " " + word(type.toString()) + " ()";
  }

  private void constants(Graph graph, String prefix, Map<String, String> names) {
    for (Map.Entry<Value, TensorData> constant : graph.constants().entrySet()) {
      String name = prefix + constant.getKey().name();
      names.put(constant.getKey().name(), name);
      line(
          "constant",
          declaration(name, constant.getKey().type()),
          resources.add(constant.getValue()));
    }
  }

  /**
   * The nodes of a graph.
   *
   * @param prefix of the names of its values
   * @param names what values are called in the text, where it is not their own name
   */
  private void nodes(Graph graph, String prefix, Map<String, String> names) {
    for (Node node : graph.nodes()) {
      List<String> inputs =
          node.inputs().stream()
              .map(input -> names.getOrDefault(input.name(), prefix + input.name()))
              .toList();
      List<String> outputs =
          node.outputs().stream()
              .map(output -> names.getOrDefault(output.name(), prefix + output.name()))
              .toList();
      Definition definition = node.op().definition(node.inputTypes());
      if (definition instanceof Definition.Composite(Graph body)) {
        inline(body, inputs, outputs)
            .forEach((inner, outer) ->
                node.outputs().stream()
                    .filter(output ->
                        names.getOrDefault(output.name(), prefix + output.name()).equals(outer))
                    .forEach(output -> names.put(output.name(), inner)));
        continue;
      }
      for (int k = 0; k < outputs.size(); k++) {
        line(
            "node",
            declaration(outputs.get(k), node.outputs().get(k).type()),
            inputs.stream().map(ExpressionText::word).collect(Collectors.joining(" ", "(", ")")),
            outputs.size() == 1
                ? definition(definition, node.outputs().get(k).type())
                : unsupported("several results"));
      }
    }
  }

  /**
   * The nodes of a composite's body; results that the body does not compute itself, or computes
   * under another result's name, are given as that name and the name that was wanted.
   */
  private Map<String, String> inline(Graph body, List<String> inputs, List<String> outputs) {
    String prefix = outputs.getFirst() + "/";
    Map<String, String> names = new HashMap<>();
    for (int k = 0; k < inputs.size(); k++) {
      names.put(body.inputs().get(k).name(), inputs.get(k));
    }
    constants(body, prefix, names);
    Map<String, String> other = new HashMap<>();
    for (int k = 0; k < outputs.size(); k++) {
      String result = body.outputs().get(k).name();
      String computed = names.putIfAbsent(result, outputs.get(k));
      if (computed != null) {
        other.put(computed, outputs.get(k));
      }
    }
    nodes(body, prefix, names);
    return other;
  }

  private static ElementType element(ValueType type) {
    return type instanceof TensorType tensor ? tensor.element() : ElementType.STRING;
  }

  private static String unsupported(String what) {
    return group("unsupported", word(what));
  }

  private static String definition(Definition definition, ValueType type) {
    return switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> group("pointwise", scalar(body));
      case Definition.Contraction(var reduced, var body, var reducer, var finish) ->
          reducer instanceof Definition.Reducer.Fold fold
              ? group(
                  "contraction",
                  group(
                      reduced.stream()
                          .map(axis -> group(word(axis.variable()), index(axis.extent())))
                          .toList()),
                  scalar(body),
                  text(fold),
                  scalar(finish))
              : unsupported("the index of an extremum");
      case Definition.Reindex(var pieces, var fill) -> {
        List<String> parts = new ArrayList<>(List.of("reindex"));
        for (Definition.Piece piece : pieces) {
          parts.add(
              group(
                  indices(piece.nonNegative()),
                  scalar(new ScalarExpr.Element(element(type), piece.source(), piece.at()))));
        }
        if (fill != null) {
          parts.add(group("()", scalar(fill)));
        }
        yield group(parts);
      }
      case Definition.Reshape() -> group("reshape");
      case Definition.Scatter _ -> unsupported("a scatter");
      case Definition.Iterate _ -> unsupported("a loop");
      case Definition.Branch _ -> unsupported("a branch");
      case Definition.Composite _ -> throw new IllegalStateException("not expanded");
      case Definition.Opaque opaque -> unsupported("operator " + opaque.operator());
    };
  }
}

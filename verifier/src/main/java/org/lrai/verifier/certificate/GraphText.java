package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A graph as its definitions, operators and attributes gone: in the form of a plan, with one array
 * for each value and one nest for each definition ({@link DefinitionNest}), which is read over the
 * reals.
 *
 * <p>Composites are replaced by what they are made of; a value within one has the name of the
 * composite's first output and its own.
 */
final class GraphText {
  private final NestText text;
  private int weights;
  private int slots;
  private int kernels;

  private GraphText(Resources resources) {
    this.text = new NestText("graph", resources);
  }

  static String of(Graph graph, Resources resources) {
    GraphText printer = new GraphText(resources);
    Map<String, String> names = new HashMap<>();
    graph.inputs().forEach(input -> printer.text.input(input.name(), input.type()));
    printer.constants(graph, "", names);
    printer.nodes(graph, "", names);
    graph
        .outputs()
        .forEach(output -> printer.text.output(names.getOrDefault(output.name(), output.name())));
    return printer.text.end();
  }

  private void constants(Graph graph, String prefix, Map<String, String> names) {
    for (Map.Entry<Value, TensorData> constant : graph.constants().entrySet()) {
      String name = prefix + constant.getKey().name();
      names.put(constant.getKey().name(), name);
      text.weight(constant.getValue());
      text.value(name, constant.getKey().type(), group("weight", weights++), "()");
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
      } else if (outputs.size() > 1) {
        text.unsupported("several results of " + node.op().getClass().getSimpleName());
      } else {
        node(definition, node, inputs, outputs.getFirst());
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

  private void node(Definition definition, Node node, List<String> inputs, String output) {
    ValueType type = node.outputs().getFirst().type();
    if (definition instanceof Definition.Reshape) {
      text.value(output, type, group("view", word(inputs.getFirst())), "()");
      return;
    }
    List<ValueType> types = new ArrayList<>(node.inputTypes());
    types.add(type);
    List<Kernel.Buffer> buffers = new ArrayList<>();
    TreeSet<String> sizes = new TreeSet<>();
    for (ValueType each : types) {
      if (each instanceof TensorType tensor) {
        boolean last = buffers.size() == inputs.size();
        buffers.add(
            new Kernel.Buffer(
                "b" + buffers.size(),
                tensor.element(),
                tensor.shape().dims(),
                last ? Kernel.Access.WRITE : Kernel.Access.READ));
        tensor.shape().dims().forEach(dim -> sizes.addAll(dim.symbols()));
      }
    }
    Optional<List<Statement>> nest =
        buffers.size() == types.size()
            ? DefinitionNest.of(definition, (TensorType) type, inputs.size())
            : Optional.empty();
    if (nest.isEmpty()) {
      text.unsupported(output + ", " + DefinitionNest.name(definition));
      return;
    }
    text.line("slot", ((TensorType) type).element().text());
    text.value(output, type, group("slot", slots++), "()");
    text.kernel(new Kernel(output, buffers, List.copyOf(sizes), nest.get()));
    List<String> arguments = new ArrayList<>(inputs);
    arguments.add(output);
    text.call(kernels++, arguments, sizes.stream().map(size -> "$" + word(size)).toList());
  }
}

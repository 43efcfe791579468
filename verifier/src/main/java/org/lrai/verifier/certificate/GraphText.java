package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Sizes;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A graph as its definitions, operators and attributes gone: in the form of a plan, with one array
 * for each value and one nest for each definition ({@link DefinitionNest}), which is read over the
 * reals.
 *
 * <p>Composites are replaced by what they are made of; a value within one has the name of the
 * composite's first output and its own. So has a value within a loop, which is one nest ({@link
 * LoopText}).
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
    printer.nodes(graph, "", names, null);
    graph
        .outputs()
        .forEach(output -> printer.text.output(names.getOrDefault(output.name(), output.name())));
    return printer.text.end();
  }

  /** The constants of a graph, each under a name with this prefix, which {@code names} then has. */
  void constants(Graph graph, String prefix, Map<String, String> names) {
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
   * @param loop the nest of the loop that they are in, if they are in one
   */
  void nodes(Graph graph, String prefix, Map<String, String> names, @Nullable NestBuilder loop) {
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
        inline(body, inputs, outputs, loop)
            .forEach((inner, outer) ->
                node.outputs().stream()
                    .filter(output ->
                        names.getOrDefault(output.name(), prefix + output.name()).equals(outer))
                    .forEach(output -> names.put(output.name(), inner)));
      } else if (definition instanceof Definition.Reshape && loop == null) {
        ValueType type = node.outputs().getFirst().type();
        text.value(outputs.getFirst(), type, group("view", word(inputs.getFirst())), "()");
      } else {
        node(definition, node, inputs, outputs, loop);
      }
    }
  }

  /**
   * The nodes of a composite's body; results that the body does not compute itself, or computes
   * under another result's name, are given as that name and the name that was wanted.
   */
  private Map<String, String> inline(
      Graph body, List<String> inputs, List<String> outputs, @Nullable NestBuilder loop) {
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
    nodes(body, prefix, names, loop);
    return other;
  }

  /** A node that is a nest of its own, or a part of one. */
  private void node(
      Definition definition,
      Node node,
      List<String> inputs,
      List<String> outputs,
      @Nullable NestBuilder loop) {
    List<TensorType> inputTypes = tensors(node.inputTypes());
    List<TensorType> types = tensors(node.outputs().stream().map(Value::type).toList());
    if (inputTypes.size() < inputs.size() || types.size() < outputs.size()) {
      text.unsupported(outputs.getFirst() + ", no tensor");
      return;
    }
    for (int k = 0; k < outputs.size(); k++) {
      slot(outputs.get(k), types.get(k));
    }
    NestBuilder nest = loop == null ? new NestBuilder() : loop;
    switch (definition) {
      case Definition.Iterate iterate ->
          new LoopText(this, nest, iterate).print(inputs, inputTypes, outputs, types);
      case Definition.Reshape _ ->
          nest.reshape(
              inputs.getFirst(), inputTypes.getFirst(), outputs.getFirst(), types.getFirst());
      default ->
          DefinitionNest.of(definition, types.getFirst(), inputs.size())
              .filter(_ -> outputs.size() == 1)
              .ifPresentOrElse(
                  statements ->
                      nest.add(
                          statements,
                          Sizes.of(definition),
                          inputs,
                          inputTypes,
                          outputs.getFirst(),
                          types.getFirst()),
                  () -> unsupported(outputs.getFirst() + ", " + DefinitionNest.name(definition)));
    }
    if (loop == null) {
      Kernel kernel = nest.kernel(outputs.getFirst());
      text.kernel(kernel);
      text.call(
          kernels++,
          nest.arguments(),
          kernel.sizes().stream().map(size -> "$" + word(size)).toList());
    }
  }

  private static List<TensorType> tensors(List<ValueType> types) {
    return types.stream().filter(TensorType.class::isInstance).map(TensorType.class::cast).toList();
  }

  /** A value with an array of its own. */
  void slot(String name, TensorType type) {
    text.line("slot", type.element().text());
    text.value(name, type, group("slot", slots++), "()");
  }

  void unsupported(String what) {
    text.unsupported(what);
  }
}

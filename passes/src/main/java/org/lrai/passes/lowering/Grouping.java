package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Decides which nodes share a kernel. Producers are merged into consumers by substitution: the body
 * of an elementwise or data-moving producer takes the place of the element that the consumer reads,
 * and an elementwise consumer becomes the end of a contraction. Which merges are made is a matter
 * of speed alone; each keeps the meaning of the consumer.
 */
final class Grouping {
  private final Graph graph;
  private final Map<Value, Group> groups = new LinkedHashMap<>();
  private final Map<Value, Group> reshapes = new HashMap<>();
  private final Map<Value, Integer> uses = new HashMap<>();

  /** Values of which each element is read at most once, by slices, such as the parts of a split. */
  private final Set<Value> takenApart = new HashSet<>();

  private Grouping(Graph graph) {
    this.graph = graph;
    Map<Value, IndexExpr> sliced = new HashMap<>();
    Set<Value> otherwise = new HashSet<>(graph.outputs());
    for (Node node : graph.nodes()) {
      node.inputs().forEach(input -> uses.merge(input, 1, Integer::sum));
      if (node.op() instanceof Slice) {
        sliced.merge(node.inputs().getFirst(), size(node.output()), IndexExpr::plus);
      } else {
        otherwise.addAll(node.inputs());
      }
    }
    graph.outputs().forEach(output -> uses.merge(output, 1, Integer::sum));
    sliced.forEach((value, size) -> {
      if (!otherwise.contains(value) && size.equals(size(value))) {
        takenApart.add(value);
      }
    });
  }

  private static IndexExpr size(Value value) {
    return value.type() instanceof TensorType type ? type.shape().size() : IndexExpr.ZERO;
  }

  /**
   * The groups by their output; nodes that are steps of their own, or views, are not among them.
   */
  static Map<Value, Group> of(Graph graph) {
    Grouping grouping = new Grouping(graph);
    for (Node node : graph.nodes()) {
      Definition definition = node.op().definition(node.inputTypes());
      if (definition instanceof Definition.Reshape) {
        ReadThrough.movement(node).ifPresent(group -> grouping.reshapes.put(node.output(), group));
      }
      normal(definition)
          .ifPresent(normal ->
              grouping.add(new Group(node.output(), node.inputs(), normal, List.of(node.name()))));
    }
    return grouping.live();
  }

  /**
   * The results of reshapes that something reads as they are: views. Others are part of what reads
   * through them.
   */
  static Set<Value> views(Graph graph, Map<Value, Group> groups) {
    Set<Value> needed = new HashSet<>(graph.outputs());
    groups.values().forEach(group -> needed.addAll(group.inputs()));
    Set<Value> views = new HashSet<>();
    for (Node node : graph.nodes().reversed()) {
      Definition definition = node.op().definition(node.inputTypes());
      boolean isReshape = definition instanceof Definition.Reshape;
      if (isReshape && needed.contains(node.output())) {
        views.add(node.output());
      }
      if (isReshape ? needed.contains(node.output()) : normal(definition).isEmpty()) {
        needed.addAll(node.inputs());
      }
    }
    return views;
  }

  /** The form of a definition that groups have, if one kernel can compute it. */
  static java.util.Optional<Definition> normal(Definition definition) {
    return switch (definition) {
      case Definition.Pointwise _, Definition.Contraction _, Definition.Scatter _ ->
          java.util.Optional.of(definition);
      case Definition.Reindex reindex -> java.util.Optional.of(reindex);
      case Definition.Reshape _,
          Definition.Iterate _,
          Definition.Branch _,
          Definition.Composite _,
          Definition.Opaque _ ->
          java.util.Optional.empty();
    };
  }

  private void add(Group group) {
    Group current = withLiterals(pointwise(group)).compact();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int source = 0; source < current.inputs().size() && !changed; source++) {
        Value input = current.inputs().get(source);
        boolean onlyUse = uses.getOrDefault(input, 0) == 1;
        Group reshape = reshapes.get(input);
        if (reshape != null && onlyUse && ReadThrough.pays(reshape, current, source, groups)) {
          current = Merging.inline(reshape, current, source).compact();
          changed = true;
          continue;
        }
        Group producer = groups.get(input);
        if (producer == null) {
          continue;
        }
        if (Merging.mayInline(producer, current, source, onlyUse, takenApart.contains(input))) {
          current = Merging.inline(producer, current, source).compact();
          changed = true;
        } else if (onlyUse && Merging.mayFinish(producer, current, source)) {
          current = Merging.finish(producer, current, source).compact();
          changed = true;
        }
      }
    }
    groups.put(current.output(), current);
  }

  /** Data movement as an elementwise definition with guards. */
  private static Group pointwise(Group group) {
    if (!(group.definition() instanceof Definition.Reindex(var pieces, ScalarExpr fill))) {
      return group;
    }
    ScalarExpr body = fill;
    for (Definition.Piece piece : pieces.reversed()) {
      ScalarExpr element =
          new ScalarExpr.Element(group.type().element(), piece.source(), piece.at());
      body =
          piece.nonNegative().isEmpty() || body == null
              ? element
              : new ScalarExpr.Guarded(piece.nonNegative(), element, body);
    }
    if (body == null) {
      throw new IllegalStateException("a reindexing without pieces and fill");
    }
    return new Group(group.output(), group.inputs(), new Definition.Pointwise(body), group.nodes());
  }

  /** Elements of constants that have one element become literals. */
  private Group withLiterals(Group group) {
    Map<Integer, ScalarExpr> literals = new HashMap<>();
    for (int source = 0; source < group.inputs().size(); source++) {
      TensorData data = graph.constants().get(group.inputs().get(source));
      if (data != null && data.size() == 1 && data.element().bits() > 0) {
        literals.put(source, literal(data));
      }
    }
    if (literals.isEmpty()) {
      return group;
    }
    return new Group(
        group.output(),
        group.inputs(),
        Group.rewrite(
            group.definition(),
            org.lrai.ir.scalar.Rewriter.IDENTITY.withElements(
                element -> literals.getOrDefault(element.source(), element))),
        group.nodes());
  }

  private static ScalarExpr literal(TensorData data) {
    return data.element().isFloat()
        ? new ScalarExpr.FloatLiteral(data.element(), data.getDouble(0))
        : new ScalarExpr.IntLiteral(data.element(), data.getLong(0));
  }

  /** Groups whose result something other than a merged consumer needs. */
  private Map<Value, Group> live() {
    Set<Value> needed = new HashSet<>(graph.outputs());
    List<Node> nodes = graph.nodes();
    Map<Value, Group> result = new LinkedHashMap<>();
    for (Node node : nodes.reversed()) {
      Group group = node.outputs().size() == 1 ? groups.get(node.outputs().getFirst()) : null;
      if (group == null) {
        boolean isView = node.op().definition(node.inputTypes()) instanceof Definition.Reshape;
        if (!isView || needed.contains(node.output())) {
          needed.addAll(node.inputs());
        }
      } else if (needed.contains(group.output())) {
        needed.addAll(group.inputs());
        result.put(group.output(), group);
      }
    }
    List<Map.Entry<Value, Group>> order = new ArrayList<>(result.entrySet());
    Map<Value, Group> forward = new LinkedHashMap<>();
    order.reversed().forEach(entry -> forward.put(entry.getKey(), entry.getValue()));
    return forward;
  }

  /** Subscripts {@code [%i0, %i1, ...]}. */
  static List<IndexExpr> outputIndices(int rank) {
    List<IndexExpr> indices = new ArrayList<>();
    for (int axis = 0; axis < rank; axis++) {
      indices.add(Definition.outputIndex(axis));
    }
    return indices;
  }
}

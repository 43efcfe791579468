package org.lrai.verifier.certificate;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;

/** How many terms the definitions of a graph sum up, before any of them is executed. */
public final class Operations {
  private final Map<String, IndexExpr> sizes;

  private Operations(Map<String, Long> sizes) {
    this.sizes =
        sizes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> IndexExpr.constant(e.getValue())));
  }

  /**
   * The elements of all results, each as often as it has terms; what depends on data or is no
   * expression counts as nothing.
   *
   * @param sizes of symbolic dims
   */
  public static double of(Graph graph, Map<String, Long> sizes) {
    return new Operations(sizes).sum(graph);
  }

  private double sum(Graph graph) {
    double sum = 0;
    for (Node node : graph.nodes()) {
      sum +=
          switch (node.op().definition(node.inputTypes())) {
            case Definition.Composite(Graph body) -> sum(body);
            case Definition.Iterate iterate -> iterations(node, iterate) * sum(iterate.step());
            case Definition.Contraction contraction -> {
              double terms = elements(node.outputs().getFirst());
              for (Definition.Axis axis : contraction.reduced()) {
                terms *= number(axis.extent());
              }
              yield terms;
            }
            case Definition.Pointwise _, Definition.Reindex _, Definition.Reshape _ ->
                elements(node.outputs().getFirst());
            case Definition.Scatter _, Definition.Branch _, Definition.Opaque _ -> 0;
          };
    }
    return sum;
  }

  /** How often a loop runs, by what it stacks or scans; once if it does neither. */
  private double iterations(Node node, Definition.Iterate loop) {
    if (!loop.stacked().isEmpty()) {
      return dim(node.outputs().get(loop.carried()), loop.stacked().getFirst());
    }
    int given = (loop.hasTripCount() ? 1 : 0) + (loop.hasCondition() ? 1 : 0) + loop.carried();
    return loop.scanned().isEmpty() ? 1 : dim(node.inputs().get(given), loop.scanned().getFirst());
  }

  private double dim(Value value, Definition.ScanAxis along) {
    return value.type() instanceof TensorType type ? number(type.dim(along.axis())) : 1;
  }

  private double elements(Value value) {
    double elements = 1;
    if (value.type() instanceof TensorType type) {
      for (IndexExpr dim : type.shape().dims()) {
        elements *= number(dim);
      }
    }
    return elements;
  }

  private double number(IndexExpr expr) {
    OptionalLong constant = expr.substituteSymbols(sizes).asConstant();
    return constant.isPresent() ? constant.getAsLong() : 0;
  }
}

package org.lrai.ir.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;

/** Where {@link GraphParser} finds constants that the text gives by digest only. */
@FunctionalInterface
public interface Constants {
  /** Knows none. */
  Constants NONE = (_, _) -> Optional.empty();

  /**
   * The content of a constant; the parser checks type and digest.
   *
   * @param name of the constant in its graph
   * @param sha256 digest of its type and elements, in hexadecimal
   */
  Optional<TensorData> find(String name, String sha256);

  /** The constants of a graph and of the graphs within it, by digest. */
  static Constants of(Graph graph) {
    Map<String, TensorData> byDigest = new HashMap<>();
    collect(graph, byDigest);
    return (_, sha256) -> Optional.ofNullable(byDigest.get(sha256));
  }

  private static void collect(Graph graph, Map<String, TensorData> byDigest) {
    for (TensorData data : graph.constants().values()) {
      if (!GraphPrinter.isInline(data)) {
        byDigest.put(ConstantText.digest(data), data);
      }
    }
    for (Node node : graph.nodes()) {
      for (RecordSyntax.Component attribute : OperatorCatalog.attributes(node.op())) {
        if (attribute.type() == AttributeType.Simple.GRAPH) {
          collect((Graph) RecordSyntax.get((Record) node.op(), attribute), byDigest);
        }
      }
    }
  }
}

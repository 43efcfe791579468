package org.lrai.ir.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Data-dependent dims. A type rule writes them as placeholder symbols {@code ?0, ?1, ...}; a graph
 * has a fresh symbol of its own for each.
 */
final class FreshSymbols {
  private FreshSymbols() {}

  /**
   * Types in which placeholders are replaced by symbols of the graph.
   *
   * @param prefix of the names of the symbols that stand for the placeholders
   * @param equal what is written in place of such a symbol, where it is known
   */
  static List<ValueType> replace(
      List<ValueType> types, String prefix, Map<String, IndexExpr> equal) {
    return types.stream().map(type -> replace(type, dim -> replace(dim, prefix, equal))).toList();
  }

  private static ValueType replace(ValueType type, UnaryOperator<IndexExpr> rule) {
    return switch (type) {
      case TensorType tensor ->
          tensor.withShape(new Shape(tensor.shape().dims().stream().map(rule).toList()));
      case ValueType.AnyTensor any -> any;
      case ValueType.SequenceType(ValueType element) ->
          new ValueType.SequenceType(replace(element, rule));
      case ValueType.OptionalType(ValueType element) ->
          new ValueType.OptionalType(replace(element, rule));
    };
  }

  private static IndexExpr replace(IndexExpr dim, String prefix, Map<String, IndexExpr> equal) {
    Map<String, IndexExpr> fresh = new HashMap<>();
    for (String symbol : dim.symbols()) {
      if (symbol.startsWith("?") && symbol.length() > 1) {
        String name = prefix + "_" + symbol.substring(1);
        fresh.put(symbol, equal.getOrDefault(name, IndexExpr.symbol(name)));
      }
    }
    return fresh.isEmpty() ? dim : dim.substituteSymbols(fresh);
  }
}

package org.lrai.ir.graph;

import java.util.List;
import java.util.stream.Collectors;
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

  static List<ValueType> replace(List<ValueType> types, String prefix) {
    return types.stream().map(type -> replace(type, prefix)).toList();
  }

  private static ValueType replace(ValueType type, String prefix) {
    return switch (type) {
      case TensorType tensor ->
          tensor.withShape(
              new Shape(tensor.shape().dims().stream().map(dim -> replace(dim, prefix)).toList()));
      case ValueType.SequenceType(ValueType element) ->
          new ValueType.SequenceType(replace(element, prefix));
      case ValueType.OptionalType(ValueType element) ->
          new ValueType.OptionalType(replace(element, prefix));
    };
  }

  private static IndexExpr replace(IndexExpr dim, String prefix) {
    return dim.substituteSymbols(
        dim.symbols().stream()
            .filter(symbol -> symbol.startsWith("?"))
            .collect(
                Collectors.toMap(
                    symbol -> symbol,
                    symbol -> IndexExpr.symbol(prefix + "_" + symbol.substring(1)))));
  }
}

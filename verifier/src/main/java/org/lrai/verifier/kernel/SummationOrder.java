package org.lrai.verifier.kernel;

import java.util.List;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;

/**
 * In which order a kernel takes a reduction, read off its nest. Rounding bounds need it: how many
 * additions each term goes through.
 */
public sealed interface SummationOrder {

  /** One value; {@code fused}: a product that is added without being rounded first. */
  record Single(boolean fused) implements SummationOrder {}

  /** The parts, one after the other added to what there is. */
  record Sequence(Fold fold, List<SummationOrder> parts) implements SummationOrder {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** The part for each value of a variable from 0 to below the extent, one after the other. */
  record Repeated(String variable, IndexExpr extent, SummationOrder part)
      implements SummationOrder {}

  /** One value per lane, brought together by a tree: l with l + lanes/2, then lanes/4 ... */
  record Tree(Fold fold, int lanes, SummationOrder lane) implements SummationOrder {}

  /** The order in one line, such as {@code sum(b < 6: sum(w < 128: fused))}. */
  default String text() {
    return switch (this) {
      case Single(boolean fused) -> fused ? "fused" : "term";
      case Sequence(Fold fold, List<SummationOrder> parts) ->
          fold.name().toLowerCase(java.util.Locale.ROOT)
              + parts.stream()
                  .map(SummationOrder::text)
                  .collect(Collectors.joining(", ", "(", ")"));
      case Repeated(String variable, IndexExpr extent, SummationOrder part) ->
          name(variable)
              + " < "
              + extent.toString().replaceAll("\"?#\\d+\"?", "").replace("\"", "")
              + ": "
              + part.text();
      case Tree(Fold fold, int lanes, SummationOrder lane) ->
          fold.name().toLowerCase(java.util.Locale.ROOT)
              + " of "
              + lanes
              + " lanes("
              + lane.text()
              + ")";
    };
  }

  private static String name(String variable) {
    int end = variable.indexOf('#');
    return end < 0 ? variable : variable.substring(0, end);
  }
}

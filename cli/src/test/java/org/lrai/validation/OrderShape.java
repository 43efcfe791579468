package org.lrai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lrai.ir.index.IndexExpr;
import org.lrai.verifier.kernel.SummationOrder;

/**
 * What an order of summation comes to: how many terms go one after the other into each partial
 * result. Loops that are written out, and loops within loops, are no difference.
 */
final class OrderShape {
  private record Item(IndexExpr count, String what) {}

  private OrderShape() {}

  static String of(SummationOrder order) {
    return switch (order) {
      case SummationOrder.Single(boolean fused) -> fused ? "fused" : "term";
      case SummationOrder.Sequence(var fold, List<SummationOrder> parts) ->
          fold.name().toLowerCase(Locale.ROOT) + text(items(parts));
      case SummationOrder.Repeated repeated -> text(items(List.of(repeated)));
      case SummationOrder.Tree(var fold, int lanes, SummationOrder lane) ->
          fold.name().toLowerCase(Locale.ROOT) + " of " + lanes + " lanes " + of(lane);
    };
  }

  private static String text(List<Item> items) {
    List<String> all = new ArrayList<>();
    for (Item item : items) {
      all.add(
          item.count().toString().replaceAll("%\"?[a-z]+[0-9_]*#\\d+\"?", "%block")
              + " x "
              + item.what());
    }
    return all.toString();
  }

  private static List<Item> items(List<SummationOrder> parts) {
    List<Item> items = new ArrayList<>();
    for (SummationOrder part : parts) {
      add(IndexExpr.ONE, part, items);
    }
    List<Item> joined = new ArrayList<>();
    for (Item item : items) {
      Item last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.what().equals(item.what())) {
        joined.set(joined.size() - 1, new Item(last.count().plus(item.count()), item.what()));
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  private static void add(IndexExpr count, SummationOrder part, List<Item> items) {
    if (part instanceof SummationOrder.Repeated(String _, IndexExpr extent, SummationOrder inner)) {
      add(count.times(extent), inner, items);
    } else {
      items.add(new Item(count, of(part)));
    }
  }
}

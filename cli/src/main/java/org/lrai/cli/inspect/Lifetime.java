package org.lrai.cli.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;

/**
 * The steps during which a value is in a buffer of the plan.
 *
 * @param slot the buffer
 * @param first the step that writes it first
 * @param last the last step that writes or reads it, or a view of it
 */
record Lifetime(String value, String type, int slot, int first, int last) {

  /** The lifetimes of all values that are in buffers, in order of their first step. */
  static List<Lifetime> of(PlanTable table, Map<String, ValueRow> values) {
    Map<String, int[]> spans = new LinkedHashMap<>();
    for (int i = 0; i < table.steps().size(); i++) {
      StepRow step = table.steps().get(i);
      for (List<String> used : List.of(step.writes(), step.reads())) {
        for (String name : used) {
          ValueRow owner = owner(name, values);
          if (owner != null && owner.place().equals("slot")) {
            spans.computeIfAbsent(owner.name(), _ -> new int[] {-1, -1});
            int[] span = spans.get(owner.name());
            span[0] = span[0] < 0 ? i : span[0];
            span[1] = i;
          }
        }
      }
    }
    List<Lifetime> lifetimes = new ArrayList<>();
    spans.forEach((name, span) -> {
      ValueRow value = values.get(name);
      if (value != null) {
        lifetimes.add(new Lifetime(name, value.type(), value.number(), span[0], span[1]));
      }
    });
    return lifetimes;
  }

  /** The value whose array a value uses. */
  private static @Nullable ValueRow owner(String name, Map<String, ValueRow> values) {
    ValueRow row = values.get(name);
    for (int views = 0; row != null && row.place().equals("view"); views++) {
      if (views > values.size()) {
        return null; // Views of each other: the jar is not one of ours.
      }
      row = values.get(row.of());
    }
    return row;
  }
}

package org.lrai.cli.inspect;

import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lrai.cli.console.Json;

/**
 * Which kernels are checked when a jar is loaded.
 *
 * @param checked their numbers
 * @param ranges how many ranges of their parallel loops are run
 * @param unchecked kernels that are not, with the reasons
 */
record SelfCheckSummary(Set<Integer> checked, int ranges, SequencedMap<Integer, String> unchecked) {
  /** The end of the name of the entry that says it. */
  static final String ENTRY = "/self-check.tsv";

  /**
   * Reads the entry.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static SelfCheckSummary parse(String text) {
    Set<Integer> checked = new TreeSet<>();
    SequencedMap<Integer, String> unchecked = new TreeMap<>();
    int ranges = 0;
    for (String line : text.lines().toList()) {
      String[] fields = line.split("\t", 4);
      if (fields.length < 3) {
        throw new IllegalArgumentException("a line of self-check.tsv has too few fields: " + line);
      }
      int kernel = Integer.parseInt(fields[1]);
      if (fields[0].equals("check") || fields[0].equals("later")) {
        checked.add(kernel);
        ranges++;
      } else {
        unchecked.put(kernel, fields[2]);
      }
    }
    return new SelfCheckSummary(checked, ranges, unchecked);
  }

  /** Lines for people. */
  String text() {
    StringBuilder text = new StringBuilder("\nself-check\n");
    text.append(
        "  %d of %d kernels, %d ranges of their loops\n"
            .formatted(checked.size(), checked.size() + unchecked.size(), ranges));
    unchecked.forEach((kernel, reason) ->
        text.append("  kernel %d is not checked: %s\n".formatted(kernel, reason)));
    return text.toString();
  }

  Json json() {
    return Json.object()
        .put("checked", checked.size())
        .put("ranges", ranges)
        .put("unchecked", unchecked.size());
  }
}

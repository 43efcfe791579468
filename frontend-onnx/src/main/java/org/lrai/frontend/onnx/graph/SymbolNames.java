package org.lrai.frontend.onnx.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of symbols for the dims of a model's inputs: identifiers, each for one name of a dim. */
final class SymbolNames {
  private static final Set<String> RESERVED = Set.of("min", "max", "floor", "ceil");

  /** What {@link org.lrai.ir.graph.GraphBuilder} calls data-dependent dims. */
  private static final Pattern FRESH = Pattern.compile("(g\\d+_)?n\\d+_\\d+");

  private final Map<String, String> byDimName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The symbol of a dim that the model names; the same for the same name. */
  String of(String dimName) {
    String known = byDimName.get(dimName);
    if (known == null) {
      known = fresh(dimName);
      byDimName.put(dimName, known);
    }
    return known;
  }

  /** A symbol that no other dim has. */
  String fresh(String wanted) {
    String base = wanted.replaceAll("[^A-Za-z0-9_]+", "_");
    if (base.isEmpty()
        || !Character.isLetter(base.charAt(0))
        || RESERVED.contains(base)
        || FRESH.matcher(base).matches()) {
      base = "dim_" + base;
    }
    String candidate = base;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = base + "_" + i;
    }
    return candidate;
  }
}

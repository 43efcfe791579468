package org.lrai.certificates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Hints;
import org.lrai.certificates.checker.SplitTree;
import org.lrai.certificates.json.HexNumber;

/**
 * What a search found: how the domain was taken apart until the claim could be shown of each part,
 * and what executed values without a name mean. None of it is believed.
 *
 * <p>As text, the tree in preorder: {@code leaf}; {@code 3 0x1.8p0}, then the part where element 3
 * of the inputs is at most 1.5, then the one where it is at least that. Hints in runs: {@code 2*5}
 * for five times the third candidate.
 *
 * @param effort what is done for each part
 * @param hints see {@link Hints}
 */
public record Witness(Effort effort, SplitTree tree, List<Integer> hints) {
  private static final int DEEPEST = 1000;
  private static final String LEAF = "leaf";
  private static final int MOST_HINTS = 1 << 24;

  public Witness {
    hints = List.copyOf(hints);
  }

  /** Number of parts of the domain. */
  public long leaves() {
    return lines().stream().filter(LEAF::equals).count();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(tree, 0, lines);
    return lines;
  }

  private static void add(SplitTree tree, int depth, List<String> lines) {
    switch (tree) {
      case SplitTree.Leaf() -> lines.add(LEAF);
      case SplitTree.Split(int input, double at, SplitTree below, SplitTree above) -> {
        requireDepth(depth);
        lines.add(input + " " + HexNumber.text(at));
        add(below, depth + 1, lines);
        add(above, depth + 1, lines);
      }
    }
  }

  /**
   * Reads what {@link #lines} and {@link #hintRuns} give.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Witness parse(Effort effort, List<String> lines, String hints) {
    Iterator<String> rest = lines.iterator();
    SplitTree tree = tree(rest, 0);
    if (rest.hasNext()) {
      throw new IllegalArgumentException("more splits than the tree has places for");
    }
    return new Witness(effort, tree, parseHints(hints));
  }

  private static SplitTree tree(Iterator<String> lines, int depth) {
    if (!lines.hasNext()) {
      throw new IllegalArgumentException("a part of the domain is missing");
    }
    String line = lines.next();
    if (line.equals(LEAF)) {
      return new SplitTree.Leaf();
    }
    requireDepth(depth);
    String[] words = line.split(" ", -1);
    if (words.length != 2) {
      throw new IllegalArgumentException("a split of an unknown form");
    }
    int input = Integer.parseInt(words[0]);
    double at = HexNumber.parse(words[1]);
    return new SplitTree.Split(input, at, tree(lines, depth + 1), tree(lines, depth + 1));
  }

  /** The hints, in runs as long as they can be. */
  String hintRuns() {
    StringJoiner runs = new StringJoiner(" ");
    int start = 0;
    for (int i = 1; i <= hints.size(); i++) {
      if (i == hints.size() || !hints.get(i).equals(hints.get(start))) {
        runs.add(hints.get(start) + "*" + (i - start));
        start = i;
      }
    }
    return runs.toString();
  }

  private static List<Integer> parseHints(String runs) {
    List<Integer> hints = new ArrayList<>();
    for (String run : runs.isEmpty() ? new String[0] : runs.split(" ", -1)) {
      int star = run.indexOf('*');
      if (star < 0) {
        throw new IllegalArgumentException("hints of an unknown form");
      }
      Integer hint = Integer.valueOf(run.substring(0, star));
      int count = Integer.parseInt(run.substring(star + 1));
      if (count < 1 || count > MOST_HINTS - hints.size()) {
        throw new IllegalArgumentException("too many hints");
      }
      hints.addAll(Collections.nCopies(count, hint));
    }
    return hints;
  }

  private static void requireDepth(int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("splits over " + DEEPEST + " deep");
    }
  }
}

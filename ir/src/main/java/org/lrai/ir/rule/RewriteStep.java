package org.lrai.ir.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.lrai.ir.text.AttributeValue;

/**
 * One change of a graph, so that it can be made again.
 *
 * @param scope where the graph is: empty for the outermost, else the names of the values that the
 *     enclosing branches and loops compute, each followed by which of the operator's graphs it is
 * @param before digest of the graph before ({@link GraphDigest})
 * @param after digest of the graph after
 */
public record RewriteStep(List<String> scope, Change change, String before, String after) {
  public RewriteStep {
    scope = List.copyOf(scope);
  }

  /** The same step of a graph that is within another. */
  public RewriteStep within(String value, String part) {
    List<String> longer = new java.util.ArrayList<>(List.of(value, part));
    longer.addAll(scope);
    return new RewriteStep(longer, change, before, after);
  }

  /** What was done. */
  public sealed interface Change {

    /**
     * A rule was applied; {@link Replay} does it again.
     *
     * @param rule its name
     * @param digest of the instance, as the proof has it
     * @param values of parameters, dims and element type classes
     * @param tensors the name of the value for each declared tensor
     * @param roots names of the values that were replaced
     */
    record Rewrite(
        String rule,
        String digest,
        SequencedMap<String, AttributeValue> values,
        SequencedMap<String, String> tensors,
        List<String> roots)
        implements Change {
      public Rewrite {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        tensors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tensors));
        roots = List.copyOf(roots);
      }

      static Rewrite of(Match match, String digest) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        match.tensors().forEach((name, value) -> names.put(name, value.name()));
        return new Rewrite(
            match.rule().name(),
            digest,
            match.values(),
            names,
            match.roots().stream().map(value -> value.name()).toList());
      }
    }

    /**
     * A pass without witnesses made some change: its correctness is an assumption, named so.
     *
     * @param pass its name
     * @param claim what the pass is trusted to do, in a sentence
     */
    record Assumed(String pass, String claim) implements Change {}
  }

  /** The step that a match makes of a graph. */
  public static RewriteStep of(Match match, String digest, String before, String after) {
    return new RewriteStep(List.of(), Change.Rewrite.of(match, digest), before, after);
  }
}

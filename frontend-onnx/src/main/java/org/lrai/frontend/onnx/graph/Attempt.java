package org.lrai.frontend.onnx.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lrai.frontend.onnx.model.TensorReader;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;

/**
 * The state of one attempt at a model, shared by all graphs within it. An attempt that finds what
 * it should have assumed (sizes that must be equal, an input whose content must be fixed) is
 * repeated with that.
 */
final class Attempt {
  /** Functions and loops can make a small file a huge graph. */
  private static final int MOST_NODES = 200_000;

  private static final int MOST_NESTED_CALLS = 64;

  /** Symbols of graphs within the model's own; graphs are numbered as they come. */
  private static final Pattern INSIDE = Pattern.compile("g(\\d{1,9})_n\\d+_\\d+");

  final TensorReader tensors;
  final FunctionTable functions;
  final SymbolNames symbolNames = new SymbolNames();

  /** Ranges of the symbols of input dims, in the order of the inputs. */
  final SequencedMap<String, Range> ranges = new LinkedHashMap<>();

  final Bounds bounds = new Bounds(symbol -> ranges.getOrDefault(symbol, Range.ANY_SIZE));

  private final SequencedSet<Diagnostic> diagnostics = new LinkedHashSet<>();
  private final Equalities equalities;
  private final Map<String, TensorData> offered;
  private final Set<String> fixed;
  private final SequencedMap<String, TensorData> fixedInputs = new LinkedHashMap<>();
  private final Deque<String> calls = new ArrayDeque<>();
  private boolean repeat;
  private int nodes;
  private int graphs;

  /**
   * @param offered contents that inputs may be fixed to
   * @param fixed names of the inputs that are; more may be added for the next attempt
   */
  Attempt(
      TensorReader tensors,
      FunctionTable functions,
      Equalities equalities,
      Map<String, TensorData> offered,
      Set<String> fixed) {
    this.tensors = tensors;
    this.functions = functions;
    this.equalities = equalities;
    this.offered = offered;
    this.fixed = fixed;
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Whether something was found that should be assumed from the start. */
  boolean mustRepeat() {
    return repeat;
  }

  /** Whether an equality of sizes can be assumed; if so, from the next attempt on. */
  boolean assumeEqual(IndexExpr left, IndexExpr right) {
    boolean assumed = equalities.assume(left, right, ranges);
    repeat |= assumed;
    return assumed;
  }

  /** Assumes that a size is at least 1, from the next attempt on, where its range says less. */
  void assumePositive(IndexExpr size) {
    repeat |= equalities.assumePositive(size, ranges);
  }

  /** A dim of an input, with what is assumed of it. */
  IndexExpr assumed(IndexExpr dim) {
    return equalities.apply(dim);
  }

  /** Whether inputs are measured along this dim, so that its size may be computed otherwise. */
  boolean isMeasured(IndexExpr dim) {
    return equalities.isMeasured(dim);
  }

  /** Assumes of what was measured along a dim that it has a size that is known of the dim. */
  void assumeMeasured(IndexExpr size, IndexExpr dim) {
    equalities.multiple(dim).ifPresent(multiple -> assumeEqual(size, multiple));
  }

  /** The range of a symbol of an input's dims, given what the model or the user states. */
  Range addSymbol(String symbol, Range stated) {
    Range range = equalities.range(symbol, stated);
    ranges.put(symbol, range);
    return range;
  }

  /** The content that is assumed of an input. */
  Optional<TensorData> fixedContent(String input) {
    return fixed.contains(input) ? Optional.ofNullable(offered.get(input)) : Optional.empty();
  }

  /** Takes a content for an input in this attempt, in the form that suits the input's type. */
  void takeFixed(String input, TensorData content) {
    fixedInputs.put(input, content);
  }

  /** The inputs that were bound so far and are fixed. */
  SequencedMap<String, TensorData> fixedInputs() {
    return Collections.unmodifiableSequencedMap(fixedInputs);
  }

  /**
   * Fixes inputs to the content that is on offer, from the next attempt on.
   *
   * @return whether all have content and one was not fixed yet: whether it is worth another attempt
   */
  boolean fix(Collection<String> inputs) {
    if (!offered.keySet().containsAll(inputs)) {
      return false;
    }
    boolean changed = fixed.addAll(inputs);
    repeat |= changed;
    return changed;
  }

  /** A builder for the model's own graph, or for one within it. */
  GraphBuilder builder(String name, boolean nested) {
    GraphBuilder builder = new GraphBuilder(name.isEmpty() ? "graph" : name);
    if (nested) {
      builder.symbolPrefix("g" + graphs++ + "_n");
    }
    equalities.solved().forEach(builder::assumeEqual);
    return builder;
  }

  /** A symbol for a size that is different each time a graph is run. */
  String freshSymbol() {
    return "g" + graphs++ + "_n0_0";
  }

  /** Says of symbols whether they came to be since this was called. */
  Predicate<String> since() {
    int first = graphs;
    return symbol -> {
      Matcher matcher = INSIDE.matcher(symbol);
      return matcher.matches() && Integer.parseInt(matcher.group(1)) >= first;
    };
  }

  /** Counts a node, so that no model takes forever. */
  void countNode() {
    if (++nodes > MOST_NODES) {
      throw new AbortException(
          Diagnostic.unsupported(
                  "model-too-large",
                  "its functions and loops come to over " + MOST_NODES + " nodes")
              .withRemedy("is the model damaged?"));
    }
  }

  /** Runs the import of a function's body; functions may not call themselves. */
  void call(String function, Runnable body) {
    if (calls.contains(function)) {
      throw new DiagnosticException(
          Diagnostic.error("recursive-function", "function " + function + " calls itself")
              .withRemedy("ONNX has no recursion; use Loop"));
    }
    if (calls.size() >= MOST_NESTED_CALLS) {
      throw new DiagnosticException(
          Diagnostic.unsupported(
                  "nested-functions", "functions call each other " + calls.size() + " deep")
              .withRemedy("inline some of them"));
    }
    calls.push(function);
    try {
      body.run();
    } finally {
      calls.pop();
    }
  }
}

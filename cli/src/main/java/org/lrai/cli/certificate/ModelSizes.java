package org.lrai.cli.certificate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.TensorType;

/**
 * One size for each symbolic dim of a model's inputs: a certificate holds for these.
 *
 * @param sizes by symbol
 */
public record ModelSizes(SortedMap<String, Long> sizes) {

  public ModelSizes {
    sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
  }

  /**
   * The sizes that are wanted; for the others the smallest that the model is compiled for, but 1
   * rather than 0.
   *
   * @throws DiagnosticException if a size is wanted that there cannot be
   */
  public static ModelSizes of(Graph graph, Map<String, Long> wanted) {
    Set<String> symbols = new TreeSet<>();
    for (Value input : graph.inputs()) {
      for (IndexExpr dim : tensorType(input).shape().dims()) {
        symbols.addAll(dim.symbols());
      }
    }
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (String symbol : symbols) {
      Range range = graph.symbols().getOrDefault(symbol, Range.ANY_SIZE);
      long size = wanted.getOrDefault(symbol, Math.min(range.max(), Math.max(1, range.min())));
      if (!range.contains(size)) {
        throw wrong(
            "%s = %d is not within %d to %d, for which the model is compiled"
                .formatted(symbol, size, range.min(), range.max()),
            symbols);
      }
      sizes.put(symbol, size);
    }
    for (String symbol : wanted.keySet()) {
      if (!symbols.contains(symbol)) {
        throw wrong("the model's inputs have no symbolic dim " + symbol, symbols);
      }
    }
    return new ModelSizes(sizes);
  }

  /** The type of an input or output. */
  public static TensorType tensorType(Value value) {
    if (value.type() instanceof TensorType type) {
      return type;
    }
    throw new DiagnosticException(
        Diagnostic.unsupported(
                "certificate", "%s is %s, no tensor".formatted(value.name(), value.type()))
            .withRemedy("certificates speak of models whose inputs and outputs are tensors"));
  }

  /** The dims of a tensor at these sizes; empty if a dim depends on data. */
  public Optional<long[]> shape(TensorType type) {
    Map<String, IndexExpr> values =
        sizes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> IndexExpr.constant(e.getValue())));
    List<IndexExpr> dims =
        type.shape().dims().stream().map(dim -> dim.substituteSymbols(values)).toList();
    return dims.stream().allMatch(dim -> dim.asConstant().isPresent())
        ? Optional.of(dims.stream().mapToLong(dim -> dim.asConstant().orElseThrow()).toArray())
        : Optional.empty();
  }

  private static DiagnosticException wrong(String message, Set<String> symbols) {
    return new DiagnosticException(
        Diagnostic.error("size", message)
            .withRemedy("give --size NAME=N; symbolic dims are " + symbols));
  }
}

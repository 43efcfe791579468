package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Rewriter;

/** Kernels of a plan; calls whose nests differ only in the names of sizes share one. */
public final class SharedKernels {
  private final Map<Kernel, Integer> numbers = new LinkedHashMap<>();

  /** A kernel of the plan and the sizes to call it with. */
  public record Use(int kernel, List<IndexExpr> sizes) {}

  Use add(Kernel kernel) {
    Map<String, IndexExpr> positional = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<IndexExpr> sizes = new ArrayList<>();
    for (String symbol : kernel.sizes()) {
      String name = "s" + names.size();
      positional.put(symbol, IndexExpr.symbol(name));
      names.add(name);
      sizes.add(IndexExpr.symbol(symbol));
    }
    Rewriter rewriter =
        Rewriter.IDENTITY.withAtoms(atom ->
            atom instanceof Atom.Symbol(String name)
                ? positional.getOrDefault(name, IndexExpr.symbol(name))
                : IndexExpr.atom(atom));
    Kernel anonymous =
        new Kernel(
            "",
            kernel.buffers().stream()
                .map(buffer ->
                    new Kernel.Buffer(
                        buffer.name(),
                        buffer.type(),
                        rewriter.apply(buffer.dims()),
                        buffer.access()))
                .toList(),
            names,
            StatementRewriter.of(rewriter).apply(kernel.body()));
    return new Use(numbers.computeIfAbsent(anonymous, _ -> numbers.size()), sizes);
  }

  /** Number of kernels. */
  int size() {
    return numbers.size();
  }

  /** Forgets all but the first kernels. */
  void shrinkTo(int size) {
    numbers.values().removeIf(number -> number >= size);
  }

  /** All kernels, named by their number. */
  public List<Kernel> kernels() {
    List<Kernel> named = new ArrayList<>();
    for (Kernel kernel : numbers.keySet()) {
      named.add(new Kernel("k" + named.size(), kernel.buffers(), kernel.sizes(), kernel.body()));
    }
    return named;
  }
}

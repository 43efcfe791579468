package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
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
            rewrite(kernel.body(), rewriter));
    return new Use(numbers.computeIfAbsent(anonymous, _ -> numbers.size()), sizes);
  }

  /** All kernels, named by their number. */
  public List<Kernel> kernels() {
    List<Kernel> named = new ArrayList<>();
    for (Kernel kernel : numbers.keySet()) {
      named.add(new Kernel("k" + named.size(), kernel.buffers(), kernel.sizes(), kernel.body()));
    }
    return named;
  }

  private static List<Statement> rewrite(List<Statement> statements, Rewriter rewriter) {
    return statements.stream().map(statement -> rewrite(statement, rewriter)).toList();
  }

  private static Statement rewrite(Statement statement, Rewriter rewriter) {
    return switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) ->
          new Statement.For(variable, rewriter.apply(extent), kind, rewrite(body, rewriter));
      case Statement.Index(var variable, var value) ->
          new Statement.Index(variable, rewriter.apply(value));
      case Statement.Let(var name, var value) -> new Statement.Let(name, rewriter.apply(value));
      case Statement.Registers(var name, var type, var extents, var initial) ->
          new Statement.Registers(name, type, extents, rewriter.apply(initial));
      case Statement.Assign(var name, var at, var value) ->
          new Statement.Assign(name, rewriter.apply(at), rewriter.apply(value));
      case Statement.Store(int buffer, var at, var value) ->
          new Statement.Store(buffer, rewriter.apply(at), rewriter.apply(value));
      case Statement.If(var guard, var then, var otherwise) ->
          new Statement.If(
              rewriter.apply(guard), rewrite(then, rewriter), rewrite(otherwise, rewriter));
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) ->
          new Statement.LaneReduction(
              result, variable, rewrite(body, rewriter), rewriter.apply(value), fold);
    };
  }
}

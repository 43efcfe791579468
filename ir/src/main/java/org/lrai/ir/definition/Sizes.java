package org.lrai.ir.definition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;

/** The symbolic sizes that a definition depends on. */
public final class Sizes {
  private final Set<String> symbols = new TreeSet<>();

  private Sizes() {}

  /** Names of the symbols, those of graphs within included. */
  public static Set<String> of(Definition definition) {
    Sizes sizes = new Sizes();
    sizes.add(definition);
    return sizes.symbols;
  }

  private void add(Definition definition) {
    switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> add(body);
      case Definition.Contraction(var reduced, var body, var reducer, var finish) -> {
        reduced.forEach(axis -> add(axis.extent()));
        add(body);
        if (reducer instanceof Definition.Reducer.Arg arg) {
          add(arg.index());
        }
        add(finish);
      }
      case Definition.Reindex(var pieces, var fill) -> {
        for (Definition.Piece piece : pieces) {
          add(piece.nonNegative());
          add(piece.at());
        }
        if (fill != null) {
          add(fill);
        }
      }
      case Definition.Scatter(int _, var updates, var at, var update, var _) -> {
        updates.forEach(axis -> add(axis.extent()));
        add(at);
        add(update);
      }
      case Definition.Iterate iterate -> add(iterate.step());
      case Definition.Branch(Graph whenTrue, Graph whenFalse) -> {
        add(whenTrue);
        add(whenFalse);
      }
      case Definition.Composite(Graph body) -> add(body);
      case Definition.Reshape _, Definition.Opaque _ -> {}
    }
  }

  private void add(Graph graph) {
    for (Node node : graph.nodes()) {
      add(node.op().definition(node.inputTypes()));
    }
  }

  private void add(ScalarExpr expr) {
    Reads.visit(expr, part -> add(Reads.indexExpressions(part)));
  }

  private void add(List<IndexExpr> exprs) {
    exprs.forEach(this::add);
  }

  private void add(IndexExpr expr) {
    symbols.addAll(expr.symbols());
  }
}

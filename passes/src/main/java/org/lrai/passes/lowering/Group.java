package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Nodes that one kernel computes: one tensor, defined in terms of the group's inputs ({@code
 * Element.source} counts {@code inputs}). The definition is Pointwise, Contraction or Scatter.
 *
 * @param nodes names of the graph's nodes, for people
 */
record Group(Value output, List<Value> inputs, Definition definition, List<String> nodes) {

  Group {
    inputs = List.copyOf(inputs);
    nodes = List.copyOf(nodes);
  }

  TensorType type() {
    return (TensorType) output.type();
  }

  /** The scalar expressions of the definition. */
  List<ScalarExpr> expressions() {
    return switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> List.of(body);
      case Definition.Contraction contraction -> List.of(contraction.body(), contraction.finish());
      case Definition.Scatter scatter -> List.of(scatter.update());
      default -> throw new IllegalStateException("not a group: " + definition);
    };
  }

  /** Everything that the group reads of its {@code source}-th input as a value. */
  List<ScalarExpr.Element> valueReads(int source) {
    List<ScalarExpr.Element> reads = new ArrayList<>();
    for (ScalarExpr expr : expressions()) {
      Reads.of(expr).values().stream().filter(e -> e.source() == source).forEach(reads::add);
    }
    return reads;
  }

  /** Whether an input's elements occur in subscripts, or a scatter's base is this input. */
  boolean readsAsIndex(int source) {
    for (ScalarExpr expr : expressions()) {
      if (Reads.of(expr).indices().stream().anyMatch(atom -> atom.input() == source)) {
        return true;
      }
    }
    return switch (definition) {
      case Definition.Scatter scatter ->
          scatter.base() == source
              || scatter.at().stream()
                  .flatMap(index -> index.atoms().stream())
                  .anyMatch(atom -> atom instanceof Atom.Element e && e.input() == source);
      case Definition.Contraction(
              var reduced,
              var body,
              Definition.Reducer.Arg(boolean l, boolean f, IndexExpr index),
              var finish) ->
          index.atoms().stream()
              .anyMatch(atom -> atom instanceof Atom.Element e && e.input() == source);
      default -> false;
    };
  }

  /** The definition with all leaves rewritten. */
  static Definition rewrite(Definition definition, Rewriter rewriter) {
    return switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> new Definition.Pointwise(rewriter.apply(body));
      case Definition.Contraction(var reduced, var body, var reducer, var finish) ->
          new Definition.Contraction(
              axes(reduced, rewriter::apply),
              rewriter.apply(body),
              switch (reducer) {
                case Definition.Reducer.Fold fold -> fold;
                case Definition.Reducer.Arg(boolean largest, boolean last, IndexExpr index) ->
                    new Definition.Reducer.Arg(largest, last, rewriter.apply(index));
              },
              rewriter.apply(finish));
      case Definition.Scatter(int base, var updates, var at, var update, var mode) ->
          new Definition.Scatter(
              base,
              axes(updates, rewriter::apply),
              rewriter.apply(at),
              rewriter.apply(update),
              mode);
      default -> throw new IllegalStateException("not a group: " + definition);
    };
  }

  private static List<Definition.Axis> axes(
      List<Definition.Axis> axes, UnaryOperator<IndexExpr> extent) {
    return axes.stream()
        .map(axis -> new Definition.Axis(axis.variable(), extent.apply(axis.extent())))
        .toList();
  }

  /** The same group with duplicate and unused inputs removed and sources renumbered. */
  Group compact() {
    List<Value> kept = new ArrayList<>();
    int[] newSource = new int[inputs.size()];
    for (int source = 0; source < inputs.size(); source++) {
      boolean used = !valueReads(source).isEmpty() || readsAsIndex(source);
      if (used && !kept.contains(inputs.get(source))) {
        kept.add(inputs.get(source));
      }
      newSource[source] = kept.indexOf(inputs.get(source));
    }
    Definition renumbered = rewrite(definition, renumber(source -> newSource[source]));
    if (renumbered instanceof Definition.Scatter(int base, var u, var at, var update, var mode)) {
      renumbered = new Definition.Scatter(newSource[base], u, at, update, mode);
    }
    return new Group(output, kept, renumbered, nodes);
  }

  /** Changes the numbers of inputs, in elements and in subscripts. */
  static Rewriter renumber(java.util.function.IntUnaryOperator newSource) {
    return Rewriter.IDENTITY
        .withElements(
            e -> new ScalarExpr.Element(e.type(), newSource.applyAsInt(e.source()), e.at()))
        .withAtoms(atom ->
            atom instanceof Atom.Element(int source, List<IndexExpr> at)
                ? IndexExpr.element(newSource.applyAsInt(source), at)
                : IndexExpr.atom(atom));
  }
}

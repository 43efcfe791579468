package org.lrai.verifier.kernel;

import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;

/**
 * Kernels that change an array step by step: a copy of the base, and then one loop nest, in serial
 * order, each of whose iterations combines one element with an update.
 */
final class Scatters {
  private Scatters() {}

  /** The part that copies, as a kernel of its own. */
  static Kernel copy(Kernel kernel) {
    if (kernel.body().size() < 2) {
      throw new NotUnderstoodException("a scatter that is not a copy and updates");
    }
    return with(kernel, kernel.body().subList(0, kernel.body().size() - 1));
  }

  private static Kernel with(Kernel kernel, List<Statement> body) {
    return new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body);
  }

  /**
   * The one store of the part that updates: its points are the iterations in their order, its term
   * has the element before the update as a read of the output.
   *
   * @param output position of the buffer that is changed
   */
  static Stored update(
      Kernel kernel, int output, Map<String, IndexExpr> symbols, Facts facts, Terms terms) {
    Statement last = kernel.body().getLast();
    requireSerial(last);
    State state = new State(with(kernel, List.of(last)), symbols, facts, terms);
    state.updates(output);
    List<Stored> stores = Execution.of(state);
    if (stores.size() != 1 || stores.getFirst().buffer() != output) {
      throw new NotUnderstoodException("updates by " + stores.size() + " stores");
    }
    return stores.getFirst();
  }

  /** One iteration after the other, and nothing in it but one store under no guard. */
  private static void requireSerial(Statement statement) {
    switch (statement) {
      case Statement.For(String _, IndexExpr _, Statement.LoopKind kind, List<Statement> body) -> {
        if (kind != Statement.LoopKind.SERIAL) {
          throw new NotUnderstoodException("updates in " + kind + " iterations");
        }
        body.forEach(Scatters::requireSerial);
      }
      case Statement.Index _, Statement.Let _, Statement.Store _ -> {}
      case Statement.Registers _, Statement.Assign _, Statement.If _, Statement.LaneReduction _ ->
          throw new NotUnderstoodException("updates that are more than a store");
    }
  }

  /**
   * Checks that a store is the update that a definition says, in the same order.
   *
   * @param updates of the definition
   * @param at where, in subscripts of the buffer, for the definition's variables
   * @param value the element after the update, with the element before as a read of the output
   */
  static void require(
      Stored store,
      List<Axis> updates,
      List<IndexExpr> at,
      Term value,
      Terms terms,
      Facts facts,
      Comparison comparison) {
    if (!store.points().nonNegative().isEmpty()) {
      throw new NotUnderstoodException("updates under " + store.points().nonNegative());
    }
    Map<String, IndexExpr> values =
        Searches.sameOrder(store.points().axes(), updates)
            .orElseThrow(() -> new WrongKernelException("updates of " + store.points().axes()));
    Facts inside = facts.at(store.points());
    if (inside.isContradiction()) {
      return;
    }
    Map<String, IndexExpr> single = Searches.single(store.points().axes());
    List<IndexExpr> defined = substitute(at, values);
    List<IndexExpr> made = substitute(store.at(), single);
    for (int axis = 0; axis < at.size(); axis++) {
      if (!inside.isEqual(made.get(axis), defined.get(axis))) {
        throw new WrongKernelException("an update at " + made + ", not " + defined);
      }
    }
    comparison.require(
        terms.substitute(store.term(), single), terms.substitute(value, values), inside);
  }

  private static List<IndexExpr> substitute(List<IndexExpr> at, Map<String, IndexExpr> values) {
    return at.stream().map(index -> index.substituteVariables(values)).toList();
  }
}

package org.lrai.ir.kernel;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Rewrites statements: the leaves of their expressions, what they declare, the buffers they write.
 *
 * @param leaves of expressions, uses of declared names included
 * @param names of what is declared
 * @param stores what becomes of a store, the rest of which is rewritten already
 */
public record StatementRewriter(
    Rewriter leaves, UnaryOperator<String> names, UnaryOperator<Statement.Store> stores) {

  /** Changes leaves alone. */
  public static StatementRewriter of(Rewriter leaves) {
    return new StatementRewriter(leaves, name -> name, store -> store);
  }

  /** Changes names, where they are declared and where they are used. */
  public static StatementRewriter renaming(
      UnaryOperator<String> names, UnaryOperator<Statement.Store> stores) {
    Rewriter leaves =
        Rewriter.IDENTITY
            .withLocals(
                local -> new ScalarExpr.Local(local.type(), names.apply(local.name()), local.at()))
            .withAtoms(atom ->
                atom instanceof Atom.Variable(String name)
                    ? IndexExpr.variable(names.apply(name))
                    : IndexExpr.atom(atom));
    return new StatementRewriter(leaves, names, stores);
  }

  public List<Statement> apply(List<Statement> statements) {
    return statements.stream().map(this::apply).toList();
  }

  private Statement apply(Statement statement) {
    return switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) ->
          new Statement.For(names.apply(variable), leaves.apply(extent), kind, apply(body));
      case Statement.Index(var variable, var value) ->
          new Statement.Index(names.apply(variable), leaves.apply(value));
      case Statement.Let(var name, var value) ->
          new Statement.Let(names.apply(name), leaves.apply(value));
      case Statement.Registers(var name, var type, var extents, var initial) ->
          new Statement.Registers(names.apply(name), type, extents, leaves.apply(initial));
      case Statement.Assign(var name, var at, var value) ->
          new Statement.Assign(names.apply(name), leaves.apply(at), leaves.apply(value));
      case Statement.Store(int buffer, var at, var value) ->
          stores.apply(new Statement.Store(buffer, leaves.apply(at), leaves.apply(value)));
      case Statement.If(var guard, var then, var otherwise) ->
          new Statement.If(leaves.apply(guard), apply(then), apply(otherwise));
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) ->
          new Statement.LaneReduction(
              names.apply(result), names.apply(variable), apply(body), leaves.apply(value), fold);
    };
  }
}

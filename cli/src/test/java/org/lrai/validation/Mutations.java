package org.lrai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/**
 * Kernels that differ from a given one in one place: an index, extent or guard off by one or
 * scaled, subscripts exchanged, another buffer, another operation or literal, exchanged operands or
 * branches, a statement left out.
 */
final class Mutations {
  private final Kernel kernel;

  private Mutations(Kernel kernel) {
    this.kernel = kernel;
  }

  static List<Kernel> of(Kernel kernel) {
    List<Kernel> mutants = new ArrayList<>();
    for (List<Statement> body : new Mutations(kernel).bodies(kernel.body())) {
      try {
        mutants.add(new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body));
      } catch (IllegalArgumentException _) {
        // Not a kernel at all.
      }
    }
    return mutants;
  }

  /** Lists that differ from the given one in one element. */
  private static <T> List<List<T>> each(List<T> list, Function<T, List<T>> mutate) {
    List<List<T>> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (T other : mutate.apply(list.get(i))) {
        List<T> changed = new ArrayList<>(list);
        changed.set(i, other);
        result.add(changed);
      }
    }
    return result;
  }

  private List<List<Statement>> bodies(List<Statement> body) {
    List<List<Statement>> result = each(body, this::statements);
    for (int i = 0; i < body.size(); i++) {
      boolean declares =
          switch (body.get(i)) {
            case Statement.Let _, Statement.Index _, Statement.Registers _ -> true;
            case Statement.LaneReduction _ -> true;
            default -> false;
          };
      if (!declares) {
        List<Statement> shorter = new ArrayList<>(body);
        shorter.remove(i);
        result.add(shorter);
      }
    }
    return result;
  }

  private List<Statement> statements(Statement statement) {
    List<Statement> result = new ArrayList<>();
    switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) -> {
        boolean fixed =
            kind == Statement.LoopKind.LANE_GROUP || kind == Statement.LoopKind.UNROLLED;
        if (!fixed) {
          result.add(new Statement.For(variable, extent.plus(1), kind, body));
        }
        if (kind != Statement.LoopKind.LANE_GROUP) {
          result.add(new Statement.For(variable, extent.minus(1), kind, body));
        }
        bodies(body).forEach(other -> result.add(new Statement.For(variable, extent, kind, other)));
      }
      case Statement.Index(var variable, var value) ->
          indices(value).forEach(other -> result.add(new Statement.Index(variable, other)));
      case Statement.Let(var name, var value) ->
          scalars(value).forEach(other -> result.add(new Statement.Let(name, other)));
      case Statement.Registers(var name, var type, var extents, var initial) ->
          scalars(initial)
              .forEach(other -> result.add(new Statement.Registers(name, type, extents, other)));
      case Statement.Assign(var name, var at, var value) ->
          scalars(value).forEach(other -> result.add(new Statement.Assign(name, at, other)));
      case Statement.Store(int buffer, var at, var value) -> {
        subscripts(at).forEach(other -> result.add(new Statement.Store(buffer, other, value)));
        scalars(value).forEach(other -> result.add(new Statement.Store(buffer, at, other)));
      }
      case Statement.If(var guards, var then, var otherwise) -> {
        result.add(new Statement.If(guards, otherwise, then));
        each(guards, Mutations::indices)
            .forEach(other -> result.add(new Statement.If(other, then, otherwise)));
        bodies(then).forEach(other -> result.add(new Statement.If(guards, other, otherwise)));
        bodies(otherwise).forEach(other -> result.add(new Statement.If(guards, then, other)));
      }
      case Statement.LaneReduction(var name, var variable, var body, var value, var fold) -> {
        bodies(body)
            .forEach(other ->
                result.add(new Statement.LaneReduction(name, variable, other, value, fold)));
        Fold otherFold = fold == Fold.SUM ? Fold.MAX : Fold.SUM;
        result.add(new Statement.LaneReduction(name, variable, body, value, otherFold));
      }
    }
    return result;
  }

  /** Off by one in either direction, and each term once more. */
  private static List<IndexExpr> indices(IndexExpr index) {
    List<IndexExpr> result = new ArrayList<>();
    result.add(index.plus(1));
    result.add(index.minus(1));
    index
        .terms()
        .forEach((monomial, coefficient) -> {
          IndexExpr term = IndexExpr.ONE;
          for (var atom : monomial.factors()) {
            term = term.times(IndexExpr.atom(atom));
          }
          if (!monomial.factors().isEmpty()) {
            result.add(index.plus(term));
            result.add(index.minus(term.times(coefficient)));
          }
        });
    return result;
  }

  private static List<List<IndexExpr>> subscripts(List<IndexExpr> at) {
    List<List<IndexExpr>> result = each(at, Mutations::indices);
    for (int axis = 0; axis + 1 < at.size(); axis++) {
      List<IndexExpr> exchanged = new ArrayList<>(at);
      exchanged.set(axis, at.get(axis + 1));
      exchanged.set(axis + 1, at.get(axis));
      result.add(exchanged);
    }
    return result;
  }

  private List<ScalarExpr> scalars(ScalarExpr expr) {
    List<ScalarExpr> result = new ArrayList<>();
    switch (expr) {
      case ScalarExpr.FloatLiteral(var type, double value) ->
          result.add(new ScalarExpr.FloatLiteral(type, Double.isFinite(value) ? value + 1 : 0));
      case ScalarExpr.IntLiteral(var type, long value) ->
          result.add(new ScalarExpr.IntLiteral(type, value + 1));
      case ScalarExpr.Element(var type, int source, var at) -> {
        subscripts(at).forEach(other -> result.add(new ScalarExpr.Element(type, source, other)));
        for (int other = 0; other < kernel.buffers().size(); other++) {
          Kernel.Buffer buffer = kernel.buffers().get(other);
          if (other != source && buffer.type() == type && buffer.dims().size() == at.size()) {
            result.add(new ScalarExpr.Element(type, other, at));
          }
        }
      }
      case ScalarExpr.Index(IndexExpr value) ->
          indices(value).forEach(other -> result.add(new ScalarExpr.Index(other)));
      case ScalarExpr.Local _ -> {}
      case ScalarExpr.Apply(var op, var operands) -> {
        each(operands, this::scalars).forEach(other -> result.add(new ScalarExpr.Apply(op, other)));
        otherOperation(op).ifPresent(other -> result.add(new ScalarExpr.Apply(other, operands)));
        if (op == ScalarOp.SUB || op == ScalarOp.DIV) {
          result.add(new ScalarExpr.Apply(op, operands.reversed()));
        }
        if (op == ScalarOp.SELECT) {
          result.add(
              new ScalarExpr.Apply(op, List.of(operands.get(0), operands.get(2), operands.get(1))));
        }
      }
      case ScalarExpr.Cast(var type, var operand, boolean saturate) ->
          scalars(operand).forEach(other -> result.add(new ScalarExpr.Cast(type, other, saturate)));
      case ScalarExpr.BitCast(var type, var operand) ->
          scalars(operand).forEach(other -> result.add(new ScalarExpr.BitCast(type, other)));
      case ScalarExpr.Guarded(var guards, var inside, var outside) -> {
        result.add(new ScalarExpr.Guarded(guards, outside, inside));
        each(guards, Mutations::indices)
            .forEach(other -> result.add(new ScalarExpr.Guarded(other, inside, outside)));
        scalars(inside)
            .forEach(other -> result.add(new ScalarExpr.Guarded(guards, other, outside)));
        scalars(outside)
            .forEach(other -> result.add(new ScalarExpr.Guarded(guards, inside, other)));
      }
    }
    return result;
  }

  private static Optional<ScalarOp> otherOperation(ScalarOp op) {
    return Optional.ofNullable(
        switch (op) {
          case ADD -> ScalarOp.SUB;
          case SUB -> ScalarOp.ADD;
          case MUL -> ScalarOp.ADD;
          case DIV -> ScalarOp.MUL;
          case MAX -> ScalarOp.MIN;
          case MIN -> ScalarOp.MAX;
          case LT -> ScalarOp.LE;
          case NEG -> ScalarOp.ABS;
          default -> null;
        });
  }
}

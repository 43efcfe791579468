package org.lrai.passes.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;

/**
 * Replaces elementary functions of FLOAT32 in a kernel by their programs: scalars bound before the
 * statement that applies the function.
 *
 * <pre>{@code
 * out[i] = exp(in[i] - m)   becomes   let exp0_x = in[i] - m
 *                                     let exp0_inRange = ...
 *                                     ...
 *                                     out[i] = ...
 * }</pre>
 *
 * <p>An application under a guard is computed whether the guard holds or not: from an argument that
 * is 1 where it does not, so that nothing out of bounds is read.
 */
final class ExpandElementary {
  private int applications;

  private ExpandElementary() {}

  static Kernel expand(Kernel kernel) {
    List<Statement> body = new ExpandElementary().expand(kernel.body());
    return new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body);
  }

  private List<Statement> expand(List<Statement> statements) {
    List<Statement> expanded = new ArrayList<>();
    for (Statement statement : statements) {
      Scalars scalars = new Scalars();
      Statement rewritten = rewrite(statement, scalars);
      expanded.addAll(scalars.bindings);
      expanded.add(rewritten);
    }
    return expanded;
  }

  private Statement rewrite(Statement statement, Scalars scalars) {
    return switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) ->
          new Statement.For(variable, extent, kind, expand(body));
      case Statement.Index _ -> statement;
      case Statement.Let(var name, var value) -> new Statement.Let(name, scalars.rewrite(value));
      case Statement.Registers(var name, var type, var extents, var initial) ->
          new Statement.Registers(name, type, extents, scalars.rewrite(initial));
      case Statement.Assign(var name, var at, var value) ->
          new Statement.Assign(name, at, scalars.rewrite(value));
      case Statement.Store(int buffer, var at, var value) ->
          new Statement.Store(buffer, at, scalars.rewrite(value));
      case Statement.If(var guard, var then, var otherwise) ->
          new Statement.If(guard, expand(then), expand(otherwise));
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) -> {
        // Each lane has a value of its own: its scalars belong to the body.
        Scalars ofLane = new Scalars();
        ScalarExpr rewritten = ofLane.rewrite(value);
        List<Statement> expanded = expand(body);
        expanded.addAll(ofLane.bindings);
        yield new Statement.LaneReduction(result, variable, expanded, rewritten, fold);
      }
    };
  }

  /** The expressions of one statement, and the scalars to bind before it. */
  private final class Scalars {
    private final List<Statement> bindings = new ArrayList<>();

    /** The guards around the expression at hand, the innermost first. */
    private final Deque<Guard> guards = new ArrayDeque<>();

    /** Whether the expression at hand is the one where the guard holds. */
    private record Guard(List<IndexExpr> nonNegative, boolean inside) {
      /** The expression, if the guard lets it be evaluated, else 1. */
      ScalarExpr protect(ScalarExpr expr) {
        ScalarExpr one = ScalarExpr.literal(expr.type(), 1);
        return inside
            ? new ScalarExpr.Guarded(nonNegative, expr, one)
            : new ScalarExpr.Guarded(nonNegative, one, expr);
      }
    }

    ScalarExpr rewrite(ScalarExpr expr) {
      return switch (expr) {
        case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _ -> expr;
        case ScalarExpr.Element _, ScalarExpr.Index _, ScalarExpr.Local _ -> expr;
        case ScalarExpr.Apply(var op, var operands) -> {
          var application = new ScalarExpr.Apply(op, operands.stream().map(this::rewrite).toList());
          Optional<Expansion> expansion = ElementaryFunctions.of(application);
          yield expansion.isPresent() ? apply(expansion.get(), application) : application;
        }
        case ScalarExpr.Cast(var type, var operand, boolean saturate) ->
            new ScalarExpr.Cast(type, rewrite(operand), saturate);
        case ScalarExpr.BitCast(var type, var operand) ->
            new ScalarExpr.BitCast(type, rewrite(operand));
        case ScalarExpr.Guarded(var nonNegative, var inside, var outside) ->
            new ScalarExpr.Guarded(
                nonNegative,
                rewriteUnder(new Guard(nonNegative, true), inside),
                rewriteUnder(new Guard(nonNegative, false), outside));
      };
    }

    private ScalarExpr rewriteUnder(Guard guard, ScalarExpr expr) {
      guards.push(guard);
      ScalarExpr rewritten = rewrite(expr);
      guards.pop();
      return rewritten;
    }

    private ScalarExpr apply(Expansion expansion, ScalarExpr.Apply application) {
      String prefix = application.op().name().toLowerCase(Locale.ROOT) + applications++ + "_";
      Map<String, ScalarExpr> values = new HashMap<>();
      Rewriter rewriter =
          Rewriter.IDENTITY.withLocals(local -> values.getOrDefault(local.name(), local));
      for (int k = 0; k < expansion.parameters().size(); k++) {
        String name = expansion.parameters().get(k).name();
        values.put(name, argument(prefix + name, application.operands().get(k)));
      }
      for (Expansion.Binding binding : expansion.bindings()) {
        values.put(binding.name(), let(prefix + binding.name(), rewriter.apply(binding.value())));
      }
      return rewriter.apply(expansion.result());
    }

    private ScalarExpr argument(String name, ScalarExpr operand) {
      boolean isName =
          operand instanceof ScalarExpr.Local || operand instanceof ScalarExpr.FloatLiteral;
      if (isName) {
        return operand;
      }
      ScalarExpr value = operand;
      if (!Reads.of(operand).values().isEmpty()) {
        for (Guard guard : guards) {
          value = guard.protect(value);
        }
      }
      return let(name, value);
    }

    private ScalarExpr.Local let(String name, ScalarExpr value) {
      bindings.add(new Statement.Let(name, value));
      return new ScalarExpr.Local(value.type(), name);
    }
  }
}

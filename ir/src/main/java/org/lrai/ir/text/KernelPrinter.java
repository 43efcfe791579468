package org.lrai.ir.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/**
 * The text of loop nests, for people: {@code lrai inspect}, certificates' readers, golden tests.
 *
 * <pre>
 * kernel k0(read in0: f32[64, 10], read in1: f32[10], write out: f32[10])
 *   for %l < 10 lanes
 *     registers sum: f32 = 0.0
 *     ...
 * </pre>
 */
public final class KernelPrinter {
  private final Kernel kernel;
  private final StringBuilder text = new StringBuilder();

  private KernelPrinter(Kernel kernel) {
    this.kernel = kernel;
  }

  public static String print(Kernel kernel) {
    KernelPrinter printer = new KernelPrinter(kernel);
    printer.header();
    printer.statements(kernel.body(), 1);
    return printer.text.toString();
  }

  private void header() {
    String buffers =
        kernel.buffers().stream()
            .map(buffer ->
                lower(buffer.access())
                    + " "
                    + buffer.name()
                    + ": "
                    + buffer.type().text()
                    + buffer.dims())
            .collect(Collectors.joining(", "));
    text.append("kernel ").append(kernel.name()).append('(').append(buffers).append(')');
    if (!kernel.sizes().isEmpty()) {
      text.append(" sizes ").append(String.join(", ", kernel.sizes()));
    }
    text.append('\n');
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void statements(List<Statement> statements, int depth) {
    statements.forEach(statement -> statement(statement, depth));
  }

  private void statement(Statement statement, int depth) {
    switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) -> {
        line(depth, "for %" + variable + " < " + extent + " " + lower(kind));
        statements(body, depth + 1);
      }
      case Statement.Index(var variable, var value) -> line(depth, "%" + variable + " = " + value);
      case Statement.Let(var name, var value) -> line(depth, "let " + name + " = " + expr(value));
      case Statement.Registers(var name, var type, var extents, var initial) ->
          line(
              depth,
              "registers "
                  + name
                  + (extents.isEmpty() ? "" : extents)
                  + ": "
                  + type.text()
                  + " = "
                  + expr(initial));
      case Statement.Assign(var name, var at, var value) ->
          line(depth, name + subscripts(at) + " = " + expr(value));
      case Statement.Store(int buffer, var at, var value) ->
          line(depth, kernel.buffers().get(buffer).name() + at + " = " + expr(value));
      case Statement.If(var guard, var then, var otherwise) -> {
        line(depth, "if " + guard(guard));
        statements(then, depth + 1);
        if (!otherwise.isEmpty()) {
          line(depth, "else");
          statements(otherwise, depth + 1);
        }
      }
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) -> {
        line(depth, "let " + result + " = " + lower(fold) + " over lanes %" + variable);
        statements(body, depth + 1);
        line(depth + 1, "of " + expr(value));
      }
    }
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  private static String subscripts(List<IndexExpr> at) {
    return at.isEmpty() ? "" : at.toString();
  }

  private static String guard(List<IndexExpr> nonNegative) {
    return nonNegative.stream().map(e -> e + " >= 0").collect(Collectors.joining(" and "));
  }

  private String expr(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(var _, double value) -> Double.toString(value);
      case ScalarExpr.IntLiteral(var _, long value) -> Long.toString(value);
      case ScalarExpr.Element(var _, int source, var at) ->
          kernel.buffers().get(source).name() + at;
      case ScalarExpr.Index(IndexExpr value) -> "index(" + value + ")";
      case ScalarExpr.Local(var _, String name, var at) -> name + subscripts(at);
      case ScalarExpr.Apply(ScalarOp op, var operands) ->
          lower(op) + operands.stream().map(this::expr).collect(Collectors.joining(", ", "(", ")"));
      case ScalarExpr.Cast(var type, var operand, boolean _) ->
          type.text() + "(" + expr(operand) + ")";
      case ScalarExpr.BitCast(var type, var operand) ->
          "bits " + type.text() + "(" + expr(operand) + ")";
      case ScalarExpr.Guarded(var guard, var inside, var outside) ->
          "(" + guard(guard) + " ? " + expr(inside) + " : " + expr(outside) + ")";
    };
  }
}

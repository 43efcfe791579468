package org.lrai.ir.scalar.elementary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * A function of FLOAT32 arguments as a straight-line program: each operation is one operation of
 * the executed arithmetic, so the program says every bit of the result. It has no branches and no
 * tables, and uses only what lanes of vectors can do: arithmetic, comparisons and selections of
 * FLOAT32, addition, shifts by constants and logic of INT32, and the bits of one as the other.
 *
 * <pre>{@code
 * x * x * x:   Expansion([x], [square = mul(x, x)], mul(square, x))
 * }</pre>
 *
 * @param parameters the arguments
 * @param bindings scalars bound one after the other; each may read parameters and those before it
 * @param result the value of the function
 */
public record Expansion(
    List<ScalarExpr.Local> parameters, List<Binding> bindings, ScalarExpr result) {

  /** A scalar that the program computes once. */
  public record Binding(String name, ScalarExpr value) {}

  public Expansion {
    parameters = List.copyOf(parameters);
    bindings = List.copyOf(bindings);
    Map<String, ElementType> known = new HashMap<>();
    for (ScalarExpr.Local parameter : parameters) {
      if (parameter.type() != ElementType.FLOAT32) {
        throw new IllegalArgumentException("a parameter of type " + parameter.type());
      }
      define(known, parameter.name(), parameter.type());
    }
    for (Binding binding : bindings) {
      check(binding.value(), known);
      define(known, binding.name(), binding.value().type());
    }
    check(result, known);
    if (result.type() != ElementType.FLOAT32) {
      throw new IllegalArgumentException("a result of type " + result.type());
    }
  }

  private static void define(Map<String, ElementType> known, String name, ElementType type) {
    if (known.put(name, type) != null) {
      throw new IllegalArgumentException(name + " is bound twice");
    }
  }

  private static void check(ScalarExpr expr, Map<String, ElementType> known) {
    Reads.visit(
        expr,
        node -> {
          boolean allowed =
              switch (node) {
                case ScalarExpr.FloatLiteral(ElementType type, double value) ->
                    type == ElementType.FLOAT32
                        && (Double.isNaN(value) || (double) (float) value == value);
                case ScalarExpr.IntLiteral(ElementType type, long _) -> type == ElementType.INT32;
                case ScalarExpr.Local(ElementType type, String name, var at) ->
                    at.isEmpty() && type == known.get(name);
                case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) ->
                    isAllowed(op, operands);
                case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean _) ->
                    isNumber(type) && isNumber(operand.type()) && type != operand.type();
                case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
                    isNumber(type) && isNumber(operand.type());
                case ScalarExpr.Element _, ScalarExpr.Index _, ScalarExpr.Guarded _ -> false;
              };
          if (!allowed) {
            throw new IllegalArgumentException("in an expansion: " + ScalarExpr.text(node));
          }
        });
  }

  private static boolean isNumber(ElementType type) {
    return type == ElementType.FLOAT32 || type == ElementType.INT32;
  }

  private static boolean isAllowed(ScalarOp op, List<ScalarExpr> operands) {
    ScalarExpr last = operands.getLast();
    return switch (op) {
      case ADD, SUB -> isNumber(last.type());
      case MUL, DIV, FMA, NEG, ABS, SQRT -> last.type() == ElementType.FLOAT32;
      case EQ, LT -> isNumber(last.type());
      case LE -> last.type() == ElementType.FLOAT32;
      case AND, OR, NOT -> last.type() == ElementType.BOOL;
      case SELECT -> last.type() == ElementType.FLOAT32;
      case BIT_AND, BIT_OR, BIT_XOR -> last.type() == ElementType.INT32;
      case SHIFT_LEFT, SHIFT_RIGHT ->
          last instanceof ScalarExpr.IntLiteral(ElementType type, long count)
              && type == ElementType.INT32
              && count >= 0
              && count < type.bits();
      default -> false;
    };
  }

  /** How many operations are executed; reading bits as another type costs nothing. */
  public int operations() {
    int[] count = {0};
    for (ScalarExpr expr : expressions()) {
      Reads.visit(
          expr,
          node -> {
            if (node instanceof ScalarExpr.Apply || node instanceof ScalarExpr.Cast) {
              count[0]++;
            }
          });
    }
    return count[0];
  }

  private List<ScalarExpr> expressions() {
    return java.util.stream.Stream.concat(
            bindings.stream().map(Binding::value), java.util.stream.Stream.of(result))
        .toList();
  }

  /** The program, one binding a line; equal programs have equal texts and different ones do not. */
  public String text() {
    StringBuilder text = new StringBuilder();
    parameters.forEach(parameter -> text.append(parameter.name()).append('\n'));
    bindings.forEach(binding ->
        text.append(binding.name())
            .append(": ")
            .append(binding.value().type().text())
            .append(" = ")
            .append(ScalarExpr.text(binding.value()))
            .append('\n'));
    return text.append(ScalarExpr.text(result)).append('\n').toString();
  }

  /** SHA-256 of {@link #text}, in hexadecimal: what a recorded error is the error of. */
  public String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}

package org.lrai.ir.scalar.elementary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Executes an {@link Expansion} for many arguments, one operation after the other on blocks of
 * them. Not for use by several threads at a time.
 */
public final class ExpansionEvaluator {
  private static final int BLOCK = 1024;

  private final Expansion expansion;

  /** Each computes one operation for so many arguments. */
  private final List<IntConsumer> steps = new ArrayList<>();

  /** The values of what was computed: {@code float[]}, {@code int[]} or {@code boolean[]}. */
  private final Map<ScalarExpr, Object> values = new HashMap<>();

  private final float[] result;

  public ExpansionEvaluator(Expansion expansion) {
    this.expansion = expansion;
    for (ScalarExpr.Local parameter : expansion.parameters()) {
      values.put(parameter, new float[BLOCK]);
    }
    for (Expansion.Binding binding : expansion.bindings()) {
      ScalarExpr.Local local = new ScalarExpr.Local(binding.value().type(), binding.name());
      values.put(local, value(binding.value()));
    }
    this.result = floats(expansion.result());
  }

  /** The value of the function for one argument for each parameter. */
  public float apply(float... arguments) {
    float[] results = new float[1];
    float[][] blocks = new float[arguments.length][];
    for (int k = 0; k < blocks.length; k++) {
      blocks[k] = new float[] {arguments[k]};
    }
    apply(results, blocks);
    return results[0];
  }

  /**
   * The values for many arguments.
   *
   * @param arguments an array for each parameter, as long as {@code results}
   */
  public void apply(float[] results, float[][] arguments) {
    if (arguments.length != expansion.parameters().size()) {
      throw new IllegalArgumentException(
          arguments.length + " arguments for " + expansion.parameters());
    }
    for (int start = 0; start < results.length; start += BLOCK) {
      int count = Math.min(BLOCK, results.length - start);
      for (int k = 0; k < arguments.length; k++) {
        float[] block = floats(expansion.parameters().get(k));
        System.arraycopy(arguments[k], start, block, 0, count);
      }
      steps.forEach(step -> step.accept(count));
      System.arraycopy(result, 0, results, start, count);
    }
  }

  private float[] floats(ScalarExpr expr) {
    return (float[]) value(expr);
  }

  private int[] ints(ScalarExpr expr) {
    return (int[]) value(expr);
  }

  private boolean[] booleans(ScalarExpr expr) {
    return (boolean[]) value(expr);
  }

  /** The array for the values of an expression; a step that fills it is added once. */
  private Object value(ScalarExpr expr) {
    Object known = values.get(expr);
    if (known == null) {
      known = compute(expr);
      values.put(expr, known);
    }
    return known;
  }

  private Object compute(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType _, double value) -> {
        float[] array = new float[BLOCK];
        Arrays.fill(array, (float) value);
        yield array;
      }
      case ScalarExpr.IntLiteral(ElementType _, long value) -> {
        int[] array = new int[BLOCK];
        Arrays.fill(array, (int) value);
        yield array;
      }
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) -> compute(op, operands);
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean _) ->
          type == ElementType.FLOAT32 ? rounded(ints(operand)) : truncated(floats(operand));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          type == operand.type()
              ? value(operand)
              : type == ElementType.FLOAT32 ? ofBits(ints(operand)) : bits(floats(operand));
      case ScalarExpr.Local _, ScalarExpr.Element _, ScalarExpr.Index _, ScalarExpr.Guarded _ ->
          throw new IllegalStateException(ScalarExpr.text(expr));
    };
  }

  private Object compute(ScalarOp op, List<ScalarExpr> operands) {
    if (op == ScalarOp.SELECT) {
      return select(booleans(operands.get(0)), floats(operands.get(1)), floats(operands.get(2)));
    }
    return switch (operands.getLast().type()) {
      case FLOAT32 ->
          op.isPredicate()
              ? compareFloats(op, floats(operands.get(0)), floats(operands.get(1)))
              : computeFloats(
                  op,
                  floats(operands.getFirst()),
                  floats(operands.get(Math.min(1, operands.size() - 1))),
                  floats(operands.getLast()));
      case INT32 ->
          op == ScalarOp.EQ || op == ScalarOp.LT
              ? compareInts(op, ints(operands.get(0)), ints(operands.get(1)))
              : computeInts(op, ints(operands.get(0)), ints(operands.get(1)));
      default -> combine(op, booleans(operands.getFirst()), booleans(operands.getLast()));
    };
  }

  // Each operation has a loop of its own, which the JIT compiler turns into vector instructions.

  private float[] computeFloats(ScalarOp op, float[] a, float[] b, float[] c) {
    float[] to = new float[BLOCK];
    steps.add(
        switch (op) {
          case ADD ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] + b[i];
                }
              };
          case SUB ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] - b[i];
                }
              };
          case MUL ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] * b[i];
                }
              };
          case DIV ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] / b[i];
                }
              };
          case FMA ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = Math.fma(a[i], b[i], c[i]);
                }
              };
          case NEG ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = -a[i];
                }
              };
          case ABS ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = Math.abs(a[i]);
                }
              };
          case SQRT ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = (float) Math.sqrt(a[i]);
                }
              };
          default -> throw new IllegalStateException(op + " of floats");
        });
    return to;
  }

  private int[] computeInts(ScalarOp op, int[] a, int[] b) {
    int[] to = new int[BLOCK];
    steps.add(
        switch (op) {
          case ADD ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] + b[i];
                }
              };
          case SUB ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] - b[i];
                }
              };
          case BIT_AND ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] & b[i];
                }
              };
          case BIT_OR ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] | b[i];
                }
              };
          case BIT_XOR ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] ^ b[i];
                }
              };
          case SHIFT_LEFT ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] << b[i];
                }
              };
          case SHIFT_RIGHT ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] >> b[i];
                }
              };
          default -> throw new IllegalStateException(op + " of integers");
        });
    return to;
  }

  private boolean[] compareFloats(ScalarOp op, float[] a, float[] b) {
    boolean[] to = new boolean[BLOCK];
    steps.add(
        switch (op) {
          case EQ ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] == b[i];
                }
              };
          case LT ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] < b[i];
                }
              };
          case LE ->
              count -> {
                for (int i = 0; i < count; i++) {
                  to[i] = a[i] <= b[i];
                }
              };
          default -> throw new IllegalStateException(op + " of floats");
        });
    return to;
  }

  private boolean[] compareInts(ScalarOp op, int[] a, int[] b) {
    boolean equal = op == ScalarOp.EQ;
    boolean[] to = new boolean[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = equal ? a[i] == b[i] : a[i] < b[i];
      }
    });
    return to;
  }

  private boolean[] combine(ScalarOp op, boolean[] a, boolean[] b) {
    boolean[] to = new boolean[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] =
            switch (op) {
              case AND -> a[i] && b[i];
              case OR -> a[i] || b[i];
              case NOT -> !a[i];
              default -> throw new IllegalStateException(op + " of booleans");
            };
      }
    });
    return to;
  }

  private float[] select(boolean[] condition, float[] a, float[] b) {
    float[] to = new float[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = condition[i] ? a[i] : b[i];
      }
    });
    return to;
  }

  private float[] rounded(int[] a) {
    float[] to = new float[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = a[i];
      }
    });
    return to;
  }

  private int[] truncated(float[] a) {
    int[] to = new int[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = (int) a[i];
      }
    });
    return to;
  }

  private float[] ofBits(int[] a) {
    float[] to = new float[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = Float.intBitsToFloat(a[i]);
      }
    });
    return to;
  }

  private int[] bits(float[] a) {
    int[] to = new int[BLOCK];
    steps.add(count -> {
      for (int i = 0; i < count; i++) {
        to[i] = Float.floatToRawIntBits(a[i]);
      }
    });
    return to;
  }
}

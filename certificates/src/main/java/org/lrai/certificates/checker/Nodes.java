package org.lrai.certificates.checker;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that share what is equal: arrays with, for each node, an operation and three numbers,
 * its operands first. Operands have lower numbers than what they are operands of. Node 0 is what
 * was never computed.
 */
public final class Nodes {
  private static final int MOST = 1 << 26;

  /** In place of the radius: a number that no double is, which has a node of its own. */
  private static final int PRECISE = -1;

  private final boolean executed;
  private byte[] ops = new byte[1 << 10];
  private int[] first = new int[1 << 10];
  private int[] second = new int[1 << 10];
  private int[] third = new int[1 << 10];
  private int[] table = new int[1 << 12];
  private int size = 1;

  /** Numbers of more digits than a double has, and doubles that were asked for as such. */
  private @Nullable Real[] reals;

  /**
   * @param executed whether operations round, as FLOAT32 does
   */
  Nodes(boolean executed) {
    this.executed = executed;
    this.reals = new Real[executed ? 0 : ops.length];
  }

  boolean isExecuted() {
    return executed;
  }

  public int size() {
    return size;
  }

  public Op op(int node) {
    return Op.of(ops[node]);
  }

  /** An operand, or a number that belongs to the operation. */
  public int operand(int node, int k) {
    return k == 0 ? first[node] : k == 1 ? second[node] : third[node];
  }

  /** The node of an operation on these, new or known. */
  int node(Op op, int a, int b, int c) {
    int mask = table.length - 1;
    int slot = slot(op.number(), a, b, c);
    for (int node = table[slot]; node != 0; node = table[slot]) {
      if (ops[node] == op.number() && first[node] == a && second[node] == b && third[node] == c) {
        return node;
      }
      slot = (slot + 1) & mask;
    }
    add(op, a, b, c);
    table[slot] = size - 1;
    if (size > table.length / 2) {
      rehash();
    }
    return size - 1;
  }

  private int add(Op op, int a, int b, int c) {
    if (size == ops.length) {
      grow();
    }
    ops[size] = op.number();
    first[size] = a;
    second[size] = b;
    third[size] = c;
    return size++;
  }

  private void grow() {
    if (size >= MOST) {
      throw Rejection.unsupported("more than " + MOST + " operations");
    }
    reals = executed ? reals : Arrays.copyOf(reals, 2 * size);
    ops = Arrays.copyOf(ops, 2 * size);
    first = Arrays.copyOf(first, 2 * size);
    second = Arrays.copyOf(second, 2 * size);
    third = Arrays.copyOf(third, 2 * size);
  }

  private void rehash() {
    table = new int[2 * table.length];
    for (int node = 1; node < size; node++) {
      if (isPrecise(node)) {
        continue;
      }
      int slot = slot(ops[node], first[node], second[node], third[node]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = node;
    }
  }

  /** Where the search for a node begins. */
  private int slot(byte op, int a, int b, int c) {
    int hash = (((op * 0x9E3779B1 + a) * 0x85EBCA6B + b) * 0xC2B2AE35 + c) * 0x27D4EB2F;
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  /**
   * Forgets the nodes from {@code mark} on which arrays do not hold, if all of them are numbers;
   * else none, as others may be made of them. Those that arrays hold get other places.
   *
   * @param arrays may name one array several times
   */
  void keepOnly(int mark, List<int[]> arrays) {
    int end = size;
    for (int node = mark; node < end; node++) {
      if (!isConstant(node) && !isInteger(node)) {
        return;
      }
    }
    int[] kept = new int[end - mark];
    for (int[] array : arrays) {
      for (int node : array) {
        if (node >= mark) {
          kept[node - mark] = -1;
        }
      }
    }
    // In the order opposite to that in which they came, each can leave the table without a trace.
    while (size > mark) {
      size--;
      if (isPrecise(size)) {
        continue;
      }
      int slot = slot(ops[size], first[size], second[size], third[size]);
      while (table[slot] != size) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = 0;
    }
    for (int k = 0; k < kept.length; k++) {
      if (kept[k] != 0) {
        kept[k] = again(mark + k);
      }
    }
    Arrays.fill(reals, Math.min(size, reals.length), Math.min(end, reals.length), null);
    Set<int[]> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(arrays);
    for (int[] array : distinct) {
      for (int i = 0; i < array.length; i++) {
        array[i] = array[i] >= mark ? kept[array[i] - mark] : array[i];
      }
    }
  }

  /** The place of a number that had one beyond. */
  private int again(int old) {
    int next = size;
    Real real = executed ? null : reals[old];
    int node =
        isPrecise(old)
            ? add(Op.CONSTANT, 0, 0, PRECISE)
            : node(op(old), first[old], second[old], third[old]);
    if (node == next && !executed) {
      reals[node] = real;
    }
    return node;
  }

  // Leaves.

  int input(int element) {
    return node(Op.INPUT, element, 0, 0);
  }

  int constant(Ball value) {
    // The radius as a float, rounded up. Over the reals, zero has one sign.
    float radius = (float) value.radius();
    radius = radius < value.radius() ? Math.nextUp(radius) : radius;
    long bits = Double.doubleToRawLongBits(executed ? value.center() : value.center() + 0.0);
    return node(Op.CONSTANT, (int) (bits >> 32), (int) bits, Float.floatToIntBits(radius));
  }

  /** A number over the reals. */
  int constant(Real value) {
    if (value.isExact()) {
      double near = value.near();
      if (value.minus(Real.of(near)).isZero()) {
        return constant(near);
      }
    }
    int node = add(Op.CONSTANT, 0, 0, PRECISE);
    reals[node] = value;
    return node;
  }

  int constant(double value) {
    return constant(Ball.of(value));
  }

  int integer(long value) {
    return node(Op.INTEGER, (int) (value >> 32), (int) value, 0);
  }

  public boolean isConstant(int node) {
    return ops[node] == Op.CONSTANT.number();
  }

  public boolean isInteger(int node) {
    return ops[node] == Op.INTEGER.number();
  }

  /** Whether a node is a number that is no double, or not known exactly. */
  boolean isPrecise(int node) {
    return third[node] == PRECISE && isConstant(node);
  }

  /** A constant over the reals, in all digits. */
  Real real(int constant) {
    Real known = reals[constant];
    if (known == null) {
      known = Real.of(ball(constant));
      reals[constant] = known;
    }
    return known;
  }

  /** A constant in the digits of a double. */
  public Ball ball(int constant) {
    if (isPrecise(constant)) {
      return real(constant).ball();
    }
    return new Ball(Double.longBitsToDouble(bits(constant)), Float.intBitsToFloat(third[constant]));
  }

  /** Whether a node is a linear combination of its operands that are not constant. */
  public boolean isLinear(int node) {
    return switch (op(node)) {
      case CONSTANT, ADD, SUB, EXACT_ADD, FMA, NEG -> true;
      case MUL, EXACT_MUL, DIV -> isConstant(operand(node, 1));
      default -> false;
    };
  }

  /** Whether a node is this number. */
  boolean is(int node, double value) {
    return isConstant(node) && !isPrecise(node) && ball(node).isExactly(value);
  }

  /** The value of an integer; anything else is not known before execution. */
  public long integerValue(int node) {
    if (!isInteger(node)) {
      throw Rejection.unsupported("an integer that depends on the inputs");
    }
    return bits(node);
  }

  private long bits(int node) {
    return ((long) first[node] << 32) | (second[node] & 0xffffffffL);
  }
}

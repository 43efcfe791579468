package org.lrai.certificates.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Index and scalar expressions of texts, made executable. Symbols are numbers here; names are those
 * that are visible at the place of the expression.
 */
final class Code {
  /** Values of what an expression names. */
  static final class Frame {
    final long[] variables;
    final int[] locals;

    Frame(int variables, int locals) {
      this.variables = new long[variables];
      this.locals = new int[locals];
    }
  }

  /** An index expression. */
  interface Index {
    long value(Frame frame);
  }

  /** A scalar expression: gives a node. */
  interface Scalar {
    int node(Frame frame);
  }

  /** How an element is read, for the source's number and subscripts. */
  interface Elements {
    Scalar element(int source, Type type, List<Index> at);
  }

  record Typed(Scalar scalar, Type type) {}

  /**
   * A name for scalars.
   *
   * @param extents of an array of registers; empty for one
   * @param loop the innermost loop of independent iterations that it was declared in
   */
  record Local(int slot, Type type, List<Integer> extents, int loop) {}

  private record Constant(long value) implements Index {
    @Override
    public long value(Frame frame) {
      return value;
    }
  }

  private final Operations operations;
  private final Map<String, Long> symbols;
  private final Elements elements;
  private final Map<String, Integer> variables;
  private final Map<String, Local> locals;
  private final int[] used;
  private final int loop;

  Code(Operations operations, Map<String, Long> symbols, Elements elements) {
    this(operations, symbols, elements, Map.of(), Map.of(), new int[3], 0);
  }

  private Code(
      Operations operations,
      Map<String, Long> symbols,
      Elements elements,
      Map<String, Integer> variables,
      Map<String, Local> locals,
      int[] used,
      int loop) {
    this.operations = operations;
    this.symbols = symbols;
    this.elements = elements;
    this.variables = new HashMap<>(variables);
    this.locals = new HashMap<>(locals);
    this.used = used;
    this.loop = loop;
  }

  /** What is visible here, and what is declared from now on. */
  Code inner() {
    return new Code(operations, symbols, elements, variables, locals, used, loop);
  }

  /** The same within a loop whose iterations are independent. */
  Code independent() {
    return new Code(operations, symbols, elements, variables, locals, used, ++used[2]);
  }

  /** A frame with room for all that was declared. */
  Frame frame() {
    return new Frame(used[0], used[1]);
  }

  int declare(String variable) {
    variables.put(variable, used[0]);
    return used[0]++;
  }

  int declare(String name, Type type, List<Integer> extents) {
    int size = 1;
    for (int extent : extents) {
      size = Math.multiplyExact(size, extent);
    }
    locals.put(name, new Local(used[1], type, extents, loop));
    used[1] = Math.addExact(used[1], size);
    return used[1] - size;
  }

  /** A register that may be assigned here: one that iterations do not share. */
  Local register(Text name) {
    Local local = local(name);
    Rejection.require(local.loop == loop, "iterations share " + name.name());
    return local;
  }

  private Local local(Text name) {
    Local local = locals.get(name.name());
    if (local == null) {
      throw name.error("no scalar " + name.name());
    }
    return local;
  }

  // Index expressions.

  List<Index> indices(List<Text> texts) {
    return texts.stream().map(this::index).toList();
  }

  long constant(Text text) {
    if (index(text) instanceof Constant constant) {
      return constant.value;
    }
    throw text.error("not a constant");
  }

  Index index(Text text) {
    if (!text.isGroup()) {
      return word(text);
    }
    List<Text> operands = text.from(1);
    return switch (text.head()) {
      case "+" -> fold(indices(operands), Math::addExact, 0);
      case "*" -> fold(indices(operands), Math::multiplyExact, 1);
      case "floor" -> floor(text, index(text.get(1)), index(text.get(2)));
      case "max" -> binary(index(text.get(1)), index(text.get(2)), Math::max);
      case "min" -> binary(index(text.get(1)), index(text.get(2)), Math::min);
      case "at" -> {
        Scalar element = elements.element(text.get(1).integer(), Type.I64, indices(text.from(2)));
        yield frame -> operations.nodes().integerValue(element.node(frame));
      }
      default -> throw text.error("no index expression");
    };
  }

  private Index word(Text text) {
    String word = text.name();
    if (word.startsWith("%")) {
      Integer slot = variables.get(word.substring(1));
      if (slot == null) {
        throw text.error("no variable " + word);
      }
      int known = slot;
      return frame -> frame.variables[known];
    }
    if (word.startsWith("$")) {
      Long value = symbols.get(word.substring(1));
      if (value == null) {
        throw Rejection.unsupported("size " + word + " is not given");
      }
      return new Constant(value);
    }
    return new Constant(text.number());
  }

  private static Index fold(List<Index> operands, LongOperation operation, long neutral) {
    return operands.stream()
        .reduce((a, b) -> binary(a, b, operation))
        .orElse(new Constant(neutral));
  }

  private static Index floor(Text text, Index a, Index b) {
    return binary(
        a,
        b,
        (numerator, divisor) -> {
          if (divisor <= 0) {
            throw text.error("division by " + divisor);
          }
          return Math.floorDiv(numerator, divisor);
        });
  }

  private interface LongOperation {
    long apply(long a, long b);
  }

  private static Index binary(Index a, Index b, LongOperation operation) {
    if (a instanceof Constant(long x) && b instanceof Constant(long y)) {
      return new Constant(operation.apply(x, y));
    }
    return frame -> operation.apply(a.value(frame), b.value(frame));
  }

  /** Whether all of some expressions are at least zero. */
  static boolean hold(List<Index> guards, Frame frame) {
    for (Index guard : guards) {
      if (guard.value(frame) < 0) {
        return false;
      }
    }
    return true;
  }

  // Scalar expressions.

  Typed scalar(Text text) {
    Nodes nodes = operations.nodes();
    return switch (text.head()) {
      case "f" -> {
        Type type = Type.of(text.get(1));
        double value = parse(text.get(2));
        yield fixed(nodes.constant(nodes.isExecuted() ? type.rounded(value) : value), type);
      }
      case "i" -> {
        Type type = Type.of(text.get(1));
        yield fixed(nodes.integer(type.wrap(text.get(2).number())), type);
      }
      case "e" -> {
        Type type = Type.of(text.get(1));
        int source = text.get(2).integer();
        yield new Typed(elements.element(source, type, indices(text.from(3))), type);
      }
      case "x" -> {
        Index value = index(text.get(1));
        yield new Typed(frame -> nodes.integer(value.value(frame)), Type.I64);
      }
      case "l" -> {
        Local local = local(text.get(1));
        Index slot = slot(local, text.from(2));
        yield new Typed(frame -> frame.locals[(int) slot.value(frame)], local.type);
      }
      case "cast" -> {
        Type to = Type.of(text.get(1));
        Typed operand = scalar(text.get(2));
        Scalar value = operand.scalar;
        yield new Typed(frame -> operations.cast(to, operand.type, value.node(frame)), to);
      }
      case "bits" -> {
        Type to = Type.of(text.get(1));
        Typed operand = scalar(text.get(2));
        Scalar value = operand.scalar;
        yield new Typed(frame -> operations.bitCast(to, operand.type, value.node(frame)), to);
      }
      case "if" -> {
        List<Index> guards = indices(text.get(1).parts());
        Typed yes = scalar(text.get(2));
        Typed no = scalar(text.get(3));
        Rejection.require(yes.type == no.type, "a choice between " + yes.type + " and " + no.type);
        yield new Typed(frame -> (hold(guards, frame) ? yes : no).scalar.node(frame), yes.type);
      }
      default -> apply(text);
    };
  }

  private Typed fixed(int node, Type type) {
    return new Typed(_ -> node, type);
  }

  private static double parse(Text text) {
    try {
      return Double.parseDouble(text.name());
    } catch (NumberFormatException e) {
      throw text.error("no number: " + text.name());
    }
  }

  private Typed apply(Text text) {
    Op op = Op.of(text);
    List<Typed> operands = text.from(1).stream().map(this::scalar).toList();
    Type type = operands.getLast().type;
    for (Typed operand : operands.subList(op == Op.SELECT ? 1 : 0, operands.size())) {
      Rejection.require(operand.type == type, text.head() + " of " + operand.type + " and " + type);
    }
    Scalar a = operands.get(0).scalar;
    Scalar b = op.arity() > 1 ? operands.get(1).scalar : _ -> 0;
    Scalar c = op.arity() > 2 ? operands.get(2).scalar : _ -> 0;
    return new Typed(
        frame -> operations.apply(op, type, a.node(frame), b.node(frame), c.node(frame)),
        type.isPredicate(op) ? Type.BOOL : type);
  }

  /** The place of a scalar in a frame. */
  Index slot(Local local, List<Text> at) {
    Rejection.require(at.size() == local.extents.size(), "subscripts of a register");
    if (at.isEmpty()) {
      return new Constant(local.slot);
    }
    List<Index> subscripts = indices(at);
    return frame -> {
      long address = 0;
      for (int axis = 0; axis < subscripts.size(); axis++) {
        long subscript = subscripts.get(axis).value(frame);
        int extent = local.extents.get(axis);
        Rejection.require(subscript >= 0 && subscript < extent, "a register that there is not");
        address = address * extent + subscript;
      }
      return local.slot + address;
    };
  }
}

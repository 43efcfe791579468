package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * One call of a loop nest, executed on arrays of nodes. Besides computing, it sees that no cell is
 * read before it is written, that subscripts stay within dims, and that iterations which may be
 * executed in any order (parallel loops, lanes) share no cell that one of them writes and no
 * register.
 */
final class Nest {
  /** Numbers that no array holds any more are forgotten when there are so many. */
  private static final int MOST_KEPT = 1 << 20;

  /** Memory of the jar: nodes, 0 where nothing was written, and when each was written and read. */
  static final class Cells {
    final Type type;
    int[] nodes;
    private int[] written = new int[0];
    private int[] read = new int[0];

    Cells(Type type, int[] nodes) {
      this.type = type;
      this.nodes = nodes;
    }

    /** Makes all of it new. */
    private void forget() {
      Arrays.fill(nodes, 0);
      Arrays.fill(written, 0);
      Arrays.fill(read, 0);
    }

    /** Makes room; an array that grows is a new one. */
    void require(int size) {
      if (nodes.length < size) {
        nodes = new int[size];
      }
      if (written.length < nodes.length) {
        written = new int[nodes.length];
        read = new int[nodes.length];
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Buffer(Cells cells, long[] dims, boolean readable, boolean writable) {}

  private interface Action {
    void run(Code.Frame frame);
  }

  private final Operations operations;
  private final List<Buffer> buffers = new ArrayList<>();
  private final List<Cells> scratch = new ArrayList<>();

  /** Lanes of the reductions that run. */
  private final List<int[]> lanes = new ArrayList<>();

  /** The first node that this call made, and when to forget some of them. */
  private int mark;

  private int limit;

  /** Counts iterations of independent loops. */
  private int time;

  /** For each independent loop that runs, when it and its present iteration began. */
  private final int[] began = new int[8];

  private final int[] iteration = new int[8];
  private int depth;

  private Nest(Operations operations) {
    this.operations = operations;
  }

  /**
   * Executes a kernel.
   *
   * @param arguments one for each buffer that is not local
   * @param time of the calls before, of which no two may be the same
   * @return the time afterwards
   */
  static int run(
      Text kernel, Operations operations, List<Cells> arguments, List<Long> sizes, int time) {
    Nest nest = new Nest(operations);
    nest.time = time;
    List<Text> names = kernel.get(3).parts();
    Rejection.require(names.size() == sizes.size(), "number of sizes");
    Map<String, Long> symbols = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      symbols.put(names.get(i).name(), sizes.get(i));
    }
    Code code = new Code(operations, symbols, nest::element);
    nest.declare(kernel.get(2).parts(), arguments, code);
    Action body = nest.sequence(kernel.from(4), code);
    nest.time++;
    nest.mark = operations.nodes().size();
    nest.limit = nest.mark + MOST_KEPT;
    body.run(code.frame());
    return nest.time;
  }

  private void declare(List<Text> texts, List<Cells> arguments, Code code) {
    int next = 0;
    for (Text text : texts) {
      Type type = Type.of(text.get(1));
      String access = text.head();
      long[] dims = text.from(2).stream().mapToLong(code::constant).toArray();
      boolean local = access.equals("local");
      boolean written = access.equals("write") || access.equals("read-write");
      Rejection.require(local || written || access.equals("read"), "access " + access);
      Rejection.require(local || next < arguments.size(), "too few arguments");
      int size = Tensor.size(dims);
      Cells cells = local ? new Cells(type, new int[size]) : arguments.get(next++);
      if (local) {
        cells.require(size);
        scratch.add(cells);
      }
      Rejection.require(
          cells.type == type, "a buffer of " + type + " for an array of " + cells.type);
      Rejection.require(cells.nodes.length >= size, "a buffer longer than its array");
      buffers.add(new Buffer(cells, dims, !access.equals("write"), local || written));
    }
    Rejection.require(next == arguments.size(), "too many arguments");
    for (int i = 0; i < buffers.size(); i++) {
      for (int j = 0; j < buffers.size(); j++) {
        Rejection.require(
            i == j || !buffers.get(i).writable || buffers.get(i).cells != buffers.get(j).cells,
            "an array that is written is given twice");
      }
    }
  }

  private Buffer buffer(int number) {
    Rejection.require(number >= 0 && number < buffers.size(), "buffer " + number);
    return buffers.get(number);
  }

  private Code.Scalar element(int source, Type type, List<Code.Index> at) {
    Buffer buffer = buffer(source);
    Cells cells = buffer.cells;
    Rejection.require(
        cells.type == type || (type == Type.I64 && !cells.type.isFloat()), "type of a buffer");
    Rejection.require(at.size() == buffer.dims.length, "subscripts of a buffer");
    Rejection.require(buffer.readable, "a read of a buffer that is to be written");
    Code.Index[] subscripts = at.toArray(Code.Index[]::new);
    return frame -> {
      int address = address(subscripts, buffer.dims, frame);
      if (buffer.writable) {
        requireOwn(cells.written[address]);
        // What another iteration read must stay known, in case that it is written now.
        cells.read[address] = isOthers(cells.read[address]) ? cells.read[address] : time;
      }
      int node = cells.nodes[address];
      if (node == 0) {
        throw Rejection.invalid("element " + address + " is read before it is written");
      }
      return node;
    };
  }

  /** The place of an element in row-major order. */
  private static int address(Code.Index[] at, long[] dims, Code.Frame frame) {
    long address = 0;
    for (int axis = 0; axis < at.length; axis++) {
      long subscript = at[axis].value(frame);
      if (subscript < 0 || subscript >= dims[axis]) {
        throw Rejection.invalid("subscript " + subscript + " of " + dims[axis]);
      }
      address = address * dims[axis] + subscript;
    }
    return (int) address;
  }

  private Action store(Text text, Code code) {
    Buffer buffer = buffer(text.get(1).integer());
    Cells cells = buffer.cells;
    Code.Index[] at = code.indices(text.get(2).parts()).toArray(Code.Index[]::new);
    Code.Typed value = code.scalar(text.get(3));
    Rejection.require(buffer.writable, "a write to a buffer that is to be read");
    Rejection.require(at.length == buffer.dims.length, "subscripts of a buffer");
    Rejection.require(value.type() == cells.type, "type of a buffer");
    boolean narrow =
        operations.nodes().isExecuted() && cells.type.isFloat() && cells.type != Type.F32;
    return frame -> {
      int address = address(at, buffer.dims, frame);
      requireOwn(cells.written[address]);
      requireOwn(cells.read[address]);
      cells.written[address] = time;
      cells.nodes[address] = value.scalar().node(frame);
      if (narrow) {
        throw Rejection.unsupported("results of type " + cells.type);
      }
    };
  }

  /** Whether something was done by another iteration of a loop whose iterations are independent. */
  private boolean isOthers(int when) {
    for (int k = 0; k < depth; k++) {
      if (when >= began[k] && when < iteration[k]) {
        return true;
      }
    }
    return false;
  }

  private void requireOwn(int when) {
    if (isOthers(when)) {
      throw Rejection.invalid("independent iterations meet in an element");
    }
  }

  // Statements.

  private Action sequence(List<Text> statements, Code code) {
    Action[] actions =
        statements.stream().map(statement -> statement(statement, code)).toArray(Action[]::new);
    return frame -> {
      for (Action action : actions) {
        action.run(frame);
        if (operations.nodes().size() > limit) {
          forget(frame);
        }
      }
    };
  }

  /** Between statements, all nodes that are needed any more are in arrays. */
  private void forget(Code.Frame frame) {
    List<int[]> arrays = new ArrayList<>(lanes);
    buffers.forEach(buffer -> arrays.add(buffer.cells.nodes));
    arrays.add(frame.locals);
    Nodes nodes = operations.nodes();
    nodes.keepOnly(mark, arrays);
    limit = nodes.size() + Math.max(MOST_KEPT, nodes.size() - mark);
  }

  private Action statement(Text text, Code code) {
    operations.take(1);
    return switch (text.head()) {
      case "for" -> loop(text, code);
      case "index" -> {
        Code.Index value = code.index(text.get(2));
        int slot = code.declare(text.get(1).name());
        yield frame -> frame.variables[slot] = value.value(frame);
      }
      case "let" -> {
        Code.Typed value = code.scalar(text.get(2));
        int slot = code.declare(text.get(1).name(), value.type(), List.of());
        yield frame -> frame.locals[slot] = value.scalar().node(frame);
      }
      case "registers" -> {
        Code.Typed initial = code.scalar(text.get(3));
        List<Integer> extents = text.get(2).parts().stream().map(Text::integer).toList();
        int slot = code.declare(text.get(1).name(), initial.type(), extents);
        int end = slot + extents.stream().reduce(1, Math::multiplyExact);
        yield frame -> Arrays.fill(frame.locals, slot, end, initial.scalar().node(frame));
      }
      case "assign" -> {
        Code.Local register = code.register(text.get(1));
        Code.Index slot = code.slot(register, text.get(2).parts());
        Code.Typed value = code.scalar(text.get(3));
        Rejection.require(value.type() == register.type(), "type of " + text.get(1).name());
        yield frame -> {
          int node = value.scalar().node(frame);
          frame.locals[(int) slot.value(frame)] = node;
        };
      }
      case "store" -> store(text, code);
      case "when" -> choice(text.from(1), code);
      case "lanes" -> laneReduction(text, code);
      default -> throw text.error("no statement");
    };
  }

  /** Runs the statements after the first guards that hold, or those at the end. */
  private Action choice(List<Text> parts, Code code) {
    if (parts.size() < 2) {
      return sequence(parts.isEmpty() ? List.of() : parts.getFirst().parts(), code.inner());
    }
    List<Code.Index> guards = code.indices(parts.get(0).parts());
    Action yes = sequence(parts.get(1).parts(), code.inner());
    Action no = choice(parts.subList(2, parts.size()), code);
    return frame -> (Code.hold(guards, frame) ? yes : no).run(frame);
  }

  private Action loop(Text text, Code code) {
    Code.Index extent = code.index(text.get(2));
    String kind = text.get(3).name();
    boolean independent =
        switch (kind) {
          case "parallel", "lanes", "lane-group" -> true;
          case "serial", "unrolled" -> false;
          default -> throw text.error("a loop that is " + kind);
        };
    Code inner = independent ? code.independent() : code.inner();
    int slot = inner.declare(text.get(1).name());
    Action body = sequence(text.from(4), inner);
    if (!independent) {
      return frame -> {
        long count = extent.value(frame);
        operations.take(count);
        for (long i = 0; i < count; i++) {
          frame.variables[slot] = i;
          body.run(frame);
        }
      };
    }
    boolean parallel = kind.equals("parallel");
    return frame ->
        independently(
            extent.value(frame),
            parallel,
            i -> {
              frame.variables[slot] = i;
              body.run(frame);
            });
  }

  private void independently(long count, boolean parallel, LongConsumer body) {
    Rejection.require(depth < began.length, "loops within loops");
    operations.take(count);
    depth++;
    began[depth - 1] = time + 1;
    for (long i = 0; i < count; i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw Rejection.unsupported("reading that was interrupted");
      }
      time = Math.incrementExact(time);
      iteration[depth - 1] = time;
      if (parallel) {
        scratch.forEach(Cells::forget);
      }
      body.accept(i);
    }
    depth--;
    time = Math.incrementExact(time);
  }

  /** Sixteen lanes, then the fold of lane l with lane l + 8, then l + 4, l + 2 and l + 1. */
  private Action laneReduction(Text text, Code code) {
    Op op =
        switch (text.get(3).name()) {
          case "sum" -> Op.ADD;
          case "product" -> Op.MUL;
          case "max" -> Op.MAX;
          case "min" -> Op.MIN;
          case "and" -> Op.AND;
          case "or" -> Op.OR;
          default -> throw text.error("a fold by " + text.get(3).name());
        };
    Code inner = code.independent();
    int slot = inner.declare(text.get(2).name());
    Action body = sequence(text.from(5), inner);
    Code.Typed value = inner.scalar(text.get(4));
    int result = code.declare(text.get(1).name(), value.type(), List.of());
    return frame -> {
      int[] values = new int[16];
      lanes.add(values);
      independently(
          values.length,
          false,
          lane -> {
            frame.variables[slot] = lane;
            body.run(frame);
            values[(int) lane] = value.scalar().node(frame);
          });
      lanes.removeLast();
      for (int width = values.length / 2; width > 0; width /= 2) {
        for (int lane = 0; lane < width; lane++) {
          values[lane] = operations.apply(op, value.type(), values[lane], values[lane + width], 0);
        }
      }
      frame.locals[result] = values[0];
    };
  }
}

package org.lrai.certificates.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The straight-line programs by which elementary functions are executed, and how far each is from
 * its function: for every FLOAT32 argument the result is within {@code relative * |f| + absolute}
 * of the function. Trusted, from docs/elementary-functions.md.
 */
final class Programs {
  /** What is known of a function's program. */
  record Program(
      Op function, double relative, double absolute, Text text, Nodes nodes, int result) {}

  private static final Text TABLE = table();

  private final List<Program> programs = new ArrayList<>();

  /** The programs of the trusted table. */
  Programs() {
    for (Text entry : TABLE.from(1)) {
      Nodes nodes = new Nodes(true);
      int result = result(entry, new Operations(nodes, this), nodes.input(0));
      programs.add(
          new Program(
              Op.valueOf(entry.head().toUpperCase(Locale.ROOT)),
              Double.parseDouble(entry.get(1).name()),
              Double.parseDouble(entry.get(2).name()),
              entry,
              nodes,
              result));
    }
  }

  /** What a program of the table gives for an argument. */
  static int result(Text program, Operations operations, int argument) {
    Code code = new Code(operations, Map.of(), (_, _, _) -> _ -> 0);
    Code.Frame frame = new Code.Frame(0, program.size());
    int parameter = code.declare(program.get(3).head(), Type.F32, List.of());
    frame.locals[parameter] = argument;
    for (Text binding : program.from(4).subList(0, program.size() - 5)) {
      Code.Typed value = code.scalar(binding.get(1));
      frame.locals[code.declare(binding.head(), value.type(), List.of())] =
          value.scalar().node(frame);
    }
    return code.scalar(program.get(program.size() - 1)).scalar().node(frame);
  }

  private static Text table() {
    try (InputStream stream = Programs.class.getResourceAsStream("programs.txt")) {
      if (stream == null) {
        throw new IllegalStateException("programs.txt is missing");
      }
      return Text.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program of(Op function) {
    for (Program program : programs) {
      if (program.function == function) {
        return program;
      }
    }
    throw Rejection.unsupported(function + " without a known error");
  }

  /** The function of which a node is the program's result; the node itself if it is of none. */
  int recognized(Nodes nodes, int node) {
    Op op = nodes.op(node);
    for (Program program : programs) {
      if (program.nodes.op(program.result) == op) {
        Map<Integer, Integer> places = new HashMap<>();
        if (matches(program, program.result, nodes, node, places)) {
          int argument = places.getOrDefault(program.nodes.input(0), 0);
          return nodes.node(program.function, argument, 0, 0);
        }
      }
    }
    return node;
  }

  private static boolean matches(
      Program program, int expected, Nodes nodes, int node, Map<Integer, Integer> places) {
    Integer known = places.get(expected);
    if (known != null) {
      return known == node;
    }
    Nodes pattern = program.nodes;
    Op op = pattern.op(expected);
    boolean leaf = op == Op.CONSTANT || op == Op.INTEGER;
    if (op != Op.INPUT) {
      if (nodes.op(node) != op) {
        return false;
      }
      for (int k = 0; k < 3; k++) {
        int part = pattern.operand(expected, k);
        int given = nodes.operand(node, k);
        boolean same =
            (leaf || k >= op.arity())
                ? part == given
                : matches(program, part, nodes, given, places);
        if (!same) {
          return false;
        }
      }
    }
    places.put(expected, node);
    return true;
  }
}

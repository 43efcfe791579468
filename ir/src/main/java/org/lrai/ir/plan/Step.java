package org.lrai.ir.plan;

import java.util.List;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;

/** One action of a plan. Values are named as in {@link Plan#values}. */
public sealed interface Step {

  /**
   * Calls kernel {@code Plan.kernels[kernel]} on {@code arguments}, one value per buffer, with
   * {@code sizes}, one expression over symbols per size of the kernel.
   *
   * @param nodes names of the graph's nodes that this call computes
   */
  record Call(int kernel, List<String> arguments, List<IndexExpr> sizes, List<String> nodes)
      implements Step {
    public Call {
      arguments = List.copyOf(arguments);
      sizes = List.copyOf(sizes);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * Strands of calls that may run at the same time: one thread runs all calls of a strand in order,
   * and none writes an array that another strand reads or writes. What they compute does not depend
   * on who runs them.
   */
  record Together(List<List<Call>> strands) implements Step {
    public Together {
      strands = strands.stream().map(List::copyOf).toList();
    }

    /** All calls, in an order in which they may run one after the other. */
    public List<Call> calls() {
      return strands.stream().flatMap(List::stream).toList();
    }
  }

  /** Runs an opaque operator; its outputs are {@link Place.Held}. An absent input is empty. */
  record Run(
      Definition.Opaque operator,
      List<Optional<String>> inputs,
      List<String> outputs,
      List<String> nodes)
      implements Step {
    public Run {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * Binds a symbol to a dim of a value: of a {@link Place.Held} value, the dim that it has; of the
   * {@code whole} of a {@link Stacked} along its axis (right after the loop), the number of
   * iterations; of any other value, the dim of its type under the symbols bound so far.
   */
  record Bind(String symbol, String value, int axis) implements Step {}

  /** Copies a value of the same size to another place. */
  record Copy(String from, String to) implements Step {}

  /**
   * Runs one of two lists of steps by a BOOL scalar, then copies that side's results into the
   * results of the step. Each list ends with the {@link Bind}s of the symbols in which the two
   * sides differ.
   */
  record Choose(
      String condition,
      List<Step> whenTrue,
      List<String> trueResults,
      List<Step> whenFalse,
      List<String> falseResults,
      List<String> results,
      List<String> nodes)
      implements Step {
    public Choose {
      whenTrue = List.copyOf(whenTrue);
      trueResults = List.copyOf(trueResults);
      whenFalse = List.copyOf(whenFalse);
      falseResults = List.copyOf(falseResults);
      results = List.copyOf(results);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A loop; see {@link Definition.Iterate}.
   *
   * @param tripCount INT64 scalar value, if the loop has one
   * @param condition BOOL scalar value: whether to begin
   * @param iteration the INT64 scalar value that the body reads as its iteration number
   * @param goOn the BOOL scalar value that the body computes: whether to go on
   */
  record Repeat(
      Optional<String> tripCount,
      Optional<String> condition,
      String iteration,
      Optional<String> goOn,
      List<Carried> carried,
      List<Scanned> scanned,
      List<Stacked> stacked,
      List<Step> body,
      List<String> nodes)
      implements Step {
    public Repeat {
      carried = List.copyOf(carried);
      scanned = List.copyOf(scanned);
      stacked = List.copyOf(stacked);
      body = List.copyOf(body);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A value carried from one iteration to the next: {@code current} is set from {@code initial}
   * before the loop, from {@code next} after each iteration, and {@code result} from it at the end.
   * Dims may change from one iteration to the next: the symbols of {@code current} are bound by
   * {@code first} (from {@code initial}) before the loop and by {@code again} (from {@code next})
   * after each iteration, before the value is copied; those of {@code result} by {@code last} (from
   * {@code current}) after the loop. Of several carried values, all {@code again} binds are
   * evaluated before any takes effect, and all {@code next} values are read before any {@code
   * current} is overwritten.
   */
  record Carried(
      String initial,
      String current,
      String next,
      String result,
      List<Bind> first,
      List<Bind> again,
      List<Bind> last) {
    public Carried {
      first = List.copyOf(first);
      again = List.copyOf(again);
      last = List.copyOf(last);
    }
  }

  /** {@code slice} is the part of {@code whole} at the iteration's index along {@code axis}. */
  record Scanned(String whole, String slice, int axis, boolean reverse) {}

  /** {@code slice} of each iteration becomes a part of {@code whole} along {@code axis}. */
  record Stacked(String slice, String whole, int axis, boolean reverse) {}
}

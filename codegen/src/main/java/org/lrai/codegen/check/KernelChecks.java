package org.lrai.codegen.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lrai.codegen.check.CheckInputs.Content;
import org.lrai.codegen.kernel.Uses;
import org.lrai.codegen.program.RuntimeNames;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;

/**
 * The checks of one kernel: the first iteration of its parallel loop, and the last one if that
 * needs no large arrays; all of it if it has no such loop.
 *
 * @param reason why there are none
 */
record KernelChecks(List<KernelCheck> checks, String reason) {
  /** Steps that a check should take, and those that it may take if it cannot be smaller. */
  private static final long[] MOST_STEPS = {300_000, 4_000_000};

  /** Values of the symbols: full tiles and tails first, then whatever a kernel accepts. */
  private static final int[] SYMBOLS = {19, 8, 3, 1};

  /** Iterations of a parallel loop that together take so many steps are checked at once. */
  private static final long SMALL_RANGE = 2000;

  /**
   * The longest array that may be made for a check of the first and of the last iteration. The
   * runtime refuses arrays that are four times as long as the former.
   */
  private static final int LONGEST_FIRST = 1 << 22;

  private static final int LONGEST_LAST = 1 << 18;

  /** Vectors may be read that begin within an array's part that is looked at. */
  private static final int PADDING = 64;

  /** Steps for each element that is written, up to which a special value may spoil few of them. */
  private static final long STEPS_OF_SPECIAL = 16;

  private static final int MOST_PIECES = 256;
  private static final int MOST_ELEMENTS = 1 << 14;

  static KernelChecks of(Plan plan, int kernel, Step.@Nullable Call call) {
    if (call == null) {
      return new KernelChecks(List.of(), "it is never called");
    }
    return new Maker(plan, kernel, call).make();
  }

  /**
   * A check of the first iteration at sizes as small as the kernel accepts.
   *
   * @param first the kernel's first check; the result if there is none that is smaller
   */
  static KernelCheck smallest(Plan plan, Step.Call call, KernelCheck first) {
    return new Maker(plan, first.kernel(), call).smallest(first);
  }

  LongStream firstSteps() {
    return checks.stream().limit(1).mapToLong(KernelCheck::steps);
  }

  /** What has to be known of a kernel. */
  private record Maker(Plan plan, int number, Step.Call call) {

    Kernel kernel() {
      return plan.kernels().get(number);
    }

    KernelChecks make() {
      String reason = "";
      for (long mostSteps : MOST_STEPS) {
        for (List<Long> sizes : sizes()) {
          for (Content integers : integers()) {
            try {
              return new KernelChecks(checks(new Choice(sizes, integers, mostSteps)), "");
            } catch (EvaluationException | ArithmeticException | IllegalArgumentException e) {
              reason = String.valueOf(e.getMessage());
            }
          }
        }
      }
      return new KernelChecks(List.of(), reason.replaceAll("\\s", " "));
    }

    KernelCheck smallest(KernelCheck first) {
      for (List<Long> sizes : sizes().reversed()) {
        if (sizes.equals(first.sizes())) {
          return first;
        }
        for (Content integers : integers()) {
          try {
            return check(
                new Choice(sizes, integers, first.steps()),
                0,
                Math.min(first.to(), 1),
                LONGEST_FIRST);
          } catch (EvaluationException | ArithmeticException | IllegalArgumentException e) {
            // It does not accept this; other sizes or integers may do.
          }
        }
      }
      return first;
    }

    /** What arrays of integers may hold; kernels do not answer for any subscripts. */
    private List<Content> integers() {
      return Uses.subscripts(kernel().body()).isEmpty()
          ? List.of(Content.ANY, Content.SMALL, Content.ZERO)
          : List.of(Content.SMALL, Content.ZERO);
    }

    /** Values of the kernel's sizes that are worth trying. */
    private SequencedSet<List<Long>> sizes() {
      Set<String> symbols = new TreeSet<>();
      call.sizes().forEach(size -> symbols.addAll(size.symbols()));
      SequencedSet<List<Long>> candidates = new LinkedHashSet<>();
      for (int first : SYMBOLS) {
        Map<String, IndexExpr> values = new TreeMap<>();
        for (String symbol : symbols) {
          Range range = plan.symbols().getOrDefault(symbol, Range.ANY_SIZE);
          long value = (long) first + values.size();
          values.put(symbol, IndexExpr.constant(Math.clamp(value, range.min(), range.max())));
        }
        candidates.add(
            call.sizes().stream()
                .map(size -> size.substituteSymbols(values).asConstant().orElseThrow())
                .toList());
      }
      return candidates;
    }

    private List<KernelCheck> checks(Choice choice) {
      if (kernel().parallelLoop().isEmpty()) {
        return List.of(check(choice, 0, 0, LONGEST_FIRST));
      }
      long extent = number(kernel().parallelLoop().get().extent(), choice.sizes);
      KernelCheck first = check(choice, 0, 1, LONGEST_FIRST);
      long count = Math.clamp(SMALL_RANGE / first.steps(), 1, extent);
      if (count > 1) {
        first = check(choice, 0, count, LONGEST_FIRST);
      }
      List<KernelCheck> checks = new ArrayList<>(List.of(first));
      if (count < extent && fits(choice.sizes)) {
        checks.add(check(choice, extent - 1, extent, LONGEST_LAST));
      }
      return checks;
    }

    private long number(IndexExpr expr, List<Long> sizes) {
      Map<String, IndexExpr> values = new TreeMap<>();
      for (int i = 0; i < sizes.size(); i++) {
        values.put(kernel().sizes().get(i), IndexExpr.constant(sizes.get(i)));
      }
      return expr.substituteSymbols(values)
          .asConstant()
          .orElseThrow(() -> new EvaluationException("a size depends on data"));
    }

    private long length(Kernel.Buffer buffer, List<Long> sizes) {
      long length = 1;
      for (IndexExpr dim : buffer.dims()) {
        length = Math.multiplyExact(length, number(dim, sizes));
      }
      return length;
    }

    private Optional<TensorData> weight(int argument) {
      String value = call.arguments().get(argument);
      Place place = plan.value(value).place();
      while (place instanceof Place.View(String of)) {
        place = plan.value(of).place();
      }
      return place instanceof Place.Weight(int index)
          ? Optional.of(plan.weights().get(index))
          : Optional.empty();
    }

    /** Whether the arrays are short enough to check the last iteration, at their ends. */
    private boolean fits(List<Long> sizes) {
      List<Kernel.Buffer> buffers = kernel().arguments();
      for (int i = 0; i < buffers.size(); i++) {
        if (weight(i).isEmpty() && length(buffers.get(i), sizes) > LONGEST_LAST) {
          return false;
        }
      }
      return true;
    }

    /** A check; with infinities and NaN where these do not spoil most of what is written. */
    private KernelCheck check(Choice choice, long from, long to, int longest) {
      Attempt finite = new Attempt(this, choice, Content.FINITE, longest, from, to);
      if (finite.steps() <= STEPS_OF_SPECIAL * finite.elements()) {
        try {
          Attempt special = new Attempt(this, choice, Content.SPECIAL, longest, from, to);
          if (2 * special.nans() <= special.elements()) {
            return special.check();
          }
        } catch (EvaluationException e) {
          return finite.check(); // a subscript is made of floats
        }
      }
      return finite.check();
    }
  }

  /**
   * What is chosen for a kernel.
   *
   * @param integers what arrays of integers hold
   */
  private record Choice(List<Long> sizes, Content integers, long mostSteps) {}

  /** An execution of a range of a kernel by the interpreter. */
  private static final class Attempt {
    private final Maker maker;
    private final Choice choice;
    private final Content floats;
    private final KernelCheck check;
    private int nans;

    Attempt(Maker maker, Choice choice, Content floats, int longest, long from, long to) {
      this.maker = maker;
      this.choice = choice;
      this.floats = floats;
      List<Kernel.Buffer> buffers = maker.kernel().arguments();
      List<Object> arrays = new ArrayList<>();
      for (int i = 0; i < buffers.size(); i++) {
        arrays.add(array(i, longest));
      }
      NestInterpreter.Trace trace =
          NestInterpreter.run(
              maker.kernel(),
              new NestInterpreter.Range(from, to, choice.mostSteps),
              arrays,
              choice.sizes.stream().mapToLong(Long::longValue).toArray());
      List<KernelCheck.Argument> arguments = new ArrayList<>();
      List<KernelCheck.Piece> written = new ArrayList<>();
      for (int i = 0; i < buffers.size(); i++) {
        arguments.add(argument(i, trace.highest()[i], longest));
        addPieces(i, trace.written().get(i), written);
      }
      if (written.isEmpty()) {
        throw new EvaluationException("nothing is written");
      }
      check =
          new KernelCheck(
              maker.number,
              choice.sizes,
              from,
              to,
              arguments,
              written,
              digest(written, arrays),
              trace.steps());
    }

    KernelCheck check() {
      return check;
    }

    long steps() {
      return check.steps();
    }

    /** Number of elements that are compared. */
    long elements() {
      return check.written().stream().mapToLong(KernelCheck.Piece::length).sum();
    }

    /** How many of them are no numbers. */
    long nans() {
      return nans;
    }

    private long digest(List<KernelCheck.Piece> written, List<Object> arrays) {
      BitsDigest digest = new BitsDigest();
      for (KernelCheck.Piece piece : written) {
        Object array = arrays.get(piece.argument());
        ElementType type = maker.kernel().buffers().get(piece.argument()).type();
        for (int at = piece.from(); at < piece.from() + piece.length(); at++) {
          digest.add(type, array, at);
          nans += array instanceof double[] numbers && Double.isNaN(numbers[at]) ? 1 : 0;
        }
      }
      return digest.value();
    }

    private Object array(int argument, int longest) {
      Kernel.Buffer buffer = maker.kernel().arguments().get(argument);
      Optional<TensorData> weight = maker.weight(argument);
      if (buffer.type() == ElementType.STRING) {
        throw new EvaluationException("it moves text");
      }
      if (weight.isPresent()) {
        TensorData data = weight.get();
        return buffer.type().isFloat()
            ? (NestInterpreter.Floats) data::getDouble
            : LongStream.range(0, data.size()).map(i -> data.getLong((int) i)).toArray();
      }
      boolean isRead = buffer.type().isFloat() && buffer.access() == Kernel.Access.READ;
      long length = maker.length(buffer, choice.sizes);
      if (length < 0 || length > (isRead ? Integer.MAX_VALUE : longest)) {
        throw new EvaluationException("its buffer " + buffer.name() + " is long");
      }
      if (isRead) {
        return CheckInputs.floats(buffer.type(), argument, floats);
      }
      return CheckInputs.array(buffer.type(), argument, (int) length, content(buffer));
    }

    private Content content(Kernel.Buffer buffer) {
      return buffer.type().isFloat() ? floats : choice.integers;
    }

    private KernelCheck.Argument argument(int argument, int highest, int longest) {
      if (maker.weight(argument).isPresent()) {
        return new KernelCheck.Argument.Weight();
      }
      Kernel.Buffer buffer = maker.kernel().arguments().get(argument);
      long length = maker.length(buffer, choice.sizes);
      if (!Uses.subscripts(maker.kernel().body()).contains(argument)) { // These are not traced.
        length = Math.min(length, highest + 1L + PADDING);
      }
      if (length > longest) {
        throw new EvaluationException("its buffer " + buffer.name() + " is long");
      }
      return new KernelCheck.Argument.Made(
          RuntimeNames.constant(buffer.type()),
          Math.toIntExact(length),
          content(buffer),
          buffer.access() != Kernel.Access.READ);
    }

    private static void addPieces(int argument, BitSet written, List<KernelCheck.Piece> pieces) {
      int elements = pieces.stream().mapToInt(KernelCheck.Piece::length).sum();
      int from = written.nextSetBit(0);
      while (from >= 0 && pieces.size() < MOST_PIECES && elements < MOST_ELEMENTS) {
        int length = Math.min(written.nextClearBit(from) - from, MOST_ELEMENTS - elements);
        pieces.add(new KernelCheck.Piece(argument, from, length));
        elements += length;
        from = written.nextSetBit(from + length);
      }
    }
  }
}

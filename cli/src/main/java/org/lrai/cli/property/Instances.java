package org.lrai.cli.property;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.bound.Limits;
import org.lrai.verifier.bound.PropertyVerdict;

/**
 * Many properties, one after the other: a table as the competition VNN-COMP has it, a line each.
 * Models that follow on themselves are compiled once; the time of that counts for the first.
 */
public final class Instances {
  /**
   * A line of the table.
   *
   * @param limit what the competition allows
   * @param expected "sat", "unsat", or something else where that is not known
   */
  public record Instance(
      String model, String property, Path folder, Duration limit, String expected) {
    /** The files, as the table names them. */
    public String name() {
      return model + " " + property;
    }
  }

  /** What became of an instance. */
  public enum Answer {
    SAT,
    UNSAT,
    UNKNOWN,
    TIMEOUT,
    UNSUPPORTED
  }

  /** An answer, with a reason where it is none. */
  public record Result(Instance instance, Answer answer, double seconds, String reason) {
    /** Whether this is not what is expected, where that is certain. */
    public boolean contradicts() {
      return switch (answer) {
        case SAT -> instance.expected.equals("unsat");
        case UNSAT -> instance.expected.equals("sat");
        case UNKNOWN, TIMEOUT, UNSUPPORTED -> false;
      };
    }
  }

  private Instances() {}

  /**
   * Reads a table: a line of names, {@code onnx}, {@code vnnlib}, {@code timeout_s} and {@code
   * expected} among them, then a line for each instance, with tabulators between. Files are named
   * from the folder that the table is in.
   *
   * @throws DiagnosticException if it is no such table
   */
  public static List<Instance> read(Path table) throws IOException {
    List<String> lines = Verification.text(table).lines().toList();
    List<String> names =
        lines.isEmpty() ? List.of() : Arrays.asList(lines.getFirst().split("\t", -1));
    int[] columns = new int[4];
    List<String> wanted = List.of("onnx", "vnnlib", "timeout_s", "expected");
    for (int k = 0; k < columns.length; k++) {
      columns[k] = names.indexOf(wanted.get(k));
      if (columns[k] < 0) {
        throw error(table, 1, "there is no column " + wanted.get(k));
      }
    }
    List<Instance> instances = new ArrayList<>();
    for (int line = 2; line <= lines.size(); line++) {
      String[] cells = lines.get(line - 1).split("\t", -1);
      if (cells.length != names.size()) {
        throw error(table, line, "%d cells for %d names".formatted(cells.length, names.size()));
      }
      instances.add(
          new Instance(
              cells[columns[0]],
              cells[columns[1]],
              table.resolveSibling(""),
              seconds(table, line, cells[columns[2]]),
              cells[columns[3]]));
    }
    return List.copyOf(instances);
  }

  private static Duration seconds(Path table, int line, String text) {
    try {
      double seconds = Double.parseDouble(text);
      if (seconds > 0 && seconds <= 1e6) {
        return Duration.ofMillis((long) (1000 * seconds));
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw error(table, line, text + " is no number of seconds");
  }

  private static DiagnosticException error(Path table, int line, String message) {
    return new DiagnosticException(
        Diagnostic.error("instances", "line %d: %s".formatted(line, message))
            .inFile(table.toString())
            .withRemedy("give a table with the columns onnx, vnnlib, timeout_s and expected"));
  }

  /**
   * Decides the instances that are wanted.
   *
   * @param most time for each, where the competition allows more
   * @param consumer takes each result when it is there
   */
  public static void run(
      List<Instance> instances,
      Predicate<Instance> wanted,
      Duration most,
      Consumer<Result> consumer)
      throws IOException {
    try (LastModel model = new LastModel()) {
      for (Instance instance : instances) {
        if (!wanted.test(instance)) {
          continue;
        }
        long start = System.nanoTime();
        Duration limit = instance.limit.compareTo(most) < 0 ? instance.limit : most;
        Limits limits = Limits.of(Long.MAX_VALUE, limit);
        Background<PropertyVerdict> search =
            Background.start(
                "verification",
                () ->
                    model
                        .of(instance)
                        .decide(
                            Verification.read(instance.folder.resolve(instance.property)), limits));
        Result result;
        try {
          result = result(instance, Verification.verdict(search, limits), start);
        } catch (DiagnosticException e) {
          result =
              new Result(
                  instance, Answer.UNSUPPORTED, since(start), String.valueOf(e.getMessage()));
        }
        consumer.accept(result);
        // What is left of a search whose time was over takes none of the next one's.
        search.join();
      }
    }
  }

  /** The model of the last instance. */
  private static final class LastModel implements AutoCloseable {
    private String name = "";
    private @Nullable PreparedModel model;

    PreparedModel of(Instance instance) throws IOException {
      PreparedModel last = model;
      if (last == null || !name.equals(instance.model)) {
        close();
        last =
            PreparedModel.of(
                CompilationRequest.of(instance.folder.resolve(instance.model)),
                Stage.Observer.NONE);
        model = last;
        name = instance.model;
      }
      return last;
    }

    @Override
    public void close() throws IOException {
      if (model != null) {
        model.close();
        model = null;
      }
    }
  }

  private static Result result(Instance instance, PropertyVerdict verdict, long start) {
    double seconds = since(start);
    return switch (verdict) {
      case PropertyVerdict.Holds _ -> new Result(instance, Answer.UNSAT, seconds, "");
      case PropertyVerdict.Violated _ -> new Result(instance, Answer.SAT, seconds, "");
      case PropertyVerdict.Unknown(String reason) ->
          new Result(instance, Answer.UNKNOWN, seconds, reason);
      case PropertyVerdict.TimedOut _ -> new Result(instance, Answer.TIMEOUT, seconds, "");
    };
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

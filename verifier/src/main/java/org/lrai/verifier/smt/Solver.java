package org.lrai.verifier.smt;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A solver that is started anew for each script, with the script's file as last argument.
 *
 * @param family {@code z3} or {@code cvc5}
 * @param version what the solver says of itself
 * @param command program and options
 */
public record Solver(String family, String version, List<String> command) {
  private static final int MOST_OUTPUT = 1 << 16;

  /** Processes that run; they end with this one. */
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
  }

  /** What a solver may spend before it gives up by itself; independent of the machine's load. */
  public static final long Z3_RESOURCES = 40_000_000;

  /** As {@link #Z3_RESOURCES}, in the units of cvc5. */
  public static final long CVC5_RESOURCES = 4_000_000;

  public Solver {
    command = List.copyOf(command);
  }

  /** Z3 as installed or, where it is not, the one that comes with lrai, in a JVM of its own. */
  public static Optional<Solver> z3() {
    List<String> options = List.of("rlimit=" + Z3_RESOURCES, "-smt2");
    Optional<Solver> installed = installed("z3", List.of("--version"), options);
    return installed.isPresent() ? installed : bundledZ3();
  }

  /** cvc5, where it is installed. */
  public static Optional<Solver> cvc5() {
    return installed(
        "cvc5",
        List.of("--version"),
        List.of("--lang=smt2", "--rlimit=" + CVC5_RESOURCES, "--nl-ext-tplanes"));
  }

  /** Those that are there, Z3 first. */
  public static List<Solver> available() {
    List<Solver> solvers = new ArrayList<>();
    z3().ifPresent(solvers::add);
    cvc5().ifPresent(solvers::add);
    return List.copyOf(solvers);
  }

  private static Optional<Solver> installed(
      String program, List<String> version, List<String> options) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path file = folder.isEmpty() ? null : Path.of(folder, program);
      if (file != null && Files.isExecutable(file)) {
        return describe(program, concat(List.of(file.toString()), version))
            .map(text -> new Solver(program, text, concat(List.of(file.toString()), options)));
      }
    }
    return Optional.empty();
  }

  /** Z3 out of its Java archive. */
  static Optional<Solver> bundledZ3() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String path =
        System.getProperty("java.class.path", "")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    List<String> command =
        List.of(
            java.toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            path,
            Z3Process.class.getName());
    return describe("z3", concat(command, List.of("--version")))
        .map(text -> new Solver("z3", text, concat(command, List.of("" + Z3_RESOURCES))));
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static Optional<String> describe(String family, List<String> command) {
    Output output = run(command, Duration.ofSeconds(20));
    return output.isClean()
        ? Optional.of(family + " " + firstNumber(output.text))
        : Optional.empty();
  }

  private static String firstNumber(String text) {
    var matcher = java.util.regex.Pattern.compile("\\d+(\\.\\d+)+").matcher(text);
    return matcher.find() ? matcher.group() : "of unknown version";
  }

  /** Asks about a script; never longer than {@code limit}. */
  public Answer check(String script, Duration limit) {
    try {
      Path file = Files.createTempFile("lrai-obligation", ".smt2");
      try {
        Files.writeString(file, script);
        return answer(run(concat(command, List.of(file.toString())), limit));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return new Answer.Undecided("the script could not be written: " + e.getMessage());
    }
  }

  /** Only a lone {@code sat} or {@code unsat} of a process that ended well is an answer. */
  static Answer answer(Output output) {
    if (!output.failure.isEmpty()) {
      return new Answer.Undecided(output.failure);
    }
    String text = output.text.strip();
    if (output.exit == 0 && text.equals("unsat")) {
      return new Answer.Unsatisfiable();
    }
    if (output.exit == 0 && text.equals("sat")) {
      return new Answer.Satisfiable();
    }
    String shown = text.lines().findFirst().orElse("nothing");
    return new Answer.Undecided(
        output.exit == 0 && text.equals("unknown")
            ? "the solver gave up"
            : "the solver ended with " + output.exit + " and said: " + shown);
  }

  /** What a process wrote (standard error with standard output), how it ended. */
  record Output(String text, int exit, String failure) {
    boolean isClean() {
      return failure.isEmpty() && exit == 0;
    }
  }

  private static Output run(List<String> command, Duration limit) {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return new Output("", -1, "the solver did not start: " + e.getMessage());
    }
    RUNNING.add(process);
    try {
      process.getOutputStream().close();
      CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> read(process));
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Output("", -1, "stopped after " + limit.toSeconds() + " s");
      }
      return new Output(text.join(), process.exitValue(), "");
    } catch (IOException e) {
      return new Output("", -1, "the solver closed its input: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Output("", -1, "interrupted");
    } finally {
      process.destroyForcibly();
      RUNNING.remove(process);
    }
  }

  private static String read(Process process) {
    try {
      return new String(
          process.getInputStream().readNBytes(MOST_OUTPUT),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

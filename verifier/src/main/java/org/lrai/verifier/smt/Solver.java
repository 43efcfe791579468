package org.lrai.verifier.smt;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A solver. Its processes read scripts from standard input, one after the other; those that wait
 * for a script are kept until {@link #close()}. Equal solvers do not share processes.
 */
public final class Solver implements AutoCloseable {
  private static final int MOST_OUTPUT = 1 << 16;
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");
  private static final Duration DESCRIPTION = Duration.ofSeconds(20);

  /** What a solver may spend before it gives up by itself; independent of the machine's load. */
  public static final long Z3_RESOURCES = 40_000_000;

  /** As {@link #Z3_RESOURCES}, in the units of cvc5. */
  public static final long CVC5_RESOURCES = 4_000_000;

  private final String family;
  private final String version;
  private final List<String> command;
  private final Deque<SolverSession> idle = new ConcurrentLinkedDeque<>();
  private boolean isClosed;

  /**
   * @param family {@code z3} or {@code cvc5}
   * @param version what the solver says of itself
   * @param command program and options, with which it reads standard input
   */
  Solver(String family, String version, List<String> command) {
    this.family = family;
    this.version = version;
    this.command = List.copyOf(command);
  }

  /** {@code z3} or {@code cvc5}. */
  public String family() {
    return family;
  }

  /** What the solver says of itself. */
  public String version() {
    return version;
  }

  /** Z3 as installed or, where it is not, the one that comes with lrai, in a JVM of its own. */
  public static Optional<Solver> z3() {
    List<String> options = List.of("rlimit=" + Z3_RESOURCES, "-smt2", "-in");
    Optional<Solver> installed = installed("z3", List.of("--version"), options);
    return installed.isPresent() ? installed : bundledZ3();
  }

  /** cvc5, where it is installed. */
  public static Optional<Solver> cvc5() {
    return installed(
        "cvc5",
        List.of("--version"),
        List.of("--lang=smt2", "--rlimit-per=" + CVC5_RESOURCES, "--nl-ext-tplanes"));
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
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try {
        process.getOutputStream().close();
        byte[] text = process.getInputStream().readNBytes(MOST_OUTPUT);
        return process.waitFor(DESCRIPTION.toSeconds(), TimeUnit.SECONDS)
                && process.exitValue() == 0
            ? Optional.of(family + " " + firstNumber(new String(text, StandardCharsets.UTF_8)))
            : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String firstNumber(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? matcher.group() : "of unknown version";
  }

  /** Asks about a script; never longer than {@code limit}, but for starting a process. */
  public Answer check(String script, Duration limit) {
    SolverSession session = idle.poll();
    if (session == null || !session.isUsable()) {
      if (session != null) {
        session.close();
      }
      try {
        session = SolverSession.start(command);
      } catch (IOException e) {
        return new Answer.Undecided(String.valueOf(e.getMessage()));
      }
    }
    Answer answer = session.check(script, limit);
    keep(session);
    return answer;
  }

  private synchronized void keep(SolverSession session) {
    if (session.isUsable() && !isClosed) {
      idle.add(session);
    } else {
      session.close();
    }
  }

  /** Ends the processes that wait; those that work end with what they work on. */
  @Override
  public synchronized void close() {
    isClosed = true;
    idle.forEach(SolverSession::close);
    idle.clear();
  }

  @Override
  public String toString() {
    return version;
  }
}

package org.lrai.verifier.smt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A solver's process that is given one script after the other on its standard input, each followed
 * by {@code (reset)}: starting one takes longer than most scripts do. The process shows first that
 * it forgets what was asserted before a reset. It is killed when a script takes too long, and also
 * after whatever it says that is no plain answer: the next script never depends on this one.
 */
final class SolverSession implements AutoCloseable {
  /** Memory that a solver does not give back is bounded by starting another one. */
  private static final int MOST_SCRIPTS = 200;

  /** Says {@code unsat} and {@code sat}, unless what was asserted first is still there. */
  private static final String FORGETTING =
      """
      (set-logic ALL)
      (assert false)
      (check-sat)
      (reset)
      (set-logic ALL)
      (check-sat)
      """;

  private static final int MOST_LINES = 100;
  private static final Duration START = Duration.ofSeconds(20);
  private static final Pattern ANSWER = Pattern.compile("sat|unsat|unknown");

  /** Processes that run; they end with this one. */
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
  }

  /** What a process said of a script, and why it did not come to an end; empty if it did. */
  private record Said(List<String> lines, String failure) {}

  private final Process process;
  private final OutputStream input;
  private final BlockingQueue<Line> output = new LinkedBlockingQueue<>(2 * MOST_LINES);
  private int scripts;
  private boolean isUsable = true;

  /** A line of output; null at its end. */
  private record Line(@Nullable String text) {}

  private SolverSession(Process process) {
    this.process = process;
    this.input = process.getOutputStream();
    RUNNING.add(process);
    Thread.ofPlatform().daemon().start(this::read);
  }

  /**
   * Starts a process.
   *
   * @throws IOException if there is none, or it does not forget on {@code (reset)}; the message
   *     says what happened
   */
  static SolverSession start(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IOException("the solver did not start: " + e.getMessage(), e);
    }
    SolverSession session = new SolverSession(process);
    Said said = session.ask(FORGETTING, START, "session");
    if (!said.failure.isEmpty() || !said.lines.equals(List.of("unsat", "sat"))) {
      session.close();
      throw new IOException(
          said.failure.isEmpty() ? "the solver said: " + said.lines : said.failure);
    }
    return session;
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      while (line != null && output.offer(new Line(line))) {
        line = reader.readLine();
      }
    } catch (IOException e) {
      // The process was killed.
    }
    output.offer(new Line(null));
  }

  /** Whether it may be asked again. */
  boolean isUsable() {
    return isUsable && scripts < MOST_SCRIPTS && process.isAlive();
  }

  /** Only a lone {@code sat} or {@code unsat} is an answer. */
  Answer check(String script, Duration limit) {
    scripts++;
    Said said = ask(script, limit, "script " + scripts);
    if (!said.failure.isEmpty()) {
      return new Answer.Undecided(said.failure);
    }
    if (said.lines.size() != 1 || !ANSWER.matcher(said.lines.getFirst()).matches()) {
      isUsable = false;
      return new Answer.Undecided(
          "the solver said: " + (said.lines.isEmpty() ? "nothing" : String.join("; ", said.lines)));
    }
    return switch (said.lines.getFirst()) {
      case "unsat" -> new Answer.Unsatisfiable();
      case "sat" -> new Answer.Satisfiable();
      default -> new Answer.Undecided("the solver gave up");
    };
  }

  /** Hands over a script, and collects what is said before the word that marks its end. */
  private Said ask(String script, Duration limit, String mark) {
    long end = System.nanoTime() + limit.toNanos();
    String text = script + "(echo \"end of " + mark + "\")\n(reset)\n";
    // A solver that is busy does not read: the limit is for writing as well.
    Thread.ofPlatform().daemon().start(() -> write(text));
    List<String> lines = new ArrayList<>();
    try {
      while (lines.size() < MOST_LINES) {
        Line line = output.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null) {
          return failed(lines, "stopped after " + limit.toSeconds() + " s");
        }
        if (line.text == null) {
          return failed(lines, ended(lines));
        }
        // Z3 echoes a text, cvc5 the literal.
        if (line.text.replace("\"", "").equals("end of " + mark)) {
          return new Said(lines, "");
        }
        lines.add(line.text);
      }
      return failed(lines, "the solver said: " + lines.getFirst() + " and much more");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(lines, "interrupted");
    }
  }

  private String ended(List<String> lines) throws InterruptedException {
    String exit = process.waitFor(1, TimeUnit.SECONDS) ? "" + process.exitValue() : "no exit code";
    return "the solver ended with "
        + exit
        + " and said: "
        + (lines.isEmpty() ? "nothing" : String.join("; ", lines));
  }

  private Said failed(List<String> lines, String failure) {
    close();
    return new Said(lines, failure);
  }

  private void write(String text) {
    try {
      input.write(text.getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException e) {
      // The process has ended, which is met where its output is read.
    }
  }

  @Override
  public void close() {
    isUsable = false;
    process.destroyForcibly();
    RUNNING.remove(process);
  }
}

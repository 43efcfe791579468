package org.lrai.verifier.smt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

class SolverTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Term X = Terms.variable("x", Sort.INT);

  @TempDir private Path folder;

  /** {@code x >= 1} implies {@code x > bound}. */
  private static String script(long bound) {
    Script script = new Script();
    script.claim(Terms.atMost(Terms.integer(1), X), "a size");
    return script.textProving(Terms.less(Terms.integer(bound), X));
  }

  @Test
  void everySolverThatIsThereProvesAndDoesNotProve() {
    List<Solver> solvers = Solver.available();
    assertTrue(solvers.stream().anyMatch(solver -> solver.family().equals("z3")));
    for (Solver solver : solvers) {
      assertEquals(new Answer.Unsatisfiable(), solver.check(script(0), LIMIT), solver.version());
      assertEquals(new Answer.Satisfiable(), solver.check(script(1), LIMIT), solver.version());
    }
  }

  @Test
  void theBundledZ3AnswersLikeAnInstalledOne() {
    Solver bundled = Solver.bundledZ3().orElseThrow();
    assertEquals(new Answer.Unsatisfiable(), bundled.check(script(0), LIMIT));
    assertEquals(new Answer.Satisfiable(), bundled.check(script(1), LIMIT));
    assertInstanceOf(Answer.Undecided.class, bundled.check("(assert nonsense)", LIMIT));
  }

  @Test
  void whatIsNoPlainAnswerIsUndecidedWithTheReason() throws IOException {
    assertUndecided("warning: odd\nunsat", 0, "ended with 0 and said: warning: odd");
    assertUndecided("unsat", 1, "ended with 1 and said: unsat");
    assertUndecided("unsat\nunsat", 0, "ended with 0");
    assertUndecided("", 0, "said: nothing");
    assertUndecided("unknown", 0, "gave up");
    assertUndecided("(error \"line 1\")\nunsat", 0, "said: (error");
  }

  private void assertUndecided(String says, int exit, String reason) throws IOException {
    Answer answer = program("printf '%s' '" + says + "'; exit " + exit).check("", LIMIT);
    String actual = assertInstanceOf(Answer.Undecided.class, answer).reason();
    assertTrue(actual.contains(reason), actual);
  }

  @Test
  void aSolverThatHangsIsStopped() throws IOException {
    Answer answer = program("exec sleep 60").check("", Duration.ofMillis(300));
    assertEquals(new Answer.Undecided("stopped after 0 s"), answer);
  }

  @Test
  void aSolverThatIsMissingIsUndecided() {
    Solver missing = new Solver("z3", "z3 0", List.of(folder.resolve("none").toString()));
    Answer answer = missing.check(script(0), LIMIT);
    assertTrue(assertInstanceOf(Answer.Undecided.class, answer).reason().contains("not start"));
  }

  private Solver program(String commands) throws IOException {
    Path file = Files.writeString(folder.resolve("solver.sh"), commands + "\n");
    return new Solver("fake", "fake 0", List.of("/bin/sh", file.toString()));
  }
}

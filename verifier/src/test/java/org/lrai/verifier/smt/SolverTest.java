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
  void aScriptSaysTheSameAfterOthers() {
    for (Solver solver : Solver.available()) {
      try (solver) {
        for (int k = 0; k < 450; k++) {
          Answer expected = k % 3 == 0 ? new Answer.Unsatisfiable() : new Answer.Satisfiable();
          assertEquals(expected, solver.check(script(k % 3), LIMIT), solver + " at " + k);
          if (k % 100 == 50) {
            assertInstanceOf(Answer.Undecided.class, solver.check("(assert nonsense)\n", LIMIT));
          }
        }
      }
    }
  }

  @Test
  void whatIsNoPlainAnswerIsUndecidedWithTheReason() throws IOException {
    assertUndecided("warning: odd\\nunsat\\n", "", "the solver said: warning: odd; unsat");
    assertUndecided("unsat\\nunsat\\n", "", "the solver said: unsat; unsat");
    assertUndecided("", "", "said: nothing");
    assertUndecided("unknown\\n", "", "gave up");
    assertUndecided("(error 1)\\nunsat\\n", "", "said: (error");
    assertUndecided("unsat\\n", "exit 3", "ended with 3 and said: unsat");
    assertUndecided("unsat\\n", "exit 0", "ended with 0 and said: unsat");
  }

  private void assertUndecided(String says, String then, String reason) throws IOException {
    try (Solver solver = program("unsat\\nsat\\n", says, then)) {
      Answer answer = solver.check("(check-sat)\n", LIMIT);
      String actual = assertInstanceOf(Answer.Undecided.class, answer).reason();
      assertTrue(actual.contains(reason), actual);
    }
  }

  @Test
  void aSolverThatDoesNotForgetIsUndecided() throws IOException {
    try (Solver solver = program("unsat\\nunsat\\n", "unsat\\n", "")) {
      Answer answer = solver.check("(check-sat)\n", LIMIT);
      assertEquals(new Answer.Undecided("the solver said: [unsat, unsat]"), answer);
    }
  }

  @Test
  void aSolverThatHangsIsStoppedAndAnotherOneStarted() throws IOException {
    Path once = folder.resolve("once");
    String then = "[ -e " + once + " ] || { touch " + once + "; exec sleep 60; }";
    try (Solver solver = program("unsat\\nsat\\n", "unsat\\n", then)) {
      Answer first = solver.check("(check-sat)\n", Duration.ofMillis(300));
      assertEquals(new Answer.Undecided("stopped after 0 s"), first);
      assertEquals(new Answer.Unsatisfiable(), solver.check("(check-sat)\n", LIMIT));
    }
  }

  @Test
  void aSolverThatIsMissingIsUndecided() {
    Solver missing = new Solver("z3", "z3 0", List.of(folder.resolve("none").toString()));
    Answer answer = missing.check(script(0), LIMIT);
    assertTrue(assertInstanceOf(Answer.Undecided.class, answer).reason().contains("not start"));
  }

  /** Says one thing to the first script, another to each that follows, and then does something. */
  private Solver program(String first, String others, String then) throws IOException {
    String text =
        """
        scripts=0
        while read -r line; do
          case $line in
            '(echo "'*)
              scripts=$((scripts + 1))
              if [ $scripts -eq 1 ]; then
                printf '%s'
              else
                printf '%s'
                %s
              fi
              echo "$line" | cut -d '"' -f 2
              ;;
          esac
        done
        """
            .formatted(first, others, then);
    Path file = Files.writeString(folder.resolve("solver.sh"), text);
    return new Solver("fake", "fake 0", List.of("/bin/sh", file.toString()));
  }
}

package org.lrai.verifier.smt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

class ScriptTest {
  private static final Term N = Terms.variable("n", Sort.INT);

  private static Term element(Term index) {
    return Terms.call("$x", Sort.REAL, List.of(index));
  }

  @Test
  void aScriptDeclaresWhatItMentionsAndNegatesItsGoal() {
    Script script = new Script();
    script.comment("two\nlines");
    script.claim(Terms.less(Terms.integer(-1), N), "a size");
    Term half = Terms.rational(BigInteger.valueOf(-1), BigInteger.TWO);
    assertEquals(
        """
        ; two lines
        (set-logic ALL)
        (declare-fun n () Int)
        (declare-fun |$x| (Int) Real)
        (assert (< (- 1) n)) ; a size
        (assert (not (= (|$x| n) (- (/ 1.0 2.0))))) ; the negated goal
        (check-sat)
        """,
        script.textProving(Terms.equal(element(N), half)));
  }

  @Test
  void unknownSortsAreDeclared() {
    Script script = new Script();
    Term float32 = Terms.variable("f", new Sort("Float_f32"));
    assertEquals(
        """
        (set-logic ALL)
        (declare-sort Float_f32 0)
        (declare-fun f () Float_f32)
        (declare-fun g () Float_f32)
        (assert (not (= f g))) ; the negated goal
        (check-sat)
        """,
        script.textProving(Terms.equal(float32, Terms.variable("g", new Sort("Float_f32")))));
  }

  @Test
  void sumsAndSymbolsWithTwoMeaningsAreRefused() {
    Term.Binder index = new Term.Binder("k", N);
    Term sum = new Term.Fold(Term.FoldKind.SUM, List.of(index), Terms.TRUE, element(index.index()));
    Term goal = Terms.equal(sum, Terms.real(0));
    assertThrows(IllegalArgumentException.class, () -> new Script().textProving(goal));
    Term twice =
        Terms.equal(Terms.variable("n", Sort.REAL), Terms.toReal(Terms.variable("n", Sort.INT)));
    assertThrows(IllegalArgumentException.class, () -> new Script().textProving(twice));
  }
}

package org.lrai.verifier.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.property.Formula.Inequality;
import org.lrai.verifier.property.Property.Case;

class VnnLibReaderTest {
  private static final String INPUTS =
      """
      ; two inputs, two outputs
      (declare-const X_0 Real) (declare-const X_1 Real)
      (declare-const Y_0 Real) (declare-const Y_1 Real)
      (assert (<= X_0 0.5)) (assert (>= X_0 -0.25))
      (assert (<= X_1 1e-1)) (assert (>= X_1 .0))
      """;

  private static Property read(String text) {
    return VnnLibReader.read("p.vnnlib", text);
  }

  private static String message(String text) {
    var thrown = assertThrows(DiagnosticException.class, () -> read(text).cases());
    return thrown.diagnostics().getFirst().message();
  }

  @Test
  void boundsOfInputsAreABox() {
    List<Case> cases = read(INPUTS + "(assert (<= Y_0 Y_1))").cases();
    assertEquals(1, cases.size());
    assertEquals("[Interval[lower=-0.25, upper=0.5], Interval[lower=0, upper=0.1]]", box(cases, 0));
    assertEquals("{Y_0=1, Y_1=-1}", constraint(cases.getFirst(), 0));
  }

  private static String box(List<Case> cases, int index) {
    return cases.get(index).box().toString().replace("0.0,", "0,").replace("1E-1", "0.1");
  }

  private static String constraint(Case single, int index) {
    return single.constraints().get(index).expr().coefficients().toString();
  }

  /**
   * Two numbers in place of one would make a chain of comparisons, and perhaps one that is false.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(<= X_0 1.2.3)",
        "(<= X_0 1..5)",
        "(<= X_0 -1.2.3)",
        "(<= X_0 1e5.5)",
        "(<= X_0 5-3)",
        "(<= Y_0-1 0)",
        "(<= X_0 1e)",
        "(<= X_0 0x10)",
        "(<= X_0 1_000)",
      })
  void aWordIsNotTakenForTwo(String formula) {
    assertTrue(message(INPUTS + "(assert " + formula + ")").contains("is not expected here"));
  }

  @Test
  void disjunctionsAreCases() {
    Property property =
        read(INPUTS + "(assert (or (and (<= X_0 0) (<= Y_0 Y_1)) (and (>= X_0 0) (>= Y_0 3))))");
    List<Case> cases = property.cases();
    assertEquals(2, cases.size());
    assertEquals("0", cases.get(0).box().getFirst().upper().toPlainString());
    assertEquals("0", cases.get(1).box().getFirst().lower().toPlainString());
    assertEquals("3", cases.get(1).constraints().getFirst().expr().constant().toPlainString());
  }

  /** A case that no input meets cannot violate anything. */
  @Test
  void casesWithoutInputsAreLeftOut() {
    assertEquals(0, read(INPUTS + "(assert (>= X_0 1))").cases().size());
    assertEquals(1, read(INPUTS + "(assert (>= X_0 0.5))").cases().size());
  }

  @Test
  void linearTermsAreSummed() {
    Property property = read(INPUTS + "(assert (<= (+ Y_0 (* -2 Y_1) (- X_0) 1) (- Y_0 4)))");
    LinearExpr expr = property.cases().getFirst().constraints().getFirst().expr();
    assertEquals("{X_0=-1, Y_1=-2}", expr.coefficients().toString());
    assertEquals("5", expr.constant().toPlainString());
  }

  @Test
  void equalitiesAreTwoBounds() {
    Case single = read(INPUTS + "(assert (= X_1 0.05)) (assert (= Y_0 1))").cases().getFirst();
    assertEquals(single.box().get(1).lower(), single.box().get(1).upper());
    assertEquals(2, single.constraints().size());
  }

  @Test
  void strictInequalitiesLeaveTheirEndsOut() {
    Property property = read(INPUTS + "(assert (< X_0 0.25)) (assert (> Y_0 1))");
    Case single = property.cases().getFirst();
    assertEquals("0.25", single.box().getFirst().upper().toPlainString());
    assertEquals(2, single.constraints().size());
    for (Inequality inequality : single.constraints()) {
      assertTrue(inequality.holds(new BigDecimal("-1e-300")));
      assertFalse(inequality.holds(BigDecimal.ZERO));
    }
  }

  @Test
  void negationsAndImplicationsAreTakenApart() {
    Formula both =
        read("(declare-const Y_0 Real) (assert (not (=> (< Y_0 1) (<= Y_0 2))))").violation();
    Formula plain = read("(declare-const Y_0 Real) (assert (and (< Y_0 1) (> Y_0 2)))").violation();
    assertEquals(plain, both);
    assertEquals(
        plain,
        read("(declare-const Y_0 Real) (assert (not (or (>= Y_0 1) (>= 2 Y_0))))").violation());
  }

  @Test
  void chainsCompareEachTermWithTheNext() {
    Formula chain = read(INPUTS + "(assert (<= 0 Y_0 1))").violation();
    assertEquals(read(INPUTS + "(assert (and (<= 0 Y_0) (<= Y_0 1)))").violation(), chain);
  }

  /** A bound that is no decimal is rounded outward, and kept as it is. */
  @Test
  void quotientsBoundInputs() {
    Case single = read(INPUTS + "(assert (<= (* 3 X_0) 1))").cases().getFirst();
    BigDecimal upper = single.box().getFirst().upper();
    assertEquals(1, upper.multiply(BigDecimal.valueOf(3)).compareTo(BigDecimal.ONE));
    assertEquals("0.33333", upper.toPlainString().substring(0, 7));
    assertEquals("{X_0=3}", constraint(single, 0));
  }

  @Test
  void otherFormsOfSmtLibAreRead() {
    Property property =
        read(
            """
            \uFEFF(set-logic QF_LRA) (set-info :source |a source|)
            (declare-fun Y_1 () Real) (declare-fun Y_0 () Real)
            (assert (<= (/ Y_0 4) Y_1))
            (check-sat) (exit)
            """);
    assertEquals(2, property.outputs());
    assertEquals("{Y_0=0.25, Y_1=-1}", constraint(property.cases().getFirst(), 0));
  }

  @Test
  void errorsNameTheirPlace() {
    assertTrue(message(INPUTS + "(assert (<= Y_2 0))").contains("line 6, column 13: Y_2"));
    assertTrue(message(INPUTS + "(assert (<= (* Y_0 Y_1) 0))").contains("not linear"));
    assertTrue(message(INPUTS + "(assert (~ Y_0 0))").contains("line 6, column 10"));
    assertTrue(message(INPUTS + "(assert (<= (/ Y_0 3) 0))").contains("1/3 is no decimal"));
    assertTrue(message(INPUTS + "(assert (<= (/ 1 Y_0) 0))").contains("a quotient by"));
    assertTrue(message("(declare-const X_1 Real)").contains("X_0 is not declared"));
    assertTrue(message("(declare-const Z_0 Real)").contains("X_0 or Y_0"));
    assertTrue(message(INPUTS + "(declare-const X_1 Real)").contains("declared twice"));
    assertTrue(message("(declare-const X_0 Int)").contains("not Real"));
    assertTrue(message("(declare-const X_0 Real)(assert (<= X_0 1))").contains("no lower bound"));
    assertTrue(message("(assert (<= 1 1e999999999999))").contains("digits"));
    assertTrue(message("(".repeat(100_000)).contains("nested"));
  }

  @Test
  void tooManyCasesAreRefused() {
    StringBuilder text = new StringBuilder(INPUTS);
    for (int i = 0; i < 40; i++) {
      text.append("(assert (or (<= Y_0 ").append(i).append(") (>= Y_1 0)))\n");
    }
    assertTrue(message(text.toString()).contains("over 100000 cases"));
  }

  @Test
  void propertiesOfTheCompetitionAreRead() throws IOException {
    Path folder = Path.of("..", "..", "shared", "data", "vnncomp");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".vnnlib")).toList()) {
        List<Case> cases = VnnLibReader.read(file.toString(), Files.readString(file)).cases();
        assertTrue(!cases.isEmpty(), file::toString);
      }
    }
  }
}

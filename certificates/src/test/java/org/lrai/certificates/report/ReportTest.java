package org.lrai.certificates.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.Examples;

class ReportTest {

  @Test
  void theVerdictComesFirst() {
    String page = Report.html(Examples.certificate(new Verdict.Proved()), List.of(), List.of());

    int verdict = page.indexOf("<h1>Proved</h1>");
    assertTrue(verdict > 0 && verdict < page.indexOf("<h2>"));
    assertTrue(page.contains("by at most 0.00001."), page);
    assertTrue(page.contains("Nobody has signed"));
    assertTrue(page.contains("Statistical, not a proof"));
  }

  /** What was rejected must not look as if it held. */
  @Test
  void anAuditThatFailedComesFirst() {
    String page =
        Report.html(
            Examples.certificate(new Verdict.Proved()),
            List.of(),
            List.of(new Report.Finding("jar", false, "an entry differs")));

    assertTrue(page.contains("<h1>Rejected</h1>"));
    assertFalse(page.contains("<h1>Proved</h1>"));
  }

  @Test
  void nothingIsFetchedAndNothingFromFilesIsMarkup() {
    String evil = "</pre><script src='http://example.org/x.js'></script>";
    String page =
        Report.html(
            Examples.certificate(new Verdict.Unknown(evil)),
            List.of(evil),
            List.of(new Report.Finding(evil, false, evil)));

    assertFalse(page.contains("<script"));
    assertFalse(page.matches("(?s).*<[^>]*(src|href)=.*"), "nothing with an address");
    assertTrue(page.contains("&lt;script"));
  }

  /** A bound that is shown rounded is still one. */
  @Test
  void boundsAreRoundedUp() {
    assertEquals("0.1235", Numbers.text(0.12341));
    assertEquals("1.235e-7", Numbers.text(1.2341e-7));
    assertEquals("1.001e-5", Numbers.text(Math.nextUp(1e-5)));
    assertEquals("0", Numbers.text(0));
    assertEquals("no bound", Numbers.text(Double.POSITIVE_INFINITY));
    assertEquals("0.00001", Numbers.shortest(1e-5));
    assertEquals("-2.5", Numbers.shortest(-2.5));
  }
}

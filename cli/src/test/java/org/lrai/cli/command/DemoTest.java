package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DemoTest {

  /** The example's own records say 623 of 628. */
  @Test
  void theBundledModelReadsItsTestImages() {
    Run run = Run.of("demo").expectDone();

    assertTrue(run.out().contains("99.20 %  (623 of 628 test images)"), run::out);
    assertTrue(run.out().contains("✓ 2"), run::out);
    assertTrue(run.out().contains("agree on every output"), run::out);
    assertEquals(-1, run.out().indexOf('\u001b'), "no colours without a terminal");
  }
}

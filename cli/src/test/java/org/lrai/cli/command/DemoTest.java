package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoTest {

  /** The example's own records say 623 of 628. */
  @Test
  void theBundledModelReadsItsTestImages() throws IOException {
    Run run = Run.of("demo").expectDone();

    assertTrue(run.out().contains("99.20 %  (623 of 628 test images)"), run::out);
    assertTrue(run.out().contains("✓ 2"), run::out);
    assertTrue(run.out().contains("agree on every output"), run::out);
    assertTrue(run.out().contains("Proved: For every input in the domain"), run::out);
    assertTrue(run.out().contains("by at most 0.05."), run::out);
    assertTrue(run.out().contains("audit     passed"), run::out);
    Matcher report = Pattern.compile("report +(\\S+\\.html)").matcher(run.out());
    assertTrue(report.find(), run::out);
    assertTrue(Files.deleteIfExists(Path.of(report.group(1))));
    assertEquals(-1, run.out().indexOf('\u001b'), "no colours without a terminal");
  }
}

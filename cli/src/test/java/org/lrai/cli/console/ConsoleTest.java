package org.lrai.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final Terminal COLOURED = new Terminal(true, true, true, 40);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Console console(Terminal terminal, boolean json, boolean quiet) {
    return new Console(
        new PrintWriter(out), new PrintWriter(err), terminal, new OutputMode(json, quiet, false));
  }

  @Test
  void resultsAreEitherTextOrJson() {
    Console text = console(Terminal.NONE, false, false);
    text.print("text");
    text.print(Json.object());
    Console json = console(Terminal.NONE, true, false);
    json.print("text");
    json.print(Json.object());

    assertEquals("text\n{}\n", out.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void quietKeepsErrors() {
    Console console = console(Terminal.NONE, false, true);
    console.note("note");
    console.error("error");

    assertEquals("error", err.toString().strip());
  }

  /** A node name must not move the cursor or set the title of somebody's terminal. */
  @Test
  void controlSequencesFromFilesAreNotPassedOn() {
    console(COLOURED, false, false).error("node \u001b]0;title\u0007\u001b[2J\r");

    assertEquals("node \uFFFD]0;title\uFFFD\uFFFD[2J\uFFFD", err.toString().stripTrailing());
  }

  @Test
  void stylesAppearOnlyOnColouredTerminals() {
    assertEquals(
        "\u001b[31mred\u001b[0m", console(COLOURED, false, false).styled(Style.RED, "red"));
    assertEquals("red", console(Terminal.NONE, false, false).styled(Style.RED, "red"));
  }

  @Test
  void progressIsShownOnTerminalsOnly() {
    assertSame(Progress.NONE, console(Terminal.NONE, false, false).progress("run", 2));
    assertSame(Progress.NONE, console(COLOURED, false, true).progress("run", 2));

    try (Progress progress = console(COLOURED, false, false).progress("run", 2)) {
      progress.step("a test with a name that is much too long for the terminal");
    }

    assertTrue(err.toString().startsWith("\r\u001b[2Krun ▕████████████"), err.toString());
    assertTrue(err.toString().endsWith("\r\u001b[2K"), "removed at the end");
    for (String line : err.toString().split("\r\u001b\\[2K")) {
      assertTrue(line.length() < 40, line);
    }
  }

  @Test
  void theBarIsFilledToAnEighthOfACell() {
    assertEquals("▕" + " ".repeat(24) + "▏", ProgressBar.bar(0, 192));
    assertEquals("▕▎" + " ".repeat(23) + "▏", ProgressBar.bar(2, 192));
    assertEquals("▕" + "█".repeat(24) + "▏", ProgressBar.bar(192, 192));
  }

  @Test
  void tableColumnsAreAsWideAsTheirWidestCell() {
    Table table = new Table("node", "why");
    table.add("conv_12", "no such type");

    assertEquals("node     why\nconv_12  no such type", String.join("\n", table.lines()));
  }
}

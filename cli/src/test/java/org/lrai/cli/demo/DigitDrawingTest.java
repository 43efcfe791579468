package org.lrai.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.OutputMode;
import org.lrai.cli.console.Terminal;
import org.lrai.cli.demo.DigitDrawing.Digit;

class DigitDrawingTest {

  private static DigitDrawing drawing(Terminal terminal) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new DigitDrawing(
        new Console(nowhere, nowhere, terminal, new OutputMode(false, false, false)));
  }

  private static Digit ramp(int predicted, int actual) {
    float[] pixels = new float[64];
    for (int i = 0; i < 64; i++) {
      pixels[i] = (i % 8) / 7f;
    }
    return new Digit(pixels, predicted, actual);
  }

  @Test
  void withoutColourPixelsAreShades() {
    List<String> lines = drawing(Terminal.NONE).draw(List.of(ramp(3, 3), ramp(8, 3)));

    assertEquals(9, lines.size());
    assertEquals("    ░░░░▒▒▒▒▓▓▓▓██    ░░░░▒▒▒▒▓▓▓▓██".length(), lines.getFirst().length());
    assertTrue(lines.getFirst().endsWith("▓▓██"), lines.getFirst());
    assertEquals("        ✓ 3            ✗ 8, is 3", lines.getLast());
  }

  @Test
  void withColourPixelsAreGreyBackgrounds() {
    List<String> lines = drawing(new Terminal(true, true, true, 80)).draw(List.of(ramp(3, 3)));

    assertTrue(lines.getFirst().startsWith("  \u001b[48;5;232m  \u001b[0m"), "black paper");
    assertTrue(lines.getFirst().endsWith("\u001b[48;5;255m  \u001b[0m"), "white ink");
  }

  @Test
  void latencyIsAMedianAndAPercentileByRank() {
    long[] times = new long[100];
    for (int i = 0; i < 100; i++) {
      times[i] = 100L - i;
    }

    assertEquals(new Latency(50, 99), Latency.of(times));
    assertEquals(new Latency(7, 7), Latency.of(new long[] {7}));
  }
}

package org.lrai.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final List<String> BOTH = List.of("out", "err");

  @Test
  void streamsAreToldApart() {
    Terminal terminal = Terminal.of(List.of("err"), Map.of());

    assertFalse(terminal.out());
    assertTrue(terminal.err());
  }

  @Test
  void noColorAndDumbTerminalsAreRespected() {
    assertTrue(Terminal.of(BOTH, Map.of("TERM", "xterm")).colour());
    assertTrue(Terminal.of(BOTH, Map.of("NO_COLOR", "")).colour());
    assertFalse(Terminal.of(BOTH, Map.of("NO_COLOR", "1")).colour());
    assertFalse(Terminal.of(BOTH, Map.of("TERM", "dumb")).colour());
  }

  @Test
  void oddWidthsAreIgnored() {
    assertEquals(132, Terminal.of(BOTH, Map.of("COLUMNS", "132")).columns());
    assertEquals(80, Terminal.of(BOTH, Map.of("COLUMNS", "wide")).columns());
    assertEquals(80, Terminal.of(BOTH, Map.of("COLUMNS", "0")).columns());
  }
}

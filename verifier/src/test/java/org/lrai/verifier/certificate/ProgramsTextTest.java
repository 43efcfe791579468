package org.lrai.verifier.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lrai.verifier.elementary.ErrorTable;

class ProgramsTextTest {
  private static final Path TRUSTED =
      Path.of("../certificates/src/main/resources/org/lrai/certificates/checker/programs.txt");

  /** Write what is expected here into that file when a program or its error was changed. */
  @Test
  void theCheckerTrustsThePrograms() throws IOException {
    assertEquals(ProgramsText.of(ErrorTable.recorded()), Files.readString(TRUSTED));
  }
}

package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to be trusted stays small, and apart from the compiler. */
class SizeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/lrai/certificates/checker");

  /** The reason for the number is in docs/adr/0006. */
  private static final int MOST_LINES = 5_860;

  private static final Pattern NO_CODE =
      Pattern.compile("\\s*(//.*|/?\\*.*|import .*|package .*)?");

  /** Lines with code; a line break more or less is no reason to trust less. */
  @Test
  void theCheckerIsSmall() throws IOException {
    long lines = 0;
    for (Path file : files()) {
      lines +=
          Files.readAllLines(file).stream()
              .filter(line -> !NO_CODE.matcher(line).matches())
              .count();
    }

    assertTrue(lines <= MOST_LINES, lines + " lines of code; see docs/adr/0006");
  }

  /** No class but those of the certificate, of this package, and of the JDK. */
  @Test
  void theCheckerStandsAlone() throws IOException {
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        assertTrue(
            !line.startsWith("import ")
                || line.matches(
                    "import (static )?(java\\..*|org\\.jspecify\\..*"
                        + "|org\\.lrai\\.certificates\\.(checker\\..*|Certificate.*|Witness));"),
            file + ": " + line);
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}

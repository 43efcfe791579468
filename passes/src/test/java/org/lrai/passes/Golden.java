package org.lrai.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden texts under {@code src/test/golden}; {@code -Dgolden.update} writes them anew. */
public final class Golden {
  private Golden() {}

  public static void check(String name, String actual) throws IOException {
    Path file = Path.of("src", "test", "golden", name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, () -> file + ": -Dgolden.update writes it anew");
  }
}

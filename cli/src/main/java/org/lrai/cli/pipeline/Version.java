package org.lrai.cli.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of lrai, which the build writes beside this class. */
public final class Version {
  private Version() {}

  /** For example {@code 0.1.0}. */
  public static String text() {
    try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
      byte[] bytes = Objects.requireNonNull(file, "version.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

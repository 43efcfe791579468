package org.lrai.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.lrai.cli.pipeline.Version;

/**
 * What a result was made with and from: versions and options in the first line, then a line with
 * digest and path for each file that was read and each that was written.
 */
record BuildRecord(List<String> lines) {

  private static final String SEPARATOR = "  ";

  BuildRecord {
    lines = List.copyOf(lines);
  }

  /** The record of a build that has just been done. */
  static BuildRecord of(String options, List<Path> sources, List<Path> results) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(title(options));
    for (Path file : sources) {
      lines.add(digest(file) + SEPARATOR + file.toAbsolutePath());
    }
    for (Path file : results) {
      lines.add(digest(file) + SEPARATOR + file.toAbsolutePath());
    }
    return new BuildRecord(lines);
  }

  /** The last record, if there is one that can be read. */
  static Optional<BuildRecord> read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(new BuildRecord(Files.readAllLines(file)))
        : Optional.empty();
  }

  void write(Path file) throws IOException {
    Files.write(file, lines);
  }

  /** Whether another build with these options would give the same. */
  boolean isCurrent(String options) {
    if (lines.isEmpty() || !lines.getFirst().equals(title(options))) {
      return false;
    }
    for (String line : lines.subList(1, lines.size())) {
      int separator = line.indexOf(SEPARATOR);
      if (separator < 0 || !isUnchanged(line, separator)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnchanged(String line, int separator) {
    try {
      Path file = Path.of(line.substring(separator + SEPARATOR.length()));
      return digest(file).equals(line.substring(0, separator));
    } catch (IOException e) {
      return false; // Gone, or not readable: then compiling says so.
    }
  }

  /** A newer lrai or JDK may give another result. */
  private static String title(String options) {
    return "lrai %s, JDK %s, %s"
        .formatted(Version.text(), Runtime.version(), options.replaceAll("\\R", " "));
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256. */
  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

package org.lrai.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.lrai.certificates.checker.Tensors;

/**
 * Constants in a folder, each a file of its raw elements (little-endian, row-major, without a
 * header) under the name of its SHA-256 and {@code .raw}.
 *
 * @param folder which is not trusted: who reads a constant compares its digest
 */
public record RawTensors(Path folder) implements Tensors {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws CertificateException if there is no file of the digest
   */
  @Override
  public ByteBuffer read(String sha256) {
    if (!DIGEST.matcher(sha256).matches()) {
      throw new CertificateException(folder.toString(), "no digest: " + sha256);
    }
    Path file = folder.resolve(sha256 + ".raw");
    if (!Files.isRegularFile(file)) {
      throw new CertificateException(folder.toString(), "it has no constant " + sha256);
    }
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a constant. */
  public static void write(Path folder, String sha256, ByteBuffer elements) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel file =
        FileChannel.open(
            folder.resolve(sha256 + ".raw"),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = elements.duplicate();
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    }
  }
}

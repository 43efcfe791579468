package org.lrai.cli.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.Locale;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.envelope.Keys;
import org.lrai.certificates.envelope.SigningKey;
import org.lrai.certificates.jar.CertifiedJar;
import org.lrai.certificates.jar.JarContent;
import org.lrai.cli.tensor.AtomicFile;

/** Certificates, signatures and keys as files; a certificate may be one of its own or in a jar. */
public final class CertificateFiles {
  private static final int LARGEST_KEY = 1 << 16;

  private CertificateFiles() {}

  /** Whether a file is taken for a jar. */
  public static boolean isJar(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  /** The certificate in a file, which is an envelope or a jar with one. */
  public static Envelope read(Path file) throws IOException {
    if (!isJar(file)) {
      return Envelope.read(file.toString(), bounded(file, JarContent.LARGEST_CERTIFICATE));
    }
    byte[] envelope =
        JarContent.read(file)
            .certificate()
            .orElseThrow(() ->
                new CertificateException(
                    file.toString(),
                    "the jar has no certificate; compile with --domain to get one"));
    return Envelope.read(file + "!/" + JarContent.CERTIFICATE, envelope);
  }

  /** Writes an envelope as a file of its own. */
  public static void write(Path file, Envelope envelope) throws IOException {
    writeBytes(file, envelope.bytes());
  }

  /** Puts an envelope into a jar, which is written to another file or the same. */
  public static void writeIntoJar(Path jar, Envelope envelope, Path target) throws IOException {
    AtomicFile.write(
        target,
        channel -> {
          OutputStream stream = Channels.newOutputStream(channel);
          CertifiedJar.write(jar, envelope.bytes(), stream);
          stream.flush();
        });
  }

  /** Writes bytes to a file that appears when it is complete. */
  public static void writeBytes(Path file, byte[] bytes) throws IOException {
    AtomicFile.write(
        file,
        channel -> {
          ByteBuffer rest = ByteBuffer.wrap(bytes);
          while (rest.hasRemaining()) {
            channel.write(rest);
          }
        });
  }

  /** Writes a new private key, which only the owner may read. */
  public static void writeKey(Path file, SigningKey key) throws IOException {
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    Files.write(file, key.bytes());
  }

  public static SigningKey readKey(Path file) throws IOException {
    return SigningKey.read(file.toString(), bounded(file, LARGEST_KEY));
  }

  public static PublicKey readPublicKey(Path file) throws IOException {
    return Keys.read(file.toString(), bounded(file, LARGEST_KEY));
  }

  private static byte[] bounded(Path file, int most) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CertificateException(file.toString(), "it is over %,d bytes".formatted(most));
      }
      return bytes;
    }
  }
}

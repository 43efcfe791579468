package org.lrai.certificates.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts certificates into jars. */
public final class CertifiedJar {
  /** The least time that zip has: the same content gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CertifiedJar() {}

  /**
   * Copies a jar, with a certificate as its last entry instead of the certificate that it has, if
   * any.
   *
   * @param envelope the certificate
   */
  public static void write(Path jar, byte[] envelope, OutputStream target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(target, StandardCharsets.UTF_8);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().startsWith(JarContent.CERTIFICATE_PREFIX)) {
          copy(zip, entry, copy);
        }
      }
      ZipEntry entry = new ZipEntry(JarContent.CERTIFICATE);
      entry.setTimeLocal(TIME);
      copy.putNextEntry(entry);
      copy.write(envelope);
      copy.closeEntry();
      copy.finish();
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream target) throws IOException {
    ZipEntry copied = new ZipEntry(entry.getName());
    copied.setTimeLocal(entry.getTimeLocal());
    copied.setMethod(entry.getMethod());
    if (entry.getMethod() == ZipEntry.STORED) {
      copied.setSize(entry.getSize());
      copied.setCrc(entry.getCrc());
    }
    target.putNextEntry(copied);
    try (InputStream content = zip.getInputStream(entry)) {
      content.transferTo(target);
    }
    target.closeEntry();
  }
}

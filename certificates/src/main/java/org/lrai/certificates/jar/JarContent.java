package org.lrai.certificates.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.CertificateException;

/**
 * The entries of a jar with their digests.
 *
 * @param file name of the jar, for messages
 * @param digests SHA-256 of the content by the name of the entry; without the entries whose names
 *     begin with {@link #CERTIFICATE_PREFIX}
 * @param certificate content of the entry {@link #CERTIFICATE}, if the jar has it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record JarContent(
    String file, SortedMap<String, String> digests, Optional<byte[]> certificate) {
  /** Names of entries that a certificate does not cover begin so. */
  public static final String CERTIFICATE_PREFIX = "META-INF/lrai/certificate";

  /** The entry with the certificate: an envelope as JSON. */
  public static final String CERTIFICATE = CERTIFICATE_PREFIX + ".json";

  /** Names of the sources of the jar's classes begin so. */
  public static final String SOURCES = "META-INF/lrai/sources/";

  /** Bytes of the largest certificate that is read. */
  public static final int LARGEST_CERTIFICATE = 44 << 20;

  private static final long LARGEST_CONTENT = 1L << 33;
  private static final int MOST_ENTRIES = 1 << 18;

  public JarContent {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /**
   * Reads a jar.
   *
   * @throws CertificateException if it is no jar, has an entry twice or one whose name is not a
   *     line, unpacks to over 8 GiB, or has an entry that no certificate covers
   */
  public static JarContent read(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new CertificateException(jar.toString(), "there is no such file");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return new Reader(jar.toString(), zip).read();
    } catch (ZipException | IllegalArgumentException e) {
      throw new CertificateException(
          jar.toString(), "it cannot be read as a jar: " + e.getMessage());
    }
  }

  /** The digest of the jar: of all its entries. */
  public String digest() {
    return Digests.ofAll(digests);
  }

  /** The digest of the sources in the jar. */
  public String sourceDigest() {
    SortedMap<String, String> sources = new TreeMap<>(digests);
    sources.keySet().removeIf(name -> !name.startsWith(SOURCES));
    return Digests.ofAll(sources);
  }

  /** The first entry, by name, that is not alike in another jar. */
  public Optional<String> firstDifference(JarContent other) {
    SortedMap<String, String> all = new TreeMap<>(digests);
    all.putAll(other.digests);
    for (Map.Entry<String, String> entry : all.entrySet()) {
      String name = entry.getKey();
      if (!entry.getValue().equals(digests.get(name))
          || !entry.getValue().equals(other.digests.get(name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static final class Reader {
    private final String file;
    private final ZipFile zip;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    Reader(String file, ZipFile zip) {
      this.file = file;
      this.zip = zip;
    }

    JarContent read() throws IOException {
      byte @Nullable [] certificate = null;
      if (zip.size() > MOST_ENTRIES) {
        throw wrong("it has over " + MOST_ENTRIES + " entries");
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().indexOf('\n') >= 0) { // digests are of lines, each of which is an entry
          throw wrong("the name of an entry has several lines");
        }
        if (entry.getName().equals(CERTIFICATE)) {
          certificate = certificate(entry);
        } else if (entry.getName().startsWith(CERTIFICATE_PREFIX)) {
          throw wrong("no certificate covers its entry " + entry.getName());
        }
        if (digests.put(entry.getName(), digest(entry)) != null) {
          throw wrong("it has two entries " + entry.getName());
        }
      }
      digests.keySet().removeIf(name -> name.startsWith(CERTIFICATE_PREFIX));
      return new JarContent(file, digests, Optional.ofNullable(certificate));
    }

    private byte[] certificate(ZipEntry entry) throws IOException {
      try (InputStream stream = zip.getInputStream(entry)) {
        byte[] bytes = stream.readNBytes(LARGEST_CERTIFICATE + 1);
        if (bytes.length > LARGEST_CERTIFICATE) {
          throw wrong("its certificate is over " + LARGEST_CERTIFICATE + " bytes");
        }
        return bytes;
      }
    }

    private String digest(ZipEntry entry) throws IOException {
      MessageDigest digest = Digests.sha256();
      try (InputStream stream = zip.getInputStream(entry)) {
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
          total += count;
          if (total > LARGEST_CONTENT) {
            throw wrong("it unpacks to over " + LARGEST_CONTENT + " bytes");
          }
          digest.update(buffer, 0, count);
        }
      }
      return Digests.hex(digest.digest());
    }

    private CertificateException wrong(String message) {
      return new CertificateException(file, message);
    }
  }
}

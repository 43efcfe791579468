package org.lrai.codegen.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar as {@code org.lrai.runtime.CompiledModel} loads it: manifest first, then the digests of all
 * other entries, then those, sorted by name. Times are fixed, so the same content gives the same
 * bytes.
 */
public final class JarArchive {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String DIGESTS = "META-INF/lrai/digests";

  /** The least time that zip has. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SequencedMap<String, String> attributes;
  private final SortedMap<String, JarEntryContent> entries;

  /**
   * @param attributes main attributes of the manifest, in order
   * @param entries content by entry name
   */
  public JarArchive(SequencedMap<String, String> attributes, Map<String, JarEntryContent> entries) {
    this.attributes = attributes;
    this.entries = new TreeMap<>(entries);
    if (entries.containsKey(MANIFEST) || entries.containsKey(DIGESTS)) {
      throw new IllegalArgumentException("manifest and digests are made here");
    }
  }

  /** Names of all entries but manifest and digests, in order. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  public void writeTo(OutputStream stream) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    write(zip, MANIFEST, JarEntryContent.compressed(manifest()));
    write(zip, DIGESTS, JarEntryContent.compressed(digests()));
    for (Map.Entry<String, JarEntryContent> entry : entries.entrySet()) {
      write(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  private static void write(ZipOutputStream zip, String name, JarEntryContent content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    if (!content.compressed()) {
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.size());
      entry.setCrc(crc(content));
    }
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }

  private byte[] manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      manifest.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] digests() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, JarEntryContent> entry : entries.entrySet()) {
      lines.append(sha256(entry.getValue())).append("  ").append(entry.getKey()).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(JarEntryContent content) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static long crc(JarEntryContent content) throws IOException {
    CRC32 crc = new CRC32();
    content.writeTo(new CheckedOutputStream(OutputStream.nullOutputStream(), crc));
    return crc.getValue();
  }
}

package org.lrai.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Program;

/**
 * Reads a compiled jar that may be damaged, altered or hostile, and makes its program.
 *
 * <p>Before any class is loaded, every entry is compared with the SHA-256 digest that {@code
 * META-INF/lrai/digests} lists for it; entries that are not listed, listed entries that are not
 * there, names that occur twice and names that no jar needs are refused. Memory is bounded: entries
 * are hashed in pieces, the lists have a largest size, and the bytes that all entries unpack to are
 * bounded by {@link LoadOptions#maximumBytes}, whatever the zip directory says of them.
 */
final class ProgramJar {
  static final String DIGESTS = "META-INF/lrai/digests";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String CERTIFICATE = "META-INF/lrai/certificate";

  /** Entries for people and for audits begin with this; programs do not read them. */
  private static final String INFORMATION = "META-INF/";

  private static final String FORMAT = "2";
  private static final int LARGEST_MANIFEST = 1 << 16;
  private static final int LARGEST_DIGESTS = 1 << 24;
  private static final int LONGEST_NAME = 1024;

  /** Bytes of entries that are kept until the program reads them, so that they are hashed once. */
  private static final int MOST_KEPT = 1 << 24;

  private static final int PIECE = 1 << 18;

  private final Path path;
  private final ZipFile zip;
  private final long maximumBytes;
  private final Map<String, byte[]> kept = new HashMap<>();
  private long unpackedBytes;
  private int keptBytes;

  private ProgramJar(Path path, ZipFile zip, long maximumBytes) {
    this.path = path;
    this.zip = zip;
    this.maximumBytes = maximumBytes;
  }

  static Program load(Path path, LoadOptions options) {
    ZipFile zip = open(path);
    boolean loaded = false;
    try {
      ProgramJar jar = new ProgramJar(path, zip, options.maximumBytes());
      String className = jar.programClass();
      Map<String, String> digests = jar.verify();
      if (options.certificate() == LoadOptions.Certificate.PROVED) {
        jar.checkCertificate(digests, options.certificateKey());
      }
      ClassLoader parent = options.parent();
      ClassLoader loader =
          new ProgramClassLoader(
              zip, digests, jar.kept, parent != null ? parent : ProgramJar.class.getClassLoader());
      Program program = jar.instantiate(className, loader);
      loaded = true;
      return program;
    } catch (IOException e) {
      throw damaged(path, String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException e) { // names that are not in the zip's charset
      throw damaged(path, String.valueOf(e.getMessage()), e);
    } finally {
      if (!loaded) {
        closeQuietly(zip);
      }
    }
  }

  private static ZipFile open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ModelException(
          ModelException.Reason.JAR, "There is no file %s. Check the path.".formatted(path));
    }
    try {
      ZipDirectory.check(path);
      return new ZipFile(path.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(path, String.valueOf(e.getMessage()), e);
    }
  }

  /** The name of the program's class, from a manifest of a format that this library reads. */
  private String programClass() throws IOException {
    byte[] bytes = readSmall(MANIFEST, LARGEST_MANIFEST);
    Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    String className = attributes.getValue("LRAI-Program");
    String format = attributes.getValue("LRAI-Format");
    if (className == null || format == null) {
      throw damaged(path, "its manifest names no LRAI-Program, so it is no compiled model", null);
    }
    if (!format.equals(FORMAT)) {
      throw new ModelException(
          ModelException.Reason.JAR,
          ("%s is of format %s, written by lrai %s; this library reads format %s. Use "
                  + "the library of that version, or compile the model again.")
              .formatted(path, format, attributes.getValue("LRAI-Version"), FORMAT));
    }
    return className;
  }

  /** Checks every entry; gives the digests by name. */
  private Map<String, String> verify() throws IOException {
    Map<String, String> digests =
        DigestList.parse(readSmall(DIGESTS, LARGEST_DIGESTS), path.toString());
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      checkName(entry.getName());
      if (!names.add(entry.getName())) {
        throw damaged(path, "entry " + entry.getName() + " occurs twice", null);
      }
      checkEntry(entry, digests);
    }
    for (String name : digests.keySet()) {
      if (!names.contains(name)) {
        throw damaged(path, "entry " + name + " is missing", null);
      }
    }
    return digests;
  }

  private void checkEntry(ZipEntry entry, Map<String, String> digests) throws IOException {
    String name = entry.getName();
    if (name.equals(MANIFEST) || name.equals(DIGESTS) || name.startsWith(CERTIFICATE)) {
      return; // not served to classes
    }
    if (entry.isDirectory() && entry.getSize() == 0) {
      return;
    }
    String expected = digests.get(name);
    if (expected == null) {
      throw damaged(path, "entry " + name + " is not among its digests", null);
    }
    Sha256 digest = new Sha256(entry.getSize());
    boolean keep = !name.startsWith(INFORMATION) && entry.getSize() < MOST_KEPT - keptBytes;
    int limit = keep ? MOST_KEPT - keptBytes : PIECE;
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] piece = stream.readNBytes(limit);
      boolean whole = piece.length < limit;
      for (int count = piece.length; count > 0; count = whole ? 0 : stream.read(piece)) {
        unpackedBytes += count;
        if (unpackedBytes > maximumBytes) {
          throw new ModelException(
              ModelException.Reason.JAR,
              ("%s unpacks to more than %d bytes. If you trust it, allow more with "
                      + "LoadOptions.withMaximumBytes.")
                  .formatted(path, maximumBytes));
        }
        digest.update(piece, 0, count);
      }
      if (whole && keep) {
        keptBytes += piece.length;
        kept.put(name, piece);
      }
    }
    if (!digest.hex().equals(expected)) {
      throw damaged(path, "entry " + name + " has another digest than listed", null);
    }
  }

  /** Compares the certificate with the jar, of which all other entries are checked already. */
  private void checkCertificate(Map<String, String> digests, @Nullable PublicKey key)
      throws IOException {
    if (zip.getEntry(JarCertificate.ENTRY) == null) {
      throw notCertified("it has no certificate");
    }
    JarCertificate certificate =
        JarCertificate.read(readSmall(JarCertificate.ENTRY, JarCertificate.LARGEST));
    SortedMap<String, String> all = new TreeMap<>(digests);
    all.put(MANIFEST, Sha256.hex(readSmall(MANIFEST, LARGEST_MANIFEST)));
    all.put(DIGESTS, Sha256.hex(readSmall(DIGESTS, LARGEST_DIGESTS)));
    if (certificate == null || !certificate.isOf(all)) {
      throw notCertified("its certificate is not one of this jar");
    }
    if (!certificate.isProved()) {
      throw notCertified("its certificate does not say that its claim is proved");
    }
    if (key != null && !certificate.isSignedBy(key)) {
      throw notCertified("its certificate is not signed by the key that was asked for");
    }
  }

  private ModelException notCertified(String what) {
    return new ModelException(
        ModelException.Reason.JAR,
        ("%s cannot be loaded: %s. Certify it with 'lrai compile --domain', check it with 'lrai"
                + " audit', or load it without LoadOptions.withCertificate.")
            .formatted(path, what));
  }

  /** Plain relative paths only. */
  private void checkName(String name) {
    boolean plain =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && !name.startsWith("/")
            && !hasUnusual(name);
    for (String segment : name.split("/", -1)) {
      plain &= !segment.equals(".") && !segment.equals("..");
    }
    if (!plain || name.contains("//")) {
      throw damaged(path, "an entry has the unusual name '%s'".formatted(printable(name)), null);
    }
  }

  private static boolean hasUnusual(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' || c == ':' || c < ' ' || c == 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static String printable(String name) {
    String cut = name.length() > 80 ? name.substring(0, 80) + "..." : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }

  private byte[] readSmall(String name, int largest) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(path, "it has no " + name + ", so it is no compiled model", null);
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw damaged(path, "its " + name + " is over " + largest + " bytes", null);
      }
      return bytes;
    }
  }

  private Program instantiate(String className, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(className, true, loader);
      if (!Program.class.isAssignableFrom(type)) {
        throw damaged(path, "class " + className + " is not a program of this library", null);
      }
      return (Program) type.getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ModelException cause) {
        throw cause;
      }
      throw damaged(path, "class " + className + " does not start: " + e.getCause(), e);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw damaged(path, "class " + className + " cannot be loaded: " + e, e);
    }
  }

  private static ModelException damaged(Path path, String what, @Nullable Throwable cause) {
    return new ModelException(
        ModelException.Reason.JAR,
        "%s cannot be loaded: %s. Compile the model again, or fetch the jar again."
            .formatted(path, what),
        cause);
  }

  private static void closeQuietly(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      // The file was only read; what led here is thrown.
    }
  }
}

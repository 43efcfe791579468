package org.lrai.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;
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
 * <p>Before any class is loaded, every entry that programs can read is compared with the SHA-256
 * digest that {@code META-INF/lrai/digests} lists for it, the others while the program starts
 * ({@link JarEntries}); entries that are not listed, listed entries that are not there, names that
 * occur twice and names that no jar needs are refused. Memory is bounded: entries are hashed in
 * pieces, the lists have a largest size, and the bytes that all entries unpack to are bounded by
 * {@link LoadOptions#maximumBytes}, whatever the zip directory says of them.
 */
final class ProgramJar {
  private static final String FORMAT = "3";
  private static final int LARGEST_MANIFEST = 1 << 16;
  private static final int LARGEST_DIGESTS = 1 << 24;

  private final Path path;
  private final ZipFile zip;

  private ProgramJar(Path path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  /**
   * What was loaded.
   *
   * @param others the comparison of entries that programs do not read; it must have passed before
   *     results are handed out
   */
  record Loaded(Program program, PendingCheck others) {}

  static Loaded load(Path path, LoadOptions options) {
    ZipFile zip = open(path);
    boolean loaded = false;
    try {
      ProgramJar jar = new ProgramJar(path, zip);
      String className = jar.programClass();
      Map<String, String> digests =
          DigestList.parse(jar.readSmall(JarEntries.DIGESTS, LARGEST_DIGESTS), path.toString());
      JarEntries entries = new JarEntries(path, zip, digests, options.maximumBytes());
      PendingCheck others = entries.check();
      if (options.certificate() == LoadOptions.Certificate.PROVED) {
        jar.checkCertificate(digests, options.certificateKey());
      }
      ClassLoader parent = options.parent();
      ClassLoader loader =
          new ProgramClassLoader(
              zip,
              digests,
              entries.kept(),
              parent != null ? parent : ProgramJar.class.getClassLoader());
      Program program = jar.instantiate(className, loader);
      loaded = true;
      return new Loaded(program, others);
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
    byte[] bytes = readSmall(JarEntries.MANIFEST, LARGEST_MANIFEST);
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

  /** Compares the certificate with the jar, of which all other entries are checked already. */
  private void checkCertificate(Map<String, String> digests, @Nullable PublicKey key)
      throws IOException {
    if (zip.getEntry(JarCertificate.ENTRY) == null) {
      throw notCertified("it has no certificate");
    }
    JarCertificate certificate =
        JarCertificate.read(readSmall(JarCertificate.ENTRY, JarCertificate.LARGEST));
    SortedMap<String, String> all = new TreeMap<>(digests);
    all.put(JarEntries.MANIFEST, Sha256.hex(readSmall(JarEntries.MANIFEST, LARGEST_MANIFEST)));
    all.put(JarEntries.DIGESTS, Sha256.hex(readSmall(JarEntries.DIGESTS, LARGEST_DIGESTS)));
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

  static ModelException damaged(Path path, String what, @Nullable Throwable cause) {
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

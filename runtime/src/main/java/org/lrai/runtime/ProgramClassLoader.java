package org.lrai.runtime;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Classes and resources of one compiled jar. What the jar's digests list comes from the jar, also
 * if the parent has something of the same name: two models may have classes of the same name. Only
 * this library itself, which a standalone jar includes, and the JDK come from the parent.
 *
 * <p>Classes that were checked are kept until they are loaded; everything else is compared with its
 * digest again as it is read, since the file may have changed after it was checked.
 */
final class ProgramClassLoader extends ClassLoader {
  private static final int LARGEST_CLASS = 1 << 26;

  static {
    registerAsParallelCapable();
  }

  private final ZipFile zip;
  private final Map<String, String> digests;
  private final Map<String, byte[]> checked;

  /**
   * Classes and resources of a jar.
   *
   * @param digests of all entries that there are
   * @param checked content of some of them, that has these digests
   */
  ProgramClassLoader(
      ZipFile zip, Map<String, String> digests, Map<String, byte[]> checked, ClassLoader parent) {
    super("lrai-model", parent);
    this.zip = zip;
    this.digests = Map.copyOf(digests);
    this.checked = new ConcurrentHashMap<>(checked);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!digests.containsKey(entryOf(name)) || fromParent(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = findClass(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String entry = entryOf(name);
    if (!digests.containsKey(entry) || fromParent(name)) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream stream = open(entry)) {
      byte[] bytes = stream.readNBytes(LARGEST_CLASS + 1);
      if (bytes.length > LARGEST_CLASS) {
        throw new ClassNotFoundException(name + " is over " + LARGEST_CLASS + " bytes");
      }
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    if (!digests.containsKey(name)) {
      return super.getResourceAsStream(name);
    }
    try {
      return open(name);
    } catch (IOException e) {
      return new ByteArrayInputStream(new byte[0]); // shorter than expected: the reader says so
    }
  }

  private static boolean fromParent(String className) {
    return className.startsWith("org.lrai.runtime.") || className.startsWith("java.");
  }

  private static String entryOf(String className) {
    return className.replace('.', '/') + ".class";
  }

  private InputStream open(String name) throws IOException {
    byte[] known = checked.remove(name);
    if (known != null) {
      return new ByteArrayInputStream(known);
    }
    ZipEntry entry = zip.getEntry(name);
    String digest = digests.get(name);
    if (entry == null || digest == null) {
      throw new ZipException("entry " + name + " is missing");
    }
    return new VerifiedStream(name, zip.getInputStream(entry), entry.getSize(), digest);
  }

  /** Fails at the end of what it reads if that is not what the digest says. */
  private static final class VerifiedStream extends FilterInputStream {
    private final String name;
    private final String expected;
    private final Sha256 digest;
    private boolean checked;

    VerifiedStream(String name, InputStream stream, long size, String expected) {
      super(stream);
      this.digest = new Sha256(size);
      this.name = name;
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count > 0) {
        digest.update(target, offset, count);
      } else if (count < 0 && !checked) {
        checked = true;
        if (!digest.hex().equals(expected)) {
          throw new ZipException("entry " + name + " has changed since the jar was loaded");
        }
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}

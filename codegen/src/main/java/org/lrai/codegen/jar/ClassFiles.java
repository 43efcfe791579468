package org.lrai.codegen.jar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Class files in memory: those that the compiler may read, and those that it writes. */
final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private static final String EXTENSION = JavaFileObject.Kind.CLASS.extension;

  private final NavigableMap<String, byte[]> known;
  private final NavigableMap<String, ByteArrayOutputStream> written = new TreeMap<>();

  /**
   * @param files what is not in memory
   * @param known content of class files by path, as if on the class path
   */
  ClassFiles(JavaFileManager files, NavigableMap<String, byte[]> known) {
    super(files);
    this.known = known;
  }

  /** Content of the class files that the compiler wrote, by path. */
  NavigableMap<String, byte[]> written() {
    NavigableMap<String, byte[]> contents = new TreeMap<>();
    written.forEach((path, bytes) -> contents.put(path, bytes.toByteArray()));
    return contents;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    String path = className.replace('.', '/') + kind.extension;
    return new SimpleJavaFileObject(uri(path), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.put(path, bytes);
        return bytes;
      }
    };
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<JavaFileObject> all = new ArrayList<>();
    if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
      String folder = packageName.replace('.', '/') + "/";
      for (Map.Entry<String, byte[]> entry : known.tailMap(folder).entrySet()) {
        String path = entry.getKey();
        if (!path.startsWith(folder)) {
          break;
        }
        if (recurse || path.indexOf('/', folder.length()) < 0) {
          all.add(new KnownClass(path, entry.getValue()));
        }
      }
    }
    super.list(location, packageName, kinds, recurse).forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof KnownClass known
        ? known.binaryName()
        : super.inferBinaryName(location, file);
  }

  private static URI uri(String path) {
    return URI.create("memory:///" + path);
  }

  private static final class KnownClass extends SimpleJavaFileObject {
    private final String path;
    private final byte[] content;

    KnownClass(String path, byte[] content) {
      super(uri(path), Kind.CLASS);
      this.path = path;
      this.content = content;
    }

    String binaryName() {
      return path.substring(0, path.length() - EXTENSION.length()).replace('/', '.');
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(content);
    }
  }
}

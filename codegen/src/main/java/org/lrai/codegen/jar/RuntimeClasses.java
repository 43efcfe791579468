package org.lrai.codegen.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes of the runtime, to include them in a standalone jar. */
public final class RuntimeClasses {
  private static final String PACKAGE = "org/lrai/runtime/";

  private RuntimeClasses() {}

  /**
   * Reads the runtime's class files from a class path.
   *
   * @return content by path
   */
  public static SortedMap<String, byte[]> read(List<Path> classPath) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Path element : classPath) {
      if (Files.isDirectory(element)) {
        readFolder(element, classes);
      } else {
        readJar(element, classes);
      }
    }
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("no runtime in " + classPath);
    }
    return classes;
  }

  private static boolean isRuntimeClass(String name) {
    return name.startsWith(PACKAGE) && name.endsWith(".class");
  }

  private static void readFolder(Path folder, SortedMap<String, byte[]> classes)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isRuntimeClass(name)) {
          classes.putIfAbsent(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static void readJar(Path jar, SortedMap<String, byte[]> classes) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isRuntimeClass(entry.getName())) {
          try (InputStream stream = zip.getInputStream(entry)) {
            classes.putIfAbsent(entry.getName(), stream.readAllBytes());
          }
        }
      }
    }
  }
}

package org.lrai.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lrai.codegen.jar.JarArchive;

/**
 * A compiled model as a jar in memory. Large weights are not copied: it refers to the data of the
 * plan, which must stay available until it is written.
 */
public final class CompiledJar {
  private final JarArchive archive;
  private final String programClass;
  private final String facadeClass;

  CompiledJar(JarArchive archive, String programClass, String facadeClass) {
    this.archive = archive;
    this.programClass = programClass;
    this.facadeClass = facadeClass;
  }

  /** Full name of the class that the manifest names. */
  public String programClass() {
    return programClass;
  }

  /** Full name of the class that applications call. */
  public String facadeClass() {
    return facadeClass;
  }

  /** The names of all entries, in order. */
  public java.util.List<String> entries() {
    return archive.names();
  }

  /** The archive; the same bytes each time. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      archive.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the jar beside {@code file} and moves it into place, so that there is a whole file or
   * none.
   */
  public void writeTo(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException(file + " is not the name of a file");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(draft)) {
        archive.writeTo(stream);
      }
      makeReadable(draft);
      Files.move(
          draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Temporary files are private; a jar is as readable as any new file. */
  private static void makeReadable(Path file) {
    boolean ignored = file.toFile().setReadable(true, false);
  }
}

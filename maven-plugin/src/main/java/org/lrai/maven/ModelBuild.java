package org.lrai.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.type.ElementType;

/**
 * Brings what is compiled from a model up to date.
 *
 * @param request the model and the options
 * @param target where the result goes
 * @param recordFile where it is recorded what the result was made from
 */
record ModelBuild(CompilationRequest request, Target target, Path recordFile) {

  /** What a jar says about itself; classes in a folder need none of it. */
  private static final String ABOUT_THE_JAR = "META-INF/";

  /** Where the result goes. */
  sealed interface Target {
    /** One jar. */
    record Jar(Path file) implements Target {}

    /** Classes and weights among those of a project. */
    record Classes(Path folder) implements Target {}
  }

  /** Compiles if anything changed; says whether it did. */
  boolean run() throws IOException {
    String options = request + " " + fixedContents() + " " + target;
    if (BuildRecord.read(recordFile).filter(last -> last.isCurrent(options)).isPresent()) {
      return false;
    }
    Files.deleteIfExists(recordFile);
    List<Path> results = new ArrayList<>();
    Compilation compilation;
    switch (target) {
      case Target.Jar(Path file) -> {
        createParent(file);
        compilation = Compilation.toFile(request, file, Stage.Observer.NONE);
        results.add(file);
      }
      case Target.Classes(Path folder) -> {
        Path jar = Files.createTempFile("lrai", ".jar");
        try {
          compilation = Compilation.toFile(request, jar, Stage.Observer.NONE);
          unpack(jar, folder, results);
        } finally {
          Files.deleteIfExists(jar);
        }
      }
    }
    createParent(recordFile);
    BuildRecord.of(options, compilation.sources(), results).write(recordFile);
    return true;
  }

  /** Digests of the contents that inputs are fixed to; a request names only their types. */
  private List<String> fixedContents() {
    List<String> digests = new ArrayList<>();
    request
        .fixed()
        .forEach((input, content) -> {
          MessageDigest digest = BuildRecord.newDigest();
          digest.update(content.bytes());
          for (int i = 0; content.element() == ElementType.STRING && i < content.size(); i++) {
            digest.update((content.getString(i) + '\0').getBytes(StandardCharsets.UTF_8));
          }
          digests.add(input + "=" + HexFormat.of().formatHex(digest.digest()));
        });
    return digests;
  }

  private static void unpack(Path jar, Path folder, List<Path> results) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.isDirectory() || entry.getName().startsWith(ABOUT_THE_JAR)) {
          continue;
        }
        Path result = folder.resolve(entry.getName());
        createParent(result);
        try (InputStream content = file.getInputStream(entry)) {
          Files.copy(content, result, StandardCopyOption.REPLACE_EXISTING);
        }
        results.add(result);
      }
    }
  }

  private static void createParent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }
}

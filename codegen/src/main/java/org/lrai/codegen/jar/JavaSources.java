package org.lrai.codegen.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources in memory, with the compiler of the JDK that runs this. */
public final class JavaSources {
  /**
   * Line numbers and the names of parameters, which editors show to those who call a model, but no
   * names of local variables; nothing is reported but errors.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-source",
          "25",
          "-target",
          "25",
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-Xlint:none",
          "-g:source,lines",
          "-parameters",
          "--add-modules",
          "jdk.incubator.vector");

  /** Kept between compilations, because opening the JDK's modules takes longer than a small one. */
  private static final class Shared {
    static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    static final StandardJavaFileManager FILES =
        COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  private JavaSources() {}

  /**
   * Compiles sources.
   *
   * @param sources text by the name of its class, such as {@code models.digits.Digits}
   * @param classPath jars and folders
   * @return content of class files by path, such as {@code models/digits/Digits.class}
   * @throws IllegalStateException if the sources are wrong, which is a bug of the generator
   */
  public static SortedMap<String, byte[]> compile(
      SequencedMap<String, String> sources, List<Path> classPath) {
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    synchronized (Shared.FILES) {
      try {
        Shared.FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ClassFiles files = new ClassFiles(Shared.FILES);
      boolean compiled =
          Shared.COMPILER.getTask(null, files, problems, OPTIONS, null, units).call();
      if (!compiled) {
        throw new IllegalStateException(report(problems, sources));
      }
      SortedMap<String, byte[]> classes = new TreeMap<>();
      files.outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }

  private static String report(
      DiagnosticCollector<JavaFileObject> problems, Map<String, String> sources) {
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .limit(3)
        .map(problem -> describe(problem, sources))
        .collect(Collectors.joining("\n", "generated code does not compile:\n", ""));
  }

  private static String describe(
      Diagnostic<? extends JavaFileObject> problem, Map<String, String> sources) {
    String line = "";
    if (problem.getSource() instanceof Source source && problem.getLineNumber() > 0) {
      line =
          sources
              .getOrDefault(source.className, "")
              .lines()
              .skip(problem.getLineNumber() - 1)
              .findFirst()
              .orElse("");
    }
    return problem + "\n  " + line.strip();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String className;
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.className = className;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Collects what the compiler writes. */
  private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new TreeMap<>();

    ClassFiles(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String path = className.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(URI.create("memory:///" + path), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          outputs.put(path, bytes);
          return bytes;
        }
      };
    }
  }
}

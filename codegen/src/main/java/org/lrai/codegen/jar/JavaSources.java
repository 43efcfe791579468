package org.lrai.codegen.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources in memory, with the compiler of the JDK that runs this. What is
 * compiled later may use what was compiled before. The bytes of a class depend on the sources
 * alone, not on which of them were compiled together.
 */
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

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Not in use; kept, because opening the JDK's modules takes longer than a small compilation. */
  private static final Queue<StandardJavaFileManager> FILE_MANAGERS = new ConcurrentLinkedQueue<>();

  private final List<Path> classPath;
  private final NavigableMap<String, byte[]> classes = new TreeMap<>();

  /**
   * @param classPath jars and folders
   */
  public JavaSources(List<Path> classPath) {
    this.classPath = List.copyOf(classPath);
  }

  /**
   * Starts, in the background, what the first compilation would have to wait for: loading the
   * compiler, and the classes that generated code uses.
   */
  public static void warmUp() {
    String text =
        """
        import jdk.incubator.vector.FloatVector;

        final class WarmUp {
          static void run(float[] x) {
            for (int i = 0; i < FloatVector.SPECIES_128.loopBound(x.length); i += 4) {
              FloatVector v = FloatVector.fromArray(FloatVector.SPECIES_128, x, i);
              v.fma(FloatVector.broadcast(FloatVector.SPECIES_128, x[i]), v).intoArray(x, i);
            }
          }
        }
        """;
    Thread.ofPlatform()
        .daemon()
        .name("lrai-compiler-warm-up")
        .start(() -> new JavaSources(List.of()).compile(Map.of("WarmUp", text)));
  }

  /** Content of class files by path, such as {@code models/digits/Digits.class}. */
  public NavigableMap<String, byte[]> classes() {
    return classes;
  }

  /**
   * Compiles sources that may use one another.
   *
   * @param sources text by the name of its class, such as {@code models.digits.Digits}
   * @throws IllegalStateException if the sources are wrong, which is a bug of the generator
   */
  public void compile(Map<String, String> sources) {
    classes.putAll(compiled(sources));
  }

  /**
   * Compiles sources of which none uses another one, on all processors.
   *
   * @param sources text by the name of its class
   */
  public void compileEach(SequencedMap<String, String> sources) {
    List<NavigableMap<String, byte[]>> compiled =
        batches(sources, Runtime.getRuntime().availableProcessors()).parallelStream()
            .map(this::compiled)
            .toList();
    compiled.forEach(classes::putAll);
  }

  /** So many parts of about the same length, or fewer. */
  private static List<Map<String, String>> batches(
      SequencedMap<String, String> sources, int number) {
    long length = sources.values().stream().mapToLong(String::length).sum();
    List<Map<String, String>> batches = new ArrayList<>();
    Map<String, String> batch = new LinkedHashMap<>();
    long done = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      batch.put(source.getKey(), source.getValue());
      done += source.getValue().length();
      if (done * number >= length * (batches.size() + 1)) {
        batches.add(batch);
        batch = new LinkedHashMap<>();
      }
    }
    return batches;
  }

  private NavigableMap<String, byte[]> compiled(Map<String, String> sources) {
    if (sources.isEmpty()) {
      return new TreeMap<>();
    }
    StandardJavaFileManager files = FILE_MANAGERS.poll();
    if (files == null) {
      files = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }
    try {
      return compiled(sources, files);
    } finally {
      FILE_MANAGERS.add(files);
    }
  }

  private NavigableMap<String, byte[]> compiled(
      Map<String, String> sources, StandardJavaFileManager standard) {
    try {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    ClassFiles files = new ClassFiles(standard, classes);
    if (!COMPILER.getTask(null, files, problems, OPTIONS, null, units).call()) {
      throw new IllegalStateException(report(problems, sources));
    }
    return files.written();
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
}

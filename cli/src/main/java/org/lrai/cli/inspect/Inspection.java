package org.lrai.cli.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;

/**
 * What a jar says about itself.
 *
 * @param model the loaded model; loading checked the digests of all entries
 * @param table graph and plan as rows
 * @param graphText the graph in its text form
 * @param planText kernels and plan, for people
 * @param selfCheck which kernels are checked as the jar is loaded
 * @param sources Java source by class name, sorted
 * @param entries size in bytes of each entry of the jar, sorted by name
 */
record Inspection(
    CompiledModel model,
    PlanTable table,
    String graphText,
    String planText,
    SelfCheckSummary selfCheck,
    SequencedMap<String, String> sources,
    SequencedMap<String, Long> entries) {

  /** Where a jar has its graph in words. */
  static final String GRAPH_TEXT = "META-INF/lrai/graph.txt";

  /** Where a jar has its plan in words. */
  static final String PLAN_TEXT = "META-INF/lrai/plan.txt";

  private static final String SOURCES = "META-INF/lrai/sources/";

  /** A text that is longer is not for people. */
  private static final int MAX_TEXT_BYTES = 1 << 28;

  Inspection {
    sources = Collections.unmodifiableSequencedMap(new TreeMap<>(sources));
    entries = Collections.unmodifiableSequencedMap(new TreeMap<>(entries));
  }

  /**
   * Reads a jar.
   *
   * @throws DiagnosticException if the jar lacks what is to be shown
   * @throws org.lrai.runtime.ModelException if the jar is damaged
   */
  static Inspection of(Path jar) throws IOException {
    CompiledModel model = CompiledModel.load(jar);
    SequencedMap<String, String> sources = new TreeMap<>();
    SequencedMap<String, Long> entries = new TreeMap<>();
    SelfCheckSummary selfCheck = SelfCheckSummary.parse("");
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        entries.put(name, entry.getSize());
        if (name.endsWith(SelfCheckSummary.ENTRY)) {
          selfCheck = SelfCheckSummary.parse(text(file, jar, name));
        }
        if (name.startsWith(SOURCES) && name.endsWith(".java")) {
          String source = name.substring(SOURCES.length(), name.length() - ".java".length());
          sources.put(source.replace('/', '.'), text(file, jar, name));
        }
      }
      return new Inspection(
          model,
          PlanTable.parse(text(file, jar, PlanTable.ENTRY)),
          text(file, jar, GRAPH_TEXT),
          text(file, jar, PLAN_TEXT),
          selfCheck,
          sources,
          entries);
    } catch (IllegalArgumentException e) {
      throw lacks(jar, "its description cannot be read: " + e.getMessage());
    }
  }

  private static String text(JarFile file, Path jar, String name) throws IOException {
    JarEntry entry = file.getJarEntry(name);
    if (entry == null) {
      throw lacks(jar, "it has no entry " + name);
    }
    try (InputStream content = file.getInputStream(entry)) {
      byte[] bytes = content.readNBytes(MAX_TEXT_BYTES + 1);
      if (bytes.length > MAX_TEXT_BYTES) {
        throw lacks(jar, "its entry " + name + " is too long");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static DiagnosticException lacks(Path jar, String message) {
    return new DiagnosticException(
        Diagnostic.error("inspect", message)
            .inFile(jar.toString())
            .withRemedy("compile the model again"));
  }
}

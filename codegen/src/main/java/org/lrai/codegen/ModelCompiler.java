package org.lrai.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.lrai.codegen.check.SelfChecks;
import org.lrai.codegen.jar.JarArchive;
import org.lrai.codegen.jar.JarEntryContent;
import org.lrai.codegen.jar.JavaSources;
import org.lrai.codegen.jar.RuntimeClasses;
import org.lrai.codegen.program.PlanClasses;
import org.lrai.codegen.program.PlanNames;
import org.lrai.ir.plan.Plan;

/**
 * Compiles plans to jars: Java source for every kernel and for what is around them, compiled in
 * this process. The same plan and options give the same bytes.
 */
public final class ModelCompiler {
  /** Where the sources are in the jar, for those who audit it. */
  private static final String SOURCES = "META-INF/lrai/sources/";

  /** Beside the program's class: what the runtime checks kernels with. */
  private static final String SELF_CHECK = "self-check.tsv";

  private ModelCompiler() {}

  /** Prepares for {@link #compile} in the background, while the plan is made. */
  public static void warmUp() {
    JavaSources.warmUp();
  }

  /**
   * Compiles a plan.
   *
   * @throws org.lrai.ir.diagnostic.DiagnosticException if an input or output has a type that the
   *     runtime does not have
   */
  public static CompiledJar compile(Plan plan, CompileOptions options) {
    PlanNames names = PlanNames.of(options.packageName(), options.className());
    CompletableFuture<byte[]> checks = CompletableFuture.supplyAsync(() -> SelfChecks.of(plan));
    PlanClasses classes = PlanClasses.of(plan, options.ports(), names);
    Map<String, JarEntryContent> entries = new TreeMap<>(classes.resources());
    if (options.compressedWeights()) {
      entries.replaceAll((_, content) -> new JarEntryContent(content.pieces(), true));
    }
    classes
        .sources()
        .forEach((name, text) ->
            entries.put(
                SOURCES + name.replace('.', '/') + ".java",
                JarEntryContent.compressed(text.getBytes(StandardCharsets.UTF_8))));
    JavaSources sources = new JavaSources(options.runtimeClassPath());
    sources.compile(classes.species());
    sources.compileEach(classes.kernels());
    sources.compile(classes.program());
    sources
        .classes()
        .forEach((name, bytes) -> entries.put(name, JarEntryContent.compressed(bytes)));
    entries.put(
        options.packageName().replace('.', '/') + "/" + SELF_CHECK,
        JarEntryContent.compressed(checks.join()));
    options
        .extraEntries()
        .forEach((name, bytes) -> entries.put(name, JarEntryContent.compressed(bytes)));
    if (options.standalone()) {
      try {
        RuntimeClasses.read(options.runtimeClassPath())
            .forEach((name, bytes) -> entries.put(name, JarEntryContent.compressed(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String program = names.program().canonicalName();
    return new CompiledJar(
        new JarArchive(attributes(program, options), entries),
        program,
        names.facade().canonicalName());
  }

  private static SequencedMap<String, String> attributes(String program, CompileOptions options) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("Automatic-Module-Name", options.packageName());
    attributes.put("LRAI-Program", program);
    attributes.put("LRAI-Format", "3");
    attributes.put("LRAI-Version", options.version());
    attributes.putAll(options.metadata());
    return attributes;
  }
}

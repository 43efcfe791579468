package org.lrai.codegen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.codegen.ports.Ports;
import org.lrai.codegen.program.Identifiers;
import org.lrai.ir.plan.Plan;

/**
 * What a jar says of its model beside what the plan says.
 *
 * @param packageName of the generated classes
 * @param className of the class that applications call
 * @param ports the model's name and those of its inputs and outputs, as callers know them
 * @param version of lrai, for the manifest
 * @param metadata further attributes of the manifest, such as the digest of the model
 * @param extraEntries further entries of the jar by path, such as the text of the graph
 * @param runtimeClassPath jars and folders with the classes of the runtime
 * @param standalone whether the jar includes the runtime
 * @param compressedWeights whether weights are deflated in the jar: worth it where they were
 *     rounded to few digits
 */
public record CompileOptions(
    String packageName,
    String className,
    Ports ports,
    String version,
    SequencedMap<String, String> metadata,
    SequencedMap<String, byte[]> extraEntries,
    List<Path> runtimeClassPath,
    boolean standalone,
    boolean compressedWeights) {

  public CompileOptions {
    metadata = new LinkedHashMap<>(metadata);
    extraEntries = new LinkedHashMap<>(extraEntries);
    runtimeClassPath = List.copyOf(runtimeClassPath);
  }

  /** Names made from those of the plan: {@code DigitsMlp} in {@code models.digitsmlp}. */
  public static CompileOptions of(Plan plan, List<Path> runtimeClassPath) {
    return named(
        new Ports(
            plan.name(),
            plan.inputs().stream().map(Ports.Port::of).toList(),
            plan.outputs().stream().map(Ports.Port::of).toList()),
        runtimeClassPath);
  }

  /** Names made from those of the model and its ports. */
  public static CompileOptions named(Ports ports, List<Path> runtimeClassPath) {
    return new CompileOptions(
        "models." + Identifiers.packageSegment(ports.modelName()),
        Identifiers.className(ports.modelName()),
        ports,
        "0.1.0",
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        runtimeClassPath,
        false,
        false);
  }

  public CompileOptions withVersion(String newVersion) {
    return new CompileOptions(
        packageName,
        className,
        ports,
        newVersion,
        metadata,
        extraEntries,
        runtimeClassPath,
        standalone,
        compressedWeights);
  }

  public CompileOptions withMetadata(Map<String, String> newMetadata) {
    return new CompileOptions(
        packageName,
        className,
        ports,
        version,
        new LinkedHashMap<>(newMetadata),
        extraEntries,
        runtimeClassPath,
        standalone,
        compressedWeights);
  }

  public CompileOptions withExtraEntries(Map<String, byte[]> newEntries) {
    return new CompileOptions(
        packageName,
        className,
        ports,
        version,
        metadata,
        new LinkedHashMap<>(newEntries),
        runtimeClassPath,
        standalone,
        compressedWeights);
  }

  public CompileOptions withStandalone(boolean newStandalone) {
    return new CompileOptions(
        packageName,
        className,
        ports,
        version,
        metadata,
        extraEntries,
        runtimeClassPath,
        newStandalone,
        compressedWeights);
  }

  public CompileOptions withCompressedWeights(boolean newCompressedWeights) {
    return new CompileOptions(
        packageName,
        className,
        ports,
        version,
        metadata,
        extraEntries,
        runtimeClassPath,
        standalone,
        newCompressedWeights);
  }
}

package org.lrai.cli.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Range;
import org.lrai.passes.WeightFormat;

/**
 * What is to be compiled, and how. Equal requests for equal files give equal jars.
 *
 * @param model the ONNX file
 * @param dims the sizes of symbolic dims, where they are to be narrower than the model's own
 * @param fixed contents of inputs, by name, that the jar is to be compiled for; it refuses others
 * @param offered contents of further inputs, by name, that may be taken as fixed where there is no
 *     other way to compile the model; see {@link org.lrai.frontend.onnx.ImportOptions}
 * @param name the model's name, from which the names of classes are made
 * @param standalone whether the jar is to include the runtime
 * @param weights to what weights are rounded
 * @param unvalidated whether kernels may be emitted that could be neither validated nor refuted
 */
public record CompilationRequest(
    Path model,
    SequencedMap<String, Range> dims,
    SequencedMap<String, TensorData> fixed,
    Map<String, TensorData> offered,
    String name,
    boolean standalone,
    WeightFormat weights,
    boolean unvalidated) {

  /** File names that say nothing about the model in them. */
  private static final String ANONYMOUS = "model";

  public CompilationRequest {
    fixed = Collections.unmodifiableSequencedMap(new TreeMap<>(fixed));
    offered = Map.copyOf(offered);
    dims = Collections.unmodifiableSequencedMap(new TreeMap<>(dims));
  }

  /** A model with the sizes and the name that it has itself. */
  public static CompilationRequest of(Path model) {
    return new CompilationRequest(
        model,
        new TreeMap<>(),
        new TreeMap<>(),
        Map.of(),
        defaultName(model),
        false,
        WeightFormat.F32,
        false);
  }

  public CompilationRequest withDims(SequencedMap<String, Range> dims) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  public CompilationRequest withFixed(SequencedMap<String, TensorData> fixed) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  public CompilationRequest withOffered(Map<String, TensorData> offered) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  public CompilationRequest withName(Optional<String> name) {
    return new CompilationRequest(
        model, dims, fixed, offered, name.orElse(this.name), standalone, weights, unvalidated);
  }

  public CompilationRequest withStandalone(boolean standalone) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  public CompilationRequest withWeights(WeightFormat weights) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  public CompilationRequest withUnvalidated(boolean unvalidated) {
    return new CompilationRequest(
        model, dims, fixed, offered, name, standalone, weights, unvalidated);
  }

  /**
   * The file's name without its extension; for a file called {@code model.onnx}, as most are, the
   * name of its folder.
   */
  static String defaultName(Path model) {
    String own = String.valueOf(model.getFileName()).replaceFirst("\\.onnx$", "");
    Path folder = model.toAbsolutePath().normalize().getParent();
    Path folderName = folder == null ? null : folder.getFileName();
    return own.equals(ANONYMOUS) && folderName != null ? folderName.toString() : own;
  }
}

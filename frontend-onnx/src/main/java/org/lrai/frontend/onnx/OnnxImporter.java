package org.lrai.frontend.onnx;

import java.nio.file.Path;
import org.lrai.frontend.onnx.graph.ModelImport;
import org.lrai.frontend.onnx.model.ModelFile;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * Imports ONNX models.
 *
 * <pre>{@code
 * ImportResult result =
 *     new OnnxImporter().importModel(Path.of("model.onnx"), ImportOptions.NONE);
 * }</pre>
 */
public final class OnnxImporter {

  /**
   * The graph of a model.
   *
   * @throws DiagnosticException with everything that is wrong with the model or not supported: all
   *     such nodes at once
   */
  public ImportResult importModel(Path model, ImportOptions options) {
    try {
      ModelFile file = ModelFile.read(model);
      ModelImport imported =
          ModelImport.of(file.model(), file.externalFiles(), options.dims(), options.contents());
      return new ImportResult(
          imported.graph(),
          imported.opsets(),
          file.digest(),
          imported.equalities(),
          imported.fixedInputs(),
          imported.warnings().stream().map(found -> found.inFile(model.toString())).toList());
    } catch (DiagnosticException e) {
      throw new DiagnosticException(
          e.diagnostics().stream().map(found -> found.inFile(model.toString())).toList());
    }
  }
}

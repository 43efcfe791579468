package org.lrai.frontend.onnx;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.frontend.onnx.graph.ModelImport;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.frontend.onnx.model.ModelFile;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.type.ElementType;

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
          ModelImport.of(
              file.model(),
              file.externalFiles(),
              options.dims(),
              options.fixed(),
              options.offered());
      return new ImportResult(
          imported.graph(),
          imported.opsets(),
          file.digest(),
          List.copyOf(file.externalFiles().used().keySet()),
          imported.equalities(),
          imported.fixedInputs(),
          imported.warnings().stream().map(found -> found.inFile(model.toString())).toList());
    } catch (DiagnosticException e) {
      throw new DiagnosticException(
          e.diagnostics().stream().map(found -> found.inFile(model.toString())).toList());
    }
  }

  /**
   * The element types of a model's inputs that are tensors of a supported type and have no stored
   * one, by name, in order.
   *
   * @throws DiagnosticException where there is no such file, or it is no ONNX model
   */
  public SequencedMap<String, ElementType> tensorInputs(Path model) {
    SequencedMap<String, ElementType> elements = new LinkedHashMap<>();
    for (ValueInfoProto input : inputs(model)) {
      if (input.getType().hasTensorType()) {
        ElementTypes.find(input.getType().getTensorType().getElemType())
            .ifPresent(element -> elements.put(input.getName(), element));
      }
    }
    return elements;
  }

  /**
   * The names of a model's inputs that have no stored tensor, in order: those of the graph that the
   * import would give, without importing.
   *
   * @throws DiagnosticException where there is no such file, or it is no ONNX model
   */
  public List<String> inputNames(Path model) {
    return inputs(model).stream().map(ValueInfoProto::getName).toList();
  }

  private static List<ValueInfoProto> inputs(Path model) {
    GraphProto graph = ModelFile.read(model).model().getGraph();
    Set<String> stored = new HashSet<>();
    graph.getInitializerList().forEach(tensor -> stored.add(tensor.getName()));
    graph.getSparseInitializerList().forEach(tensor -> stored.add(tensor.getValues().getName()));
    return graph.getInputList().stream()
        .filter(input -> !stored.contains(input.getName()))
        .toList();
  }
}

package org.lrai.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;

/**
 * Contents of small inputs of a test, for models whose outputs' ranks or types depend on them: axes
 * of a reduction, say. The import makes use of them only where there is no other way.
 */
final class OfferedContents {
  private static final int MAX_ELEMENTS = 64;

  private OfferedContents() {}

  /** Contents of scalars and short vectors in the first data set, by input name. */
  static Map<String, TensorData> of(TestFolder folder) throws IOException {
    if (folder.dataSets().isEmpty()) {
      return Map.of();
    }
    List<String> names = new OnnxImporter().inputNames(folder.model());
    Map<String, TensorData> contents = new HashMap<>();
    for (Path file : TestFolder.tensors(folder.dataSets().getFirst(), "input")) {
      int index = TestFolder.number(file);
      if (index < names.size()) {
        try {
          TensorData data = OnnxTensors.read(file);
          if (data.dims().length <= 1 && data.size() <= MAX_ELEMENTS) {
            contents.put(names.get(index), data);
          }
        } catch (DiagnosticException e) {
          // A sequence or an optional value: not a tensor.
        }
      }
    }
    return contents;
  }
}

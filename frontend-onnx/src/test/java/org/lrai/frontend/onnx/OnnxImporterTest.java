package org.lrai.frontend.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.ValueInfoProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxImporterTest {

  @TempDir private Path folder;

  /** Old models list their weights among the inputs. */
  @Test
  void inputsWithAStoredTensorAreNotNamed() throws IOException {
    GraphProto.Builder graph =
        GraphProto.newBuilder().addInitializer(TensorProto.newBuilder().setName("weight"));
    for (String input : List.of("b", "weight", "a")) {
      graph.addInput(ValueInfoProto.newBuilder().setName(input));
    }
    Path model = folder.resolve("model.onnx");
    Files.write(model, ModelProto.newBuilder().setGraph(graph).build().toByteArray());

    assertEquals(List.of("b", "a"), new OnnxImporter().inputNames(model));
  }
}

package org.lrai.bench.start;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An application that loads an ONNX file with ONNX Runtime's Java library and calls it. */
public final class StartOnnxRuntime {

  private StartOnnxRuntime() {}

  /**
   * Loads the model and runs it.
   *
   * @param arguments the model, the file of inputs, threads, and how many seconds to go on after
   *     the first result
   */
  public static void main(String[] arguments) throws Exception {
    List<StoredInput> stored = StoredInput.read(Path.of(arguments[1]));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(Integer.parseInt(arguments[2]));
      try (OrtSession session = environment.createSession(arguments[0], options)) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        for (StoredInput input : stored) {
          inputs.put(input.name(), tensor(environment, input));
        }
        Progress.firstResult(run(session, inputs) > 0);
        double seconds = Double.parseDouble(arguments[3]);
        if (seconds > 0) {
          Progress.steadyState(() -> run(session, inputs), seconds);
        }
      }
    }
  }

  private static OnnxTensor tensor(OrtEnvironment environment, StoredInput input)
      throws OrtException {
    ByteBuffer elements = input.buffer();
    ByteBuffer buffer =
        ByteBuffer.allocateDirect(elements.remaining()).order(ByteOrder.nativeOrder());
    buffer.put(elements).flip();
    return OnnxTensor.createTensor(
        environment, buffer, input.shape(), OnnxJavaType.valueOf(input.theirs()));
  }

  private static long run(OrtSession session, Map<String, OnnxTensor> inputs) throws OrtException {
    try (OrtSession.Result result = session.run(inputs)) {
      return result.size();
    }
  }
}

package org.lrai.bench;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.cli.tensor.Tensors;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;

/**
 * The model in ONNX Runtime on the processor, with all its graph optimizations. Inputs lie in its
 * memory before time is taken.
 */
final class OnnxRuntime implements Contestant {
  private final OrtSession session;
  private final Map<String, OnnxTensor> inputs;

  /** Loads a model, with as many threads within an operator. */
  OnnxRuntime(Path model, int threads, List<PortInfo> ports, List<Tensor> tensors) {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "lrai-bench");
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        // Its threads must not go on spinning while the other side has its turn.
        options.addConfigEntry("session.force_spinning_stop", "1");
        session = environment.createSession(model.toString(), options);
      }
      inputs = new LinkedHashMap<>();
      for (int i = 0; i < ports.size(); i++) {
        inputs.put(ports.get(i).name(), input(environment, tensors.get(i)));
      }
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  /** The version of the library. */
  static String version() {
    return OrtEnvironment.getEnvironment().getVersion();
  }

  private static OnnxTensor input(OrtEnvironment environment, Tensor tensor) throws OrtException {
    if (tensor.elementType() == ElementType.STRING) {
      return OnnxTensor.createTensor(environment, tensor.strings(), tensor.shape());
    }
    ByteBuffer buffer =
        ByteBuffer.allocateDirect(Inputs.byteCount(tensor)).order(ByteOrder.nativeOrder());
    Inputs.putElements(tensor, buffer);
    return OnnxTensor.createTensor(
        environment, buffer.flip(), tensor.shape(), javaType(tensor.elementType()));
  }

  @Override
  public void call() {
    try (OrtSession.Result result = session.run(inputs)) {
      if (result.size() == 0) {
        throw new IllegalStateException("no outputs");
      }
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Tensor> outputs() {
    try (OrtSession.Result result = session.run(inputs)) {
      List<Tensor> outputs = new ArrayList<>();
      for (Map.Entry<String, OnnxValue> output : result) {
        if (!(output.getValue() instanceof OnnxTensor tensor)) {
          throw new DiagnosticException(
              Diagnostic.unsupported("bench", output.getKey() + " is not a tensor"));
        }
        outputs.add(output(tensor));
      }
      return outputs;
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  private static Tensor output(OnnxTensor tensor) {
    ElementType type = elementType(tensor.getInfo().type);
    Tensor copy = Tensor.zeros(type, tensor.getInfo().getShape());
    ByteBuffer bytes = tensor.getByteBuffer().order(ByteOrder.nativeOrder());
    Tensors.copy(bytes, copy.storage(), 0, copy.size());
    return copy;
  }

  @Override
  public void close() {
    try {
      inputs.values().forEach(OnnxTensor::close);
      session.close();
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  /** The name of an element type over there. */
  static OnnxJavaType javaType(ElementType type) {
    return switch (type) {
      case FLOAT -> OnnxJavaType.FLOAT;
      case DOUBLE -> OnnxJavaType.DOUBLE;
      case FLOAT16 -> OnnxJavaType.FLOAT16;
      case BFLOAT16 -> OnnxJavaType.BFLOAT16;
      case INT8 -> OnnxJavaType.INT8;
      case INT16 -> OnnxJavaType.INT16;
      case INT32 -> OnnxJavaType.INT32;
      case INT64 -> OnnxJavaType.INT64;
      case UINT8 -> OnnxJavaType.UINT8;
      case BOOL -> OnnxJavaType.BOOL;
      case STRING -> OnnxJavaType.STRING;
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          throw untreated(type);
      case UINT16, UINT32, UINT64, INT4, UINT4, INT2, UINT2, COMPLEX64, COMPLEX128 ->
          throw untreated(type);
    };
  }

  private static ElementType elementType(OnnxJavaType type) {
    return switch (type) {
      case FLOAT -> ElementType.FLOAT;
      case DOUBLE -> ElementType.DOUBLE;
      case FLOAT16 -> ElementType.FLOAT16;
      case BFLOAT16 -> ElementType.BFLOAT16;
      case INT8 -> ElementType.INT8;
      case INT16 -> ElementType.INT16;
      case INT32 -> ElementType.INT32;
      case INT64 -> ElementType.INT64;
      case UINT8 -> ElementType.UINT8;
      case BOOL -> ElementType.BOOL;
      case STRING, UNKNOWN ->
          throw new DiagnosticException(
              Diagnostic.unsupported("bench", "outputs of type " + type + " are not compared"));
    };
  }

  private static DiagnosticException untreated(ElementType type) {
    return new DiagnosticException(
        Diagnostic.unsupported(
            "bench", "ONNX Runtime's Java binding has no inputs of type " + type.text()));
  }

  private static DiagnosticException failed(OrtException e) {
    return new DiagnosticException(
        Diagnostic.unsupported("onnxruntime", "ONNX Runtime says: " + e.getMessage())
            .withRemedy("measure without --against"));
  }
}

package org.lrai.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lrai.cli.tensor.Tensors;
import org.lrai.cli.tensor.ValueFiles;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.DimSpec;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.PortInfo.TensorPort;
import org.lrai.runtime.SymbolInfo;
import org.lrai.runtime.Tensor;

/**
 * The inputs that a model is measured on.
 *
 * @param source where they came from, for people
 * @param tensors one for each input of the model
 */
record Inputs(String source, List<Tensor> tensors) {
  private static final String DATA_SET = "test_data_set_0";
  private static final long SEED = 42;
  private static final String RANDOM = "random, seed " + SEED;

  Inputs {
    tensors = List.copyOf(tensors);
  }

  /** Those in the data set beside the model file, if it is there, else random ones. */
  static Inputs of(Path modelFile, CompiledModel model) throws IOException {
    Path folder = modelFile.resolveSibling(DATA_SET);
    return Files.isDirectory(folder)
        ? new Inputs(folder.toString(), read(folder, model))
        : new Inputs(RANDOM, random(model, smallest(model)));
  }

  /** Random ones in which a symbolic dim has this size. */
  static Inputs random(CompiledModel model, String dim, long size) {
    Map<String, Long> sizes = smallest(model);
    sizes.put(dim, size);
    return new Inputs(RANDOM, random(model, sizes));
  }

  /** The inputs by their names. */
  Map<String, Tensor> named(CompiledModel model) {
    Map<String, Tensor> named = new HashMap<>();
    for (int i = 0; i < tensors.size(); i++) {
      named.put(model.inputs().get(i).name(), tensors.get(i));
    }
    return named;
  }

  private static List<Tensor> read(Path folder, CompiledModel model) throws IOException {
    List<Tensor> tensors = new ArrayList<>();
    for (PortInfo port : model.inputs()) {
      Path file = folder.resolve("input_" + tensors.size() + ".pb");
      if (!(ValueFiles.read(file, port) instanceof Tensor tensor)) {
        throw noTensor(port);
      }
      tensors.add(tensor);
    }
    return tensors;
  }

  /** The smallest sizes of symbolic dims that are not 0. */
  private static Map<String, Long> smallest(CompiledModel model) {
    Map<String, Long> sizes = new HashMap<>();
    for (SymbolInfo symbol : model.symbols()) {
      sizes.put(symbol.name(), Math.max(symbol.min(), Math.min(1, symbol.max())));
    }
    return sizes;
  }

  /** Floats from 0 to 1, whole numbers 0 and 1: valid as indices and masks of most models. */
  private static List<Tensor> random(CompiledModel model, Map<String, Long> sizes) {
    Random random = new Random(SEED);
    List<Tensor> tensors = new ArrayList<>();
    for (PortInfo port : model.inputs()) {
      if (!(port.type() instanceof TensorPort(ElementType type, List<DimSpec> dims))
          || type == ElementType.STRING) {
        throw noTensor(port);
      }
      long[] shape = dims.stream().mapToLong(dim -> size(dim, sizes)).toArray();
      tensors.add(fill(Tensor.zeros(type, shape), random));
    }
    return tensors;
  }

  /** The sizes of symbolic dims. */
  Map<String, Long> symbols(List<PortInfo> ports) {
    Map<String, Long> symbols = new HashMap<>();
    for (int i = 0; i < tensors.size(); i++) {
      if (ports.get(i).type() instanceof TensorPort(ElementType _, List<DimSpec> dims)) {
        for (int axis = 0; axis < dims.size(); axis++) {
          if (dims.get(axis) instanceof DimSpec.Symbolic(int _, String name)) {
            symbols.put(name, tensors.get(i).shape()[axis]);
          }
        }
      }
    }
    return symbols;
  }

  private static long size(DimSpec dim, Map<String, Long> sizes) {
    return switch (dim) {
      case DimSpec.Fixed(long size) -> size;
      case DimSpec.Symbolic(int _, String name) -> sizes.getOrDefault(name, 1L);
      case DimSpec.Derived _ -> 1;
    };
  }

  private static Tensor fill(Tensor tensor, Random random) {
    for (int i = 0; i < tensor.size(); i++) {
      switch (tensor.storage()) {
        case float[] array -> array[i] = random.nextFloat();
        case double[] array -> array[i] = random.nextDouble();
        case long[] array -> array[i] = random.nextInt(2);
        case int[] array -> array[i] = random.nextInt(2);
        case short[] array ->
            array[i] =
                tensor.elementType() == ElementType.FLOAT16
                    ? Float.floatToFloat16(random.nextFloat())
                    : (short) random.nextInt(2);
        case byte[] array -> array[i] = (byte) random.nextInt(2);
        default -> throw new IllegalStateException(tensor.toString());
      }
    }
    return tensor;
  }

  /** How many bytes the elements of a tensor that holds no strings take. */
  static int byteCount(Tensor tensor) {
    return Math.multiplyExact(elementBytes(tensor), tensor.size());
  }

  private static int elementBytes(Tensor tensor) {
    return Math.max(1, tensor.elementType().bits() / 8);
  }

  /** Puts the elements of a tensor into a buffer, in its byte order. */
  static void putElements(Tensor tensor, ByteBuffer buffer) {
    int bytes = elementBytes(tensor);
    for (int i = 0; i < tensor.size(); i++) {
      long bits = Tensors.bits(tensor, i);
      switch (bytes) {
        case 1 -> buffer.put((byte) bits);
        case 2 -> buffer.putShort((short) bits);
        case 4 -> buffer.putInt((int) bits);
        default -> buffer.putLong(bits);
      }
    }
  }

  private static DiagnosticException noTensor(PortInfo port) {
    return new DiagnosticException(
        Diagnostic.unsupported("bench", "there is no input for " + port)
            .withRemedy("put a " + DATA_SET + " folder with input_I.pb files beside the model"));
  }
}

package org.lrai.cli.soundness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A perceptron that can be written as an ONNX file, with input {@code x} and output {@code y} of
 * one row: layers of matrix products, with a rectifier after each but the last.
 */
final class Perceptron {
  private static final int IR_VERSION = 8;
  private static final int OPSET = 17;
  private static final int FLOAT = 1;

  /** Weights of each neuron of a layer on each of the layer before. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Layer(float[][] weights, float[] biases) {}

  private final int inputs;
  private final List<Layer> layers = new ArrayList<>();

  Perceptron(int inputs) {
    this.inputs = inputs;
  }

  /**
   * Square layers without biases and with weights from a normal distribution of variance 2 / width
   * (He and others, "Delving Deep into Rectifiers", ICCV 2015).
   */
  static Perceptron random(int width, int depth, long seed) {
    Random random = new Random(seed);
    double deviation = Math.sqrt(2.0 / width);
    Perceptron perceptron = new Perceptron(width);
    for (int layer = 0; layer < depth; layer++) {
      float[][] weights = new float[width][width];
      for (float[] row : weights) {
        for (int j = 0; j < width; j++) {
          row[j] = (float) (random.nextGaussian() * deviation);
        }
      }
      perceptron.layer(weights, new float[0]);
    }
    return perceptron;
  }

  /** An input with elements between -1 and 1. */
  static float[] point(int width, long seed) {
    Random random = new Random(~seed);
    float[] point = new float[width];
    for (int i = 0; i < width; i++) {
      point[i] = 2 * random.nextFloat() - 1;
    }
    return point;
  }

  /** Adds a layer; no biases are zeros. */
  Perceptron layer(float[][] weights, float... biases) {
    layers.add(new Layer(weights, biases));
    return this;
  }

  List<Layer> layers() {
    return layers;
  }

  void write(Path file) throws IOException {
    Message graph = new Message().text(2, "perceptron");
    for (int k = 0; k < layers.size(); k++) {
      Layer layer = layers.get(k);
      boolean last = k == layers.size() - 1;
      String from = k == 0 ? "x" : "r" + (k - 1);
      String sum = last ? "y" : "s" + k;
      int columns = layer.weights.length == 0 ? 0 : layer.weights[0].length;
      graph.message(5, tensor("w" + k, columns, layer.weights.length).bytes(9, columns(layer)));
      if (layer.biases.length == 0) {
        graph.message(1, node("MatMul", sum, from, "w" + k));
      } else {
        graph.message(1, node("Gemm", sum, from, "w" + k, "b" + k));
        graph.message(5, tensor("b" + k, layer.biases.length).bytes(9, raw(layer.biases)));
      }
      if (!last) {
        graph.message(1, node("Relu", "r" + k, sum));
      }
    }
    graph.message(11, port("x", inputs)).message(12, port("y", layers.getLast().weights.length));
    Message model =
        new Message()
            .number(1, IR_VERSION)
            .message(7, graph)
            .message(8, new Message().text(1, "").number(2, OPSET));
    Files.write(file, model.bytes());
  }

  private static byte[] columns(Layer layer) {
    int rows = layer.weights.length;
    float[] transposed = new float[rows * layer.weights[0].length];
    for (int t = 0; t < transposed.length; t++) {
      transposed[t] = layer.weights[t % rows][t / rows];
    }
    return raw(transposed);
  }

  private static byte[] raw(float[] numbers) {
    ByteBuffer data = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float number : numbers) {
      data.putFloat(number);
    }
    return data.array();
  }

  private static Message node(String operator, String output, String... inputs) {
    Message node = new Message();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(3, output).text(4, operator);
  }

  private static Message tensor(String name, int... dims) {
    Message tensor = new Message();
    for (int dim : dims) {
      tensor.number(1, dim);
    }
    return tensor.number(2, FLOAT).text(8, name);
  }

  private static Message port(String name, int width) {
    Message shape =
        new Message()
            .message(1, new Message().number(1, 1))
            .message(1, new Message().number(1, width));
    Message tensor = new Message().number(1, FLOAT).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** A protobuf message: fields with their numbers in onnx.proto. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] content) {
      varint((long) field << 3 | 2);
      varint(content.length);
      out.writeBytes(content);
      return this;
    }

    Message text(int field, String text) {
      return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message message) {
      return bytes(field, message.bytes());
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      for (; rest > 0x7f; rest >>>= 7) {
        out.write((int) ((rest & 0x7f) | 0x80));
      }
      out.write((int) rest);
    }
  }
}

package org.lrai.cli.soundness;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.lrai.cli.certificate.ModelSizes;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.cli.tensor.Tensors;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.runtime.Tensor;
import org.lrai.verifier.property.Interval;
import org.lrai.verifier.property.VnnLibReader;

/**
 * Where the inputs of a model lie, in words that fit into a list, as the text of a domain:
 *
 * <ul>
 *   <li>{@code all [0, 1]}: all elements of all inputs;
 *   <li>{@code property FILE}: the box of a VNN-LIB property, its outputs left aside;
 *   <li>{@code hull FILE.npy ...}: of each element the range over the rows of arrays;
 *   <li>{@code around FILE.npy ROW RADIUS}: that row, each element with this radius;
 *   <li>{@code at FOLDER}: the point {@code input_0.pb} and so on of a folder;
 *   <li>{@code near FOLDER RADIUS}: the same, each element with this radius;
 *   <li>{@code he-point WIDTH SEED}: a point of elements between -1 and 1 ({@link Perceptron}).
 * </ul>
 */
final class Place {
  private final List<Value> inputs;
  private final ModelSizes sizes;
  private final Path data;
  private final StringBuilder text = new StringBuilder();

  private Place(Graph graph, Path data) {
    this.inputs = graph.inputs();
    this.sizes = ModelSizes.of(graph, java.util.Map.of());
    this.data = data;
  }

  /**
   * The text of a domain.
   *
   * @param data the folder that relative files are in
   */
  static String text(String place, Graph graph, Path data) throws IOException {
    Place reader = new Place(graph, data);
    String[] words = place.split(" ", 2);
    switch (words[0]) {
      case "all" -> reader.all(words[1]);
      case "property" -> reader.property(data.resolve(words[1]));
      case "hull" -> reader.hull(words[1].split(" ", -1));
      case "around" -> reader.around(words[1].split(" ", -1));
      case "at" -> reader.at(data.resolve(words[1]), BigDecimal.ZERO);
      case "near" -> {
        String[] near = words[1].split(" ", -1);
        reader.at(data.resolve(near[0]), radius(near[1]));
      }
      case "he-point" -> reader.hePoint(words[1].split(" ", -1));
      default -> throw new IllegalArgumentException("no place: " + place);
    }
    return reader.text.toString();
  }

  private void all(String interval) {
    for (Value input : inputs) {
      text.append('"').append(input.name()).append("\" in ").append(interval).append('\n');
    }
  }

  private void property(Path file) throws IOException {
    List<Interval> box =
        VnnLibReader.read(file.toString(), Files.readString(file)).cases().getFirst().box();
    Value input = inputs.getFirst();
    for (int i = 0; i < box.size(); i++) {
      line(input, i, box.get(i).lower(), box.get(i).upper());
    }
  }

  private Tensor array(String file) throws IOException {
    return NpyFile.read(data.resolve(file), Optional.empty());
  }

  private void hull(String[] files) throws IOException {
    double[] least = {};
    double[] most = {};
    for (String file : files) {
      Tensor array = array(file);
      int size = array.size() / (int) array.shape()[0];
      if (least.length == 0) {
        least = new double[size];
        most = new double[size];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
      }
      for (int i = 0; i < array.size(); i++) {
        double number = Tensors.number(array, i);
        least[i % size] = Math.min(least[i % size], number);
        most[i % size] = Math.max(most[i % size], number);
      }
    }
    for (int i = 0; i < least.length; i++) {
      line(inputs.getFirst(), i, new BigDecimal(least[i]), new BigDecimal(most[i]));
    }
  }

  private void around(String[] words) throws IOException {
    Tensor array = array(words[0]);
    int size = array.size() / (int) array.shape()[0];
    int start = Integer.parseInt(words[1]) * size;
    BigDecimal radius = radius(words[2]);
    for (int i = 0; i < size; i++) {
      BigDecimal center = new BigDecimal(Tensors.number(array, start + i));
      line(inputs.getFirst(), i, center.subtract(radius), center.add(radius));
    }
  }

  /** A decimal, or a fraction such as 1/255. */
  private static BigDecimal radius(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new BigDecimal(text)
        : new BigDecimal(text.substring(0, slash))
            .divide(new BigDecimal(text.substring(slash + 1)), java.math.MathContext.DECIMAL64);
  }

  private void at(Path folder, BigDecimal radius) {
    for (int k = 0; k < inputs.size(); k++) {
      TensorData point = OnnxTensors.read(folder.resolve("input_" + k + ".pb"));
      IntToDoubleFunction element =
          point.element().isFloat() ? point::getDouble : i -> (double) point.getLong(i);
      for (int i = 0; i < point.size(); i++) {
        BigDecimal value = new BigDecimal(element.applyAsDouble(i));
        line(inputs.get(k), i, value.subtract(radius), value.add(radius));
      }
    }
  }

  private void hePoint(String[] words) {
    float[] point = Perceptron.point(Integer.parseInt(words[0]), Long.parseLong(words[1]));
    for (int i = 0; i < point.length; i++) {
      BigDecimal value = new BigDecimal(point[i]);
      line(inputs.getFirst(), i, value, value);
    }
  }

  private void line(Value input, int element, BigDecimal lower, BigDecimal upper) {
    long[] dims = sizes.shape(ModelSizes.tensorType(input)).orElseThrow();
    long[] at = new long[dims.length];
    long rest = element;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      at[axis] = rest % dims[axis];
      rest /= dims[axis];
    }
    text.append('"').append(input.name()).append('"');
    if (at.length > 0) {
      text.append(Arrays.toString(at));
    }
    text.append(" in [%s, %s]%n".formatted(lower.toPlainString(), upper.toPlainString()));
  }
}

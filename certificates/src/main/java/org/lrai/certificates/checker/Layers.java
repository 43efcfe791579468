package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network.Layer;

/** Orders pairs into the layers of a network: of one depth, one kind and one step of the plan. */
final class Layers {
  /** What neurons of one layer have in common. */
  private record Kind(int depth, int step, String function) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      return depth != other.depth
          ? Integer.compare(depth, other.depth)
          : step != other.step
              ? Integer.compare(step, other.step)
              : function.compareTo(other.function);
    }
  }

  private final List<Neuron> neurons;
  private final Programs programs;
  private final int[] numbers;

  private Layers(List<Neuron> neurons, Programs programs) {
    this.neurons = neurons;
    this.programs = programs;
    this.numbers = new int[neurons.size() + 1];
  }

  /**
   * The network of all pairs.
   *
   * @param nodes the executed ones
   * @param inputs number of elements of inputs
   * @param outputs as in {@link Pairing#neuron}
   * @param stepEnds number of executed nodes after each step
   */
  static Network of(
      Pairing pairing,
      Nodes nodes,
      Programs programs,
      int inputs,
      int[] outputs,
      List<Integer> stepEnds) {
    Layers layers = new Layers(pairing.neurons(), programs);
    int[] depths = layers.depths();
    TreeMap<Kind, List<Integer>> groups = new TreeMap<>();
    for (int k = 0; k < depths.length; k++) {
      Neuron neuron = layers.neurons.get(k);
      if (neuron.function == Op.INPUT) {
        layers.numbers[k + 1] = 1 + nodes.operand(neuron.executed, 0);
      } else {
        Kind kind = new Kind(depths[k], step(stepEnds, neuron.executed), function(neuron));
        groups.computeIfAbsent(kind, _ -> new ArrayList<>()).add(k);
      }
    }
    List<Layer> result = new ArrayList<>();
    result.add(new Layer.Input(inputs));
    int next = 1 + inputs;
    for (List<Integer> group : groups.values()) {
      group.sort((a, b) -> Integer.compare(layers.neurons.get(a).real, layers.neurons.get(b).real));
      result.add(layers.layer(group));
      for (int k : group) {
        layers.numbers[k + 1] = next++;
      }
    }
    return new Network(result, layers.numbers(outputs));
  }

  /** The first step after which there are more nodes. */
  private static int step(List<Integer> stepEnds, int node) {
    int found = Collections.binarySearch(stepEnds, node);
    int step = found < 0 ? ~found : found;
    while (step < stepEnds.size() && stepEnds.get(step) <= node) {
      step++;
    }
    return step;
  }

  private static String function(Neuron neuron) {
    return neuron.function == null
        ? ""
        : neuron.function + (neuron.rounded ? " " : " exact ") + neuron.limit;
  }

  /** The largest number of neurons on a path to each. */
  private int[] depths() {
    int open = -2;
    int[] depths = new int[neurons.size()];
    Arrays.fill(depths, -1);
    int[] stack = new int[1 << 10];
    for (int root = 0; root < depths.length; root++) {
      int top = 0;
      stack[top++] = root;
      while (top > 0) {
        int k = stack[top - 1];
        int size = top;
        int depth = 0;
        for (int source : depths[k] >= 0 ? new int[0] : neurons.get(k).sources) {
          int known = source == 0 ? -1 : depths[source - 1];
          if (known == open) {
            throw Rejection.unsupported("values that would explain each other");
          }
          if (source != 0 && known < 0) {
            stack = top == stack.length ? Arrays.copyOf(stack, 2 * top) : stack;
            stack[top++] = source - 1;
          }
          depth = Math.max(depth, known + 1);
        }
        if (top == size) {
          depths[k] = Math.max(depths[k], depth);
          top--;
        } else {
          depths[k] = open;
        }
      }
    }
    return depths;
  }

  private int[] numbers(int[] indices) {
    int[] result = new int[indices.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers[indices[i]];
    }
    return result;
  }

  private Layer layer(List<Integer> group) {
    Neuron first = neurons.get(group.getFirst());
    if (first.function == null) {
      return affine(group);
    }
    int[] start = starts(group);
    int[] sources = new int[start[group.size()]];
    int[][] operands = new int[2][group.size()];
    for (int i = 0; i < group.size(); i++) {
      int[] own = numbers(neurons.get(group.get(i)).sources);
      System.arraycopy(own, 0, sources, start[i], own.length);
      operands[0][i] = own[0];
      operands[1][i] = own[own.length - 1];
    }
    return switch (first.function) {
      case MUL -> binary(Network.Operation.PRODUCT, operands, first.rounded);
      case DIV -> binary(Network.Operation.QUOTIENT, operands, true);
      case MAX -> new Layer.Extremum(true, start, sources);
      case MIN -> new Layer.Extremum(false, start, sources);
      case RELU, ABS, FLOOR, ROUND_EVEN, STEP ->
          new Layer.Unary(
              Network.Function.valueOf(first.function.name()), operands[0], 0, 0, first.limit);
      case SQRT -> new Layer.Unary(Network.Function.SQRT, operands[0], 0x1p-24, 0);
      default -> {
        Programs.Program program = programs.of(first.function);
        yield new Layer.Unary(
            Network.Function.valueOf(first.function.name()),
            operands[0],
            program.relative(),
            program.absolute());
      }
    };
  }

  private static Layer binary(Network.Operation operation, int[][] operands, boolean rounded) {
    return new Layer.Binary(operation, operands[0], operands[1], rounded);
  }

  private int[] starts(List<Integer> group) {
    int[] start = new int[group.size() + 1];
    for (int i = 0; i < group.size(); i++) {
      start[i + 1] = Math.addExact(start[i], neurons.get(group.get(i)).sources.length);
    }
    return start;
  }

  private Layer affine(List<Integer> group) {
    int[] start = starts(group);
    int terms = start[group.size()];
    int[] sources = new int[terms];
    double[] weight = new double[terms];
    int[] roundings = new int[terms];
    @Nullable Order[] order = new Order[group.size()];
    double[] absolute = new double[group.size()];
    double[] peak = new double[group.size()];
    double[] slack = new double[group.size()];
    double @Nullable [] weightRadius = null;
    double @Nullable [] change = null;
    double @Nullable [] changeRadius = null;
    for (int i = 0; i < group.size(); i++) {
      Neuron neuron = neurons.get(group.get(i));
      int count = neuron.sources.length;
      System.arraycopy(numbers(neuron.sources), 0, sources, start[i], count);
      System.arraycopy(neuron.weight, 0, weight, start[i], count);
      System.arraycopy(neuron.roundings, 0, roundings, start[i], count);
      weightRadius = copied(neuron.weightRadius, weightRadius, terms, start[i], count);
      change = copied(neuron.change, change, terms, start[i], count);
      changeRadius = copied(neuron.changeRadius, changeRadius, terms, start[i], count);
      order[i] = neuron.order;
      neuron.forget();
      absolute[i] = finite(neuron.absolute);
      peak[i] = finite(neuron.peak);
      slack[i] = finite(neuron.slack);
    }
    for (double coefficient : weight) {
      finite(coefficient);
    }
    return new Layer.Affine(
        start,
        sources,
        weight,
        weightRadius,
        change,
        changeRadius,
        roundings,
        order,
        absolute,
        peak,
        Arrays.stream(slack).allMatch(each -> each == 0) ? null : slack);
  }

  private static double @Nullable [] copied(
      double @Nullable [] from, double @Nullable [] to, int terms, int start, int count) {
    if (from == null) {
      return to;
    }
    double[] result = to == null ? new double[terms] : to;
    for (int k = 0; k < count; k++) {
      result[start + k] = finite(from[k]);
    }
    return result;
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw Rejection.unsupported("a coefficient that is not finite");
    }
    return number;
  }
}

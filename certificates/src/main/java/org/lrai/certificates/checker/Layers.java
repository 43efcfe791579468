package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
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

  private final List<Pairing.Neuron> neurons;
  private final Programs programs;
  private final int[] numbers;

  private Layers(List<Pairing.Neuron> neurons, Programs programs) {
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
      Pairing.Neuron neuron = layers.neurons.get(k);
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

  private static String function(Pairing.Neuron neuron) {
    return neuron.function == null ? "" : neuron.function + (neuron.rounded ? "" : " exact");
  }

  /** The largest number of neurons on a path to each. */
  private int[] depths() {
    int[] depths = new int[neurons.size()];
    int[] missing = new int[neurons.size()];
    List<List<Integer>> users = new ArrayList<>();
    neurons.forEach(_ -> users.add(new ArrayList<>()));
    List<Integer> ready = new ArrayList<>();
    for (int k = 0; k < depths.length; k++) {
      for (int source : neurons.get(k).sources) {
        if (source != 0) {
          users.get(source - 1).add(k);
          missing[k]++;
        }
      }
      if (missing[k] == 0) {
        ready.add(k);
      }
    }
    int done = 0;
    for (; !ready.isEmpty(); done++) {
      int k = ready.removeLast();
      for (int user : users.get(k)) {
        depths[user] = Math.max(depths[user], depths[k] + 1);
        if (--missing[user] == 0) {
          ready.add(user);
        }
      }
    }
    if (done < depths.length) {
      throw Rejection.unsupported("values that would explain each other");
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
    Pairing.Neuron first = neurons.get(group.getFirst());
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
      case RELU, ABS ->
          new Layer.Unary(Network.Function.valueOf(first.function.name()), operands[0], 0, 0);
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
    double[] weightRadius = new double[terms];
    double[] change = new double[terms];
    double[] changeRadius = new double[terms];
    int[] roundings = new int[terms];
    double[] absolute = new double[group.size()];
    double[] peak = new double[group.size()];
    boolean[] any = new boolean[3];
    for (int i = 0; i < group.size(); i++) {
      Pairing.Neuron neuron = neurons.get(group.get(i));
      int[] own = numbers(neuron.sources);
      for (int k = 0; k < own.length; k++) {
        int at = start[i] + k;
        Ball real = neuron.realTerms.get(k).coefficient();
        Ball difference = neuron.executedTerms.get(k).coefficient().minus(real);
        sources[at] = own[k];
        weight[at] = finite(real.center());
        weightRadius[at] = finite(real.radius());
        change[at] = finite(difference.center());
        changeRadius[at] = finite(difference.radius());
        roundings[at] = neuron.executedTerms.get(k).roundings();
        any[0] |= weightRadius[at] != 0;
        any[1] |= change[at] != 0;
        any[2] |= changeRadius[at] != 0;
      }
      absolute[i] = finite(neuron.absolute);
      peak[i] = finite(neuron.peak);
    }
    return new Layer.Affine(
        start,
        sources,
        weight,
        any[0] ? weightRadius : null,
        any[1] ? change : null,
        any[2] ? changeRadius : null,
        roundings,
        absolute,
        peak);
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw Rejection.unsupported("a coefficient that is not finite");
    }
    return number;
  }
}

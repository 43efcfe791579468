package org.lrai.certificates.checker;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/**
 * A network, prepared for the analysis of many regions. Layers are counted from 1 here; layer 0 is
 * the constant alone.
 */
public final class Analyzer {
  /** A neuron is bounded from above and below, its real value and its difference. */
  private static final long OBJECTIVES = 4;

  private final Network network;

  /** First neuron of each layer, and the number of neurons. */
  private final int[] first;

  private final int[] layerOf;
  private final @Nullable AffineMap[] affine;

  /** Number of terms of the layers up to each. */
  private final long[] terms;

  /** Whether a neuron is read by a function other than a rectifier, or is an output. */
  private final boolean[] shaped;

  /** Whether a neuron is read by a rectifier. */
  private final boolean[] rectified;

  private final BitSet outputs = new BitSet();

  /** See {@link #reserved(int)}. */
  private final long[] reserved;

  /** See {@link #sources}. */
  private final int[][] sources;

  private final double coefficientError;

  public Analyzer(Network network) {
    this.network = network;
    int layers = network.layers().size() + 1;
    first = new int[layers + 1];
    first[1] = 1;
    terms = new long[layers];
    layerOf = new int[network.neurons()];
    affine = new AffineMap[layers];
    shaped = new boolean[network.neurons()];
    rectified = new boolean[network.neurons()];
    sources = new int[layers][];
    int[] readers = new int[network.neurons()];
    for (int l = 1; l < layers; l++) {
      Layer layer = network.layers().get(l - 1);
      first[l + 1] = first[l] + layer.size();
      Arrays.fill(layerOf, first[l], first[l + 1], l);
      terms[l] = terms[l - 1] + read(layer, readers);
      if (layer instanceof Layer.Affine map) {
        affine[l] = new AffineMap(map, layerOf, first);
      }
      sources[l] = reads(layer).map(n -> layerOf[n]).distinct().toArray();
    }
    reserved = new long[layers];
    for (int output : network.outputs()) {
      shaped[output] = true;
      outputs.set(output);
      for (int l = 0; l < layerOf[output]; l++) {
        reserved[l] += OBJECTIVES * 2L * terms[layerOf[output]];
      }
    }
    int most = Arrays.stream(readers).max().orElse(0);
    // A reader adds to a coefficient at most twice, once for x and once for d, each with a product
    // and a sum; an objective and a multiplier add once; executed weights were rounded once.
    coefficientError = Outward.gamma(4L * most + 8, Outward.UNIT_64);
  }

  private static IntStream reads(Layer layer) {
    return switch (layer) {
      case Layer.Input _ -> IntStream.empty();
      case Layer.Affine map -> IntStream.of(map.source());
      case Layer.Unary unary -> IntStream.of(unary.argument());
      case Layer.Binary binary ->
          IntStream.concat(IntStream.of(binary.left()), IntStream.of(binary.right()));
      case Layer.Extremum extremum -> IntStream.of(extremum.source());
    };
  }

  /** Counts who reads each neuron; the number of terms. */
  private int read(Layer layer, int[] readers) {
    boolean isRelu = layer instanceof Layer.Unary unary && unary.function() == Function.RELU;
    boolean[] kind = isRelu ? rectified : shaped;
    int[] read = reads(layer).toArray();
    for (int source : read) {
      readers[source]++;
      kind[source] |= !(layer instanceof Layer.Affine);
    }
    return read.length;
  }

  /** What holds in a box, with all threads of the common pool. */
  public Analysis analyze(Box box, Effort effort) {
    return Objects.requireNonNull(analyze(Region.of(box), effort, null, true));
  }

  /**
   * What holds in a region.
   *
   * @param wider what holds in a region that contains this one
   * @param parallel whether to use the common pool's threads; the result is the same
   * @return null if no input lies in the region
   */
  public @Nullable Analysis analyze(
      Region region, Effort effort, @Nullable Analysis wider, boolean parallel) {
    try {
      return new Analysis(this, region, effort, wider, parallel);
    } catch (Bounds.EmptyException e) {
      if (region.phase() == null) {
        throw new IllegalStateException("bounds that contradict each other", e);
      }
      return null;
    }
  }

  /**
   * What holds in a part of a region: sums keep their bounds, but for the signs that are given.
   * Much faster than {@link #analyze}, and enough for choosing lines.
   *
   * @return null if no input lies in the part
   */
  public @Nullable Analysis narrow(Region part, Analysis wider) {
    try {
      return new Analysis(this, part, Effort.UNSTABLE, wider, false, true);
    } catch (Bounds.EmptyException e) {
      return null;
    }
  }

  public Network network() {
    return network;
  }

  /** Number of layers, the constant included. */
  int layers() {
    return affine.length;
  }

  /** The first neuron of a layer. */
  public int first(int layer) {
    return first[layer];
  }

  /** The layer of a neuron. */
  public int layerOf(int neuron) {
    return layerOf[neuron];
  }

  /** A layer, counted from 1. */
  Layer layer(int layer) {
    return network.layers().get(layer - 1);
  }

  /** The layers that a layer reads. */
  int[] sources(int layer) {
    return sources[layer];
  }

  /** The layer of all arguments, for functions of one number; -1 if there are several. */
  int onlySource(int layer) {
    return layer(layer) instanceof Layer.Unary && sources[layer].length == 1
        ? sources[layer][0]
        : -1;
  }

  @Nullable AffineMap affine(int layer) {
    return affine[layer];
  }

  /**
   * Whether all that the rows of an affine layer read is inputs, each once, so that intervals are
   * as good as it gets.
   */
  boolean readsInputs(AffineMap map) {
    return !map.repeats
        && map.parts.stream()
            .allMatch(part -> part.layer() == 0 || layer(part.layer()) instanceof Layer.Input);
  }

  /** Whether a neuron is one of the model's outputs. */
  boolean isOutput(int neuron) {
    return outputs.get(neuron);
  }

  /** Operations that bounding the outputs in later layers takes. */
  long reserved(int layer) {
    return reserved[layer];
  }

  long termsBelow(int layer) {
    return terms[layer];
  }

  /** About how many terms one substitution of these neurons reads. */
  public long termsTo(int[] neurons) {
    return Arrays.stream(neurons).mapToLong(n -> terms[layerOf[n]]).max().orElse(0);
  }

  boolean shaped(int neuron) {
    return shaped[neuron];
  }

  boolean rectified(int neuron) {
    return rectified[neuron];
  }

  /**
   * How much a coefficient may be off, relative to the sum of the absolute values of what was added
   * to it.
   */
  double coefficientError() {
    return coefficientError;
  }

  /** Roundings of a row's constant, at most. */
  long constantTerms() {
    return 8L * layerOf.length + 64;
  }

  /** Coefficients that may underflow in one substitution, at most. */
  double operations() {
    return 8.0 * (terms[terms.length - 1] + layerOf.length + 8);
  }
}

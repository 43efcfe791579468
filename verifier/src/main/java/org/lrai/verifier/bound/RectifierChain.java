package org.lrai.verifier.bound;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/**
 * A network in which sums of all neurons before and rectifiers alternate, with weights rounded to
 * single precision, for searches that need no bounds. Stage 0 are the inputs; stage {@code k} has
 * the sums {@code z = b + W a} of what stage {@code k - 1} gives, and, but for the last, their
 * rectifiers {@code a}.
 *
 * @param size neurons of each stage
 * @param sums the first neuron of each stage's sums; of the inputs for stage 0
 * @param rectifiers the first neuron of each stage's rectifiers; 0 for the first stage and the last
 * @param rows weights of each stage, by sums; none for stage 0
 * @param columns the same by what is read
 * @param constant what is added to each sum
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RectifierChain(
    int[] size,
    int[] sums,
    int[] rectifiers,
    float[][][] rows,
    float[][][] columns,
    float[][] constant) {

  /**
   * A network in this form; null if it has not got it, or if zeros would be most of its weights.
   */
  static @Nullable RectifierChain of(Network network) {
    List<Layer> layers = network.layers();
    if (layers.size() < 4
        || layers.size() % 2 != 0
        || !(layers.getFirst() instanceof Layer.Input)) {
      return null;
    }
    int stages = layers.size() / 2 + 1;
    RectifierChain chain =
        new RectifierChain(
            new int[stages],
            new int[stages],
            new int[stages],
            new float[stages][0][],
            new float[stages][0][],
            new float[stages][0]);
    chain.size[0] = layers.getFirst().size();
    chain.sums[0] = 1;
    int neuron = 1 + chain.size[0];
    for (int k = 1; k < stages; k++) {
      if (!(layers.get(2 * k - 1) instanceof Layer.Affine affine)
          || !chain.read(affine, k, k == 1 ? 1 : chain.rectifiers[k - 1])) {
        return null;
      }
      chain.sums[k] = neuron;
      neuron += affine.size();
      if (k + 1 < stages) {
        if (!(layers.get(2 * k) instanceof Layer.Unary unary)
            || !isOf(unary, chain.sums[k], affine.size())) {
          return null;
        }
        chain.rectifiers[k] = neuron;
        neuron += unary.size();
      }
    }
    return chain;
  }

  /** Whether a layer has the rectifiers of a layer of sums. */
  private static boolean isOf(Layer.Unary unary, int sums, int size) {
    if (unary.function() != Function.RELU || unary.size() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (unary.argument()[i] != sums + i) {
        return false;
      }
    }
    return true;
  }

  /** Reads the weights of a stage; false if it reads something else than the stage before. */
  private boolean read(Layer.Affine affine, int stage, int first) {
    int before = size[stage - 1];
    int count = affine.size();
    if (2L * affine.source().length < (long) before * count) {
      return false;
    }
    size[stage] = count;
    float[][] weights = new float[count][before];
    float[] constants = new float[count];
    for (int i = 0; i < count; i++) {
      for (int t = affine.start()[i]; t < affine.start()[i + 1]; t++) {
        int place = affine.source()[t] - first;
        if (affine.source()[t] == Network.ONE) {
          constants[i] += (float) affine.weight()[t];
        } else if (place >= 0 && place < before) {
          weights[i][place] += (float) affine.weight()[t];
        } else {
          return false;
        }
      }
    }
    float[][] transposed = new float[before][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < before; j++) {
        transposed[j][i] = weights[i][j];
      }
    }
    rows[stage] = weights;
    columns[stage] = transposed;
    constant[stage] = constants;
    return true;
  }

  int stages() {
    return size.length;
  }

  /** Whether a constraint is of sums of the last stage alone. */
  boolean ends(Constraint constraint) {
    int last = stages() - 1;
    return Arrays.stream(constraint.negated().neuron())
        .allMatch(n -> n >= sums[last] && n < sums[last] + size[last]);
  }

  /** The stage that has a neuron as one of its sums. */
  int stage(int neuron) {
    for (int k = stages() - 1; k > 0; k--) {
      if (neuron >= sums[k]) {
        if (neuron >= sums[k] + size[k]) {
          throw new IllegalArgumentException("no sum: " + neuron);
        }
        return k;
      }
    }
    throw new IllegalArgumentException("no sum: " + neuron);
  }
}

package org.lrai.certificates.checker;

import org.jspecify.annotations.Nullable;

/**
 * The inputs of a box for which some neurons have a sign: {@code phase[n] > 0} means {@code x[n] >=
 * 0}, {@code phase[n] < 0} means {@code x[n] <= 0}.
 *
 * @param phase one entry for each neuron of the network, or null where no sign is given
 */
@SuppressWarnings("ArrayRecordComponent") // regions are never compared
public record Region(Box box, byte @Nullable [] phase) {
  /** All inputs of a box. */
  public static Region of(Box box) {
    return new Region(box, null);
  }
}

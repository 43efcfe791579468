package org.lrai.passes;

import java.util.Locale;

/**
 * To what the weights of matrix products and convolutions are rounded. Kernels compute in FLOAT32.
 */
public enum WeightFormat {
  /** As the model has them. */
  F32,
  /** To the nearest FLOAT16. */
  F16,
  /** To whole multiples, from -127 to 127, of one FLOAT32 scale for each output channel. */
  INT8;

  /** The name on command lines. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

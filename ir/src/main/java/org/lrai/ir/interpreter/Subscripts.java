package org.lrai.ir.interpreter;

import java.util.Arrays;

/** Compiled subscripts into a tensor; every one is checked against its dim. */
final class Subscripts {
  private final IndexCode.Sum[] at;
  private final long[] dims;
  private final long[] strides;

  Subscripts(IndexCode.Sum[] at, long[] dims, long[] strides) {
    this.at = at;
    this.dims = dims;
    this.strides = strides;
  }

  boolean dependsOn(int slot) {
    return Arrays.stream(at).anyMatch(subscript -> subscript.dependsOn(slot));
  }

  boolean isAffineIn(int slot) {
    return Arrays.stream(at).allMatch(subscript -> subscript.isAffineIn(slot));
  }

  /** Position in row-major order. */
  int flat(long[] variables) {
    long flat = 0;
    for (int k = 0; k < at.length; k++) {
      long subscript = at[k].at(variables);
      check(k, subscript);
      flat += subscript * strides[k];
    }
    return (int) flat;
  }

  /** Change of the position with each step of a variable in which all subscripts are affine. */
  int flatStep(int slot) {
    long step = 0;
    for (int k = 0; k < at.length; k++) {
      step += at[k].step(slot) * strides[k];
    }
    return (int) step;
  }

  /**
   * Checks the subscripts at the last of {@code count} steps of a variable in which they are
   * affine; with {@link #flat} at the first, that covers all between.
   */
  void checkLast(long[] variables, int slot, int count) {
    for (int k = 0; k < at.length; k++) {
      long step = at[k].step(slot);
      if (step != 0) {
        check(k, at[k].at(variables) + (count - 1) * step);
      }
    }
  }

  private void check(int axis, long subscript) {
    if (subscript < 0 || subscript >= dims[axis]) {
      throw new EvaluationException(
          "subscript " + subscript + " of axis " + axis + " leaves " + Arrays.toString(dims));
    }
  }
}

package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;

/**
 * The loop variables of a definition: those of the output's axes first, then those of reductions or
 * updates, then one that stands still. Chooses the one along which strips run.
 */
final class Loops {
  /** From this extent on, a longer strip is no longer worth a longer way between elements. */
  private static final long LONG_STRIP = 64;

  private final Map<String, Integer> slots = new HashMap<>();
  private final long[] extents;
  private final int outputRank;
  private final int strip;

  private Loops(long[] output, List<Definition.Axis> inner, Scope sizes) {
    this.outputRank = output.length;
    this.extents = Arrays.copyOf(output, output.length + inner.size() + 1);
    for (int axis = 0; axis < output.length; axis++) {
      slots.put("i" + axis, axis);
    }
    for (int k = 0; k < inner.size(); k++) {
      Definition.Axis axis = inner.get(k);
      extents[output.length + k] = sizes.size(axis.extent());
      if (slots.put(axis.variable(), output.length + k) != null) {
        throw new EvaluationException("the index variable %" + axis.variable() + " is bound twice");
      }
    }
    extents[extents.length - 1] = 1;
    this.strip = chooseStrip();
  }

  static Loops over(long[] output, List<Definition.Axis> inner, Scope sizes) {
    return new Loops(output, inner, sizes);
  }

  /**
   * Any axis of the output will do: its elements do not depend on each other. Of the inner loops
   * only the last that runs at all, so that terms keep their order.
   */
  private int chooseStrip() {
    int best = lastInner();
    for (int slot = outputRank - 1; slot >= 0; slot--) {
      if (Math.min(extents[slot], LONG_STRIP) > Math.min(extents[best], LONG_STRIP)) {
        best = slot;
      }
    }
    return best;
  }

  private int lastInner() {
    int slot = extents.length - 1;
    while (slot > outputRank && extents[slot] == 1) {
      slot--;
    }
    return slot >= outputRank && extents[slot] != 1 ? slot : extents.length - 1;
  }

  Map<String, Integer> slots() {
    return slots;
  }

  int strip() {
    return strip;
  }

  boolean stripIsOutput() {
    return strip < outputRank;
  }

  long[] newVariables() {
    return new long[extents.length];
  }

  /** Whether the output has no elements. */
  boolean isOutputEmpty() {
    return Arrays.stream(extents, 0, outputRank).anyMatch(extent -> extent == 0);
  }

  /** The loops over the output's axes, except the strip's. */
  Odometer outer() {
    return odometer(0, outputRank);
  }

  /** The loops within an element, except the strip's. */
  Odometer inner() {
    return odometer(outputRank, extents.length);
  }

  private Odometer odometer(int from, int to) {
    List<Integer> chosen = new ArrayList<>();
    for (int slot = from; slot < to; slot++) {
      if (slot != strip) {
        chosen.add(slot);
      }
    }
    return new Odometer(chosen.stream().mapToInt(slot -> slot).toArray(), extents);
  }

  /** What is done with a strip: {@code count} values from that in the strip's variable on. */
  interface StripAction {
    void run(int count);
  }

  /** Cuts the strip's whole range into strips. */
  void forEachStrip(long[] variables, StripAction action) {
    for (long from = 0; from < extents[strip]; from += Code.CAPACITY) {
      variables[strip] = from;
      action.run((int) Math.min(Code.CAPACITY, extents[strip] - from));
    }
    variables[strip] = 0;
  }

  /** Steps some variables through their ranges in row-major order, the last one fastest. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Odometer(int[] slots, long[] extents) {

    /** Sets the variables to zero; false if a range is empty. */
    boolean start(long[] variables) {
      boolean any = true;
      for (int slot : slots) {
        variables[slot] = 0;
        any &= extents[slot] > 0;
      }
      return any;
    }

    /** False when all have been seen. */
    boolean advance(long[] variables) {
      for (int k = slots.length - 1; k >= 0; k--) {
        int slot = slots[k];
        if (++variables[slot] < extents[slot]) {
          return true;
        }
        variables[slot] = 0;
      }
      return false;
    }
  }
}

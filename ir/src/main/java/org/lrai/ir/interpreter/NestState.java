package org.lrai.ir.interpreter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What changes while a compiled loop nest is executed. */
final class NestState {
  final long[] variables;
  final double[] floats;
  final long[] integers;

  /** Range of the parallel loop. */
  final long from;

  final long to;

  /** By buffer: the highest address that was read or written, -1 if none. */
  final int[] highest;

  /** By buffer: the addresses that were written; {@code null} for those that are only read. */
  final List<BitSet> written;

  private final List<double[]> scratch;
  private final long mostSteps;
  private long steps;

  NestState(
      int variables,
      int floats,
      int integers,
      List<BitSet> written,
      List<double[]> scratch,
      NestInterpreter.Range range) {
    this.variables = new long[variables];
    this.floats = new double[floats];
    this.integers = new long[integers];
    this.written = written;
    this.scratch = scratch;
    this.highest = new int[written.size()];
    Arrays.fill(highest, -1);
    this.from = range.from();
    this.to = range.to();
    this.mostSteps = range.mostSteps();
    forgetScratch();
  }

  /** Makes all scratch memory undefined, that is, NaN. */
  void forgetScratch() {
    scratch.forEach(array -> Arrays.fill(array, Double.NaN));
  }

  /** Counts an iteration of a loop. */
  void step() {
    if (++steps > mostSteps) {
      throw new EvaluationException("the nest takes more than " + mostSteps + " steps");
    }
  }

  long steps() {
    return steps;
  }

  /** Notes an access. */
  int touch(int buffer, int address) {
    if (address > highest[buffer]) {
      highest[buffer] = address;
    }
    return address;
  }
}

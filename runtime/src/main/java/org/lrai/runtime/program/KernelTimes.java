package org.lrai.runtime.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shortest time that each kernel takes in a run, all of its calls together. Allocates nothing
 * once it has seen all of them.
 */
public final class KernelTimes {
  /** What a clock may add to the time of a kernel in a run, besides the tenth that is noise. */
  private static final long CLOCK_NANOS = 50;

  private final Map<String, Entry> byName = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final @Nullable KernelTimes expected;
  private final BitSet watched;
  private long start;

  /** A kernel, or some that run together. */
  private static final class Entry {
    private final int[] kernels;

    /** What it may take in a run. */
    private final long enough;

    private boolean ran;
    private long sum;
    private long best = Long.MAX_VALUE;

    Entry(int[] kernels, long enough) {
      this.kernels = kernels;
      this.enough = enough;
    }

    /** Whether it ran, and took longer than so many times what it may each time. */
    boolean isLate(int times) {
      return best != Long.MAX_VALUE && best / times > enough;
    }
  }

  /** Nothing yet, and whatever it will be is short enough. */
  public KernelTimes() {
    this.expected = null;
    this.watched = new BitSet();
  }

  /**
   * Nothing yet.
   *
   * @param expected what kernels should come down to: their times in another form
   * @param watched those of which it is asked
   */
  public KernelTimes(KernelTimes expected, BitSet watched) {
    this.expected = expected;
    this.watched = (BitSet) watched.clone();
  }

  void begin() {
    start = System.nanoTime();
  }

  void end(String kernels) {
    add(kernels, System.nanoTime() - start);
  }

  /** Kernels took so long. */
  void add(String kernels, long nanos) {
    Entry entry = byName.get(kernels);
    if (entry == null) {
      int[] numbers = KernelForms.numbers(kernels);
      entry = new Entry(numbers, enough(kernels, numbers));
      byName.put(kernels, entry);
      entries.add(entry);
    }
    entry.ran = true;
    entry.sum += nanos;
  }

  private long enough(String kernels, int[] numbers) {
    Entry other = expected == null ? null : expected.byName.get(kernels);
    boolean isWatched = Arrays.stream(numbers).anyMatch(watched::get);
    return !isWatched || other == null || other.best == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : other.best + other.best / 10 + CLOCK_NANOS;
  }

  /** A run has ended. */
  public void endRun() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.ran) {
        entry.best = Math.min(entry.best, entry.sum);
        entry.ran = false;
        entry.sum = 0;
      }
    }
  }

  /** How many have taken longer than expected in every run; those that run together as one. */
  public int lateCount() {
    int late = 0;
    for (int i = 0; i < entries.size(); i++) {
      late += entries.get(i).isLate(1) ? 1 : 0;
    }
    return late;
  }

  /** The kernels that have taken longer than expected in every run. */
  public BitSet late() {
    return late(1);
  }

  /** The kernels that have taken longer than so many times what was expected in every run. */
  public BitSet late(int times) {
    BitSet late = new BitSet();
    for (Entry entry : entries) {
      if (entry.isLate(times)) {
        for (int kernel : entry.kernels) {
          late.set(kernel);
        }
      }
    }
    return late;
  }
}

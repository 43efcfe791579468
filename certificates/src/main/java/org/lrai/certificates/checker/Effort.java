package org.lrai.certificates.checker;

/**
 * Which hidden neurons are bounded by backward substitution. Forward intervals bound the others, so
 * every choice is sound.
 *
 * @param everyNeuron else only those that a function reads whose relaxation would gain
 * @param differences whether to bound differences, not only real values
 * @param operations how many multiplications and additions these substitutions may take, about: as
 *     many as the outputs take are kept for them, the others go to the layers in their order, and
 *     those for which no more are left keep their intervals
 */
public record Effort(boolean everyNeuron, boolean differences, long operations) {
  /** For tight bounds over one box. */
  public static final Effort FULL = new Effort(true, true, 1_000_000_000_000L);

  /** For one box of many. */
  public static final Effort UNSTABLE = new Effort(false, true, 100_000_000_000L);
}

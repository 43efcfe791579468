package org.lrai.runtime;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.runtime.Rehearsal.Goal;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.KernelTimes;
import org.lrai.runtime.program.LoopTimes;
import org.lrai.runtime.program.Program;

/**
 * Lets each kernel of a model run in vector form once that is compiled, no slower than the scalar
 * form, and gives the bits that it must. Kernels that are slow are set aside and tried again, so
 * that the others need not wait for them. Some never become fast: the JVM gives up on compiling
 * them.
 */
final class FormChoice {
  /** How long it may take at most to learn what time the scalar form takes. */
  private static final long SCALAR_NANOS = 2_000_000_000L;

  /** How long the vector form may take at most to become faster than that. */
  private static final long VECTOR_NANOS = 20_000_000_000L;

  /** How long it may take at most to be as fast again after a check. */
  private static final long AGAIN_NANOS = 5_000_000_000L;

  /** How long kernels that are slow are waited for, one attempt after the other. */
  static final List<Duration> PATIENCE =
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

  /** Code that the JVM has not compiled is slower than this many times the scalar form. */
  private static final int NOT_COMPILED = 2;

  private final Program program;
  private final List<Duration> patience;

  /** The forms that calls use. */
  private final KernelForms used;

  /** The forms that are tried. */
  private final KernelForms tried;

  private final Rehearsal scalar;
  private final Rehearsal vector;

  /** Those that have a vector form and do not use it yet. */
  private final BitSet open;

  /** Those of them whose vector form is compiled and slower: it is not waited for. */
  private final BitSet slower = new BitSet();

  /**
   * A choice to be made.
   *
   * @param used the forms that calls use: kernels are handed over one by one
   * @param rehearsals of the model, in forms that may change
   * @param patience how long slow kernels are waited for in each attempt
   */
  FormChoice(
      Program program,
      KernelForms used,
      Function<KernelForms, Rehearsal> rehearsals,
      List<Duration> patience) {
    this.program = program;
    this.patience = patience;
    this.used = used;
    this.tried = KernelForms.scalar(program);
    this.scalar = rehearsals.apply(KernelForms.scalar(program));
    this.vector = rehearsals.apply(tried);
    this.open = used.available();
  }

  /**
   * Makes the choice. If any kernel gives bits that it must not give, the JVM is not trusted with
   * the others either: all stay in scalar form, or go back to it.
   *
   * @return what is wrong with the vector form, for a message; empty if nothing is
   */
  Optional<String> make() {
    Value[] expected = scalar.run();
    KernelTimes times = new KernelTimes();
    Goal any = new Goal(Long.MAX_VALUE, SCALAR_NANOS, Long.MAX_VALUE, Long.MAX_VALUE);
    long nanos = scalar.steadyNanos(any, times);
    long enough = nanos + nanos / 10;
    LoopTimes loops = scalar.loopTimes();
    long garbage = scalar.garbage();
    for (Duration wait : patience) {
      BitSet hopeful = (BitSet) open.clone();
      hopeful.andNot(slower);
      if (hopeful.isEmpty()) {
        break;
      }
      tried.use(hopeful, true);
      vector.startGradually(loops);
      nanos = settle(times, new Goal(enough, VECTOR_NANOS, wait.toNanos(), garbage));
      Optional<String> problem = SelfCheck.difference(program, tried.inVectorForm());
      if (problem.isEmpty()) {
        // A check takes branches that no run took, for which the JVM throws compiled code away.
        // The code that it makes then is the one to stay, and is checked again.
        nanos = settle(times, new Goal(enough, AGAIN_NANOS, AGAIN_NANOS, garbage));
        problem = SelfCheck.difference(program, tried.inVectorForm());
      }
      if (!SameBits.of(expected, vector.run()) && SameBits.of(expected, scalar.run())) {
        problem = Optional.of("it gives other bits in vector form than in scalar form");
      } // Outputs that differ from one scalar run to the next are random.
      if (problem.isPresent()) {
        used.use(used.inVectorForm(), false);
        return problem;
      }
      if (nanos <= enough) {
        BitSet ready = ready();
        used.use(ready, true);
        open.andNot(ready);
      }
    }
    return Optional.empty();
  }

  /** The kernels that do not use their vector form yet. */
  BitSet left() {
    return open;
  }

  /** Those of them that are tried and not set aside. */
  private BitSet ready() {
    BitSet ready = tried.inVectorForm();
    ready.and(open);
    return ready;
  }

  /**
   * Runs the forms that are tried until they are steady, with the kernels that are too slow set
   * aside.
   *
   * @param times of the scalar form
   * @return time of a run
   */
  private long settle(KernelTimes times, Goal goal) {
    while (true) {
      KernelTimes own = new KernelTimes(times, ready());
      long nanos = vector.steadyNanos(goal, own);
      BitSet late = own.late();
      if (late.isEmpty()) {
        return nanos;
      }
      tried.use(late, false);
      late.andNot(own.late(NOT_COMPILED));
      slower.or(late);
    }
  }
}

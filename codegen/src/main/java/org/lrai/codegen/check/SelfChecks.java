package org.lrai.codegen.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/**
 * The checks of a plan's kernels, as a text that a jar holds: a line for each check, and one for
 * each kernel that has none, with the reason. What begins with {@code later} is left to the time
 * when kernels are compiled. Fields are separated by tabs.
 *
 * <pre>{@code
 * check  KERNEL  SIZE,..  FROM:TO  ARGUMENT,..  ARGUMENT:FROM:LENGTH,..  DIGEST
 * later  KERNEL  ..
 * unchecked  KERNEL  REASON
 * }</pre>
 */
public final class SelfChecks {
  /**
   * The most iterations of loops that all checks take together, beyond the first check of each
   * kernel.
   */
  private static final long MOST_STEPS = 20_000_000;

  /** What the checks take together that are made as a model is loaded, each kernel's apart. */
  private static final long MOST_EARLY_STEPS = 300_000;

  private SelfChecks() {}

  /** The text; the same whenever it is made. */
  public static byte[] of(Plan plan) {
    Map<Integer, Step.Call> firstCalls = firstCalls(plan);
    List<KernelChecks> all =
        IntStream.range(0, plan.kernels().size())
            .parallel()
            .mapToObj(kernel -> KernelChecks.of(plan, kernel, firstCalls.get(kernel)))
            .toList();
    List<KernelCheck> checks = affordable(all);
    Set<KernelCheck> early = early(plan, firstCalls, checks);
    SequencedSet<KernelCheck> inOrder = new LinkedHashSet<>(early);
    inOrder.addAll(checks);
    List<String> lines = new ArrayList<>();
    for (int kernel = 0; kernel < all.size(); kernel++) {
      if (all.get(kernel).checks().isEmpty()) {
        lines.add("unchecked\t" + kernel + "\t" + all.get(kernel).reason());
      }
    }
    inOrder.forEach(check -> lines.add(check.line(early.contains(check))));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The first check of each kernel, and further ones while the bound allows. */
  private static List<KernelCheck> affordable(List<KernelChecks> all) {
    long left = MOST_STEPS - all.stream().flatMapToLong(KernelChecks::firstSteps).sum();
    List<KernelCheck> checks = new ArrayList<>();
    for (KernelChecks ofKernel : all) {
      for (int i = 0; i < ofKernel.checks().size(); i++) {
        KernelCheck check = ofKernel.checks().get(i);
        if (i > 0) {
          left -= check.steps();
        }
        if (i == 0 || left >= 0) {
          checks.add(check);
        }
      }
    }
    return checks;
  }

  /**
   * The checks that are made as a model is loaded, where code is interpreted: one of each kernel,
   * at smaller sizes if the bound does not allow its first one, then further ones; the least costly
   * first.
   */
  private static Set<KernelCheck> early(
      Plan plan, Map<Integer, Step.Call> firstCalls, List<KernelCheck> checks) {
    Set<Integer> kernels = new HashSet<>();
    List<KernelCheck> first = checks.stream().filter(check -> kernels.add(check.kernel())).toList();
    List<KernelCheck> further = new ArrayList<>(checks);
    further.removeAll(first);
    Set<KernelCheck> early = new LinkedHashSet<>();
    long left = MOST_EARLY_STEPS;
    for (KernelCheck check : byCost(first)) {
      Step.Call call = Objects.requireNonNull(firstCalls.get(check.kernel()));
      KernelCheck chosen = check.cost() <= left ? check : KernelChecks.smallest(plan, call, check);
      early.add(chosen);
      left -= chosen.cost();
    }
    for (KernelCheck check : byCost(further)) {
      if (check.cost() <= left) {
        early.add(check);
        left -= check.cost();
      }
    }
    return early;
  }

  private static List<KernelCheck> byCost(List<KernelCheck> checks) {
    return checks.stream().sorted(Comparator.comparingLong(KernelCheck::cost)).toList();
  }

  /** The first call of each kernel by its number: its weights are those that the checks read. */
  public static Map<Integer, Step.Call> firstCalls(Plan plan) {
    Map<Integer, Step.Call> calls = new TreeMap<>();
    collect(plan.steps(), calls);
    return calls;
  }

  private static void collect(List<? extends Step> steps, Map<Integer, Step.Call> calls) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call -> calls.putIfAbsent(call.kernel(), call);
        case Step.Together together -> collect(together.calls(), calls);
        case Step.Choose choose -> {
          collect(choose.whenTrue(), calls);
          collect(choose.whenFalse(), calls);
        }
        case Step.Repeat repeat -> collect(repeat.body(), calls);
        case Step.Run _, Step.Bind _, Step.Copy _ -> {}
      }
    }
  }
}

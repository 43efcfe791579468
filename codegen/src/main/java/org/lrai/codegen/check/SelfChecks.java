package org.lrai.codegen.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/**
 * The checks of a plan's kernels, as a text that a jar holds: a line for each check, and one for
 * each kernel that has none, with the reason. Fields are separated by tabs.
 *
 * <pre>{@code
 * check  KERNEL  SIZE,..  FROM:TO  ARGUMENT,..  ARGUMENT:FROM:LENGTH,..  DIGEST
 * unchecked  KERNEL  REASON
 * }</pre>
 */
public final class SelfChecks {
  /**
   * The most iterations of loops that all checks take together, beyond the first check of each
   * kernel.
   */
  private static final long MOST_STEPS = 20_000_000;

  private SelfChecks() {}

  /** The text; the same whenever it is made. */
  public static byte[] of(Plan plan) {
    Map<Integer, Step.Call> firstCalls = firstCalls(plan);
    List<KernelChecks> all =
        IntStream.range(0, plan.kernels().size())
            .parallel()
            .mapToObj(kernel -> KernelChecks.of(plan, kernel, firstCalls.get(kernel)))
            .toList();
    long left = MOST_STEPS - all.stream().flatMapToLong(KernelChecks::firstSteps).sum();
    List<String> lines = new ArrayList<>();
    for (int kernel = 0; kernel < all.size(); kernel++) {
      KernelChecks checks = all.get(kernel);
      if (checks.checks().isEmpty()) {
        lines.add("unchecked\t" + kernel + "\t" + checks.reason());
      }
      for (int i = 0; i < checks.checks().size(); i++) {
        KernelCheck check = checks.checks().get(i);
        if (i > 0) {
          left -= check.steps();
        }
        if (i == 0 || left >= 0) {
          lines.add(check.line());
        }
      }
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The first call of each kernel by its number: its weights are those that the checks read. */
  public static Map<Integer, Step.Call> firstCalls(Plan plan) {
    Map<Integer, Step.Call> calls = new TreeMap<>();
    collect(plan.steps(), calls);
    return calls;
  }

  private static void collect(List<Step> steps, Map<Integer, Step.Call> calls) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call -> calls.putIfAbsent(call.kernel(), call);
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

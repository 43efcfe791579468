package org.lrai.cli.pipeline;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Plan;
import org.lrai.verifier.plan.Finding;
import org.lrai.verifier.plan.Finding.Subject;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/**
 * A plan that was shown to compute its graph. Values whose kernels cannot be validated get the
 * plainest kernels there are; what is refuted is a defect of the compiler, and no plan at all.
 *
 * @param report what was found
 * @param plain why calls of the plan that was wanted are computed plainly
 */
record ValidatedPlan(Plan plan, PlanReport report, List<Finding> plain) {
  ValidatedPlan {
    plain = List.copyOf(plain);
  }

  /**
   * Validates a plan, and if need be another.
   *
   * @param first the plan that is wanted
   * @param planner makes plans, given the names of values that are to be computed plainly
   * @param unvalidated whether calls may remain that could be neither validated nor refuted
   * @throws UnvalidatedException if there are such calls, and they must not be
   * @throws IllegalStateException if the plan is wrong
   */
  static ValidatedPlan of(
      Graph lowered, Plan first, Function<Set<String>, Plan> planner, boolean unvalidated) {
    ValidatedPlan wanted = checked(lowered, first);
    Set<String> open = Set.copyOf(wanted.report.unvalidatedCalls());
    if (open.isEmpty()) {
      return wanted;
    }
    ValidatedPlan plain = checked(lowered, planner.apply(open));
    List<String> rest = plain.report.unvalidatedCalls();
    if (!rest.isEmpty() && !unvalidated) {
      throw new UnvalidatedException(
          plain.report.unknown().stream().map(Finding::toString).toList());
    }
    return new ValidatedPlan(plain.plan, plain.report, wanted.report.unknown());
  }

  /** In one line, with the first of the reasons why there are plain kernels. */
  String summary() {
    return plain.isEmpty()
        ? report.summary()
        : "%s; %d in plain, slow form, the first because of %s"
            .formatted(report.summary(), plain.size(), plain.getFirst());
  }

  private static ValidatedPlan checked(Graph lowered, Plan plan) {
    PlanReport report = PlanValidator.validate(lowered, plan);
    List<Finding> tooLarge =
        report.invalid().stream().filter(f -> f.subject() == Subject.ADDRESSES).toList();
    if (!tooLarge.isEmpty()) {
      throw new DiagnosticException(
          tooLarge.stream()
              .map(finding ->
                  Diagnostic.unsupported("size", finding.toString())
                      .withRemedy(
                          "use smaller sizes: a Java array holds at most 2^31 - 9 elements"))
              .toList());
    }
    List<Finding> wrong =
        report.findings().stream()
            .filter(f -> !f.validation().isValid())
            .filter(f -> f.subject() != Subject.KERNEL || report.invalid().contains(f))
            .toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("the plan does not compute the graph: " + wrong);
    }
    return new ValidatedPlan(plan, report, List.of());
  }
}

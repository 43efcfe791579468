package org.lrai.verifier.plan;

import java.util.List;
import org.lrai.verifier.kernel.Validation;
import org.lrai.verifier.plan.Finding.Subject;

/** All that was found out about a plan. */
public record PlanReport(List<Finding> findings) {
  public PlanReport {
    findings = List.copyOf(findings);
  }

  /** What contradicts the graph. */
  public List<Finding> invalid() {
    return findings.stream().filter(f -> f.validation() instanceof Validation.Invalid).toList();
  }

  /** What could be neither shown nor refuted. */
  public List<Finding> unknown() {
    return findings.stream().filter(f -> f.validation() instanceof Validation.Unknown).toList();
  }

  public long count(Subject subject) {
    return findings.stream().filter(finding -> finding.subject() == subject).count();
  }

  /** Whether the plan was shown to compute the graph. */
  public boolean isValid() {
    return findings.stream().allMatch(finding -> finding.validation().isValid());
  }

  /** What calls compute that could be neither shown to be right nor refuted. */
  public List<String> unvalidatedCalls() {
    return unknown().stream()
        .filter(finding -> finding.subject() == Subject.KERNEL)
        .map(Finding::step)
        .toList();
  }

  /** Calls of kernels that were shown to compute their nodes. */
  public long validKernels() {
    return findings.stream()
        .filter(finding -> finding.subject() == Subject.KERNEL && finding.validation().isValid())
        .count();
  }

  /** In one line. */
  public String summary() {
    String text =
        "%d of %d kernel calls validated".formatted(validKernels(), count(Subject.KERNEL));
    return invalid().isEmpty() && unknown().isEmpty()
        ? text
        : text + ", %d wrong, %d not shown".formatted(invalid().size(), unknown().size());
  }
}

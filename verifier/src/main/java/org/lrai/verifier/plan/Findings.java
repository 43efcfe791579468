package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.List;
import org.lrai.verifier.kernel.SummationOrder;
import org.lrai.verifier.kernel.Validation;
import org.lrai.verifier.plan.Finding.Subject;

/** Collects what checks find. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();

  List<Finding> found() {
    return found;
  }

  /** Runs a check that throws what is wrong. */
  void note(Subject subject, String step, Runnable check) {
    Validation validation;
    try {
      check.run();
      validation = new Validation.Valid(new SummationOrder.Single(false));
    } catch (PlanException e) {
      validation = new Validation.Invalid(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      validation = new Validation.Invalid(String.valueOf(e.getMessage())); // no such value
    } catch (RuntimeException | StackOverflowError e) {
      validation = new Validation.Unknown("the validator failed: " + e);
    }
    add(new Finding(subject, step, validation));
  }

  void add(Finding finding) {
    found.add(finding);
  }

  int size() {
    return found.size();
  }

  /** Forgets what was found after the first {@code size} findings. */
  void keep(int size) {
    found.subList(size, found.size()).clear();
  }
}

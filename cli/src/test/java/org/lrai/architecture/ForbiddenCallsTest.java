package org.lrai.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls that would break a promise of the design; the list with its reasons is data. */
class ForbiddenCallsTest {

  private static final String BROKEN = "org.lrai.architecture.broken";

  private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ForbiddenCall#ALL")
  void noneOfOurClassesMakesTheCall(ForbiddenCall call) {
    call.ruleFor(call.packages()).check(Modules.classes());
  }

  /**
   * The rule must find the call in code that makes it: an entry with a typing mistake guards
   * nothing.
   */
  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ForbiddenCall#ALL")
  void theRuleFindsTheCallInBrokenCode(ForbiddenCall call) {
    assertTrue(call.ruleFor(List.of(BROKEN)).evaluate(BROKEN_CLASSES).hasViolation());
  }
}

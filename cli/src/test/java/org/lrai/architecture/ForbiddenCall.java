package org.lrai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * Methods or fields that some of our packages must not touch.
 *
 * @param owner class that declares the members
 * @param members names of methods, constructors ({@code <init>}) or fields; all members when empty
 * @param packages the packages of ours that must not touch them, as ArchUnit patterns
 * @param reason why, and what to use instead
 */
record ForbiddenCall(String owner, Set<String> members, List<String> packages, String reason) {

  private static final List<String> EVERYWHERE = List.of("org.lrai..");

  /** Whatever decides what is in a compiled jar. */
  private static final List<String> COMPILER =
      List.of(
          "org.lrai.ir..", "org.lrai.frontend.onnx..", "org.lrai.passes..", "org.lrai.codegen..");

  private static final List<String> RUNTIME = List.of("org.lrai.runtime..");

  private static final String DEFAULT_RESULTS =
      "its last bits differ between machines; use our own vector code or StrictMath";
  private static final String LANE_ORDER =
      "the order of the sum is unspecified; store the lanes and add them in the fixed tree";
  private static final String COMPILES_THE_SAME =
      "the same input must give the same jar: nothing may depend on time or chance";

  /** The list. */
  static final List<ForbiddenCall> ALL =
      List.of(
          new ForbiddenCall(
              "java.lang.Math",
              Set.of(
                  "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh",
                  "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot"),
              RUNTIME,
              DEFAULT_RESULTS),
          new ForbiddenCall(
              "jdk.incubator.vector.VectorOperators",
              Set.of(
                  "SIN", "COS", "TAN", "ASIN", "ACOS", "ATAN", "ATAN2", "SINH", "COSH", "TANH",
                  "EXP", "EXPM1", "LOG", "LOG10", "LOG1P", "POW", "CBRT", "HYPOT"),
              RUNTIME,
              DEFAULT_RESULTS),
          new ForbiddenCall(
              "jdk.incubator.vector.FloatVector", Set.of("reduceLanes"), RUNTIME, LANE_ORDER),
          new ForbiddenCall(
              "jdk.incubator.vector.DoubleVector", Set.of("reduceLanes"), RUNTIME, LANE_ORDER),
          new ForbiddenCall(
              "java.lang.System",
              Set.of("nanoTime", "currentTimeMillis"),
              COMPILER,
              COMPILES_THE_SAME),
          new ForbiddenCall("java.time.Instant", Set.of("now"), COMPILER, COMPILES_THE_SAME),
          new ForbiddenCall("java.lang.Math", Set.of("random"), COMPILER, COMPILES_THE_SAME),
          new ForbiddenCall("java.util.UUID", Set.of("randomUUID"), COMPILER, COMPILES_THE_SAME),
          new ForbiddenCall(
              "java.lang.System",
              Set.of("identityHashCode"),
              COMPILER,
              COMPILES_THE_SAME + ", and identity hashes differ between runs"),
          new ForbiddenCall(
              "java.io.ObjectInputStream",
              Set.of(),
              EVERYWHERE,
              "reading serialized objects runs code that the file chooses; write a parser"));

  ForbiddenCall {
    members = Set.copyOf(members);
    packages = List.copyOf(packages);
  }

  /** The rule that no class in these packages touches the members. */
  ArchRule ruleFor(List<String> guarded) {
    return noClasses()
        .that()
        .resideInAnyPackage(guarded.toArray(String[]::new))
        .should()
        .accessTargetWhere(describe("the target is " + this, this::isTargetOf))
        .because(reason);
  }

  private boolean isTargetOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals(owner)
        && (members.isEmpty() || members.contains(access.getName()));
  }

  @Override
  public String toString() {
    return members.isEmpty() ? owner : owner + "." + members;
  }
}

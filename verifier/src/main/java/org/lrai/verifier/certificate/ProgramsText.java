package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.scalar;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.verifier.elementary.ErrorTable;
import org.lrai.verifier.elementary.MeasuredError;

/**
 * The programs of elementary functions with their recorded errors: the table that the checker
 * trusts.
 */
public final class ProgramsText {
  /** An ulp is at most this part of a normal number. */
  private static final double ULP = 0x1p-23;

  /** An ulp of what is not normal. */
  private static final double LEAST_ULP = 0x1p-149;

  private ProgramsText() {}

  /** The table of all functions whose errors are recorded. */
  public static String of(ErrorTable errors) {
    List<String> lines = new ArrayList<>(List.of("programs"));
    for (ScalarOp op : ScalarOp.values()) {
      ElementaryFunctions.of(op)
          .ifPresent(program ->
              errors.of(program).ifPresent(error -> lines.add(entry(op, program, error))));
    }
    return String.join("\n", lines).transform(text -> "(" + text + ")\n");
  }

  private static String entry(ScalarOp op, Expansion program, MeasuredError error) {
    // Either all errors are that many ulps, or those that are more are below MeasuredError.NEAR.
    boolean near = error.ulps().error() > 4;
    double ulps = near ? error.farUlps().error() : error.ulps().error();
    double absolute = near ? MeasuredError.NEAR : ulps * LEAST_ULP;
    List<String> parts = new ArrayList<>();
    parts.add(op.name().toLowerCase(Locale.ROOT));
    parts.add(Double.toHexString(Math.nextUp(ulps * ULP)));
    parts.add(Double.toHexString(Math.nextUp(absolute)));
    parts.add(group(word(program.parameters().getFirst().name())));
    program
        .bindings()
        .forEach(
            binding -> parts.add("\n  " + group(word(binding.name()), scalar(binding.value()))));
    parts.add("\n  " + scalar(program.result()));
    return group(parts);
  }
}

package org.lrai.ir.scalar.elementary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Which elementary functions kernels compute by a program of ours. */
public final class ElementaryFunctions {
  private static final Expansion EXP = Exponentials.exp();
  private static final Expansion LOG = Logarithms.log();
  private static final Expansion TANH = Exponentials.tanh();
  private static final Expansion SIGMOID = Exponentials.sigmoid();
  private static final Expansion SILU = Exponentials.silu();
  private static final Expansion SOFTPLUS = Exponentials.softplus();
  private static final Expansion ERF = ErrorFunctions.erf();
  private static final Expansion GELU = ErrorFunctions.gelu();
  private static final Expansion SIN = Trigonometry.sin();
  private static final Expansion COS = Trigonometry.cos();

  private ElementaryFunctions() {}

  /** The program for an operation on operands of FLOAT32, if it is an elementary function. */
  public static Optional<Expansion> of(ScalarOp op) {
    return switch (op) {
      case EXP -> Optional.of(EXP);
      case LOG -> Optional.of(LOG);
      case TANH -> Optional.of(TANH);
      case SIGMOID -> Optional.of(SIGMOID);
      case SILU -> Optional.of(SILU);
      case SOFTPLUS -> Optional.of(SOFTPLUS);
      case ERF -> Optional.of(ERF);
      case GELU -> Optional.of(GELU);
      case SIN -> Optional.of(SIN);
      case COS -> Optional.of(COS);
      default -> Optional.empty();
    };
  }

  /** The program for an application, if its operands are FLOAT32 and there is one. */
  public static Optional<Expansion> of(ScalarExpr.Apply application) {
    List<ScalarExpr> operands = application.operands();
    if (operands.getLast().type() != ElementType.FLOAT32) {
      return Optional.empty();
    }
    return application.op() == ScalarOp.POW
        ? operands.getLast() instanceof ScalarExpr.FloatLiteral(ElementType _, double exponent)
            ? Powers.of(exponent)
            : Optional.empty()
        : of(application.op());
  }

  /** All programs by the name of the function: {@code exp}, {@code pow(x, 0.5)}. */
  public static SequencedMap<String, Expansion> all() {
    SequencedMap<String, Expansion> programs = new LinkedHashMap<>();
    for (ScalarOp op : ScalarOp.values()) {
      of(op).ifPresent(program -> programs.put(op.name().toLowerCase(Locale.ROOT), program));
    }
    Powers.all().forEach((exponent, program) -> programs.put("pow(x, " + exponent + ")", program));
    return programs;
  }
}

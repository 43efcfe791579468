package org.lrai.codegen.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/**
 * A rough count of the scalar operations of a loop nest, to decide whether another thread is worth
 * waking. It only ever decides that: results do not depend on who runs which iteration.
 */
final class Work {
  /**
   * Operations that outweigh another thread: a microsecond or more in vector form. To tell it and
   * to hear from it takes some 0.5 us where cores share no cache, and then there is what it wrote.
   */
  static final long WORTH_A_THREAD = 1 << 18;

  private static final long DIVISION = 4;
  private static final long FUNCTION = 40;

  private Work() {}

  /** Operations of one iteration of a loop, in terms of the kernel's sizes. */
  static IndexExpr ofIteration(Statement.For loop) {
    Map<String, IndexExpr> variables = new HashMap<>();
    variables.put(loop.variable(), IndexExpr.ZERO);
    return of(loop.body(), variables);
  }

  /** Operations of a kernel, in terms of its sizes. */
  static IndexExpr of(Kernel kernel) {
    return of(kernel.body(), new HashMap<>());
  }

  /** A variable counts as zero: at least the extents that shrink are right where they matter. */
  private static IndexExpr of(List<Statement> body, Map<String, IndexExpr> variables) {
    IndexExpr sum = IndexExpr.ZERO;
    for (Statement statement : body) {
      sum = sum.plus(of(statement, variables));
    }
    return sum;
  }

  private static IndexExpr of(Statement statement, Map<String, IndexExpr> variables) {
    return switch (statement) {
      case Statement.For loop -> {
        variables.put(loop.variable(), IndexExpr.ZERO);
        yield extent(loop.extent(), variables).times(of(loop.body(), variables));
      }
      case Statement.LaneReduction reduction -> {
        variables.put(reduction.variable(), IndexExpr.ZERO);
        yield of(reduction.body(), variables).times(Statement.REDUCTION_LANES);
      }
      case Statement.Index(String variable, IndexExpr value) -> {
        variables.put(variable, extent(value, variables));
        yield IndexExpr.ZERO;
      }
      case Statement.Let let -> IndexExpr.constant(of(let.value()));
      case Statement.Registers _ -> IndexExpr.ONE;
      case Statement.Assign assign -> IndexExpr.constant(of(assign.value()));
      case Statement.Store store -> IndexExpr.constant(1 + of(store.value()));
      case Statement.If choice -> of(choice.then(), variables);
    };
  }

  /** Data-dependent extents count as one. */
  private static IndexExpr extent(IndexExpr extent, Map<String, IndexExpr> variables) {
    IndexExpr value = extent.substituteVariables(variables);
    boolean known =
        value.atoms().stream().noneMatch(org.lrai.ir.index.Atom.Element.class::isInstance);
    return known ? value : IndexExpr.ONE;
  }

  private static long of(ScalarExpr expr) {
    long operands = expr.operands().stream().mapToLong(Work::of).sum();
    return operands
        + (expr instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> _) ? of(op) : 1);
  }

  private static long of(ScalarOp op) {
    return switch (op) {
      case ADD, SUB, MUL, FMA, NEG, ABS, SIGN, MIN, MAX -> 1;
      case EQ, LT, LE, IS_NAN, IS_INF, AND, OR, XOR, NOT, SELECT -> 1;
      case BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT -> 1;
      case DIV, REMAINDER, MODULO, FLOOR, CEIL, ROUND_EVEN, SQRT -> DIVISION;
      case POW, EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN -> FUNCTION;
      case SINH, COSH, TANH, ASINH, ACOSH, ATANH, ERF -> FUNCTION;
      case SIGMOID, SOFTPLUS, SILU, GELU -> FUNCTION;
    };
  }

  /** Whether a loop of known size does too little to be split at all. */
  static boolean isSmall(IndexExpr extent, IndexExpr work) {
    var total = extent.times(work).asConstant();
    return total.isPresent() && total.getAsLong() < 2 * WORTH_A_THREAD;
  }

  /** Iterations of so many operations that are worth a thread. */
  static int grain(long work) {
    return (int) (WORTH_A_THREAD / Math.max(1, work)) + 1;
  }
}

package org.lrai.codegen.kernel;

import java.util.List;
import java.util.OptionalInt;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Kernels whose loops over lanes are so short that long vectors would need masks, and short ones do
 * not: windows over 8 channels, for example.
 */
final class ShortLanes {
  private static final int[] LENGTHS = {8, 4};

  private final Kernel kernel;
  private long divisor;
  private boolean fits = true;

  private ShortLanes(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Lanes of the vectors that a kernel of strips should have, if these are less than all. */
  static OptionalInt of(Kernel kernel) {
    ShortLanes lanes = new ShortLanes(kernel);
    lanes.visit(kernel.body());
    if (!lanes.fits || lanes.divisor == 0) {
      return OptionalInt.empty();
    }
    for (int length : LENGTHS) {
      if (lanes.divisor % length == 0) {
        return OptionalInt.of(length);
      }
    }
    return OptionalInt.empty();
  }

  private void visit(List<Statement> body) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop when loop.kind() == LoopKind.LANES -> visitLanes(loop);
        case Statement.For loop -> visit(loop.body());
        case Statement.If choice -> {
          visit(choice.then());
          visit(choice.otherwise());
        }
        case Statement.LaneReduction _ -> fits = false;
        case Statement.Index _, Statement.Let _, Statement.Registers _ -> {}
        case Statement.Assign _, Statement.Store _ -> {}
      }
    }
  }

  private void visitLanes(Statement.For loop) {
    long extent = loop.extent().asConstant().orElse(0);
    fits &= extent > 0 && extent < Statement.REDUCTION_LANES;
    divisor = gcd(divisor, extent);
    requirePlain(loop.body(), new Atom.Variable(loop.variable()));
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** No guards, no strides: loads and stores of neighbours, and arithmetic. */
  private void requirePlain(List<Statement> body, Atom.Variable lane) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop -> requirePlain(loop.body(), lane);
        case Statement.Let let -> requirePlain(let.value(), lane);
        case Statement.Registers registers -> requirePlain(registers.initial(), lane);
        case Statement.Assign assign -> requirePlain(assign.value(), lane);
        case Statement.Store store -> requirePlain(store.value(), lane);
        case Statement.If _, Statement.Index _, Statement.LaneReduction _ -> fits = false;
      }
    }
  }

  private void requirePlain(ScalarExpr expr, Atom.Variable lane) {
    switch (expr) {
      case ScalarExpr.FloatLiteral _, ScalarExpr.Local _ -> {}
      case ScalarExpr.Element(var type, int buffer, List<IndexExpr> at) -> {
        fits &= type == ElementType.FLOAT32;
        IndexExpr address = kernel.buffers().get(buffer).address(at);
        fits &= LaneSupport.stride(address, lane).orElse(2) <= 1;
      }
      case ScalarExpr.Apply(var op, List<ScalarExpr> operands) -> {
        switch (op) {
          case ADD, SUB, MUL, DIV, FMA, NEG, ABS, SQRT, MIN, MAX ->
              operands.forEach(operand -> requirePlain(operand, lane));
          default -> fits = false;
        }
      }
      case ScalarExpr.IntLiteral _,
          ScalarExpr.Index _,
          ScalarExpr.Guarded _,
          ScalarExpr.Cast _,
          ScalarExpr.BitCast _ ->
          fits = false;
    }
  }
}

package org.lrai.ir.kernel;

import java.util.List;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * A statement of a loop nest. A name is visible in the statements that follow it in the same body
 * and in bodies within; it hides no other, but bodies side by side, and the iterations of an
 * unrolled loop, may declare the same names.
 */
public sealed interface Statement {

  /** How a loop is executed. The result never depends on it. */
  enum LoopKind {
    SERIAL,
    /** Iterations may run on several threads. */
    PARALLEL,
    /** Written out; the extent is a constant. */
    UNROLLED,
    /**
     * Iterations are vector lanes, taken in strips of the machine's vector length with a masked
     * tail. What is declared in the body exists once per lane.
     */
    LANES,
    /**
     * Iterations are lanes of a fixed group of vectors held in registers; the extent is a constant
     * multiple of 16.
     */
    LANE_GROUP
  }

  /** {@code for (variable = 0; variable < extent; variable++)}. */
  record For(String variable, IndexExpr extent, LoopKind kind, List<Statement> body)
      implements Statement {
    public For {
      body = List.copyOf(body);
      boolean constant = extent.asConstant().isPresent();
      if ((kind == LoopKind.UNROLLED || kind == LoopKind.LANE_GROUP) && !constant) {
        throw new IllegalArgumentException(kind + " loop of extent " + extent);
      }
      if (kind == LoopKind.LANE_GROUP && extent.asConstant().getAsLong() % LaneBlocks.LENGTH != 0) {
        throw new IllegalArgumentException(kind + " of " + extent + " lanes");
      }
    }

    public IndexExpr index() {
      return IndexExpr.variable(variable);
    }
  }

  /** Binds an index variable to the value of an expression over outer variables and sizes. */
  record Index(String variable, IndexExpr value) implements Statement {}

  /** Binds a scalar. */
  record Let(String name, ScalarExpr value) implements Statement {}

  /**
   * Declares scalars that may be assigned: one, or a small array of constant extents whose
   * subscripts are constant once unrolled loops are written out. All start as {@code initial}.
   */
  record Registers(String name, ElementType type, List<Integer> extents, ScalarExpr initial)
      implements Statement {
    public Registers {
      extents = List.copyOf(extents);
    }
  }

  /** Assigns a register; {@code value} may read it. */
  record Assign(String name, List<IndexExpr> at, ScalarExpr value) implements Statement {
    public Assign {
      at = List.copyOf(at);
    }
  }

  /** Writes a buffer element. */
  record Store(int buffer, List<IndexExpr> at, ScalarExpr value) implements Statement {
    public Store {
      at = List.copyOf(at);
    }
  }

  /** Runs one of two bodies: the first where all of {@code nonNegative} are at least zero. */
  record If(List<IndexExpr> nonNegative, List<Statement> then, List<Statement> otherwise)
      implements Statement {
    public If {
      nonNegative = List.copyOf(nonNegative);
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * Runs {@code body} for {@value #REDUCTION_LANES} lanes, each with declarations of its own, and
   * binds {@code result} to the fold of the lanes' {@code value}s by a fixed tree: lane {@code l}
   * with {@code l + 8}, then {@code l + 4}, {@code l + 2}, {@code l + 1}.
   */
  record LaneReduction(
      String result, String variable, List<Statement> body, ScalarExpr value, Fold fold)
      implements Statement {
    public LaneReduction {
      body = List.copyOf(body);
    }
  }

  /** Number of partial results in a {@link LaneReduction}, on every machine. */
  int REDUCTION_LANES = 16;
}

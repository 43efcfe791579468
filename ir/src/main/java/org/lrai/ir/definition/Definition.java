package org.lrai.ir.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/**
 * What an operator means, as data. Reference interpreter, lowering to loop nests, SMT encoding and
 * bounds all read this and nothing else.
 *
 * <p>Except for {@link Iterate}, {@link Branch}, {@link Composite} and {@link Opaque} a definition
 * gives one tensor. Its element at {@code [%i0, %i1, ...]} (see {@link #outputIndex}) is described
 * by scalar and index expressions in those variables; {@code Element.source} counts the operator's
 * inputs.
 */
public sealed interface Definition {

  /** Each element of the output is a function of elements of the inputs. */
  record Pointwise(ScalarExpr body) implements Definition {}

  /**
   * Each element is a reduction of {@code body} over the index ranges {@code reduced} (row-major
   * order, the first outermost), then {@code finish} applied to the result, which it reads as
   * {@link #REDUCED}.
   */
  record Contraction(List<Axis> reduced, ScalarExpr body, Reducer reducer, ScalarExpr finish)
      implements Definition {
    public Contraction {
      reduced = List.copyOf(reduced);
    }
  }

  /** Data movement only: the first piece whose guard holds says which element it is; else fill. */
  record Reindex(List<Piece> pieces, @Nullable ScalarExpr fill) implements Definition {
    public Reindex {
      pieces = List.copyOf(pieces);
    }
  }

  /** The elements of input 0 in row-major order under another shape. */
  record Reshape() implements Definition {}

  /**
   * A copy of input {@code base} changed by updates: for each point of {@code updates} in row-major
   * order (variables {@code u0, u1, ...}), the element at {@code at} becomes {@code combine(old,
   * update)}; {@link ScatterMode#REPLACE} keeps the last.
   */
  record Scatter(
      int base, List<Axis> updates, List<IndexExpr> at, ScalarExpr update, ScatterMode mode)
      implements Definition {
    public Scatter {
      updates = List.copyOf(updates);
      at = List.copyOf(at);
    }
  }

  /**
   * Repeats {@code step}. Inputs of the operator: trip count (INT64 scalar; only if {@code
   * hasTripCount}), condition (BOOL scalar; only if {@code hasCondition}), {@code carried} values,
   * {@code scanned.size()} scanned tensors, captured values. Inputs of {@code step}: iteration
   * number (INT64 scalar), carried values, one slice of each scanned tensor, captured values.
   * Outputs of {@code step}: the condition to go on (BOOL scalar; only if {@code
   * stepHasCondition}), carried values, one slice for each stacked output. Outputs of the operator:
   * final carried values, stacked outputs. The number of iterations is the smallest of trip count
   * and scanned extents, unless a condition ends it before.
   */
  record Iterate(
      Graph step,
      boolean hasTripCount,
      boolean hasCondition,
      boolean stepHasCondition,
      int carried,
      List<ScanAxis> scanned,
      List<ScanAxis> stacked)
      implements Definition {
    public Iterate {
      scanned = List.copyOf(scanned);
      stacked = List.copyOf(stacked);
    }
  }

  /** Input 0 (BOOL scalar) chooses; the other inputs are those of both graphs. */
  record Branch(Graph whenTrue, Graph whenFalse) implements Definition {}

  /** A function of other operators: {@code body} has the inputs and outputs of the operator. */
  record Composite(Graph body) implements Definition {}

  /**
   * A plain class {@code org.lrai.runtime.ops.<operator>}, constructed with {@code arguments} in
   * order (Long, Double, Boolean, String, or an enum constant's name as {@link EnumArgument}).
   * Tested, not proved.
   *
   * @param given for each input of the class whether the operator has it; the operator's inputs are
   *     those given, in order. Inputs beyond the list are given
   */
  record Opaque(String operator, List<Object> arguments, List<Boolean> given)
      implements Definition {
    public Opaque {
      arguments = List.copyOf(arguments);
      given = List.copyOf(given);
      for (Object argument : arguments) {
        if (!(argument instanceof Long
            || argument instanceof Double
            || argument instanceof Boolean
            || argument instanceof String
            || argument instanceof EnumArgument)) {
          throw new IllegalArgumentException("argument " + argument + " of " + operator);
        }
      }
    }

    /** With all inputs given. */
    public Opaque(String operator, List<Object> arguments) {
      this(operator, arguments, List.of());
    }

    /** The inputs of the class, in order; those that are not given are empty. */
    public <T> List<Optional<T>> place(List<? extends T> inputs) {
      List<Optional<T>> placed = new ArrayList<>();
      int next = 0;
      for (int k = 0; k < given.size() || next < inputs.size(); k++) {
        boolean isGiven = k >= given.size() || given.get(k);
        placed.add(isGiven ? Optional.of(inputs.get(next++)) : Optional.empty());
      }
      return placed;
    }
  }

  /** A constant of an enum of {@code org.lrai.runtime}, such as {@code ElementType.FLOAT}. */
  record EnumArgument(String enumType, String constant) {}

  /** An index range {@code 0 <= %variable < extent}. */
  record Axis(String variable, IndexExpr extent) {
    public IndexExpr index() {
      return IndexExpr.variable(variable);
    }
  }

  /** Where all of {@code nonNegative} hold, the element {@code at} of input {@code source}. */
  record Piece(List<IndexExpr> nonNegative, int source, List<IndexExpr> at) {
    public Piece {
      nonNegative = List.copyOf(nonNegative);
      at = List.copyOf(at);
    }
  }

  /** Along which axis a scanned tensor is cut or a stacked output grows, and whether backwards. */
  record ScanAxis(int axis, boolean reverse) {}

  /** How terms are brought together. */
  sealed interface Reducer {
    /**
     * Folds of values. The empty sum is 0, product 1, maximum the least, minimum the greatest
     * value.
     */
    enum Fold implements Reducer {
      SUM(ScalarOp.ADD),
      PRODUCT(ScalarOp.MUL),
      MAX(ScalarOp.MAX),
      MIN(ScalarOp.MIN),
      AND(ScalarOp.AND),
      OR(ScalarOp.OR);

      private final ScalarOp operation;

      Fold(ScalarOp operation) {
        this.operation = operation;
      }

      /** What brings two values together. */
      public ScalarOp operation() {
        return operation;
      }
    }

    /**
     * The INT64 {@code index} of the largest or smallest term; of equal ones the first, or the
     * last. A NaN counts as larger than everything (largest) or smaller (smallest).
     */
    record Arg(boolean largest, boolean last, IndexExpr index) implements Reducer {}
  }

  /** How an update meets the old element. */
  enum ScatterMode {
    REPLACE,
    ADD,
    MULTIPLY,
    MAX,
    MIN
  }

  /** Name of the local that {@link Contraction#finish} reads. */
  String REDUCED = "reduced";

  /** The variable of the output's axis {@code axis}: {@code %i<axis>}. */
  static IndexExpr outputIndex(int axis) {
    return IndexExpr.variable("i" + axis);
  }

  /** A contraction whose result is the reduction itself. */
  static Contraction contraction(List<Axis> reduced, ScalarExpr body, Reducer reducer) {
    var type = reducer instanceof Reducer.Arg ? org.lrai.ir.type.ElementType.INT64 : body.type();
    return new Contraction(reduced, body, reducer, new ScalarExpr.Local(type, REDUCED));
  }
}

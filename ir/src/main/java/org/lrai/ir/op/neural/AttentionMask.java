package org.lrai.ir.op.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Attention scores {@code [batch, heads, queries, keys]}, minus infinity (or another number, see
 * {@link Unattended}) for the keys that a query does not attend: query {@code i} at position {@code
 * p = offset + i} attends key {@code j} where {@code p - left <= j <= p + right}. Further inputs,
 * in this order:
 *
 * <ul>
 *   <li>{@code masked}: a mask broadcast to the scores, except that keys behind its last dim are
 *       not attended; BOOL: whether a key is attended; a float: added to the scores.
 *   <li>{@code limited}: INT64 {@code [batch]}, how many keys are valid. Then the last query is at
 *       the last valid key: {@code offset} counts from {@code valid - queries}.
 *   <li>{@link Unattended#FILL}: one element of the type of the scores, of any rank.
 * </ul>
 *
 * @param unattended what happens to the keys that a BOOL mask hides
 * @param left how far back a query sees; -1 without limit
 * @param right how far ahead a query sees (0 is causal); -1 without limit
 */
public record AttentionMask(
    boolean masked, Unattended unattended, boolean limited, IndexExpr offset, long left, long right)
    implements NeuralOp {

  /** What becomes of keys that are not attended, and of queries that attend none. */
  public enum Unattended {
    /** The scores are minus infinity; a query that attends no key gives zeros. */
    ZERO,
    /** The scores are minus infinity; a query that attends no key has no value. */
    UNDEFINED,
    /**
     * The scores are a number that is a further input: over the reals a number like others, however
     * negative. A query that attends no key attends all alike. Only for BOOL masks.
     */
    FILL
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType scores = Op.tensor(inputs, 0);
    boolean fits =
        scores.rank() == 4
            && scores.element().isFloat()
            && inputs.size() == 1 + (masked ? 1 : 0) + (limited ? 1 : 0) + (isFilled() ? 1 : 0);
    if (fits && masked) {
      TensorType mask = Op.tensor(inputs, 1);
      fits =
          mask.rank() >= 1
              && (mask.element() == ElementType.BOOL || mask.element() == scores.element());
    }
    if (fits && isFilled()) {
      fits =
          masked
              && Op.tensor(inputs, 1).element() == ElementType.BOOL
              && fill(inputs).element() == scores.element()
              && fill(inputs).shape().size().equals(IndexExpr.ONE);
    }
    if (!fits) {
      throw new TypeException("attention mask of " + inputs);
    }
    if (masked) {
      Broadcasting.require(
          whole(Op.tensor(inputs, 1), scores), scores.shape(), "mask of attention scores");
    }
    if (limited) {
      TensorType lengths = new TensorType(ElementType.INT64, Shape.of(scores.dim(0)));
      Op.require(inputs, lengths(inputs), lengths, "numbers of valid keys");
    }
    return List.of(scores);
  }

  private boolean isFilled() {
    return unattended == Unattended.FILL;
  }

  private static TensorType fill(List<ValueType> inputs) {
    return Op.tensor(inputs, inputs.size() - 1);
  }

  /** Which input has the numbers of valid keys. */
  private int lengths(List<ValueType> inputs) {
    return inputs.size() - (isFilled() ? 2 : 1);
  }

  /** The shape of the mask as if it covered all keys. */
  private static Shape whole(TensorType mask, TensorType scores) {
    return mask.shape().with(mask.rank() - 1, scores.dim(3));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType scores = Op.tensor(inputs, 0);
    ScalarExpr masking = new ScalarExpr.FloatLiteral(scores.element(), Double.NEGATIVE_INFINITY);
    List<IndexExpr> attended = new ArrayList<>(band(inputs));
    ScalarExpr value = Broadcasting.element(scores, 0, scores.shape());
    if (masked) {
      TensorType mask = Op.tensor(inputs, 1);
      IndexExpr covered = mask.dim(mask.rank() - 1);
      if (!covered.equals(scores.dim(3))) {
        attended.add(covered.minus(1).minus(Definition.outputIndex(3)));
      }
      List<IndexExpr> at = Broadcasting.subscripts(whole(mask, scores), scores.shape());
      ScalarExpr element = new ScalarExpr.Element(mask.element(), 1, at);
      value =
          mask.element() == ElementType.BOOL
              ? ScalarExpr.apply(ScalarOp.SELECT, element, value, hidden(inputs, masking))
              : ScalarExpr.apply(ScalarOp.ADD, value, element);
    }
    return new Definition.Pointwise(
        attended.isEmpty() ? value : new ScalarExpr.Guarded(attended, value, masking));
  }

  /** The score of a key that a BOOL mask hides. */
  private ScalarExpr hidden(List<ValueType> inputs, ScalarExpr masking) {
    if (!isFilled()) {
      return masking;
    }
    TensorType fill = fill(inputs);
    return new ScalarExpr.Element(
        fill.element(), inputs.size() - 1, Collections.nCopies(fill.rank(), IndexExpr.ZERO));
  }

  /** What is non-negative where the index of a key is one that the query attends. */
  private List<IndexExpr> band(List<ValueType> inputs) {
    IndexExpr query = Definition.outputIndex(2).plus(offset);
    IndexExpr key = Definition.outputIndex(3);
    List<IndexExpr> conditions = new ArrayList<>();
    if (limited) {
      IndexExpr valid = IndexExpr.element(lengths(inputs), List.of(Definition.outputIndex(0)));
      query = query.plus(valid).minus(Op.tensor(inputs, 0).dim(2));
      conditions.add(valid.minus(1).minus(key));
    }
    if (right >= 0) {
      conditions.add(query.plus(right).minus(key));
    }
    if (left >= 0) {
      conditions.add(key.minus(query).plus(left));
    }
    return conditions;
  }
}

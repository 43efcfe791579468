package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Counts n-grams of a pool in rows of items. Inputs: items {@code [C]} or {@code [N, C]}; the pool;
 * where each length starts in it; the output column of each n-gram; weights of the columns, if any.
 * Output: FLOAT32 {@code [columns]} or {@code [N, columns]}.
 *
 * @param columns number of output columns
 */
public record TfIdfVectorizer(
    Weighting weighting, long minLength, long maxLength, long maxSkip, long columns)
    implements OpaqueOp {
  /** What is made of the counts. */
  public enum Weighting {
    TF,
    IDF,
    TFIDF
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() < 1 || input.rank() > 2) {
      throw new TypeException("n-grams of " + input);
    }
    return List.of(
        new TensorType(
            ElementType.FLOAT32,
            input.shape().with(input.rank() - 1, IndexExpr.constant(columns))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "TfIdfVectorizer",
        List.of(
            OpaqueTypes.constant("ops.TfIdfVectorizer.Weighting", weighting),
            minLength,
            maxLength,
            maxSkip));
  }
}

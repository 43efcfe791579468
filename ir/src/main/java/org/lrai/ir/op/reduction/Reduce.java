package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Reduces axes (sorted, distinct) to one element, kept as a dim of 1 or dropped. */
public record Reduce(Kind kind, List<Integer> axes, boolean keepDims) implements ReductionOp {
  /** What is computed of the elements {@code x} that are brought together, {@code n} of them. */
  public enum Kind {
    SUM,
    PRODUCT,
    MAX,
    MIN,
    /** {@code sum(x) / n}. */
    MEAN,
    /** {@code sum(x * x)}. */
    SUM_SQUARE,
    /** {@code sum(|x|)}. */
    L1,
    /** {@code sqrt(sum(x * x))}. */
    L2,
    /** {@code log(sum(x))}. */
    LOG_SUM
  }

  public Reduce {
    axes = axes.stream().distinct().sorted().toList();
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (!axes.isEmpty() && (axes.getFirst() < 0 || axes.getLast() >= input.rank())) {
      throw new TypeException("reduction over axes " + axes + " of " + input);
    }
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      if (!axes.contains(axis)) {
        dims.add(input.dim(axis));
      } else if (keepDims) {
        dims.add(IndexExpr.ONE);
      }
    }
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    List<Definition.Axis> reduced = new ArrayList<>();
    List<IndexExpr> at = new ArrayList<>();
    int outputAxis = 0;
    for (int axis = 0; axis < input.rank(); axis++) {
      if (axes.contains(axis)) {
        var range = new Definition.Axis("r" + reduced.size(), input.dim(axis));
        reduced.add(range);
        at.add(range.index());
        outputAxis += keepDims ? 1 : 0;
      } else {
        at.add(Definition.outputIndex(outputAxis++));
      }
    }
    ScalarExpr x = new ScalarExpr.Element(input.element(), 0, at);
    return new Definition.Contraction(
        reduced, term(x), reducer(input.element()), finish(input.element(), reduced));
  }

  private ScalarExpr term(ScalarExpr x) {
    return switch (kind) {
      case SUM, PRODUCT, MAX, MIN, MEAN, LOG_SUM -> x;
      case SUM_SQUARE, L2 -> ScalarExpr.apply(ScalarOp.MUL, x, x);
      case L1 -> ScalarExpr.apply(ScalarOp.ABS, x);
    };
  }

  private Definition.Reducer reducer(ElementType element) {
    return switch (kind) {
      case SUM, MEAN, SUM_SQUARE, L1, L2, LOG_SUM -> Definition.Reducer.Fold.SUM;
      case PRODUCT -> Definition.Reducer.Fold.PRODUCT;
      case MAX ->
          element == ElementType.BOOL ? Definition.Reducer.Fold.OR : Definition.Reducer.Fold.MAX;
      case MIN ->
          element == ElementType.BOOL ? Definition.Reducer.Fold.AND : Definition.Reducer.Fold.MIN;
    };
  }

  private ScalarExpr finish(ElementType element, List<Definition.Axis> reduced) {
    ScalarExpr result = new ScalarExpr.Local(element, Definition.REDUCED);
    return switch (kind) {
      case SUM, PRODUCT, MAX, MIN, SUM_SQUARE, L1 -> result;
      case MEAN -> {
        IndexExpr count = IndexExpr.product(reduced.stream().map(Definition.Axis::extent).toList());
        yield ScalarExpr.apply(
            ScalarOp.DIV, result, ScalarExpr.cast(element, new ScalarExpr.Index(count)));
      }
      case L2 -> ScalarExpr.apply(ScalarOp.SQRT, result);
      case LOG_SUM -> ScalarExpr.apply(ScalarOp.LOG, result);
    };
  }
}

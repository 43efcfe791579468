package org.lrai.ir.op.linear;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Convolution: input {@code [n, c, d0, d1, ...]}, weights {@code [m, c/group, k0, k1, ...]}, if
 * there are three inputs bias {@code [m]}; output {@code [n, m, o0, o1, ...]}. Outside its dims the
 * input reads as zero.
 */
public record Conv(List<WindowAxis> axes, IndexExpr group) implements LinearOp {
  public Conv {
    axes = List.copyOf(axes);
  }

  public Conv(List<WindowAxis> axes, long group) {
    this(axes, IndexExpr.constant(group));
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    Convolution geometry = geometry(inputs);
    TensorType input = geometry.input();
    if (geometry.weights().element() != input.element() || inputs.size() > 3) {
      throw new TypeException("convolution of " + inputs);
    }
    if (inputs.size() == 3) {
      Shape channels = Shape.of(geometry.weights().dim(0));
      Op.require(inputs, 2, input.withShape(channels), "bias of a convolution");
    }
    return List.of(input.withShape(geometry.shape()));
  }

  private Convolution geometry(List<ValueType> inputs) {
    return new Convolution(Op.tensor(inputs, 0), Op.tensor(inputs, 1), axes, group);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Convolution geometry = geometry(inputs);
    ElementType element = geometry.input().element();
    ScalarExpr x = new ScalarExpr.Element(element, 0, geometry.inputAt());
    List<IndexExpr> inside = geometry.inside();
    ScalarExpr padded =
        inside.isEmpty() ? x : new ScalarExpr.Guarded(inside, x, ScalarExpr.literal(element, 0));
    ScalarExpr w = new ScalarExpr.Element(element, 1, geometry.weightsAt());
    ScalarExpr sum = new ScalarExpr.Local(element, Definition.REDUCED);
    ScalarExpr finish =
        inputs.size() < 3
            ? sum
            : ScalarExpr.apply(
                ScalarOp.ADD,
                sum,
                new ScalarExpr.Element(element, 2, List.of(Definition.outputIndex(1))));
    return new Definition.Contraction(
        geometry.reduced(),
        ScalarExpr.apply(ScalarOp.MUL, padded, w),
        Definition.Reducer.Fold.SUM,
        finish);
  }
}

package org.lrai.ir.op.elementwise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The INT64 tensor whose element at {@code [%i0, %i1, ...]} is {@code value}, an expression in
 * these variables and in sizes: ranges, masks, and (rank 0) sizes themselves.
 */
public record IndexValues(Shape shape, IndexExpr value) implements ElementwiseOp {
  public IndexValues {
    Set<String> known =
        IntStream.range(0, shape.rank()).mapToObj(k -> "i" + k).collect(Collectors.toSet());
    if (!known.containsAll(value.variables())
        || value.atoms().stream().anyMatch(Atom.Element.class::isInstance)) {
      throw new IllegalArgumentException(value + " is no function of the indices of " + shape);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    if (!inputs.isEmpty()) {
      throw new TypeException("index values with inputs " + inputs);
    }
    return List.of(new TensorType(ElementType.INT64, shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Pointwise(new ScalarExpr.Index(value));
  }
}

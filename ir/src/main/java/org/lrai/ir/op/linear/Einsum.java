package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Einstein summation: each operand has a string with one character per axis, its label. The output
 * at its labels is the sum over all other labels of the product of the operands at their labels. A
 * label has one extent; a dim of 1 stretches to it.
 */
public record Einsum(List<String> operands, String output) implements LinearOp {
  public Einsum {
    operands = List.copyOf(operands);
    String known = String.join("", operands);
    if (operands.isEmpty()
        || output.chars().distinct().count() != output.length()
        || !output.chars().allMatch(label -> known.indexOf(label) >= 0)) {
      throw new IllegalArgumentException("einsum " + operands + " -> " + output);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    SequencedMap<Character, IndexExpr> extents = extents(inputs);
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < output.length(); axis++) {
      dims.add(extents.getOrDefault(output.charAt(axis), IndexExpr.ONE));
    }
    return List.of(Op.tensor(inputs, 0).withShape(new Shape(dims)));
  }

  /** The extent of each label, in the order of their first occurrence. */
  private SequencedMap<Character, IndexExpr> extents(List<ValueType> inputs) {
    SequencedMap<Character, IndexExpr> extents = new LinkedHashMap<>();
    for (int k = 0; k < operands.size(); k++) {
      TensorType input = Op.tensor(inputs, k);
      if (input.rank() != operands.get(k).length()
          || input.element() != Op.tensor(inputs, 0).element()
          || inputs.size() != operands.size()) {
        throw new TypeException("einsum " + operands + " -> " + output + " of " + inputs);
      }
      for (int axis = 0; axis < input.rank(); axis++) {
        char label = operands.get(k).charAt(axis);
        IndexExpr dim = input.dim(axis);
        IndexExpr known = extents.get(label);
        if (known == null || known.isConstant(1)) {
          extents.put(label, dim);
        } else if (!dim.isConstant(1)) {
          TypeException.requireEqual(known, dim, "einsum: extents of " + label);
        }
      }
    }
    return extents;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    List<Definition.Axis> reduced = new ArrayList<>();
    SequencedMap<Character, IndexExpr> index = new LinkedHashMap<>();
    for (int axis = 0; axis < output.length(); axis++) {
      index.put(output.charAt(axis), Definition.outputIndex(axis));
    }
    extents(inputs)
        .forEach((label, extent) -> {
          if (!index.containsKey(label)) {
            var axis = new Definition.Axis("r" + reduced.size(), extent);
            reduced.add(axis);
            index.put(label, axis.index());
          }
        });
    ScalarExpr product = factor(inputs, 0, index);
    for (int k = 1; k < operands.size(); k++) {
      product = ScalarExpr.apply(ScalarOp.MUL, product, factor(inputs, k, index));
    }
    return reduced.isEmpty()
        ? new Definition.Pointwise(product)
        : Definition.contraction(reduced, product, Definition.Reducer.Fold.SUM);
  }

  private ScalarExpr factor(List<ValueType> inputs, int k, Map<Character, IndexExpr> index) {
    TensorType input = Op.tensor(inputs, k);
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      IndexExpr along = index.getOrDefault(operands.get(k).charAt(axis), IndexExpr.ZERO);
      at.add(input.dim(axis).isConstant(1) ? IndexExpr.ZERO : along);
    }
    return new ScalarExpr.Element(input.element(), k, at);
  }
}

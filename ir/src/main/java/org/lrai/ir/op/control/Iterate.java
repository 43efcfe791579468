package org.lrai.ir.op.control;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.type.ValueType;

/**
 * A loop: ONNX's Loop and Scan, and what recurrent operators are made of. The meaning, and the
 * order of inputs and outputs, are those of {@link Definition.Iterate}.
 *
 * @param outputs the types of the outputs: final carried values, stacked outputs; what is known
 *     only at run time is a placeholder {@code ?k}
 */
public record Iterate(
    Graph step,
    boolean hasTripCount,
    boolean hasCondition,
    boolean stepHasCondition,
    int carried,
    List<ScanAxis> scanned,
    List<ScanAxis> stacked,
    List<ValueType> outputs)
    implements ControlOp {
  public Iterate {
    scanned = List.copyOf(scanned);
    stacked = List.copyOf(stacked);
    outputs = List.copyOf(outputs);
    if (outputs.size() != carried + stacked.size()) {
      throw new IllegalArgumentException("types of " + outputs.size() + " outputs");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return outputs;
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Iterate(
        step, hasTripCount, hasCondition, stepHasCondition, carried, scanned, stacked);
  }
}

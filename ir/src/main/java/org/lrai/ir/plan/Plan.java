package org.lrai.ir.plan;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.type.ElementType;

/**
 * What a compiled model does, as data: which kernels run in which order on which arrays. Nothing in
 * it is trusted; the checks of {@code docs/semantics.md} on plans are made on this record.
 *
 * @param inputs model inputs, in order (names of {@code values})
 * @param outputs model outputs, in order; no two are the same value, none is an input or weight
 * @param symbols range of each symbol that is bound from input shapes; others are bound by steps
 * @param weights constant data; a weight's type gives the array
 * @param slots arrays for intermediate results; a slot holds one value at a time
 * @param kernels distinct nests; several calls may share one
 */
public record Plan(
    String name,
    List<String> inputs,
    List<String> outputs,
    SequencedMap<String, Range> symbols,
    Map<String, PlannedValue> values,
    List<TensorData> weights,
    List<ElementType> slots,
    List<Kernel> kernels,
    List<Step> steps) {

  public Plan {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    values = Map.copyOf(values);
    weights = List.copyOf(weights);
    slots = List.copyOf(slots);
    kernels = List.copyOf(kernels);
    steps = List.copyOf(steps);
  }

  /** A value, where it is, and how its elements lie there. */
  public record PlannedValue(Value value, Place place, Layout layout) {

    /** A value in the order of ONNX. */
    public PlannedValue(Value value, Place place) {
      this(value, place, Layout.ROW_MAJOR);
    }
  }

  public PlannedValue value(String name) {
    PlannedValue value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the plan has no value " + name);
    }
    return value;
  }
}

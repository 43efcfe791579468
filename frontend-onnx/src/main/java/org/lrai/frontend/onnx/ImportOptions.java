package org.lrai.frontend.onnx;

import java.util.Map;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Range;

/**
 * What is stated about a model's inputs beyond what the model says.
 *
 * @param dims ranges of symbolic dims, by name; a range of one value fixes the dim. A dim that the
 *     model does not name is called {@code <input>_<axis>}
 * @param fixed contents of inputs, by name: the graph computes with these, and with no others
 * @param offered contents of further inputs that may be taken as fixed where the model could not be
 *     imported otherwise: because the input decides on a number of dims, say. {@link
 *     ImportResult#fixedInputs} says of which inputs use was made
 */
public record ImportOptions(
    Map<String, Range> dims, Map<String, TensorData> fixed, Map<String, TensorData> offered) {
  /** Nothing is stated. */
  public static final ImportOptions NONE = new ImportOptions(Map.of(), Map.of(), Map.of());

  public ImportOptions {
    dims = Map.copyOf(dims);
    fixed = Map.copyOf(fixed);
    offered = Map.copyOf(offered);
  }
}

package org.lrai.verifier.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * A loop of a graph as it is written:
 *
 * <pre>{@code
 * result[..] = initial[..]                  // for each carried value
 * for each iteration, serial
 *   number = iteration
 *   carried[..] = result[..]
 *   slice[..] = scanned[.., iteration, ..]
 *   ...                                     // the nests of the step's definitions
 *   result[..] = next[..]
 *   stacked[.., iteration, ..] = row[..]
 * }</pre>
 *
 * <p>What {@code next} and {@code row} read is never a result, so all carried values change at
 * once.
 */
final class LoopText {
  private final GraphText text;
  private final NestBuilder nest;
  private final Definition.Iterate loop;
  private final Map<String, String> names = new HashMap<>();

  LoopText(GraphText text, NestBuilder nest, Definition.Iterate loop) {
    this.text = text;
    this.nest = nest;
    this.loop = loop;
  }

  /** Adds the loop to the nest; inputs and outputs are those of {@link Definition.Iterate}. */
  void print(
      List<String> inputs,
      List<TensorType> inputTypes,
      List<String> outputs,
      List<TensorType> types) {
    int first = (loop.hasTripCount() ? 1 : 0) + (loop.hasCondition() ? 1 : 0);
    IndexExpr count = count(inputs, inputTypes, first + loop.carried());
    if (loop.hasCondition() || loop.stepHasCondition() || count == null) {
      text.unsupported(outputs.getFirst() + ", a loop that a condition may end");
      return;
    }
    Graph step = loop.step();
    String prefix = outputs.getFirst() + "/";
    int results = loop.carried();
    if (!fits(inputTypes.subList(first, inputTypes.size()), types)) {
      text.unsupported(outputs.getFirst() + ", a loop whose values change their sizes");
      return;
    }
    for (int k = 0; k < step.inputs().size(); k++) {
      String name = step.inputs().get(k).name();
      int given = first + k - 1;
      boolean captured = k > loop.carried() + loop.scanned().size();
      names.put(name, captured ? inputs.get(given) : prefix + name);
      if (!captured) {
        text.slot(prefix + name, stepInput(k));
      }
    }
    text.constants(step, prefix, names);
    for (int k = 0; k < results; k++) {
      nest.copy(inputs.get(first + k), outputs.get(k), types.get(k));
    }
    String variable = prefix + "iteration";
    IndexExpr iteration = IndexExpr.variable(variable);
    nest.loop(
        variable,
        count,
        () -> {
          nest.store(stepName(0), stepInput(0), iteration);
          for (int k = 0; k < results; k++) {
            nest.copy(outputs.get(k), stepName(1 + k), types.get(k));
          }
          for (int k = 0; k < loop.scanned().size(); k++) {
            int number = 1 + results + k;
            int given = first + results + k;
            TensorType whole = inputTypes.get(given);
            ScanAxis scan = loop.scanned().get(k);
            IndexExpr extent = whole.dim(scan.axis());
            nest.slice(
                inputs.get(given),
                whole,
                scan.axis(),
                scan.reverse() ? extent.minus(1).minus(iteration) : iteration,
                stepName(number),
                stepInput(number));
          }
          text.nodes(step, prefix, names, nest);
          for (int k = 0; k < results; k++) {
            nest.copy(result(k, prefix), outputs.get(k), types.get(k));
          }
          for (int k = 0; k < loop.stacked().size(); k++) {
            ScanAxis stack = loop.stacked().get(k);
            nest.stack(
                result(results + k, prefix),
                stepOutput(results + k),
                outputs.get(results + k),
                types.get(results + k),
                stack.axis(),
                stack.reverse() ? count.minus(1).minus(iteration) : iteration);
          }
        });
  }

  /** The number of iterations; null if only a condition ends the loop. */
  private @Nullable IndexExpr count(
      List<String> inputs, List<TensorType> inputTypes, int firstScanned) {
    IndexExpr count =
        loop.hasTripCount() ? nest.scalar(inputs.getFirst(), inputTypes.getFirst()) : null;
    for (int k = 0; k < loop.scanned().size(); k++) {
      IndexExpr extent = inputTypes.get(firstScanned + k).dim(loop.scanned().get(k).axis());
      count = count == null ? extent : count.min(extent);
    }
    return count;
  }

  /** Whether carried values keep their sizes, and slices and rows are those of the step. */
  private boolean fits(List<TensorType> inputs, List<TensorType> outputs) {
    boolean fits = true;
    for (int k = 0; k < outputs.size(); k++) {
      TensorType output = outputs.get(k);
      if (k < loop.carried()) {
        fits &=
            output.equals(inputs.get(k))
                && output.equals(stepInput(1 + k))
                && output.equals(stepOutput(k));
      } else {
        int axis = loop.stacked().get(k - loop.carried()).axis();
        fits &= stepOutput(k).equals(without(output, axis));
      }
    }
    for (int k = 0; k < loop.scanned().size(); k++) {
      TensorType whole = inputs.get(loop.carried() + k);
      fits &=
          stepInput(1 + loop.carried() + k).equals(without(whole, loop.scanned().get(k).axis()));
    }
    return fits;
  }

  private static TensorType without(TensorType type, int axis) {
    List<IndexExpr> dims = new ArrayList<>(type.shape().dims());
    dims.remove(axis);
    return type.withShape(new Shape(dims));
  }

  private TensorType stepInput(int k) {
    return (TensorType) loop.step().inputs().get(k).type();
  }

  private TensorType stepOutput(int k) {
    return (TensorType) loop.step().outputs().get(k).type();
  }

  private String stepName(int k) {
    return Objects.requireNonNull(names.get(loop.step().inputs().get(k).name()));
  }

  private String result(int k, String prefix) {
    String name = loop.step().outputs().get(k).name();
    return names.getOrDefault(name, prefix + name);
  }
}

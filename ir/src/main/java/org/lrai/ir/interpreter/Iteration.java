package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.type.TensorType;

/** Evaluates {@link Definition.Iterate}. */
final class Iteration {
  private final Interpreter interpreter;
  private final Definition.Iterate definition;
  private final Program step;
  private final Scope scope;

  Iteration(Interpreter interpreter, Definition.Iterate definition, Program step, Scope scope) {
    this.interpreter = interpreter;
    this.definition = definition;
    this.step = step;
    this.scope = scope;
  }

  List<Evaluated> run(List<Evaluated> inputs) {
    int next = 0;
    long limit = Long.MAX_VALUE;
    if (definition.hasTripCount()) {
      limit = ((Tensor) inputs.get(next++)).longScalar();
    }
    boolean go = true;
    if (definition.hasCondition()) {
      go = ((Tensor) inputs.get(next++)).longScalar() != 0;
    }
    List<Evaluated> carried = inputs.subList(next, next + definition.carried());
    next += definition.carried();
    List<Evaluated> scanned = inputs.subList(next, next + definition.scanned().size());
    List<Evaluated> captured = inputs.subList(next + definition.scanned().size(), inputs.size());
    for (int k = 0; k < scanned.size(); k++) {
      int axis = definition.scanned().get(k).axis();
      limit = Math.min(limit, ((Tensor) scanned.get(k)).dim(axis));
    }
    List<List<Tensor>> slices = new ArrayList<>();
    definition.stacked().forEach(_ -> slices.add(new ArrayList<>()));
    for (long k = 0; k < limit && go; k++) {
      List<Evaluated> results =
          interpreter.run(step, arguments(k, carried, scanned, captured), scope.inner());
      int at = 0;
      if (definition.stepHasCondition()) {
        go = ((Tensor) results.get(at++)).longScalar() != 0;
      }
      carried = results.subList(at, at + definition.carried());
      for (int j = 0; j < slices.size(); j++) {
        slices.get(j).add((Tensor) results.get(at + definition.carried() + j));
      }
    }
    List<Evaluated> outputs = new ArrayList<>(carried);
    for (int j = 0; j < slices.size(); j++) {
      outputs.add(stack(slices.get(j), j));
    }
    return outputs;
  }

  private List<Evaluated> arguments(
      long iteration, List<Evaluated> carried, List<Evaluated> scanned, List<Evaluated> captured) {
    List<Evaluated> arguments = new ArrayList<>();
    arguments.add(Tensor.ofLong(iteration));
    arguments.addAll(carried);
    for (int j = 0; j < scanned.size(); j++) {
      arguments.add(slice((Tensor) scanned.get(j), definition.scanned().get(j), iteration));
    }
    arguments.addAll(captured);
    return arguments;
  }

  private Tensor slice(Tensor tensor, ScanAxis scan, long iteration) {
    long extent = tensor.dim(scan.axis());
    long index = scan.reverse() ? extent - 1 - iteration : iteration;
    long[] dims = without(tensor.dims(), scan.axis());
    int inner = Tensor.count(Arrays.copyOfRange(tensor.dims(), scan.axis() + 1, tensor.rank()));
    int size = Tensor.count(dims);
    Object slice = interpreter.arithmetic().newArray(tensor.element(), size);
    for (int done = 0, block = 0; done < size; done += inner, block++) {
      int from = (int) ((block * extent + index) * inner);
      System.arraycopy(tensor.array(), from, slice, done, inner);
    }
    return Tensor.ofArray(tensor.element(), dims, slice);
  }

  /** Stacked slices; of none, sizes that only an iteration could tell are 0. */
  private Tensor stack(List<Tensor> slices, int output) {
    ScanAxis scan = definition.stacked().get(output);
    int position = (definition.stepHasCondition() ? 1 : 0) + definition.carried() + output;
    if (slices.isEmpty()) {
      TensorType type = (TensorType) step.graph().outputs().get(position).type();
      long[] dims = with(scope.dimsOrZero(type.shape()), scan.axis(), 0);
      Object none = interpreter.arithmetic().newArray(type.element(), 0);
      return Tensor.ofArray(type.element(), dims, none);
    }
    Tensor first = slices.getFirst();
    long[] dims = with(first.dims(), scan.axis(), slices.size());
    int inner = Tensor.count(Arrays.copyOfRange(first.dims(), scan.axis(), first.rank()));
    Object stacked = interpreter.arithmetic().newArray(first.element(), Tensor.count(dims));
    for (int k = 0; k < slices.size(); k++) {
      Tensor slice = slices.get(scan.reverse() ? slices.size() - 1 - k : k);
      if (!Arrays.equals(slice.dims(), first.dims())) {
        throw new EvaluationException("slices of different shapes: " + first + " and " + slice);
      }
      for (int done = 0, block = 0; done < slice.size(); done += inner, block++) {
        int to = (block * slices.size() + k) * inner;
        System.arraycopy(slice.array(), done, stacked, to, inner);
      }
    }
    return Tensor.ofArray(first.element(), dims, stacked);
  }

  private static long[] without(long[] dims, int axis) {
    long[] rest = new long[dims.length - 1];
    System.arraycopy(dims, 0, rest, 0, axis);
    System.arraycopy(dims, axis + 1, rest, axis, rest.length - axis);
    return rest;
  }

  private static long[] with(long[] dims, int axis, long dim) {
    long[] more = new long[dims.length + 1];
    System.arraycopy(dims, 0, more, 0, axis);
    more[axis] = dim;
    System.arraycopy(dims, axis, more, axis + 1, dims.length - axis);
    return more;
  }
}

package org.lrai.bench;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** A compiled model. Outputs are allocated anew in each call, as the other side does. */
final class Lrai implements Contestant {
  private final CompiledModel model;
  private final Value[] inputs;

  Lrai(CompiledModel model, List<Tensor> inputs) {
    this.model = model;
    this.inputs = inputs.toArray(Value[]::new);
  }

  @Override
  public void call() {
    model.run(inputs);
  }

  @Override
  public List<Tensor> outputs() {
    List<Tensor> outputs = new ArrayList<>();
    for (Value value : model.run(inputs)) {
      if (!(value instanceof Tensor tensor)) {
        throw new DiagnosticException(
            Diagnostic.unsupported("bench", "an output is a " + value + ", not a tensor"));
      }
      outputs.add(tensor);
    }
    return outputs;
  }

  @Override
  public void close() {}
}

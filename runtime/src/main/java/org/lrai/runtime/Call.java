package org.lrai.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.ModelSignature;

/** What one call needs: an execution and the arrays that it is handed. */
final class Call {
  final Execution execution;
  final @Nullable Value[] inputs;
  final @Nullable Value[] outputs;
  final long[] symbols;

  Call(Execution execution, ModelSignature signature) {
    this.execution = execution;
    this.inputs = new @Nullable Value[signature.inputs().size()];
    this.outputs = new @Nullable Value[signature.outputs().size()];
    this.symbols = new long[signature.symbols().size()];
  }

  /** Forgets the caller's values, so that a pooled call does not keep them alive. */
  void clear() {
    Arrays.fill(inputs, null);
    Arrays.fill(outputs, null);
  }
}

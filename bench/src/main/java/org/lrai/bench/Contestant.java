package org.lrai.bench;

import java.util.List;
import org.lrai.runtime.Tensor;

/** A loaded model with its inputs in place: what is timed is {@link #call} alone. */
interface Contestant extends AutoCloseable {

  /** Runs the model once. */
  void call();

  /** Runs the model once more and gives its outputs, which must be tensors. */
  List<Tensor> outputs();

  @Override
  void close();
}

package org.lrai.ir.interpreter;

import java.util.List;
import java.util.Optional;

/** What a value of a graph is during evaluation. */
public sealed interface Evaluated permits Tensor, Evaluated.Sequence, Evaluated.Maybe {

  /** A list of values. */
  record Sequence(List<Evaluated> elements) implements Evaluated {
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /** A value that may be absent. */
  record Maybe(Optional<Evaluated> value) implements Evaluated {}
}

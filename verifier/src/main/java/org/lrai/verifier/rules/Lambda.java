package org.lrai.verifier.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.term.Term;

/** A tensor as a function of its index. */
record Lambda(TensorType type, Element element) {

  /** The element at an index; conditions for having a value go to the obligations, if any. */
  @FunctionalInterface
  interface Element {
    Term at(List<Term> index, @Nullable Obligations obligations);
  }

  Term at(List<Term> index) {
    return at(index, null);
  }

  Term at(List<Term> index, @Nullable Obligations obligations) {
    if (index.size() != type.rank()) {
      throw new IllegalArgumentException(index.size() + " subscripts of " + type);
    }
    return element.at(index, obligations);
  }
}

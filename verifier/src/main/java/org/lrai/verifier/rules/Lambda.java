package org.lrai.verifier.rules;

import java.util.List;
import java.util.function.Function;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.term.Term;

/** A tensor as a function of its index. */
record Lambda(TensorType type, Function<List<Term>, Term> element) {
  Term at(List<Term> index) {
    if (index.size() != type.rank()) {
      throw new IllegalArgumentException(index.size() + " subscripts of " + type);
    }
    return element.apply(index);
  }
}

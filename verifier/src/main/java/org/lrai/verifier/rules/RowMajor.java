package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Reads a tensor under another shape of the same size. Both shapes are cut into runs of dims with
 * equal products, so that row-major order goes run by run (digits in a mixed radix: {@code
 * digits_unique} in {@code proofs/coq}); within a run the flat index of one is split into the
 * digits of the other. Trusted.
 */
final class RowMajor {
  private RowMajor() {}

  static Term read(Lambda input, Shape shape, List<Term> index, @Nullable Obligations obligations) {
    List<IndexExpr> from = input.type().shape().dims();
    List<Term> subscripts = new ArrayList<>();
    int next = 0;
    int begin = 0;
    while (next < from.size() || begin < shape.rank()) {
      int inputEnd = next;
      int outputEnd = begin;
      IndexExpr inputSize = IndexExpr.ONE;
      IndexExpr outputSize = IndexExpr.ONE;
      do {
        // The shorter run grows; where that cannot be told, both run to the end.
        boolean growInput =
            inputEnd < from.size()
                && (outputEnd == shape.rank() || divides(inputSize, outputSize, outputEnd > begin));
        if (growInput) {
          inputSize = inputSize.times(from.get(inputEnd++));
        } else if (outputEnd < shape.rank()) {
          outputSize = outputSize.times(shape.dim(outputEnd++));
        } else {
          break;
        }
      } while (!inputSize.equals(outputSize) || (inputEnd == next) != (outputEnd == begin));
      if (obligations != null) {
        obligations.require(
            "the sizes of both shapes are equal",
            Terms.equal(ScalarMeaning.size(inputSize), ScalarMeaning.size(outputSize)));
      }
      subscripts.addAll(
          digits(
              from.subList(next, inputEnd),
              flat(shape.dims().subList(begin, outputEnd), index.subList(begin, outputEnd))));
      next = inputEnd;
      begin = outputEnd;
    }
    return input.at(subscripts, obligations != null && obligations.isDeep() ? obligations : null);
  }

  private static boolean divides(IndexExpr inputSize, IndexExpr outputSize, boolean outputBegun) {
    return outputBegun
        && !inputSize.equals(outputSize)
        && outputSize.dividedExactlyBy(inputSize).isPresent();
  }

  private static Term flat(List<IndexExpr> dims, List<Term> index) {
    Term flat = Terms.integer(0);
    for (int axis = 0; axis < dims.size(); axis++) {
      flat = Terms.add(Terms.multiply(flat, ScalarMeaning.size(dims.get(axis))), index.get(axis));
    }
    // Digits that a quotient took apart come together again: reshapes in a row are one.
    return Polynomial.simplified(flat);
  }

  /** The digits of a flat index, the last dim's digit running fastest. */
  private static List<Term> digits(List<IndexExpr> dims, Term flat) {
    List<Term> digits = new ArrayList<>();
    Term rest = flat;
    for (int axis = dims.size() - 1; axis >= 0; axis--) {
      IndexExpr dim = dims.get(axis);
      boolean first = axis == 0;
      if (dim.isConstant(1)) {
        digits.addFirst(Terms.integer(0));
      } else if (first || dims.subList(0, axis).stream().allMatch(d -> d.isConstant(1))) {
        digits.addFirst(rest);
        rest = Terms.integer(0);
      } else {
        Term size = ScalarMeaning.size(dim);
        Term quotient = Terms.floorDivide(rest, size);
        digits.addFirst(Terms.subtract(rest, Terms.multiply(size, quotient)));
        rest = quotient;
      }
    }
    return digits;
  }
}

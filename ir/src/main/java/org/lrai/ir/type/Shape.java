package org.lrai.ir.type;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lrai.ir.index.IndexExpr;

/** Dims of a tensor, outermost first; each a constant or an expression over symbols. */
public record Shape(List<IndexExpr> dims) {
  public static final Shape SCALAR = new Shape(List.of());

  public Shape {
    dims = List.copyOf(dims);
    for (IndexExpr dim : dims) {
      if (dim.asConstant().isPresent() && dim.asConstant().getAsLong() < 0) {
        throw new IllegalArgumentException("negative dim in " + dims);
      }
      if (!dim.variables().isEmpty()) {
        throw new IllegalArgumentException("a dim may not depend on an index: " + dim);
      }
    }
  }

  public static Shape of(long... dims) {
    return new Shape(LongStream.of(dims).mapToObj(IndexExpr::constant).toList());
  }

  public static Shape of(IndexExpr... dims) {
    return new Shape(List.of(dims));
  }

  public int rank() {
    return dims.size();
  }

  public IndexExpr dim(int axis) {
    return dims.get(axis);
  }

  /** Number of elements. */
  public IndexExpr size() {
    return IndexExpr.product(dims);
  }

  /** The dims as numbers, if none is symbolic. */
  public Optional<long[]> fixed() {
    long[] fixed = new long[rank()];
    for (int i = 0; i < fixed.length; i++) {
      if (dims.get(i).asConstant().isEmpty()) {
        return Optional.empty();
      }
      fixed[i] = dims.get(i).asConstant().getAsLong();
    }
    return Optional.of(fixed);
  }

  /** Maps a possibly negative ONNX axis to 0..rank-1. */
  public int axis(long axis) {
    long normal = axis < 0 ? axis + rank() : axis;
    if (normal < 0 || normal >= rank()) {
      throw new IllegalArgumentException("axis " + axis + " of a tensor of rank " + rank());
    }
    return (int) normal;
  }

  /** A copy with one dim replaced. */
  public Shape with(int axis, IndexExpr dim) {
    List<IndexExpr> copy = new java.util.ArrayList<>(dims);
    copy.set(axis, dim);
    return new Shape(copy);
  }

  /** This shape preceded by ones up to {@code rank}, as broadcasting reads it. */
  public Shape extendTo(int rank) {
    List<IndexExpr> copy =
        new java.util.ArrayList<>(Collections.nCopies(Math.max(0, rank - rank()), IndexExpr.ONE));
    copy.addAll(dims);
    return new Shape(copy);
  }

  @Override
  public String toString() {
    return dims.stream().map(IndexExpr::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}

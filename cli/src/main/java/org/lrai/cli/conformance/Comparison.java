package org.lrai.cli.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lrai.cli.tensor.Tensors;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Compares what a model gives with what it should. Each method gives the first difference. */
final class Comparison {
  private Comparison() {}

  /** Whether values are of the same type and shape and within the tolerance. */
  static Optional<String> compare(Value got, Value want, Tolerance tolerance, double step) {
    return walk(got, want, (g, w) -> compareElements(g, w, tolerance, step));
  }

  /** Whether values are of the same type and shape; elements are not compared. */
  static Optional<String> compareShapes(Value got, Value want) {
    return walk(got, want, (g, w) -> Optional.empty());
  }

  /** Whether values are the same bit for bit; all NaNs count as one. */
  static Optional<String> compareBits(Value got, Value want) {
    return walk(got, want, Comparison::compareElementBits);
  }

  /** Compares two tensors of equal type and shape. */
  @FunctionalInterface
  private interface ElementComparison {
    Optional<String> compare(Tensor got, Tensor want);
  }

  private static Optional<String> walk(Value got, Value want, ElementComparison comparison) {
    if (got instanceof Tensor g && want instanceof Tensor w) {
      if (g.elementType() != w.elementType() || !g.hasShape(w.shape())) {
        return different(g, w);
      }
      return comparison.compare(g, w);
    }
    if (got instanceof SequenceValue g && want instanceof SequenceValue w) {
      return walk(g.tensors(), w.tensors(), comparison);
    }
    if (got instanceof OptionalValue(Value g) && want instanceof OptionalValue(Value w)) {
      if (g != null && w != null) {
        return walk(g, w, comparison);
      }
      return g == null && w == null ? Optional.empty() : different(got, want);
    }
    return different(got, want);
  }

  private static Optional<String> different(Value got, Value want) {
    return Optional.of("is " + got + ", expected " + want);
  }

  private static Optional<String> walk(
      List<Tensor> got, List<Tensor> want, ElementComparison comparison) {
    if (got.size() != want.size()) {
      return Optional.of("has " + got.size() + " tensors, expected " + want.size());
    }
    for (int i = 0; i < got.size(); i++) {
      Optional<String> difference = walk(got.get(i), want.get(i), comparison);
      if (difference.isPresent()) {
        return Optional.of("[" + i + "] " + difference.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> compareElements(
      Tensor got, Tensor want, Tolerance tolerance, double step) {
    if (want.elementType() == ElementType.STRING) {
      return compareElementBits(got, want);
    }
    boolean exact = !want.elementType().isFloatingPoint() && tolerance.stepsOff() == 0;
    double largest = exact ? 0 : largest(want);
    int different = 0;
    double worst = 0;
    int worstAt = 0;
    for (int i = 0; i < want.size(); i++) {
      double w = Tensors.number(want, i);
      double g = Tensors.number(got, i);
      double off = Double.compare(g, w) == 0 || g == w ? 0 : Math.abs(g - w);
      if (exact && Tensors.bits(got, i) != Tensors.bits(want, i)) {
        off = Math.max(off, 1); // 64-bit integers may be the same double.
      }
      double allowed = allowed(want, w, exact, tolerance, largest, step);
      if (!(off <= allowed)) {
        double excess = Double.isNaN(off) ? Double.POSITIVE_INFINITY : off - allowed;
        if (different++ == 0 || excess > worst) {
          worst = excess;
          worstAt = i;
        }
      }
    }
    return different == 0 ? Optional.empty() : Optional.of(describe(got, want, worstAt, different));
  }

  private static double allowed(
      Tensor want, double w, boolean exact, Tolerance tolerance, double largest, double step) {
    if (exact) {
      return 0;
    }
    if (!want.elementType().isFloatingPoint()) {
      return tolerance.stepsOff();
    }
    return Double.isFinite(w) ? tolerance.allowed(w, largest, step) : 0;
  }

  /** The largest finite magnitude. */
  private static double largest(Tensor tensor) {
    double largest = 0;
    for (int i = 0; i < tensor.size(); i++) {
      double magnitude = Math.abs(Tensors.number(tensor, i));
      largest = Double.isFinite(magnitude) ? Math.max(largest, magnitude) : largest;
    }
    return largest;
  }

  private static Optional<String> compareElementBits(Tensor got, Tensor want) {
    int different = 0;
    int first = 0;
    for (int i = want.size() - 1; i >= 0; i--) {
      if (!sameElement(got, want, i)) {
        different++;
        first = i;
      }
    }
    return different == 0 ? Optional.empty() : Optional.of(describe(got, want, first, different));
  }

  private static boolean sameElement(Tensor one, Tensor other, int index) {
    if (one.elementType() == ElementType.STRING) {
      return one.strings()[index].equals(other.strings()[index]);
    }
    return Tensors.bits(one, index) == Tensors.bits(other, index)
        || (one.elementType().isFloatingPoint()
            && Double.isNaN(Tensors.number(one, index))
            && Double.isNaN(Tensors.number(other, index)));
  }

  private static String describe(Tensor got, Tensor want, int index, int different) {
    return "is %s, expected %s at %s; %d of %d elements differ"
        .formatted(
            element(got, index),
            element(want, index),
            Arrays.toString(subscripts(want, index)),
            different,
            want.size());
  }

  private static String element(Tensor tensor, int index) {
    if (tensor.elementType() == ElementType.STRING) {
      return '"' + tensor.strings()[index] + '"';
    }
    return tensor.elementType().isFloatingPoint()
        ? String.format(Locale.ROOT, "%.9g", Tensors.number(tensor, index))
        : Long.toString(Tensors.bits(tensor, index));
  }

  private static long[] subscripts(Tensor tensor, int index) {
    long[] subscripts = new long[tensor.rank()];
    long rest = index;
    for (int axis = tensor.rank() - 1; axis >= 0; axis--) {
      subscripts[axis] = rest % tensor.dim(axis);
      rest /= tensor.dim(axis);
    }
    return subscripts;
  }
}

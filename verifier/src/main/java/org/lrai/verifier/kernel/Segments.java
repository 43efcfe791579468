package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;

/** What one family of points covers along each axis, if that is a segment, each point once. */
final class Segments {
  /** From {@code start} to before {@code end}. */
  record Segment(IndexExpr start, IndexExpr end) {
    IndexExpr length() {
      return end.minus(start);
    }

    @Override
    public String toString() {
      return "[" + start + ", " + end + ")";
    }
  }

  private final Facts outer;
  private final String what;
  private final int rank;
  private final List<IndexExpr> at;
  private final Map<String, IndexExpr> extents = new HashMap<>();
  private final List<IndexExpr> guards;
  private final Map<String, Integer> axisOf = new HashMap<>();
  private boolean isEmpty;

  /**
   * @throws UndecidedException if what the piece covers depends on something that facts leave open
   */
  Segments(Partition.Piece piece, List<IndexExpr> dims, Facts outer, String what) {
    this.outer = outer;
    this.what = what;
    this.rank = dims.size();
    this.at = new ArrayList<>(piece.at());
    this.guards = new ArrayList<>();
    Facts withoutGuards = outer.at(new Family(piece.points().axes(), List.of()));
    for (IndexExpr guard : piece.points().nonNegative()) {
      if (!withoutGuards.isNonNegative(guard)) {
        guards.add(guard);
      }
    }
    for (Axis axis : piece.points().axes()) {
      extents.put(axis.variable(), axis.extent());
    }
    List<String> variables = piece.points().axes().stream().map(Axis::variable).toList();
    variables.forEach(this::dropSingle);
    tighten();
    variables.forEach(this::dropSingle);
    decide();
    if (isEmpty) {
      return;
    }
    for (int axis = 0; axis < rank; axis++) {
      for (String variable : at.get(axis).variables()) {
        if (extents.containsKey(variable) && axisOf.put(variable, axis) != null) {
          throw new NotUnderstoodException(what + " with one loop for two subscripts: " + at);
        }
      }
    }
    for (String variable : variables) {
      if (extents.containsKey(variable) && !axisOf.containsKey(variable)) {
        throw new WrongKernelException(what + " " + extent(variable) + " times at " + at);
      }
    }
  }

  private IndexExpr extent(String variable) {
    IndexExpr extent = extents.get(variable);
    if (extent == null) {
      throw new IllegalStateException(variable);
    }
    return extent;
  }

  /** The segments that the piece covers, one for each axis; empty if it covers nothing. */
  Optional<List<Segment>> box() {
    if (isEmpty) {
      return Optional.empty();
    }
    List<Segment> segments = new ArrayList<>();
    for (int axis = 0; axis < rank; axis++) {
      Segment segment = segment(axis);
      if (isNegative(segment.length())) {
        return Optional.empty();
      }
      segments.add(segment);
    }
    if (!guards.isEmpty()) {
      throw new NotUnderstoodException(what + " under " + guards);
    }
    return Optional.of(segments);
  }

  /** Whether it is; the opposite is known otherwise. */
  private boolean isNegative(IndexExpr expr) {
    if (outer.isNonNegative(expr)) {
      return false;
    }
    if (!outer.isNonNegative(expr.times(-1).minus(1))) {
      throw new UndecidedException(expr, List.of());
    }
    return true;
  }

  /** Guards without loop variables are settled, and whether a loop runs that runs at most once. */
  private void decide() {
    for (IndexExpr guard : List.copyOf(guards)) {
      if (isFree(guard) && !isEmpty) {
        isEmpty = isNegative(guard);
        guards.remove(guard);
      }
    }
    for (String variable : List.copyOf(extents.keySet())) {
      IndexExpr extent = extent(variable);
      if (isFree(extent) && !isEmpty) {
        isEmpty = isNegative(extent) || (runsAtMostOnce(extent) && runsNever(extent));
      }
    }
  }

  /** Whether a loop that runs at most once does not; that it is no more often helps to go on. */
  private boolean runsNever(IndexExpr extent) {
    try {
      return isNegative(extent.minus(1));
    } catch (UndecidedException open) {
      throw new UndecidedException(open.expr(), List.of(IndexExpr.ONE.minus(extent)));
    }
  }

  private boolean runsAtMostOnce(IndexExpr extent) {
    return outer.isNonNegative(IndexExpr.ONE.minus(extent));
  }

  /** A guard on one variable narrows its range. */
  private void tighten() {
    int next = 0;
    while (next < guards.size()) {
      // Narrowing may change the other guards.
      next = narrow(guards.get(next)) ? 0 : next + 1;
    }
  }

  private boolean narrow(IndexExpr guard) {
    List<String> own = guard.variables().stream().filter(extents::containsKey).toList();
    if (own.size() == 2) {
      return narrowDigits(guard, own.get(0), own.get(1))
          || narrowDigits(guard, own.get(1), own.get(0));
    }
    if (own.size() != 1) {
      return false;
    }
    String variable = own.getFirst();
    OptionalLong factor = factor(guard, variable);
    if (factor.isEmpty()) {
      return false;
    }
    long f = factor.getAsLong();
    IndexExpr rest = guard.minus(IndexExpr.variable(variable).times(f));
    guards.remove(guard);
    if (f > 0) {
      // v >= ceil(-rest / f)
      IndexExpr least = rest.floorDiv(f).times(-1);
      shift(variable, outer.simplify(least.max(IndexExpr.ZERO)));
    } else {
      // v <= floor(rest / -f)
      IndexExpr end = rest.floorDiv(-f).plus(1);
      extents.put(variable, outer.simplify(extent(variable).min(end).max(IndexExpr.ZERO)));
    }
    return true;
  }

  private static OptionalLong factor(IndexExpr expr, String variable) {
    return expr.coefficientOf(new Atom.Variable(variable))
        .map(IndexExpr::asConstant)
        .orElse(OptionalLong.empty());
  }

  /**
   * A guard on a number of two digits, {@code v = low + d high} with {@code low < d}, that cuts
   * between two values of the higher one, is a guard on that one: {@code v < d n}, {@code v >= d
   * n}.
   */
  private boolean narrowDigits(IndexExpr guard, String low, String high) {
    OptionalLong sign = factor(guard, low);
    OptionalLong factor = factor(guard, high);
    OptionalLong base = extent(low).asConstant();
    if (sign.isEmpty() || factor.isEmpty() || base.isEmpty() || Math.abs(sign.getAsLong()) != 1) {
      return false;
    }
    long d = base.getAsLong();
    if (factor.getAsLong() != sign.getAsLong() * d) {
      return false;
    }
    IndexExpr rest =
        guard
            .minus(IndexExpr.variable(low).times(sign.getAsLong()))
            .minus(IndexExpr.variable(high).times(factor.getAsLong()));
    boolean isUpper = sign.getAsLong() < 0;
    Optional<IndexExpr> cut =
        (isUpper ? rest.plus(1) : rest.times(-1)).dividedExactlyBy(IndexExpr.constant(d));
    if (cut.isEmpty()) {
      return false;
    }
    IndexExpr digit = IndexExpr.variable(high);
    guards.set(
        guards.indexOf(guard), isUpper ? cut.get().minus(1).minus(digit) : digit.minus(cut.get()));
    return true;
  }

  /** Lets a variable begin at {@code start}: it counts from there. */
  private void shift(String variable, IndexExpr start) {
    Map<String, IndexExpr> moved = Map.of(variable, IndexExpr.variable(variable).plus(start));
    at.replaceAll(index -> index.substituteVariables(moved));
    guards.replaceAll(guard -> guard.substituteVariables(moved));
    IndexExpr rest = outer.simplify(extent(variable).minus(start).max(IndexExpr.ZERO));
    extents.replaceAll((_, extent) -> extent.substituteVariables(moved));
    extents.put(variable, rest);
  }

  private boolean isFree(IndexExpr expr) {
    return expr.variables().stream().noneMatch(extents::containsKey);
  }

  /** A loop that runs once has index 0. */
  private void dropSingle(String variable) {
    IndexExpr extent = extents.get(variable);
    if (extent != null && isFree(extent) && outer.isEqual(extent, IndexExpr.ONE)) {
      Map<String, IndexExpr> zero = Map.of(variable, IndexExpr.ZERO);
      extents.remove(variable);
      extents.replaceAll((_, other) -> outer.simplify(other.substituteVariables(zero)));
      guards.replaceAll(guard -> guard.substituteVariables(zero));
      at.replaceAll(index -> index.substituteVariables(zero));
    }
  }

  private Segment segment(int axis) {
    IndexExpr index = at.get(axis);
    Set<String> open = new HashSet<>();
    index.variables().stream().filter(extents::containsKey).forEach(open::add);
    IndexExpr start = index;
    Map<String, IndexExpr> factors = new HashMap<>();
    for (String variable : open) {
      Optional<IndexExpr> factor = index.coefficientOf(new Atom.Variable(variable));
      if (factor.isEmpty()) {
        throw new NotUnderstoodException(what + " at subscript " + index);
      }
      factors.put(variable, factor.get());
      start = start.minus(factor.get().times(IndexExpr.variable(variable)));
    }
    IndexExpr length = IndexExpr.ONE;
    while (!open.isEmpty()) {
      length = extend(length, open, factors, index);
    }
    if (!isFree(length)) {
      throw new NotUnderstoodException(what + " at " + index + ": " + length + " of them");
    }
    return limited(index, new Segment(start, start.plus(length)));
  }

  /** Takes one more digit: its factor is the number of values below. */
  private IndexExpr extend(
      IndexExpr length, Set<String> open, Map<String, IndexExpr> factors, IndexExpr index) {
    for (String variable : List.copyOf(open)) {
      IndexExpr factor = factors.getOrDefault(variable, IndexExpr.ZERO);
      IndexExpr extent = extent(variable);
      boolean varies = length.variables().contains(variable);
      if (!varies && isEqual(factor, length)) {
        open.remove(variable);
        return length.times(extent);
      }
      if (varies) {
        Optional<IndexExpr> whole =
            blocks(length, variable, factor, extent).or(() -> once(length, variable, factor));
        if (whole.isPresent()) {
          open.remove(variable);
          return whole.get();
        }
      }
    }
    throw new WrongKernelException(
        what + " at " + index + " with " + open + " of " + extents + ": gaps or overlaps");
  }

  private boolean isEqual(IndexExpr a, IndexExpr b) {
    return a.equals(b) || (isFree(a) && isFree(b) && outer.isEqual(a, b));
  }

  /**
   * Blocks of {@code m min(k, n - k v)} values at {@code m k v} for {@code v < ceil(n / k)}: n m of
   * them.
   */
  private Optional<IndexExpr> blocks(
      IndexExpr length, String variable, IndexExpr factor, IndexExpr extent) {
    if (length.terms().size() != 1) {
      return Optional.empty();
    }
    Map.Entry<Monomial, Long> term = length.terms().firstEntry();
    IndexExpr multiple = IndexExpr.constant(term.getValue());
    Atom.Min minimum = null;
    for (Atom atom : term.getKey().factors()) {
      if (atom instanceof Atom.Min min && minimum == null) {
        minimum = min;
      } else {
        multiple = multiple.times(IndexExpr.atom(atom));
      }
    }
    if (minimum == null) {
      return Optional.empty();
    }
    for (boolean left : new boolean[] {true, false}) {
      IndexExpr block = left ? minimum.left() : minimum.right();
      IndexExpr rest = left ? minimum.right() : minimum.left();
      if (block.asConstant().isEmpty() || block.asConstant().getAsLong() <= 0) {
        continue;
      }
      IndexExpr number = rest.plus(block.times(IndexExpr.variable(variable)));
      if (!number.variables().contains(variable)
          && isEqual(factor, multiple.times(block))
          && isEqual(extent, number.ceilDiv(block))) {
        return Optional.of(multiple.times(number));
      }
    }
    return Optional.empty();
  }

  /** A loop that runs at most once, and not at all only where its body would run for nothing. */
  private Optional<IndexExpr> once(IndexExpr length, String variable, IndexExpr factor) {
    IndexExpr extent = extent(variable);
    IndexExpr first = length.substituteVariables(Map.of(variable, IndexExpr.ZERO));
    boolean holds =
        isFree(extent)
            && isFree(first)
            && outer.isNonNegative(IndexExpr.ONE.minus(extent))
            && outer.isNonNegative(factor.times(extent).minus(first))
            && outer.isNonNegative(first);
    return holds ? Optional.of(outer.simplify(first)) : Optional.empty();
  }

  /** Guards that bound the subscript cut the segment off. */
  private Segment limited(IndexExpr index, Segment segment) {
    Segment result = segment;
    for (IndexExpr guard : List.copyOf(guards)) {
      if (index.variables().stream().noneMatch(guard.variables()::contains)) {
        continue;
      }
      if (isFree(guard.plus(index))) {
        IndexExpr end = outer.simplify(result.end().min(guard.plus(index).plus(1)));
        result = new Segment(result.start(), end);
        guards.remove(guard);
      } else if (isFree(index.minus(guard))) {
        IndexExpr start = outer.simplify(result.start().max(index.minus(guard)));
        result = new Segment(start, result.end());
        guards.remove(guard);
      }
    }
    return result;
  }
}

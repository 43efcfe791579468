package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * What loops carry, as functions of the number of trips: {@code loop!0.1(j, i...)} is the element
 * at {@code i...} of the second value that the first loop carries, after j trips. What is known of
 * them is how they begin and what a trip does: a definition by recursion, which has a solution for
 * all indices, whatever the operators of a trip are. Trusted.
 */
final class Loops {
  private static final String PREFIX = "loop!";

  private record Key(Iterate operator, List<TypedTerm> arguments) {}

  private final Map<Key, Loop> known = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();
  private int count;

  private record Value(Loop loop, int which) {}

  /**
   * A loop.
   *
   * @param arguments what is carried into it, what it scans, what it reads
   * @param types of what it carries
   * @param trips how many there are
   * @param step what the graph of one trip makes of its inputs
   */
  record Loop(
      String name,
      Definition.Iterate definition,
      List<Lambda> arguments,
      List<TensorType> types,
      Arithmetic arithmetic,
      Term trips,
      Function<List<Lambda>, List<Lambda>> step) {
    Loop {
      arguments = List.copyOf(arguments);
      types = List.copyOf(types);
    }

    Lambda carried(int which, Term tripsDone) {
      TensorType type = types.get(which);
      return new Lambda(
          type,
          (index, deep) -> {
            List<Term> all = new ArrayList<>(List.of(tripsDone));
            all.addAll(index);
            return Terms.call(name + "." + which, arithmetic.sort(type.element()), all);
          });
    }

    /** The inputs of the graph of a trip. */
    List<Lambda> inputs(Term trip) {
      List<Lambda> inputs = new ArrayList<>();
      inputs.add(new Lambda(TensorType.of(ElementType.INT64), (index, deep) -> trip));
      for (int which = 0; which < types.size(); which++) {
        inputs.add(carried(which, trip));
      }
      int next = types.size();
      for (Definition.ScanAxis scan : definition.scanned()) {
        inputs.add(slice(arguments.get(next++), scan, trip));
      }
      inputs.addAll(arguments.subList(next, arguments.size()));
      return inputs;
    }

    private Lambda slice(Lambda whole, Definition.ScanAxis scan, Term trip) {
      List<org.lrai.ir.index.IndexExpr> dims = new ArrayList<>(whole.type().shape().dims());
      Term extent = ScalarMeaning.size(dims.remove(scan.axis()));
      Term at = scan.reverse() ? Terms.add(extent, Terms.integer(-1), Terms.negate(trip)) : trip;
      return new Lambda(
          whole.type().withShape(new Shape(dims)),
          (index, deep) -> {
            List<Term> all = new ArrayList<>(index);
            all.add(scan.axis(), at);
            return whole.at(all, deep);
          });
    }
  }

  Loop add(
      Definition.Iterate definition,
      List<Lambda> arguments,
      List<TensorType> types,
      Arithmetic arithmetic,
      Function<List<Lambda>, List<Lambda>> step) {
    List<org.lrai.ir.index.IndexExpr> trips = new ArrayList<>();
    for (int k = 0; k < definition.scanned().size(); k++) {
      TensorType scanned = arguments.get(types.size() + k).type();
      trips.add(scanned.dim(definition.scanned().get(k).axis()));
    }
    if (trips.stream().distinct().count() != 1) {
      throw new UnsupportedException("a loop over tensors of different sizes " + trips);
    }
    Term extent = ScalarMeaning.size(trips.getFirst());
    Loop loop = new Loop(PREFIX + count++, definition, arguments, types, arithmetic, extent, step);
    for (int which = 0; which < types.size(); which++) {
      values.put(loop.name + "." + which, new Value(loop, which));
    }
    return loop;
  }

  Optional<Loop> known(TypedTerm.Carried term) {
    return Optional.ofNullable(known.get(new Key(term.loop(), term.arguments())));
  }

  void remember(TypedTerm.Carried term, Loop loop) {
    known.put(new Key(term.loop(), term.arguments()), loop);
  }

  /** How the value began, or what the last trip made of it, where its term tells which. */
  Optional<Clause> unfolding(Term.Call call) {
    Value value = values.get(call.function());
    if (value == null) {
      return Optional.empty();
    }
    Term done = call.arguments().getFirst();
    if (done.equals(Terms.integer(0))) {
      return Optional.of(begin(value, call));
    }
    boolean isLater =
        Polynomial.of(done).monomials().stream()
            .anyMatch(m -> m.factors().isEmpty() && m.numerator().signum() > 0);
    return isLater ? Optional.of(step(value, call, done)) : Optional.empty();
  }

  private static Clause begin(Value value, Term.Call call) {
    Lambda start = value.loop.arguments.get(value.which);
    return new Clause("loop_begins", Terms.equal(call, start.at(index(call))));
  }

  private static Clause step(Value value, Term.Call call, Term done) {
    Term trip = Polynomial.simplified(Terms.add(done, Terms.integer(-1)));
    Lambda next = value.loop.step.apply(value.loop.inputs(trip)).get(value.which);
    return new Clause(
        "loop_goes_on",
        Terms.implies(
            Terms.inRange(trip, value.loop.trips), Terms.equal(call, next.at(index(call)))));
  }

  private static List<Term> index(Term.Call call) {
    return call.arguments().subList(1, call.arguments().size());
  }
}

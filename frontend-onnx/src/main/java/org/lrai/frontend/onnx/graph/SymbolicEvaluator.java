package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.frontend.onnx.graph.SymbolicArithmetic.UnknownException;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Evaluates the definition of an operator on small tensors whose elements are computed from sizes.
 * So the chains of Shape, Gather, Concat, Mul ... that models use to compute shapes become
 * expressions, whichever operators they are made of.
 */
final class SymbolicEvaluator {
  /** Most terms of one evaluation. */
  private static final long MOST_TERMS = 1 << 16;

  private final Bounds bounds;
  private final SymbolicArithmetic arithmetic;

  SymbolicEvaluator(Bounds bounds) {
    this.bounds = bounds;
    this.arithmetic = new SymbolicArithmetic(bounds);
  }

  /**
   * The elements of a definition's only output.
   *
   * @param inputs what is known of each input
   * @return empty where nothing is known
   */
  Optional<SymbolicTensor> evaluate(
      Definition definition, TensorType output, List<Optional<SymbolicTensor>> inputs) {
    Optional<long[]> dims = output.shape().fixed();
    if (dims.isEmpty() || count(dims.get()) > SymbolicTensor.MOST_ELEMENTS) {
      return Optional.empty();
    }
    List<Long> boxed = java.util.Arrays.stream(dims.get()).boxed().toList();
    Optional<List<Optional<Quotient>>> elements =
        switch (definition) {
          case Definition.Pointwise(ScalarExpr body) ->
              Optional.of(each(boxed, new Point(inputs, Map.of()), p -> p.evaluate(body)));
          case Definition.Contraction contraction -> contraction(contraction, boxed, inputs);
          case Definition.Reindex reindex ->
              Optional.of(each(boxed, new Point(inputs, Map.of()), p -> p.moved(reindex)));
          case Definition.Reshape _ -> inputs.getFirst().map(SymbolicTensor::elements);
          case Definition.Scatter _,
              Definition.Iterate _,
              Definition.Branch _,
              Definition.Composite _,
              Definition.Opaque _ ->
              Optional.empty();
        };
    return elements
        .filter(found -> found.size() == count(dims.get()))
        .map(found -> new SymbolicTensor(boxed, found))
        .filter(found -> !found.isUnknown());
  }

  private static long count(long[] dims) {
    long count = 1;
    for (long dim : dims) {
      count = Math.multiplyExact(count, dim);
    }
    return count;
  }

  private interface ElementRule {
    Quotient apply(Point point);
  }

  private List<Optional<Quotient>> each(List<Long> dims, Point base, ElementRule rule) {
    List<Optional<Quotient>> elements = new ArrayList<>();
    long[] index = new long[dims.size()];
    for (long left = dims.stream().reduce(1L, Math::multiplyExact); left > 0; left--) {
      Map<String, IndexExpr> variables = new HashMap<>(base.variables);
      for (int axis = 0; axis < index.length; axis++) {
        variables.put("i" + axis, IndexExpr.constant(index[axis]));
      }
      elements.add(attempt(new Point(base.inputs, variables), rule));
      increment(index, dims);
    }
    return elements;
  }

  private static Optional<Quotient> attempt(Point point, ElementRule rule) {
    try {
      return Optional.of(rule.apply(point));
    } catch (UnknownException | ArithmeticException e) {
      return Optional.empty(); // overflow counts as unknown
    }
  }

  private static void increment(long[] index, List<Long> dims) {
    for (int axis = index.length - 1; axis >= 0; axis--) {
      if (++index[axis] < dims.get(axis)) {
        return;
      }
      index[axis] = 0;
    }
  }

  private Optional<List<Optional<Quotient>>> contraction(
      Definition.Contraction contraction, List<Long> dims, List<Optional<SymbolicTensor>> inputs) {
    List<Long> extents = new ArrayList<>();
    for (Definition.Axis axis : contraction.reduced()) {
      if (axis.extent().asConstant().isEmpty()) {
        return Optional.empty();
      }
      extents.add(axis.extent().asConstant().getAsLong());
    }
    double terms = 1;
    for (long extent : extents) {
      terms *= extent;
    }
    for (long dim : dims) {
      terms *= dim;
    }
    if (terms > MOST_TERMS) {
      return Optional.empty();
    }
    return Optional.of(
        each(dims, new Point(inputs, Map.of()), point -> point.reduce(contraction, extents)));
  }

  /** Evaluation at one element: values of the index variables, and of the reduction's result. */
  private final class Point {
    private final List<Optional<SymbolicTensor>> inputs;
    private final Map<String, IndexExpr> variables;
    private Optional<Quotient> reduced = Optional.empty();

    Point(List<Optional<SymbolicTensor>> inputs, Map<String, IndexExpr> variables) {
      this.inputs = inputs;
      this.variables = variables;
    }

    Quotient evaluate(ScalarExpr expr) {
      return switch (expr) {
        case ScalarExpr.FloatLiteral(ElementType _, double value) ->
            Quotient.of(value).orElseThrow(UnknownException::new);
        case ScalarExpr.IntLiteral(ElementType _, long value) -> Quotient.of(value);
        case ScalarExpr.Element(ElementType _, int source, List<IndexExpr> at) ->
            element(source, at);
        case ScalarExpr.Index(IndexExpr value) -> Quotient.of(index(value));
        case ScalarExpr.Local local when local.name().equals(Definition.REDUCED) ->
            reduced.orElseThrow(UnknownException::new);
        case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean _) ->
            arithmetic.cast(type, evaluate(operand));
        case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) when op == ScalarOp.SELECT ->
            select(operands);
        case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) ->
            arithmetic.apply(
                op, operands.getFirst().type(), operands.stream().map(this::evaluate).toList());
        case ScalarExpr.Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) ->
            evaluate(holds(guard) ? inside : outside);
        default -> throw new UnknownException();
      };
    }

    private Quotient select(List<ScalarExpr> operands) {
      boolean condition;
      try {
        condition = !SymbolicArithmetic.isZero(evaluate(operands.get(0)));
      } catch (UnknownException e) {
        Quotient either = evaluate(operands.get(1));
        if (either.equals(evaluate(operands.get(2)))) {
          return either;
        }
        throw e;
      }
      return evaluate(operands.get(condition ? 1 : 2));
    }

    Quotient moved(Definition.Reindex reindex) {
      for (Definition.Piece piece : reindex.pieces()) {
        if (holds(piece.nonNegative())) {
          return element(piece.source(), piece.at());
        }
      }
      if (reindex.fill() == null) {
        throw new UnknownException();
      }
      return evaluate(reindex.fill());
    }

    private boolean holds(List<IndexExpr> nonNegative) {
      boolean holds = true;
      for (IndexExpr guard : nonNegative) {
        IndexExpr value = index(guard);
        if (bounds.isNegative(value)) {
          return false;
        }
        holds &= bounds.isNonNegative(value);
      }
      if (!holds) {
        throw new UnknownException();
      }
      return true;
    }

    private IndexExpr index(IndexExpr expr) {
      return bounds.simplify(
          expr.substitute(atom ->
              switch (atom) {
                case Atom.Variable(String name) -> {
                  IndexExpr value = variables.get(name);
                  yield value == null ? IndexExpr.atom(atom) : value;
                }
                case Atom.Element(int input, List<IndexExpr> at) -> {
                  Quotient element = element(input, at);
                  if (!element.isInteger()) {
                    throw new UnknownException();
                  }
                  yield element.numerator();
                }
                default -> IndexExpr.atom(atom);
              }));
    }

    private Quotient element(int source, List<IndexExpr> at) {
      List<Long> subscripts = new ArrayList<>();
      for (IndexExpr subscript : at) {
        subscripts.add(index(subscript).asConstant().orElseThrow(UnknownException::new));
      }
      return inputs
          .get(source)
          .flatMap(input -> input.element(subscripts))
          .orElseThrow(UnknownException::new);
    }

    Quotient reduce(Definition.Contraction contraction, List<Long> extents) {
      if (!(contraction.reducer() instanceof Fold fold)) {
        throw new UnknownException();
      }
      ElementType type = contraction.body().type();
      Optional<Quotient> sum = Optional.empty();
      long[] at = new long[extents.size()];
      for (long left = extents.stream().reduce(1L, (a, b) -> a * b); left > 0; left--) {
        Map<String, IndexExpr> inner = new HashMap<>(variables);
        for (int k = 0; k < at.length; k++) {
          inner.put(contraction.reduced().get(k).variable(), IndexExpr.constant(at[k]));
        }
        Quotient term = new Point(inputs, inner).evaluate(contraction.body());
        sum =
            Optional.of(
                sum.isEmpty()
                    ? term
                    : arithmetic.apply(fold.operation(), type, List.of(sum.get(), term)));
        increment(at, extents);
      }
      reduced = Optional.of(sum.orElseGet(() -> neutral(fold)));
      return evaluate(contraction.finish());
    }

    private static Quotient neutral(Fold fold) {
      return switch (fold) {
        case SUM, OR -> Quotient.of(0);
        case PRODUCT, AND -> Quotient.of(1);
        case MAX, MIN -> throw new UnknownException();
      };
    }
  }
}

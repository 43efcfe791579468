package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Output axes along which the terms of a sum depend on the quotient and the rest by a constant, as
 * in grouped convolutions ({@code channel / channels of a group}) and convolutions in phases:
 * {@code index = divisor * quotient + rest}, so that quotient and rest are axes of their own.
 *
 * @param divisors by the name of the axis
 */
record Digits(Map<String, Long> divisors) {

  /** The axes of this kind, where the divisor divides the extent. */
  static Digits of(ScalarExpr body, List<Definition.Axis> output) {
    Map<String, Long> divisors = new LinkedHashMap<>();
    for (ScalarExpr.Element element : Reads.of(body).values()) {
      for (IndexExpr at : element.at()) {
        for (Atom atom : at.atoms()) {
          if (atom instanceof Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator)) {
            for (Definition.Axis axis : output) {
              if (numerator.equals(axis.index()) && divides(denominator, axis.extent())) {
                divisors.putIfAbsent(axis.variable(), denominator.asConstant().orElseThrow());
              }
            }
          }
        }
      }
    }
    return new Digits(divisors);
  }

  private static boolean divides(IndexExpr divisor, IndexExpr extent) {
    OptionalLong by = divisor.asConstant();
    return by.isPresent() && extent.mod(divisor).equals(IndexExpr.ZERO) && !extent.equals(divisor);
  }

  /** Whether an axis is cut. */
  boolean cuts(Definition.Axis axis) {
    return divisors.containsKey(axis.variable());
  }

  private static String quotient(String variable) {
    return variable + "q";
  }

  /** The axes with each that is cut as two: the quotient, then the rest under the old name. */
  List<Definition.Axis> cut(List<Definition.Axis> axes) {
    List<Definition.Axis> cut = new ArrayList<>();
    for (Definition.Axis axis : axes) {
      Long divisor = divisors.get(axis.variable());
      if (divisor == null) {
        cut.add(axis);
      } else {
        cut.add(new Definition.Axis(quotient(axis.variable()), axis.extent().floorDiv(divisor)));
        cut.add(new Definition.Axis(axis.variable(), IndexExpr.constant(divisor)));
      }
    }
    return cut;
  }

  /** An expression in terms of the axes that {@link #cut} makes. */
  ScalarExpr cut(ScalarExpr expr) {
    return Rewriter.IDENTITY
        .withElements(element ->
            new ScalarExpr.Element(element.type(), element.source(), cutAll(element.at())))
        .apply(expr);
  }

  List<IndexExpr> cutAll(List<IndexExpr> at) {
    return at.stream().map(this::cut).toList();
  }

  private IndexExpr cut(IndexExpr expr) {
    IndexExpr result = IndexExpr.ZERO;
    for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
      IndexExpr product = IndexExpr.constant(term.getValue());
      for (Atom atom : term.getKey().factors()) {
        product = product.times(cut(atom));
      }
      result = result.plus(product);
    }
    return result;
  }

  private IndexExpr cut(Atom atom) {
    return switch (atom) {
      case Atom.Variable(String name) when divisors.containsKey(name) ->
          IndexExpr.variable(quotient(name))
              .times(divisors.getOrDefault(name, 1L))
              .plus(IndexExpr.variable(name));
      case Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator) -> {
        for (Map.Entry<String, Long> axis : divisors.entrySet()) {
          if (numerator.equals(IndexExpr.variable(axis.getKey()))
              && denominator.isConstant(axis.getValue())) {
            yield IndexExpr.variable(quotient(axis.getKey()));
          }
        }
        yield cut(numerator).floorDiv(cut(denominator));
      }
      case Atom.Max(IndexExpr left, IndexExpr right) -> cut(left).max(cut(right));
      case Atom.Min(IndexExpr left, IndexExpr right) -> cut(left).min(cut(right));
      case Atom.Element(int input, List<IndexExpr> at) -> IndexExpr.element(input, cutAll(at));
      case Atom.Variable _, Atom.Symbol _ -> IndexExpr.atom(atom);
    };
  }
}

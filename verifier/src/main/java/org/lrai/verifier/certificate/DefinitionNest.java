package org.lrai.verifier.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Definitions as the loop nests that evaluate them, element by element and term by term, as they
 * are written: no schedule of the compiler has a part in this.
 */
final class DefinitionNest {
  private final TensorType result;
  private final int target;

  private DefinitionNest(TensorType result, int target) {
    this.result = result;
    this.target = target;
  }

  /**
   * The nest of a definition, over the inputs' buffers and then the result's; none for what is not
   * one expression for each element.
   */
  static Optional<List<Statement>> of(Definition definition, TensorType result, int inputs) {
    DefinitionNest nest = new DefinitionNest(result, inputs);
    return nest.element(definition).map(nest::forEachElement);
  }

  /** What a definition is, for messages. */
  static String name(Definition definition) {
    return definition instanceof Definition.Opaque opaque
        ? "operator " + opaque.operator()
        : "a " + definition.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private Optional<List<Statement>> element(Definition definition) {
    return switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> Optional.of(List.of(store(body)));
      case Definition.Contraction(var reduced, var body, var reducer, var finish) ->
          reducer instanceof Fold fold
              ? Optional.of(contraction(reduced, body, fold, finish))
              : Optional.empty();
      case Definition.Reindex(var pieces, var fill) -> {
        List<Statement> otherwise = fill == null ? List.of() : List.of(store(fill));
        for (Definition.Piece piece : pieces.reversed()) {
          Statement store =
              store(new ScalarExpr.Element(result.element(), piece.source(), piece.at()));
          otherwise = List.of(new Statement.If(piece.nonNegative(), List.of(store), otherwise));
        }
        yield Optional.of(otherwise);
      }
      case Definition.Reshape _,
          Definition.Scatter _,
          Definition.Iterate _,
          Definition.Branch _,
          Definition.Composite _,
          Definition.Opaque _ ->
          Optional.empty();
    };
  }

  private List<Statement> forEachElement(List<Statement> element) {
    List<Statement> body = element;
    for (int axis = result.shape().rank() - 1; axis >= 0; axis--) {
      body = List.of(loop("i" + axis, result.shape().dim(axis), body));
    }
    return body;
  }

  private static Statement loop(String variable, IndexExpr extent, List<Statement> body) {
    return new Statement.For(variable, extent, Statement.LoopKind.SERIAL, body);
  }

  private Statement store(ScalarExpr value) {
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < result.shape().rank(); axis++) {
      at.add(Definition.outputIndex(axis));
    }
    return new Statement.Store(target, at, value);
  }

  private List<Statement> contraction(
      List<Axis> reduced, ScalarExpr body, Fold fold, ScalarExpr finish) {
    ElementType type = body.type();
    ScalarExpr soFar = new ScalarExpr.Local(type, Definition.REDUCED);
    List<Statement> terms =
        List.of(new Statement.Assign(Definition.REDUCED, List.of(), step(fold, soFar, body)));
    for (Axis axis : reduced.reversed()) {
      terms = List.of(loop(axis.variable(), axis.extent(), terms));
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement.Registers(Definition.REDUCED, type, List.of(), identity(fold, type)));
    statements.addAll(terms);
    statements.add(store(finish));
    return statements;
  }

  private static ScalarExpr identity(Fold fold, ElementType type) {
    return switch (fold) {
      case SUM, OR -> ScalarExpr.literal(type, 0);
      case PRODUCT, AND -> ScalarExpr.literal(type, 1);
      case MAX ->
          type.isFloat()
              ? new ScalarExpr.FloatLiteral(type, Double.NEGATIVE_INFINITY)
              : new ScalarExpr.IntLiteral(type, type.isInteger() ? type.minValue() : 0);
      case MIN ->
          type.isFloat()
              ? new ScalarExpr.FloatLiteral(type, Double.POSITIVE_INFINITY)
              : new ScalarExpr.IntLiteral(type, type.isInteger() ? type.maxValue() : 1);
    };
  }

  /** One more term. Over the reals, sums of products have one operation less this way. */
  private static ScalarExpr step(Fold fold, ScalarExpr soFar, ScalarExpr term) {
    if (fold == Fold.SUM
        && term.type().isFloat()
        && term instanceof ScalarExpr.Apply(ScalarOp op, var operands)
        && op == ScalarOp.MUL) {
      return ScalarExpr.apply(ScalarOp.FMA, operands.get(0), operands.get(1), soFar);
    }
    return ScalarExpr.apply(fold.operation(), soFar, term);
  }
}

package org.lrai.ir.text;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.text.grammar.GraphGrammarParser;
import org.lrai.ir.text.grammar.GraphGrammarParser.ExpressionsContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.NameContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.TypeContext;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Reads types of values. */
final class TypeReader {
  private TypeReader() {}

  static ValueType read(TypeContext context) {
    return switch (context) {
      case GraphGrammarParser.TensorTypeContext tensor ->
          tensor.ELLIPSIS() != null
              ? new ValueType.AnyTensor(element(tensor.name()))
              : tensor(tensor.name(), tensor.expressions());
      case GraphGrammarParser.CompoundTypeContext compound ->
          compound(compound.name(), compound.type());
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  /** {@code dims} is null for no dims. */
  static TensorType tensor(
      NameContext element, @org.jspecify.annotations.Nullable ExpressionsContext dims) {
    return new TensorType(
        element(element), shape(element, dims == null ? List.of() : IndexReader.read(dims)));
  }

  static Shape shape(ParserRuleContext where, List<IndexExpr> dims) {
    try {
      return new Shape(dims);
    } catch (IllegalArgumentException e) {
      throw new SyntaxException(where, String.valueOf(e.getMessage()));
    }
  }

  static ValueType compound(NameContext name, TypeContext element) {
    return switch (name.getText()) {
      case "seq" -> new ValueType.SequenceType(read(element));
      case "optional" -> new ValueType.OptionalType(read(element));
      default -> throw new SyntaxException(name, "expected seq<...> or optional<...>");
    };
  }

  static ElementType element(NameContext name) {
    return ElementType.ofText(name.getText())
        .orElseThrow(
            () -> new SyntaxException(name, "there is no element type " + IndexReader.shown(name)));
  }
}

package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.antlr.v4.runtime.ParserRuleContext;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Names;
import org.lrai.ir.index.Range;
import org.lrai.ir.op.Op;
import org.lrai.ir.text.grammar.GraphGrammarParser;
import org.lrai.ir.text.grammar.GraphGrammarParser.ConstantStatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.GraphContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.InputStatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.NodeStatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.OutputStatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.ResultContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.StatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.SymbolStatementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.TypeContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.ValueContext;
import org.lrai.ir.type.TensorType;

/** Builds one graph from its statements. */
final class GraphReader {
  private final Constants given;
  private final String name;
  private final SequencedMap<String, Range> symbols = new LinkedHashMap<>();
  private final List<Value> inputs = new ArrayList<>();
  private final SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Value> outputs = new ArrayList<>();
  private final Map<String, Value> defined = new HashMap<>();
  private final AttributeReader attributes;

  GraphReader(String name, Constants given) {
    this.name = name;
    this.given = given;
    this.attributes = new AttributeReader(context -> inner(context, given));
  }

  private static Graph inner(GraphContext context, Constants given) {
    GraphReader reader = new GraphReader(IndexReader.name(context.name()), given);
    context.statement().forEach(reader::read);
    return reader.graph();
  }

  Graph graph() {
    return new Graph(name, inputs, constants, nodes, outputs, symbols);
  }

  /** An operator, whose graphs may use the constants given. */
  Op operator(GraphGrammarParser.OperatorContext context) {
    return attributes.operator(context);
  }

  void read(StatementContext context) {
    switch (context) {
      case SymbolStatementContext statement -> symbol(statement);
      case InputStatementContext statement ->
          inputs.add(define(statement.value(), statement.type()));
      case ConstantStatementContext statement -> constant(statement);
      case NodeStatementContext statement -> node(statement);
      case OutputStatementContext statement ->
          statement.value().forEach(value -> outputs.add(value(value)));
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    }
  }

  private void symbol(SymbolStatementContext context) {
    String symbol = IndexReader.name(context.name());
    long min = IndexReader.integer(context, context.INTEGER(0).getText());
    long max = IndexReader.integer(context, context.INTEGER(1).getText());
    if (max < min) {
      throw new SyntaxException(context, "no size is in [" + min + ", " + max + "]");
    }
    if (symbols.put(symbol, new Range(min, max)) != null) {
      throw new SyntaxException(context, "the symbol has a range already");
    }
  }

  private void constant(ConstantStatementContext context) {
    Value value = define(context.value(), context.type());
    if (!(value.type() instanceof TensorType type)) {
      throw new SyntaxException(context.type(), "a constant is a tensor");
    }
    constants.put(value, new ConstantReader(given).read(value.name(), type, context.content()));
  }

  private void node(NodeStatementContext context) {
    Op op = attributes.operator(context.operator());
    List<Value> arguments = new ArrayList<>();
    context.arguments().value().forEach(value -> arguments.add(value(value)));
    List<Value> results = new ArrayList<>();
    for (ResultContext result : context.result()) {
      results.add(define(result.value(), result.type()));
    }
    String nodeName =
        context.nodeName() != null
            ? Names.unquote(context.nodeName().STRING().getText())
            : results.getFirst().name();
    Node node = new Node(nodeName, op, arguments, results);
    check(context, node);
    nodes.add(node);
  }

  /** Type rules are written for operators that an import made; here anything may be asked. */
  private static void check(ParserRuleContext context, Node node) {
    try {
      node.checkTypes();
    } catch (RuntimeException e) {
      throw new SyntaxException(context, String.valueOf(e.getMessage()));
    }
  }

  private Value define(ValueContext context, TypeContext type) {
    String valueName = IndexReader.name(context.name());
    if (valueName.isEmpty()) {
      throw new SyntaxException(context, "a value needs a name");
    }
    Value value = new Value(valueName, TypeReader.read(type));
    if (defined.putIfAbsent(valueName, value) != null) {
      throw new SyntaxException(context, "the name is defined already");
    }
    return value;
  }

  private Value value(ValueContext context) {
    Value value = defined.get(IndexReader.name(context.name()));
    if (value == null) {
      throw new SyntaxException(context, "the value is not defined before");
    }
    return value;
  }
}

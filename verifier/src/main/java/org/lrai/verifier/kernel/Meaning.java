package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Elements of a graph's values as terms over the elements that a kernel is given: the definitions
 * of the nodes between, substituted. Elementary functions on FLOAT32 are their programs, which is
 * how kernels must compute them.
 */
final class Meaning {
  private final Graph graph;
  private final Terms terms;
  private final Map<String, Argument> arguments;
  private final Map<String, Node> producers = new HashMap<>();
  private final Map<List<Object>, Term> known = new HashMap<>();
  private final Set<String> nodes = new HashSet<>();

  /**
   * @param arguments by the name of the value that they hold
   */
  Meaning(Graph graph, Terms terms, Map<String, Argument> arguments) {
    this.graph = graph;
    this.terms = terms;
    this.arguments = arguments;
    for (Node node : graph.nodes()) {
      node.outputs().forEach(output -> producers.put(output.name(), node));
    }
  }

  /** Names of the nodes whose definitions were used. */
  Set<String> nodes() {
    return nodes;
  }

  /** An element of the value to be computed; where that is an argument, too, it is a copy. */
  Term result(Value value, List<IndexExpr> at) {
    return arguments.containsKey(value.name()) ? input(value, at) : element(value, at);
  }

  /** An element of a value that the kernel is not given, by its definition. */
  private Term element(Value value, List<IndexExpr> at) {
    List<Object> key = List.of(value.name(), at);
    Term term = known.get(key);
    if (term == null) {
      term = define(value, at);
      known.put(key, term);
    }
    return term;
  }

  private Term input(Value value, List<IndexExpr> at) {
    Argument argument = arguments.get(value.name());
    if (argument != null) {
      ElementType type = ((TensorType) value.type()).element();
      return terms.make(new Term.Read(type, argument.buffer(), argument.inBuffer(at)));
    }
    TensorData constant = graph.constants().get(value);
    if (constant != null) {
      if (constant.size() != 1) {
        throw new WrongKernelException("the kernel is not given the constant " + value.name());
      }
      ElementType type = constant.element();
      return terms.make(
          type.isFloat()
              ? new Term.Real(type, constant.getDouble(0))
              : new Term.Whole(type, constant.getLong(0)));
    }
    return element(value, at);
  }

  private Term define(Value value, List<IndexExpr> at) {
    Node node = producer(value);
    nodes.add(node.name());
    Map<String, IndexExpr> indices = new HashMap<>();
    for (int axis = 0; axis < at.size(); axis++) {
      indices.put("i" + axis, at.get(axis));
    }
    Scope scope = new Scope(node, indices, null);
    return switch (node.op().definition(node.inputTypes())) {
      case Definition.Pointwise(ScalarExpr body) -> scope.term(body);
      case Definition.Reindex(var pieces, ScalarExpr fill) -> scope.moved(value, pieces, fill);
      case Definition.Contraction contraction -> scope.reduced(contraction);
      case Definition.Reshape _ -> reshaped(node.inputs().getFirst(), value, at);
      case Definition.Scatter _ -> throw new NotUnderstoodException("a scatter within a kernel");
      case Definition.Iterate _, Definition.Branch _, Definition.Composite _, Definition.Opaque _ ->
          throw new NotUnderstoodException(node.name() + " within a kernel");
    };
  }

  /** What a value is, if it is to be computed by updates. */
  Optional<Definition.Scatter> scatter(Value value) {
    Node node = producers.get(value.name());
    return node != null
            && !arguments.containsKey(value.name())
            && node.op().definition(node.inputTypes()) instanceof Definition.Scatter scatter
        ? Optional.of(scatter)
        : Optional.empty();
  }

  /** An element of what updates change. */
  Term base(Value value, Definition.Scatter scatter, List<IndexExpr> at) {
    Node node = producer(value);
    return input(node.inputs().get(scatter.base()), at);
  }

  /**
   * An update as a definition says it, for its own variables.
   *
   * @param at where
   * @param value what is there afterwards, given what is there before
   */
  record Update(List<IndexExpr> at, List<Definition.Axis> axes, UnaryOperator<Term> value) {}

  Update update(Value value, Definition.Scatter scatter) {
    Node node = producer(value);
    nodes.add(node.name());
    Map<String, IndexExpr> inner = new HashMap<>();
    List<Definition.Axis> axes = new ArrayList<>();
    Scope outer = new Scope(node, Map.of(), null);
    for (Definition.Axis axis : scatter.updates()) {
      String name = axis.variable() + "#" + node.output().name();
      axes.add(new Definition.Axis(name, outer.index(axis.extent())));
      inner.put(axis.variable(), IndexExpr.variable(name));
    }
    Scope scope = new Scope(node, inner, null);
    Term update = scope.term(scatter.update());
    return new Update(
        scope.index(scatter.at()),
        axes,
        old ->
            switch (scatter.mode()) {
              case REPLACE -> update;
              case ADD -> terms.apply(ScalarOp.ADD, old, update);
              case MULTIPLY -> terms.apply(ScalarOp.MUL, old, update);
              case MAX -> terms.apply(ScalarOp.MAX, old, update);
              case MIN -> terms.apply(ScalarOp.MIN, old, update);
            });
  }

  private Node producer(Value value) {
    Node node = producers.get(value.name());
    if (node == null) {
      throw new WrongKernelException("the kernel is not given " + value.name());
    }
    return node;
  }

  private Term reshaped(Value from, Value to, List<IndexExpr> at) {
    List<IndexExpr> fromDims = ((TensorType) from.type()).shape().dims();
    List<IndexExpr> toDims = ((TensorType) to.type()).shape().dims();
    return input(from, Addresses.split(Addresses.join(at, toDims), fromDims));
  }

  /** Expressions of one node. */
  private final class Scope {
    private final Node node;
    private final Map<String, IndexExpr> indices;
    private final @Nullable Term reduced;

    Scope(Node node, Map<String, IndexExpr> indices, @Nullable Term reduced) {
      this.node = node;
      this.indices = indices;
      this.reduced = reduced;
    }

    Term moved(Value value, List<Definition.Piece> pieces, @Nullable ScalarExpr fill) {
      ElementType type = ((TensorType) value.type()).element();
      Term result = fill == null ? null : term(fill);
      for (Definition.Piece piece : pieces.reversed()) {
        Term element = term(new ScalarExpr.Element(type, piece.source(), piece.at()));
        result =
            result == null ? element : terms.choice(index(piece.nonNegative()), element, result);
      }
      if (result == null) {
        throw new NotUnderstoodException(node.name() + " without pieces");
      }
      return result;
    }

    Term reduced(Definition.Contraction contraction) {
      Map<String, IndexExpr> inner = new HashMap<>(indices);
      List<IndexExpr> extents = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (Definition.Axis axis : contraction.reduced()) {
        extents.add(index(axis.extent()));
        // The name of the output makes it unique: no value is defined by itself.
        names.add(axis.variable() + "#" + node.output().name());
        inner.put(axis.variable(), IndexExpr.variable(names.getLast()));
      }
      Scope scope = new Scope(node, inner, null);
      Term body = scope.term(contraction.body());
      Term result =
          switch (contraction.reducer()) {
            case Fold fold -> folded(fold, names, extents, body);
            case Definition.Reducer.Arg arg -> {
              List<Definition.Axis> axes = new ArrayList<>();
              for (int k = 0; k < names.size(); k++) {
                axes.add(new Definition.Axis(names.get(k), extents.get(k)));
              }
              yield terms.make(new Term.Search(arg, axes, body, scope.index(arg.index())));
            }
          };
      return new Scope(node, indices, result).term(contraction.finish());
    }

    private Term folded(Fold fold, List<String> names, List<IndexExpr> extents, Term body) {
      List<Term.Link> links = List.of(new Term.Add(List.of(), body, false));
      for (int k = names.size() - 1; k >= 0; k--) {
        links = List.of(new Term.Repeat(List.of(), names.get(k), extents.get(k), links));
      }
      return terms.make(new Term.Chain(fold, Folds.identity(fold, body.type(), terms), links));
    }

    List<IndexExpr> index(List<IndexExpr> exprs) {
      return exprs.stream().map(this::index).toList();
    }

    IndexExpr index(IndexExpr expr) {
      return expr.substitute(atom ->
          switch (atom) {
            case Atom.Variable(String name) ->
                Optional.ofNullable(indices.get(name)).orElse(IndexExpr.atom(atom));
            case Atom.Element(int input, List<IndexExpr> at) -> ofData(input, at);
            default -> IndexExpr.atom(atom);
          });
    }

    private IndexExpr ofData(int input, List<IndexExpr> at) {
      Value value = node.inputs().get(input);
      Argument argument = arguments.get(value.name());
      if (argument != null) {
        return IndexExpr.element(argument.buffer(), argument.inBuffer(at));
      }
      TensorData constant = graph.constants().get(value);
      if (constant != null && constant.size() == 1) {
        return IndexExpr.constant(constant.getLong(0));
      }
      throw new NotUnderstoodException("an index computed in the kernel: " + value.name());
    }

    Term term(ScalarExpr expr) {
      return switch (expr) {
        case ScalarExpr.FloatLiteral(ElementType type, double value) ->
            terms.make(new Term.Real(type, value));
        case ScalarExpr.IntLiteral(ElementType type, long value) ->
            terms.make(new Term.Whole(type, value));
        case ScalarExpr.Element(ElementType _, int source, var at) ->
            input(node.inputs().get(source), index(at));
        case ScalarExpr.Index(IndexExpr value) -> terms.make(new Term.Position(index(value)));
        case ScalarExpr.Local(ElementType _, String name, var _) -> {
          if (reduced == null || !name.equals(Definition.REDUCED)) {
            throw new NotUnderstoodException(node.name() + ": local " + name);
          }
          yield reduced;
        }
        case ScalarExpr.Apply apply -> applied(apply);
        case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
            terms.make(new Term.Convert(type, term(operand), saturate));
        case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
            terms.make(new Term.Bits(type, term(operand)));
        case ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside) ->
            terms.choice(index(guards), term(inside), term(outside));
      };
    }

    private Term applied(ScalarExpr.Apply apply) {
      List<Term> operands = apply.operands().stream().map(this::term).toList();
      Optional<Expansion> program = ElementaryFunctions.of(apply);
      if (program.isEmpty() && apply.op() == ScalarOp.POW) {
        program = ofPower(operands);
      }
      return program.isPresent()
          ? expanded(program.get(), operands)
          : terms.make(new Term.Apply(apply.op(), operands));
    }

    /** An exponent may be a literal only after constants have been filled in. */
    private Optional<Expansion> ofPower(List<Term> operands) {
      return operands.getLast().shape() instanceof Term.Real(ElementType type, double exponent)
          ? ElementaryFunctions.of(
              new ScalarExpr.Apply(
                  ScalarOp.POW,
                  List.of(
                      new ScalarExpr.Local(type, "x"),
                      new ScalarExpr.FloatLiteral(type, exponent))))
          : Optional.empty();
    }
  }

  private Term expanded(Expansion program, List<Term> operands) {
    Map<String, Term> values = new HashMap<>();
    for (int k = 0; k < program.parameters().size(); k++) {
      values.put(program.parameters().get(k).name(), operands.get(k));
    }
    for (Expansion.Binding binding : program.bindings()) {
      values.put(binding.name(), straight(binding.value(), values));
    }
    return straight(program.result(), values);
  }

  private Term straight(ScalarExpr expr, Map<String, Term> values) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          terms.make(new Term.Real(type, value));
      case ScalarExpr.IntLiteral(ElementType type, long value) ->
          terms.make(new Term.Whole(type, value));
      case ScalarExpr.Local local ->
          Optional.ofNullable(values.get(local.name())).orElseThrow(IllegalStateException::new);
      case ScalarExpr.Apply(ScalarOp op, var operands) ->
          terms.make(
              new Term.Apply(
                  op, operands.stream().map(operand -> straight(operand, values)).toList()));
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          terms.make(new Term.Convert(type, straight(operand, values), saturate));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          terms.make(new Term.Bits(type, straight(operand, values)));
      case ScalarExpr.Element _, ScalarExpr.Index _, ScalarExpr.Guarded _ ->
          throw new IllegalStateException("in a program: " + ScalarExpr.text(expr));
    };
  }
}

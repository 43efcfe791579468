package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.rule.TypedTerm;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * The meaning of graphs as terms, read off the definitions of their operators. Trusted.
 *
 * <p>With {@link Obligations} every node is visited once at a fresh index of its output, which
 * states for all its elements what must hold for them to have a value.
 */
final class Meaning {
  /** Constants of more elements than this are not written out. */
  private static final int MOST_ELEMENTS = 256;

  private final Arithmetic arithmetic;
  private final Numbers numbers;
  private final Fresh fresh;
  private final Map<TypedTerm, Lambda> terms = new HashMap<>();
  private final Map<String, Integer> orders;
  private final Loops loops;

  /** After how many trips loops are looked at; null: after the last. */
  private final @Nullable Term trips;

  Meaning(Arithmetic arithmetic, Numbers numbers, Fresh fresh) {
    this(arithmetic, numbers, fresh, new HashMap<>(), new Loops(), null);
  }

  private Meaning(
      Arithmetic arithmetic,
      Numbers numbers,
      Fresh fresh,
      Map<String, Integer> orders,
      Loops loops,
      @Nullable Term trips) {
    this.arithmetic = arithmetic;
    this.numbers = numbers;
    this.fresh = fresh;
    this.orders = orders;
    this.loops = loops;
    this.trips = trips;
  }

  /** The same where what a loop carries stands for its value after so many trips. */
  Meaning after(Term tripsDone, Numbers others) {
    return new Meaning(arithmetic, others, fresh, orders, loops, tripsDone);
  }

  Loops loops() {
    return loops;
  }

  /** The value of a side of a rule, or of a part of it. */
  Lambda of(TypedTerm term, @Nullable Obligations obligations) {
    Lambda known = terms.get(term);
    if (known != null) {
      return known;
    }
    Lambda lambda =
        switch (term) {
          case TypedTerm.Input(String name, TensorType type) -> input(name, type);
          case TypedTerm.Scalar(var value, TensorType type) -> {
            Term scalar = numbers.scalar(value, type.element());
            yield new Lambda(type, (index, deep) -> scalar);
          }
          case TypedTerm.Apply(Op op, List<TypedTerm> arguments, TensorType type) -> {
            Node node = node(op, arguments, List.of(type));
            yield results(node, lambdas(arguments, obligations), obligations).getFirst();
          }
          case TypedTerm.Carried carried -> carried(carried, obligations);
        };
    terms.put(term, lambda);
    return lambda;
  }

  private List<Lambda> lambdas(List<TypedTerm> arguments, @Nullable Obligations obligations) {
    return arguments.stream().map(argument -> of(argument, obligations)).toList();
  }

  private static Node node(Op op, List<TypedTerm> arguments, List<? extends ValueType> types) {
    List<Value> inputs = new ArrayList<>();
    arguments.forEach(argument -> inputs.add(new Value("in" + inputs.size(), argument.type())));
    List<Value> outputs = new ArrayList<>();
    types.forEach(type -> outputs.add(new Value("out" + outputs.size(), type)));
    return new Node(op.getClass().getSimpleName(), op, inputs, outputs);
  }

  private Lambda carried(TypedTerm.Carried term, @Nullable Obligations obligations) {
    Loops.Loop loop =
        loops
            .known(term)
            .orElseGet(() -> {
              Node node = node(term.loop(), term.arguments(), term.loop().outputs());
              Loops.Loop added = loop(node, lambdas(term.arguments(), obligations), obligations);
              loops.remember(term, added);
              return added;
            });
    return loop.carried(term.which(), trips == null ? loop.trips() : trips);
  }

  /** A loop whose trips are told by what it scans. */
  private Loops.Loop loop(Node node, List<Lambda> arguments, @Nullable Obligations obligations) {
    if (!(node.op().definition(node.inputTypes()) instanceof Definition.Iterate definition)
        || definition.hasTripCount()
        || definition.hasCondition()
        || definition.stepHasCondition()
        || !definition.stacked().isEmpty()
        || definition.scanned().isEmpty()) {
      throw new UnsupportedException("a loop that does not end with what it scans");
    }
    Loops.Loop loop =
        loops.add(
            definition,
            arguments,
            node.outputs().stream().map(output -> tensor(output.type())).toList(),
            arithmetic,
            inputs -> outputs(definition.step(), inputs, null));
    if (obligations != null) {
      // Every trip has a value, whatever is carried into it.
      Term trip = fresh.index("trip");
      obligations.under(
          Terms.inRange(trip, loop.trips()),
          () -> outputs(definition.step(), loop.inputs(trip), obligations));
    }
    return loop;
  }

  /** An input of which nothing is known but its type. */
  private Lambda input(String name, TensorType type) {
    Sort sort = arithmetic.sort(type.element());
    return new Lambda(type, (index, deep) -> Terms.call(inputName(name), sort, index));
  }

  /** What an input is called in scripts; sizes have their plain names. */
  static String inputName(String name) {
    return "$" + name;
  }

  static TensorType tensor(ValueType type) {
    if (type instanceof TensorType tensor) {
      return tensor;
    }
    throw new UnsupportedException("values of type " + type);
  }

  /** The outputs of a graph on these inputs. */
  List<Lambda> outputs(Graph graph, List<Lambda> inputs, @Nullable Obligations obligations) {
    Map<String, Lambda> values = new HashMap<>();
    for (int k = 0; k < inputs.size(); k++) {
      values.put(graph.inputs().get(k).name(), inputs.get(k));
    }
    graph.constants().forEach((value, data) -> values.put(value.name(), constant(data)));
    for (Node node : graph.nodes()) {
      List<Lambda> arguments =
          node.inputs().stream().map(value -> values.get(value.name())).toList();
      List<Lambda> results = results(node, arguments, obligations);
      for (int k = 0; k < results.size(); k++) {
        values.put(node.outputs().get(k).name(), results.get(k));
      }
    }
    return graph.outputs().stream().map(value -> values.get(value.name())).toList();
  }

  private List<Lambda> results(
      Node node, List<Lambda> arguments, @Nullable Obligations obligations) {
    Definition definition = node.op().definition(node.inputTypes());
    if (definition instanceof Definition.Composite(Graph body)) {
      return outputs(body, arguments, obligations);
    }
    if (definition instanceof Definition.Iterate) {
      Loops.Loop loop = loop(node, arguments, obligations);
      List<Lambda> carried = new ArrayList<>();
      for (int which = 0; which < node.outputs().size(); which++) {
        carried.add(loop.carried(which, loop.trips()));
      }
      return carried;
    }
    Lambda result =
        new Lambda(
            tensor(node.output().type()),
            (index, deep) -> element(node, definition, arguments, index, deep));
    if (obligations != null) {
      state(node, definition, arguments, result.type(), obligations);
    }
    return List.of(result);
  }

  /** Visits the node at a fresh index. */
  private void state(
      Node node,
      Definition definition,
      List<Lambda> arguments,
      TensorType type,
      Obligations obligations) {
    List<Term> index = new ArrayList<>();
    List<Term> ranges = new ArrayList<>();
    for (int axis = 0; axis < type.rank(); axis++) {
      Term at = fresh.index("at");
      index.add(at);
      ranges.add(Terms.inRange(at, ScalarMeaning.size(type.dim(axis))));
    }
    obligations.visited(index);
    obligations.under(
        Terms.and(ranges), () -> element(node, definition, arguments, index, obligations));
  }

  private Term element(
      Node node,
      Definition definition,
      List<Lambda> arguments,
      List<Term> index,
      @Nullable Obligations obligations) {
    Map<String, Term> indices = new HashMap<>();
    for (int axis = 0; axis < index.size(); axis++) {
      indices.put("i" + axis, index.get(axis));
    }
    ScalarMeaning scalars =
        new ScalarMeaning(arithmetic, arguments, indices, Map.of(), obligations);
    return switch (definition) {
      case Definition.Pointwise(ScalarExpr body) -> scalars.scalar(body);
      case Definition.Contraction contraction -> contraction(node, contraction, scalars);
      case Definition.Reindex(var pieces, var fill) -> reindex(pieces, fill, scalars);
      case Definition.Reshape _ ->
          RowMajor.read(
              arguments.getFirst(), tensor(node.output().type()).shape(), index, obligations);
      case Definition.Scatter _,
          Definition.Iterate _,
          Definition.Branch _,
          Definition.Composite _,
          Definition.Opaque _ ->
          throw new UnsupportedException(
              "the operator " + node.op().getClass().getSimpleName() + " has no terms");
    };
  }

  private Term contraction(Node node, Definition.Contraction contraction, ScalarMeaning scalars) {
    Map<String, Term> indices = new HashMap<>(scalars.indices());
    List<Term.Binder> binders = new ArrayList<>();
    List<Term> ranges = new ArrayList<>();
    for (Definition.Axis axis : contraction.reduced()) {
      Term.Variable variable = fresh.index("k");
      Term extent = scalars.index(axis.extent());
      indices.put(axis.variable(), variable);
      binders.add(new Term.Binder(variable.name(), extent));
      ranges.add(Terms.inRange(variable, extent));
    }
    Obligations obligations = scalars.obligations();
    ScalarMeaning inner =
        new ScalarMeaning(arithmetic, scalars.inputs(), indices, scalars.locals(), obligations);
    Term body =
        obligations == null
            ? inner.scalar(contraction.body())
            : obligations.under(Terms.and(ranges), () -> inner.scalar(contraction.body()));
    if (!(contraction.reducer() instanceof Definition.Reducer.Fold fold)) {
      throw new UnsupportedException("the index of a largest or smallest element");
    }
    Term reduced =
        Folds.of(
            kind(fold), binders, ordered(node, fold, body), contraction.body().type(), obligations);
    return scalars.withLocal(Definition.REDUCED, reduced).scalar(contraction.finish());
  }

  /**
   * In which order floats are added is not known: it is that of one operator on these types. Terms
   * that are wrapped in a function of the operator are added in one order only where it is the same
   * operator on the same types.
   */
  private Term ordered(Node node, Definition.Reducer.Fold fold, Term body) {
    boolean dependsOnOrder =
        fold == Definition.Reducer.Fold.SUM || fold == Definition.Reducer.Fold.PRODUCT;
    if (!dependsOnOrder || !body.sort().isDeclared()) {
      return body;
    }
    String operator = node.op() + " of " + node.inputTypes();
    int number = orders.computeIfAbsent(operator, text -> orders.size());
    return Terms.call("term_of_order_" + number, body.sort(), List.of(body));
  }

  private static Term.FoldKind kind(Definition.Reducer.Fold fold) {
    return switch (fold) {
      case SUM -> Term.FoldKind.SUM;
      case PRODUCT -> Term.FoldKind.PRODUCT;
      case MAX -> Term.FoldKind.MAX;
      case MIN -> Term.FoldKind.MIN;
      case AND -> Term.FoldKind.AND;
      case OR -> Term.FoldKind.OR;
    };
  }

  /** The first piece whose guard holds; where none is left to fall back on, the last. */
  private static Term reindex(
      List<Definition.Piece> pieces, @Nullable ScalarExpr fill, ScalarMeaning scalars) {
    return piece(pieces, 0, fill, scalars);
  }

  private static Term piece(
      List<Definition.Piece> pieces, int k, @Nullable ScalarExpr fill, ScalarMeaning scalars) {
    if (k == pieces.size()) {
      if (fill == null) {
        throw new UnsupportedException("data movement without pieces");
      }
      return scalars.scalar(fill);
    }
    Definition.Piece piece = pieces.get(k);
    Obligations obligations = scalars.obligations();
    Term condition = scalars.nonNegative(piece.nonNegative());
    boolean last = k == pieces.size() - 1 && fill == null;
    if (obligations == null) {
      Term inside = scalars.read(piece.source(), piece.at());
      return last ? inside : Terms.choose(condition, inside, piece(pieces, k + 1, fill, scalars));
    }
    if (last) {
      obligations.require("some piece holds the element", condition);
      return scalars.read(piece.source(), piece.at());
    }
    Term inside = obligations.under(condition, () -> scalars.read(piece.source(), piece.at()));
    Term outside =
        obligations.under(Terms.not(condition), () -> piece(pieces, k + 1, fill, scalars));
    return Terms.choose(condition, inside, outside);
  }

  /** The elements of a constant, chosen by the index. */
  private Lambda constant(TensorData data) {
    TensorType type = data.type();
    if (data.size() > MOST_ELEMENTS) {
      throw new UnsupportedException("a constant of " + data.size() + " elements");
    }
    List<Term> elements = new ArrayList<>();
    for (int k = 0; k < data.size(); k++) {
      elements.add(element(data, k));
    }
    return new Lambda(type, (index, deep) -> choose(data.dims(), elements, index));
  }

  private Term element(TensorData data, int k) {
    ElementType type = data.element();
    return new ScalarMeaning(arithmetic, List.of(), Map.of(), Map.of(), null)
        .scalar(
            type.isFloat()
                ? new ScalarExpr.FloatLiteral(type, data.getDouble(k))
                : new ScalarExpr.IntLiteral(type, data.getLong(k)));
  }

  private static Term choose(long[] dims, List<Term> elements, List<Term> index) {
    Term chosen = elements.getLast();
    for (int k = elements.size() - 2; k >= 0; k--) {
      List<Term> here = new ArrayList<>();
      long rest = k;
      for (int axis = dims.length - 1; axis >= 0; axis--) {
        here.add(Terms.equal(index.get(axis), Terms.integer(rest % dims[axis])));
        rest /= dims[axis];
      }
      chosen = Terms.choose(Terms.and(here), elements.get(k), chosen);
    }
    return chosen;
  }
}

package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The real meaning of a graph at fixed sizes: evaluates its definitions (docs/semantics.md, section
 * 7), element by element, to nodes.
 */
final class Meaning {
  private final Operations operations;
  private final Nodes nodes;
  private final Map<String, Long> symbols;
  private final Map<String, Tensor> values = new LinkedHashMap<>();
  private final SequencedMap<String, Tensor> inputs = new LinkedHashMap<>();
  private final List<Tensor> outputs = new ArrayList<>();

  private Meaning(Operations operations, Map<String, Long> symbols) {
    this.operations = operations;
    this.nodes = operations.nodes();
    this.symbols = symbols;
  }

  /**
   * Evaluates a graph.
   *
   * @param points inputs that are one point, by name
   */
  static Meaning of(
      Text graph,
      Operations operations,
      Map<String, Long> symbols,
      Tensors tensors,
      Map<String, long[]> points) {
    Meaning meaning = new Meaning(operations, symbols);
    for (Text part : graph.from(1)) {
      String name = part.get(1).name();
      try {
        meaning.part(part, name, tensors, points);
      } catch (Rejection e) {
        throw e.in("graph: " + name);
      }
    }
    return meaning;
  }

  /** All values, by name. */
  Map<String, Tensor> values() {
    return values;
  }

  SequencedMap<String, Tensor> inputs() {
    return inputs;
  }

  List<Tensor> outputs() {
    return outputs;
  }

  private void part(Text part, String name, Tensors tensors, Map<String, long[]> points) {
    if (part.head().equals("output")) {
      outputs.add(value(part.get(1)));
      return;
    }
    Code code = new Code(operations, symbols, (_, _, _) -> _ -> 0);
    Tensor tensor = Tensor.undefined(Type.of(part.get(2)), part.get(3).parts(), code);
    Rejection.require(values.put(name, tensor) == null, "defined twice");
    int[] elements =
        switch (part.head()) {
          case "input" -> {
            int first = inputs.values().stream().mapToInt(each -> each.nodes().length).sum();
            inputs.put(name, tensor);
            yield Tensor.input(
                nodes, tensor.type(), tensor.nodes().length, first, points.get(name));
          }
          case "constant" ->
              Tensor.read(nodes, tensor.type(), tensor.nodes().length, tensors, part.get(4).name());
          case "node" -> {
            List<Tensor> given = part.get(4).parts().stream().map(this::value).toList();
            yield define(part.get(5), tensor, given);
          }
          default -> throw part.error("no part of a graph");
        };
    System.arraycopy(elements, 0, tensor.nodes(), 0, elements.length);
  }

  private Tensor value(Text name) {
    Tensor tensor = values.get(name.name());
    if (tensor == null) {
      throw name.error("no value " + name.name());
    }
    return tensor;
  }

  private int[] define(Text definition, Tensor result, List<Tensor> given) {
    int size = result.nodes().length;
    switch (definition.head()) {
      case "reshape" -> {
        Rejection.require(given.getFirst().nodes().length == size, "a reshape of another size");
        return given.getFirst().nodes();
      }
      case "unsupported" -> throw Rejection.unsupported(definition.get(1).name());
      default -> {}
    }
    Code code =
        new Code(operations, symbols, (source, type, at) -> element(given, source, type, at));
    for (int axis = 0; axis < result.dims().length; axis++) {
      code.declare("i" + axis);
    }
    Code.Scalar body =
        switch (definition.head()) {
          case "pointwise" -> typed(code.scalar(definition.get(1)), result.type());
          case "contraction" -> contraction(definition, code, result.type());
          case "reindex" -> reindex(definition, code, result.type());
          default -> throw definition.error("no definition");
        };
    Code.Frame frame = code.frame();
    int[] elements = new int[size];
    for (int i = 0; i < size; i++) {
      long rest = i;
      for (int axis = result.dims().length - 1; axis >= 0; axis--) {
        frame.variables[axis] = rest % result.dims()[axis];
        rest /= result.dims()[axis];
      }
      elements[i] = body.node(frame);
    }
    return elements;
  }

  private static Code.Scalar typed(Code.Typed scalar, Type type) {
    Rejection.require(scalar.type() == type, scalar.type() + " for " + type);
    return scalar.scalar();
  }

  private static Code.Scalar element(
      List<Tensor> given, int source, Type type, List<Code.Index> at) {
    Rejection.require(source >= 0 && source < given.size(), "input " + source);
    Tensor tensor = given.get(source);
    long[] dims = tensor.dims();
    Rejection.require(at.size() == dims.length, "subscripts of input " + source);
    Rejection.require(
        tensor.type() == type || (type == Type.I64 && !tensor.type().isFloat()),
        "type of input " + source);
    Code.Index[] subscripts = at.toArray(Code.Index[]::new);
    return frame -> tensor.nodes()[address(subscripts, dims, frame)];
  }

  /** The place of an element in row-major order. */
  static int address(Code.Index[] at, long[] dims, Code.Frame frame) {
    long address = 0;
    for (int axis = 0; axis < at.length; axis++) {
      long subscript = at[axis].value(frame);
      if (subscript < 0 || subscript >= dims[axis]) {
        throw Rejection.invalid("subscript " + subscript + " of " + dims[axis]);
      }
      address = address * dims[axis] + subscript;
    }
    return (int) address;
  }

  private Code.Scalar contraction(Text definition, Code code, Type resultType) {
    Code inner = code.inner();
    List<Text> axes = definition.get(1).parts();
    int[] slots = new int[axes.size()];
    Code.Index[] extents = new Code.Index[axes.size()];
    for (int k = 0; k < axes.size(); k++) {
      extents[k] = inner.index(axes.get(k).get(1));
      slots[k] = inner.declare(axes.get(k).head());
    }
    Text bodyText = definition.get(2);
    Code.Typed body = inner.scalar(bodyText);
    String reducer = definition.get(3).name();
    Op op =
        switch (reducer) {
          case "sum" -> Op.ADD;
          case "product" -> Op.MUL;
          case "max" -> Op.MAX;
          case "min" -> Op.MIN;
          case "and" -> Op.AND;
          case "or" -> Op.OR;
          default -> throw Rejection.unsupported("a reduction by " + reducer);
        };
    Type type = body.type();
    int start = neutral(op, type);
    int reduced = code.declare("reduced", type, List.of());
    Code.Scalar finish = typed(code.scalar(definition.get(4)), resultType);
    boolean products = op == Op.ADD && type.isFloat() && bodyText.head().equals("mul");
    Code.Scalar a = products ? inner.scalar(bodyText.get(1)).scalar() : body.scalar();
    Code.Scalar b = products ? inner.scalar(bodyText.get(2)).scalar() : body.scalar();
    return frame -> {
      int[] sum = {start};
      loop(
          frame,
          slots,
          extents,
          0,
          () ->
              sum[0] =
                  products
                      ? operations.apply(Op.FMA, type, a.node(frame), b.node(frame), sum[0])
                      : operations.apply(op, type, sum[0], a.node(frame), 0));
      frame.locals[reduced] = sum[0];
      return finish.node(frame);
    };
  }

  private static void loop(
      Code.Frame frame, int[] slots, Code.Index[] extents, int depth, Runnable body) {
    if (depth == slots.length) {
      body.run();
      return;
    }
    long extent = extents[depth].value(frame);
    for (long i = 0; i < extent; i++) {
      frame.variables[slots[depth]] = i;
      loop(frame, slots, extents, depth + 1, body);
    }
  }

  private int neutral(Op op, Type type) {
    boolean largest = op == Op.MAX;
    if (type.isFloat()) {
      double infinity = largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return nodes.constant(op == Op.ADD ? 0 : op == Op.MUL ? 1 : infinity);
    }
    if (op == Op.MAX || op == Op.MIN) {
      throw Rejection.unsupported("an extremum of integers");
    }
    return nodes.integer((op == Op.MUL || op == Op.AND) ? 1 : 0);
  }

  private record Piece(List<Code.Index> guards, Code.Scalar element) {}

  private Code.Scalar reindex(Text definition, Code code, Type type) {
    List<Piece> pieces = new ArrayList<>();
    for (Text part : definition.from(1)) {
      pieces.add(
          new Piece(code.indices(part.get(0).parts()), typed(code.scalar(part.get(1)), type)));
    }
    return frame -> {
      for (Piece piece : pieces) {
        if (Code.hold(piece.guards, frame)) {
          return piece.element.node(frame);
        }
      }
      throw Rejection.invalid("no piece holds an element");
    };
  }
}

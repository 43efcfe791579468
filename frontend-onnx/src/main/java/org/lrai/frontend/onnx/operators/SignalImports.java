package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * Fourier transforms as products with a matrix of cosines, so that they are linear operators like
 * any other. The matrix is a function of sizes alone, computed in double precision; where the sizes
 * are known, constant folding evaluates it.
 */
final class SignalImports {
  private SignalImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "DFT",
        SignalImports::dft,
        "STFT",
        SignalImports::stft,
        "com.microsoft:Rfft",
        node -> lastAxis(node, false),
        "com.microsoft:Irfft",
        node -> lastAxis(node, true));
  }

  /** ONNX Runtime's transforms of real signals along the last axis, and back. */
  private static List<Value> lastAxis(NodeContext node, boolean inverse) {
    Composer a = node.compose();
    if (node.longAttribute("signal_ndim", 1) != 1 || node.flag("normalized", false)) {
      throw node.unsupported(
          "signal_ndim is not 1, or normalized is set", "transform one axis, and scale the result");
    }
    List<IndexExpr> dims = new ArrayList<>(node.tensor(0).shape().dims());
    if (inverse) {
      int axis = dims.size() - 2;
      IndexExpr points = dims.get(axis).minus(1).times(2);
      Value real = transform(node, node.input(0), axis, new Transform(points, true, true));
      dims.removeLast();
      dims.set(axis, points);
      return List.of(a.reshape(real, new Shape(dims)));
    }
    IndexExpr points = dims.getLast();
    dims.add(IndexExpr.ONE);
    Value real = a.reshape(node.input(0), new Shape(dims));
    return List.of(transform(node, real, dims.size() - 2, new Transform(points, false, true)));
  }

  /** What kind of transform, over how many points. */
  private record Transform(IndexExpr length, boolean inverse, boolean oneSided) {
    /** From half a spectrum to real numbers. */
    boolean toReal() {
      return inverse && oneSided;
    }

    IndexExpr half() {
      return length.floorDiv(2).plus(1);
    }

    /** How many elements along the axis count; more are cut off, missing ones are 0. */
    IndexExpr inputExtent() {
      return toReal() ? half() : length;
    }

    IndexExpr outputExtent() {
      return oneSided && !inverse ? half() : length;
    }

    /** 1 for a real number, 2 for real and imaginary part. */
    int outputParts() {
      return toReal() ? 1 : 2;
    }
  }

  /**
   * Before version 20 the axis is an attribute, by default 1; then it is input 2, by default -2.
   */
  private static List<Value> dft(NodeContext node) {
    TensorType input = node.tensor(0);
    long given = node.longAttribute("axis", 1);
    if (node.opset() >= 20) {
      given = node.hasInput(2) ? ScalarInputs.integer(node, 2) : -2;
    }
    int axis = node.axis(given, input.rank());
    if (axis == input.rank() - 1) {
      throw node.invalid("the last axis holds real and imaginary parts: it is not transformed");
    }
    boolean inverse = node.flag("inverse", false);
    boolean oneSided = node.flag("onesided", false);
    IndexExpr length = input.dim(axis);
    if (node.hasInput(1)) {
      length = ScalarInputs.index(node, 1);
    } else if (inverse && oneSided) {
      length = length.minus(1).times(2);
    }
    if (length.asConstant().orElse(1) < 1) {
      throw node.invalid("a transform over " + length + " points");
    }
    return List.of(transform(node, node.input(0), axis, new Transform(length, inverse, oneSided)));
  }

  private static Value transform(NodeContext node, Value signal, int axis, Transform kind) {
    Composer a = node.compose();
    TensorType given = GraphBuilder.tensor(signal);
    IndexExpr parts = given.dim(given.rank() - 1);
    if (!parts.isConstant(1) && !parts.isConstant(2)) {
      throw node.invalid("the last dim is " + parts + ", not 1 (real) or 2 (complex numbers)");
    }
    IndexExpr extent = node.bounds().simplify(given.dim(axis).min(kind.inputExtent()));
    Value used = a.slice(signal, axis, IndexExpr.ZERO, extent);
    int rank = given.rank();
    List<Integer> order = new ArrayList<>(IntStream.range(0, rank).boxed().toList());
    order.remove(Integer.valueOf(axis));
    order.add(rank - 2, axis);
    Value last = node.apply(new Transpose(order), used);
    TensorType type = GraphBuilder.tensor(last);
    Shape others = new Shape(type.shape().dims().subList(0, rank - 2));
    IndexExpr points = type.dim(rank - 2);
    Value rows = a.reshape(last, others.size(), points.times(parts));

    Value matrix = matrix(node, points, parts, kind, type.element());
    Value product = node.apply(new MatMul(), rows, matrix);

    List<IndexExpr> dims = new ArrayList<>(others.dims());
    dims.add(kind.outputExtent());
    dims.add(IndexExpr.constant(kind.outputParts()));
    Value result = a.reshape(product, new Shape(dims));
    List<Integer> back = IntStream.range(0, rank).mapToObj(k -> order.indexOf(k)).toList();
    return node.apply(new Transpose(back), result);
  }

  /**
   * The matrix from {@code [point j, part p]} to {@code [point k, part q]}. With {@code w = 2 pi j
   * k / n} (negated: forward) it turns by the angle w: cos(w) from a part to itself, sin(w) from
   * real to imaginary, -sin(w) back; all three are {@code cos(w - (q - p) pi / 2)}. Angles are
   * counted in quarters of n, exactly, before they become numbers.
   */
  private static Value matrix(
      NodeContext node, IndexExpr points, IndexExpr parts, Transform kind, ElementType type) {
    Composer a = node.compose();
    IndexExpr n = kind.length();
    IndexExpr outputParts = IndexExpr.constant(kind.outputParts());
    Shape shape = Shape.of(points, parts, kind.outputExtent(), outputParts);
    IndexExpr j = Definition.outputIndex(0);
    IndexExpr turn = Definition.outputIndex(3).minus(Definition.outputIndex(1)).times(n);
    IndexExpr angle = j.times(Definition.outputIndex(2)).times(4);
    IndexExpr quarters = kind.inverse() ? angle.minus(turn) : angle.plus(turn);
    IndexExpr circle = n.times(4);
    Value matrix = cosine(node, shape, quarters.mod(circle), circle);
    if (kind.inverse()) {
      matrix = a.divide(matrix, number(node, Shape.SCALAR, n));
    }
    if (kind.toReal()) {
      // Of a mirrored pair only one half is given; the points 0 and n/2 mirror themselves.
      IndexExpr weight = j.min(IndexExpr.ONE).plus(n.minus(j.times(2)).min(IndexExpr.ONE));
      matrix = a.multiply(matrix, number(node, shape, weight));
    }
    Shape flat = Shape.of(points.times(parts), kind.outputExtent().times(outputParts));
    return a.reshape(a.cast(matrix, type), flat);
  }

  /** {@code cos(2 pi value / circle)} in double precision. */
  static Value cosine(NodeContext node, Shape shape, IndexExpr value, IndexExpr circle) {
    Composer a = node.compose();
    Value turns = node.scalar(ElementType.FLOAT64, 2 * Math.PI);
    Value scaled = a.multiply(number(node, shape, value), turns);
    Value angle = a.divide(scaled, number(node, Shape.SCALAR, circle));
    return a.unary(ScalarOp.COS, angle);
  }

  /** An index expression as numbers in double precision. */
  private static Value number(NodeContext node, Shape shape, IndexExpr value) {
    Value index = node.apply(new IndexValues(shape, value));
    return node.compose().cast(index, ElementType.FLOAT64);
  }

  /** Frames of the signal, each multiplied by the window and transformed. */
  private static List<Value> stft(NodeContext node) {
    Composer a = node.compose();
    Value given = node.input(0);
    if (node.tensor(0).rank() == 2) {
      // Exporters leave out the last dim of a real signal, and ONNX Runtime takes it so.
      given = a.reshape(given, node.tensor(0).dim(0), node.tensor(0).dim(1), IndexExpr.ONE);
    }
    TensorType signal = GraphBuilder.tensor(given);
    if (signal.rank() != 3) {
      throw node.invalid("input 0 has rank " + signal.rank() + ", not 3 or 2");
    }
    IndexExpr step = ScalarInputs.index(node, 1);
    if (step.asConstant().orElse(1) < 1) {
      throw node.invalid("a step of " + step);
    }
    IndexExpr length = signal.dim(1);
    if (node.hasInput(3)) {
      length = ScalarInputs.index(node, 3);
    } else if (node.hasInput(2)) {
      length = node.tensor(2).dim(0);
    }
    IndexExpr frames = signal.dim(1).minus(length).floorDiv(step).plus(1).max(IndexExpr.ZERO);
    Shape shape = Shape.of(node.bounds().simplify(frames), length);
    IndexExpr place = Definition.outputIndex(0).times(step).plus(Definition.outputIndex(1));
    Value places = node.apply(new IndexValues(shape, place));
    Value framed = node.apply(new Gather(1), given, places);
    if (node.hasInput(2)) {
      Value window = a.reshape(node.input(2), length, IndexExpr.ONE);
      framed = a.multiply(framed, window);
    }
    boolean oneSided = node.flag("onesided", true);
    return List.of(transform(node, framed, 2, new Transform(length, false, oneSided)));
  }
}

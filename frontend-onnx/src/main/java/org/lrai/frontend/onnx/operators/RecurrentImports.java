package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.neural.Cell;
import org.lrai.ir.op.neural.Gru;
import org.lrai.ir.op.neural.Lstm;
import org.lrai.ir.op.neural.Rnn;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** RNN, GRU and LSTM: each direction is a layer of its own. */
final class RecurrentImports {
  private RecurrentImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "RNN", node -> layers(node, new Kind(1, 1, List.of("Tanh"))),
        "GRU", node -> layers(node, new Kind(3, 1, List.of("Sigmoid", "Tanh"))),
        "LSTM", node -> layers(node, LSTM),
        "com.microsoft:DynamicQuantizeLSTM", RecurrentImports::quantizedLstm);
  }

  /** Number of gates, number of states, default activation functions. */
  private record Kind(int gates, int states, List<String> functions) {}

  private static final Kind LSTM = new Kind(4, 2, List.of("Sigmoid", "Tanh", "Tanh"));

  /**
   * ONNX Runtime's layer with quantized weights {@code [direction, input, gates]}. It quantizes the
   * inputs of its products, too, by ranges that depend on how it divides the batch among threads;
   * here they are the floats.
   */
  private static List<Value> quantizedLstm(NodeContext node) {
    return layers(
        node.withInput(1, dequantized(node, 1, 8)).withInput(2, dequantized(node, 2, 10)), LSTM);
  }

  /** Weights {@code [direction, gates, input]}; scales of directions or of their gates. */
  private static Value dequantized(NodeContext node, int i, int scale) {
    DequantizeLinear operator = new DequantizeLinear(ElementType.FLOAT32, 0, 1);
    Value weights =
        node.apply(operator, node.input(i), perGate(node, scale), perGate(node, scale + 1));
    return node.compose().transpose(weights, 0, 2, 1);
  }

  private static Value perGate(NodeContext node, int i) {
    Shape shape = node.tensor(i).shape();
    IndexExpr gates = shape.rank() == 2 ? shape.dim(1) : IndexExpr.ONE;
    return node.compose().reshape(node.input(i), shape.dim(0), IndexExpr.ONE, gates);
  }

  private static List<Value> layers(NodeContext node, Kind kind) {
    Composer a = node.compose();
    boolean batchFirst = node.flag("layout", false);
    Value x = batchFirst ? a.transpose(node.input(0), 1, 0, 2) : node.input(0);
    List<Boolean> reverse =
        switch (node.stringAttribute("direction", "forward")) {
          case "forward" -> List.of(false);
          case "reverse" -> List.of(true);
          case "bidirectional" -> List.of(false, true);
          default -> throw node.invalid("attribute direction");
        };
    List<List<Value>> results = new ArrayList<>();
    for (int direction = 0; direction < reverse.size(); direction++) {
      results.add(layer(node, kind, x, direction, reverse.get(direction), batchFirst));
    }
    List<Value> outputs = new ArrayList<>();
    for (int k = 0; k <= kind.states(); k++) {
      int axis = k == 0 ? 1 : 0;
      List<Value> parts = new ArrayList<>();
      for (List<Value> result : results) {
        parts.add(withAxis(a, result.get(k), axis));
      }
      Value joined = parts.getFirst();
      if (parts.size() > 1) {
        joined = a.apply(new Concat(axis), parts.get(0), parts.get(1));
      }
      if (batchFirst) {
        joined = k == 0 ? a.transpose(joined, 2, 0, 1, 3) : a.transpose(joined, 1, 0, 2);
      }
      outputs.add(joined);
    }
    return outputs;
  }

  private static List<Value> layer(
      NodeContext node, Kind kind, Value x, int direction, boolean reverse, boolean batchFirst) {
    Composer a = node.compose();
    Value recurrent = ofDirection(a, node.input(2), 0, direction);
    IndexExpr hidden = Composer.shape(recurrent).dim(1);
    Shape state = Shape.of(Composer.shape(x).dim(1), hidden);
    List<Value> arguments = new ArrayList<>();
    arguments.add(x);
    arguments.add(ofDirection(a, node.input(1), 0, direction));
    arguments.add(recurrent);
    Shape bias = Shape.of(hidden.times(2L * kind.gates()));
    arguments.add(
        node.hasInput(3)
            ? ofDirection(a, node.input(3), 0, direction)
            : a.apply(new Expand(bias), a.scalar(x, 0)));
    for (int k = 0; k < kind.states(); k++) {
      arguments.add(
          node.hasInput(5 + k)
              ? ofDirection(a, node.input(5 + k), batchFirst ? 1 : 0, direction)
              : a.apply(new Expand(state), a.scalar(x, 0)));
    }
    boolean peepholes = kind.states() == 2 && node.hasInput(7);
    if (peepholes) {
      arguments.add(ofDirection(a, node.input(7), 0, direction));
    }
    Optional<Value> lengths = lengths(node, x);
    lengths.ifPresent(arguments::add);
    Cell cell =
        new Cell(
            reverse,
            lengths.isPresent(),
            node.floatAttribute("clip", 0),
            CellFunctions.of(node, kind.functions(), direction));
    return node.applyAll(operator(node, cell, peepholes), arguments);
  }

  private static Op operator(NodeContext node, Cell cell, boolean peepholes) {
    return switch (node.operator()) {
      case "RNN" -> new Rnn(cell);
      case "GRU" -> new Gru(cell, node.flag("linear_before_reset", false));
      default -> new Lstm(cell, peepholes, node.flag("input_forget", false));
    };
  }

  /** The slice of one direction, without its axis. */
  private static Value ofDirection(Composer a, Value value, int axis, int direction) {
    Value slice = a.slice(value, axis, IndexExpr.constant(direction), IndexExpr.ONE);
    List<IndexExpr> dims = new ArrayList<>(Composer.shape(slice).dims());
    dims.remove(axis);
    return a.reshape(slice, new Shape(dims));
  }

  private static Value withAxis(Composer a, Value value, int axis) {
    List<IndexExpr> dims = new ArrayList<>(Composer.shape(value).dims());
    dims.add(axis, IndexExpr.ONE);
    return a.reshape(value, new Shape(dims));
  }

  /** Input sequence_lens, unless it says that every sequence has the full length. */
  private static Optional<Value> lengths(NodeContext node, Value x) {
    if (!node.hasInput(4)) {
      return Optional.empty();
    }
    IndexExpr time = Composer.shape(x).dim(0);
    Optional<TensorData> constant = node.constant(4);
    if (constant.isPresent()) {
      boolean full = true;
      for (int k = 0; k < constant.get().size(); k++) {
        full &= time.isConstant(constant.get().getLong(k));
      }
      if (full) {
        return Optional.empty();
      }
    }
    return Optional.of(node.compose().cast(node.input(4), ElementType.INT64));
  }
}

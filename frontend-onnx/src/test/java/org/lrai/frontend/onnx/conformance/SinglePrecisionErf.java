package org.lrai.frontend.onnx.conformance;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.BitCast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Rounds the results of erf to single precision, as ONNX's reference evaluator does even where all
 * else is in double precision (its Erf is {@code np.vectorize(erf, otypes=["f"])}). What a bit cast
 * reads are the bits of the element type, so a bit cast there and back is that rounding.
 */
final class SinglePrecisionErf {
  private final List<Node> nodes = new ArrayList<>();
  private final Graph graph;
  private int fresh;

  private SinglePrecisionErf(Graph graph) {
    this.graph = graph;
  }

  static Graph of(Graph graph) {
    SinglePrecisionErf rewriting = new SinglePrecisionErf(graph);
    graph.nodes().forEach(rewriting::add);
    return rewriting.result();
  }

  private Graph result() {
    return new Graph(
        graph.name(), graph.inputs(), constants(), nodes, graph.outputs(), graph.symbols());
  }

  private static final Value ROOT_OF_HALF = scalar("root of half");
  private static final Value HALF = scalar("half");
  private static final Value ONE = scalar("one");

  private static Value scalar(String name) {
    return new Value(name, TensorType.of(ElementType.FLOAT32));
  }

  private java.util.SequencedMap<Value, TensorData> constants() {
    var constants = new java.util.LinkedHashMap<>(graph.constants());
    constants.put(HALF, TensorData.ofScalar(ElementType.FLOAT32, 0.5));
    constants.put(ONE, TensorData.ofScalar(ElementType.FLOAT32, 1));
    return constants;
  }

  private void add(Node node) {
    if (node.op() instanceof Unary(ScalarOp function) && function == ScalarOp.ERF) {
      erf(node.inputs().getFirst(), node.output());
    } else if (node.op() instanceof Activation activation
        && activation.kind() == Activation.Kind.GELU) {
      gelu(node.inputs().getFirst(), node.output());
    } else {
      nodes.add(node);
    }
  }

  /** {@code x/2 (1 + erf(x sqrt(1/2)))}. */
  private void gelu(Value x, Value y) {
    // The square root of a half is no float: it is computed.
    if (fresh == 0) {
      apply(new Unary(ScalarOp.SQRT), ROOT_OF_HALF, HALF);
    }
    Value scaled = apply(new Binary(ScalarOp.MUL), fresh(x, ElementType.FLOAT32), x, ROOT_OF_HALF);
    Value erf = fresh(x, ElementType.FLOAT32);
    erf(scaled, erf);
    Value half = apply(new Binary(ScalarOp.MUL), fresh(x, ElementType.FLOAT32), x, HALF);
    Value sum = apply(new Binary(ScalarOp.ADD), fresh(x, ElementType.FLOAT32), erf, ONE);
    apply(new Binary(ScalarOp.MUL), y, half, sum);
  }

  private void erf(Value x, Value y) {
    Value exact = apply(new Unary(ScalarOp.ERF), fresh(x, ElementType.FLOAT32), x);
    Value bits = apply(new BitCast(ElementType.INT32), fresh(x, ElementType.INT32), exact);
    apply(new BitCast(ElementType.FLOAT32), y, bits);
  }

  private Value fresh(Value like, ElementType element) {
    return new Value("fresh " + fresh++, ((TensorType) like.type()).withElement(element));
  }

  private Value apply(Op op, Value result, Value... arguments) {
    nodes.add(new Node(result.name(), op, List.of(arguments), List.of(result)));
    return result;
  }
}

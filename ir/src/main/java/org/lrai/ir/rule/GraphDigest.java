package org.lrai.ir.rule;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.text.Operators;

/**
 * Digests of a row of graphs that have most nodes in common: the sum, modulo 2<sup>256</sup>, of
 * the SHA-256 of each part: inputs, constants, nodes and outputs, each with its names and types. A
 * graph in static single assignment form does not depend on the order of its nodes, and neither
 * does this. Of a constant with more than a few elements only name and type count: no step changes
 * its elements, and the digests of the graph texts before the first step and after the last cover
 * them.
 *
 * <p>It links steps to graphs. It is no commitment against someone who is free to choose many
 * parts: whoever replays the steps makes the graphs anew and compares the digests of their texts.
 */
public final class GraphDigest {
  private static final int FEW_ELEMENTS = 16;

  private final IdentityHashMap<Node, BigInteger> known = new IdentityHashMap<>();
  private final IdentityHashMap<Value, Constant> constants = new IdentityHashMap<>();

  private record Constant(TensorData data, BigInteger hash) {}

  /** In hexadecimal. */
  public String of(Graph graph) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < graph.inputs().size(); k++) {
      sum = sum.add(hash("input " + k + " " + graph.inputs().get(k)));
    }
    for (int k = 0; k < graph.outputs().size(); k++) {
      sum = sum.add(hash("output " + k + " " + graph.outputs().get(k)));
    }
    for (Map.Entry<Value, TensorData> constant : graph.constants().entrySet()) {
      sum = sum.add(hash(constant.getKey(), constant.getValue()));
    }
    for (Node node : graph.nodes()) {
      sum = sum.add(known.computeIfAbsent(node, GraphDigest::hash));
    }
    return "%064x".formatted(sum.mod(BigInteger.ONE.shiftLeft(256)));
  }

  @SuppressWarnings("ReferenceEquality") // The same object is enough, and quick.
  private BigInteger hash(Value value, TensorData data) {
    Constant constant = constants.get(value);
    if (constant == null || constant.data != data) {
      constant = new Constant(data, hash("constant " + value + elements(data)));
      constants.put(value, constant);
    }
    return constant.hash;
  }

  private static String elements(TensorData data) {
    if (data.size() > FEW_ELEMENTS) {
      return "";
    }
    StringBuilder elements = new StringBuilder(" =");
    for (int k = 0; k < data.size(); k++) {
      elements
          .append(' ')
          .append(
              data.element() == org.lrai.ir.type.ElementType.STRING
                  ? data.getString(k)
                  : Long.toHexString(data.bits(k)));
    }
    return elements.toString();
  }

  private static BigInteger hash(Node node) {
    return hash(
        node.outputs()
            + " = "
            + Operators.name(node.op())
            + Operators.attributes(node.op())
            + node.inputs().stream().map(Value::name).collect(Collectors.joining(", ", "(", ")")));
  }

  private static BigInteger hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return new BigInteger(1, sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

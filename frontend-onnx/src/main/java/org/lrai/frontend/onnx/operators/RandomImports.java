package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.opaque.Bernoulli;
import org.lrai.ir.op.opaque.Multinomial;
import org.lrai.ir.op.opaque.RandomNormal;
import org.lrai.ir.op.opaque.RandomUniform;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * Random numbers. A compiled model draws the same ones in each call: from the seed that the model
 * states, else from one that its node's name gives.
 */
final class RandomImports {
  private RandomImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "RandomUniform", node -> uniform(node, stated(node), element(node, ElementType.FLOAT32)),
        "RandomUniformLike", node -> uniform(node, node.tensor(0).shape(), like(node)),
        "RandomNormal", node -> normal(node, stated(node), element(node, ElementType.FLOAT32)),
        "RandomNormalLike", node -> normal(node, node.tensor(0).shape(), like(node)),
        "Bernoulli", RandomImports::bernoulli,
        "Multinomial", RandomImports::multinomial);
  }

  private static double seed(NodeContext node) {
    return node.floatAttribute("seed", node.name().hashCode());
  }

  private static ElementType element(NodeContext node, ElementType otherwise) {
    return node.hasAttribute("dtype")
        ? ElementTypes.require(node.longAttribute("dtype", 0), "the result")
        : otherwise;
  }

  private static ElementType like(NodeContext node) {
    return element(node, node.tensor(0).element());
  }

  private static Shape stated(NodeContext node) {
    return node.shape(node.longs("shape").stream().map(IndexExpr::constant).toList());
  }

  private static List<Value> uniform(NodeContext node, Shape shape, ElementType element) {
    double low = node.floatAttribute("low", 0);
    double high = node.floatAttribute("high", 1);
    return drawn(node, new RandomUniform(element, shape, low, high, seed(node)), shape);
  }

  private static List<Value> normal(NodeContext node, Shape shape, ElementType element) {
    double mean = node.floatAttribute("mean", 0);
    double scale = node.floatAttribute("scale", 1);
    return drawn(node, new RandomNormal(element, shape, mean, scale, seed(node)), shape);
  }

  private static List<Value> drawn(NodeContext node, Op operator, Shape shape) {
    return List.of(node.apply(operator, node.indexTensor(shape.dims())));
  }

  private static List<Value> bernoulli(NodeContext node) {
    return List.of(node.apply(new Bernoulli(like(node), seed(node)), node.input(0)));
  }

  private static List<Value> multinomial(NodeContext node) {
    long samples = node.longAttribute("sample_size", 1);
    ElementType element = element(node, ElementType.INT32);
    return List.of(node.apply(new Multinomial(element, samples, seed(node)), node.input(0)));
  }
}

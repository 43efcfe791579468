package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.neural.LayerNormalization;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** ONNX Runtime's fusion of the embeddings of words, positions and segments. */
final class EmbeddingImports {
  private EmbeddingImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of("com.microsoft:EmbedLayerNormalization", EmbeddingImports::embed);
  }

  /** Their sum, normalized; how many words are masked in; the sum itself. */
  private static List<Value> embed(NodeContext node) {
    Composer a = node.compose();
    Shape words = node.tensor(0).shape();
    if (words.rank() != 2) {
      throw node.invalid("input 0 has rank " + words.rank() + ", not 2");
    }
    Value positions =
        node.hasInput(8)
            ? node.input(8)
            : node.apply(new IndexValues(words.with(0, IndexExpr.ONE), Definition.outputIndex(1)));
    Gather rows = new Gather(0);
    Value sum =
        a.add(a.apply(rows, node.input(2), node.input(0)), a.apply(rows, node.input(3), positions));
    if (node.hasInput(1) && node.hasInput(4)) {
      sum = a.add(sum, a.apply(rows, node.input(4), node.input(1)));
    }
    LayerNormalization normalization =
        new LayerNormalization(
            2, node.floatAttribute("epsilon", 1e-12f), ElementType.FLOAT32, false);
    Value normalized = node.apply(normalization, sum, node.input(5), node.input(6));
    return List.of(normalized, maskIndex(node, words), sum);
  }

  /** The number of ones in each row of the mask; 0 without one. */
  private static Value maskIndex(NodeContext node, Shape words) {
    Composer a = node.compose();
    if (!node.hasInput(7)) {
      return node.apply(new Expand(Shape.of(words.dim(0))), node.scalar(ElementType.INT32, 0));
    }
    Value ones = a.binary(ScalarOp.EQ, node.input(7), a.scalar(node.input(7), 1));
    Reduce count = new Reduce(Reduce.Kind.SUM, List.of(1), false);
    return node.apply(count, a.cast(ones, ElementType.INT32));
  }
}

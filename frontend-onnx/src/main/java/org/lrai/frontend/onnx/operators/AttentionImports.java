package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.TensorScatter;
import org.lrai.ir.op.neural.Attention;
import org.lrai.ir.op.neural.AttentionMask;
import org.lrai.ir.op.neural.LinearAttention;
import org.lrai.ir.op.neural.RotaryEmbedding;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Attention with what belongs to it: rotary embedding, caches, linear attention. */
final class AttentionImports {
  private AttentionImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Attention", AttentionImports::attention,
        "ai.onnx.preview:FlexAttention", AttentionImports::flexAttention,
        "RotaryEmbedding", AttentionImports::rotaryEmbedding,
        "TensorScatter", AttentionImports::tensorScatter,
        "LinearAttention", AttentionImports::linearAttention);
  }

  private static List<Value> attention(NodeContext node) {
    Composer a = node.compose();
    boolean packed = node.tensor(0).rank() == 3;
    Value q = heads(node, 0, "q_num_heads");
    Value k = heads(node, 1, "kv_num_heads");
    Value v = heads(node, 2, "kv_num_heads");
    IndexExpr past = IndexExpr.ZERO;
    if (node.hasInput(4) != node.hasInput(5)) {
      throw node.invalid("past_key and past_value must be given together");
    }
    if (node.hasInput(4)) {
      past = node.tensor(4).dim(2);
      k = a.apply(new Concat(2), node.input(4), k);
      v = a.apply(new Concat(2), node.input(5), v);
    }
    List<Value> arguments = new ArrayList<>(List.of(q, k, v));
    AttentionMask mask = mask(node, q, k, past, arguments);
    boolean masks = mask.masked() || mask.limited() || mask.left() >= 0 || mask.right() >= 0;
    Attention operator =
        new Attention(
            scale(node, q, k),
            node.floatAttribute("softcap", 0),
            softmaxType(node),
            masks ? List.of(mask) : List.of(),
            node.hasOutput(3) ? scores(node) : Attention.Scores.NONE);
    List<Value> results = node.applyAll(operator, arguments);
    List<Value> outputs = new ArrayList<>();
    outputs.add(packed ? packed(a, results.getFirst()) : results.getFirst());
    outputs.addAll(List.of(k, v));
    outputs.addAll(results.subList(1, results.size()));
    return outputs;
  }

  /** {@code [batch, sequence, heads * size]} as {@code [batch, heads, sequence, size]}. */
  private static Value heads(NodeContext node, int i, String attribute) {
    TensorType type = node.tensor(i);
    if (type.rank() == 4) {
      return node.input(i);
    }
    return node.compose()
        .transpose(unpacked(node, node.input(i), count(node, attribute)), 0, 2, 1, 3);
  }

  static long count(NodeContext node, String attribute) {
    long heads = node.longAttribute(attribute, 0);
    if (heads < 1) {
      throw node.invalid("attribute " + attribute + " is needed for inputs of rank 3");
    }
    return heads;
  }

  /** {@code [batch, sequence, heads * size]} as {@code [batch, sequence, heads, size]}. */
  static Value unpacked(NodeContext node, Value x, long heads) {
    TensorType type = GraphBuilder.tensor(x);
    if (type.rank() != 3) {
      throw node.invalid(x + " must have rank 3");
    }
    IndexExpr width = type.dim(2);
    if (width.asConstant().isEmpty()) {
      throw node.unsupported("the last dim of " + x + " is " + width, "fix it (--dim NAME=SIZE)");
    }
    IndexExpr count = IndexExpr.constant(heads);
    if (!width.mod(count).equals(IndexExpr.ZERO)) {
      throw node.invalid(x + " has not " + heads + " heads");
    }
    return node.compose().reshape(x, type.dim(0), type.dim(1), count, width.floorDiv(heads));
  }

  /** {@code [batch, heads, sequence, size]} as {@code [batch, sequence, heads * size]}. */
  static Value packed(Composer a, Value value) {
    Shape shape = Composer.shape(value);
    return a.reshape(
        a.transpose(value, 0, 2, 1, 3),
        shape.dim(0),
        shape.dim(2),
        shape.dim(1).times(shape.dim(3)));
  }

  /** As given, or one over the root of the size of a head, which is known of Q or K. */
  private static double scale(NodeContext node, Value q, Value k) {
    if (node.hasAttribute("scale")) {
      return node.floatAttribute("scale", 0);
    }
    IndexExpr size = Composer.shape(q).dim(3);
    return inverseRoot(node, size.asConstant().isPresent() ? size : Composer.shape(k).dim(3));
  }

  static double inverseRoot(NodeContext node, IndexExpr headSize) {
    OptionalLong size = headSize.asConstant();
    if (size.isEmpty()) {
      throw node.unsupported("the size of a head is " + headSize, "fix the dim (--dim)");
    }
    return 1 / Math.sqrt((double) size.getAsLong());
  }

  /** As asked for, or as the input. */
  private static ElementType softmaxType(NodeContext node) {
    if (node.hasAttribute("softmax_precision")) {
      return ElementTypes.require(
          node.longAttribute("softmax_precision", 0), "attribute softmax_precision");
    }
    return softmaxType(node.tensor(0).element());
  }

  /** Sums of 16-bit floats are not computed in 16 bits. */
  static ElementType softmaxType(ElementType element) {
    return element.bits() < 32 ? ElementType.FLOAT32 : element;
  }

  private static Attention.Scores scores(NodeContext node) {
    long mode = node.longAttribute("qk_matmul_output_mode", 0);
    return switch ((int) mode) {
      case 0 -> Attention.Scores.RAW;
      case 1 -> Attention.Scores.CAPPED;
      case 2 -> Attention.Scores.MASKED;
      case 3 -> Attention.Scores.PROBABILITIES;
      default -> throw node.invalid("attribute qk_matmul_output_mode is " + mode);
    };
  }

  /** What each query attends; the tensors that say it are added to {@code arguments}. */
  private static AttentionMask mask(
      NodeContext node, Value q, Value k, IndexExpr past, List<Value> arguments) {
    Composer a = node.compose();
    boolean masked = node.hasInput(3);
    if (masked) {
      Value mask = node.input(3);
      boolean isBool = Composer.element(mask) == ElementType.BOOL;
      arguments.add(wholeMask(node, isBool ? mask : a.cast(mask, Composer.element(q)), k));
    }
    boolean limited = node.hasInput(6);
    if (limited) {
      arguments.add(a.cast(node.input(6), ElementType.INT64));
    }
    long left = node.longAttribute("left_window_size", -1);
    long right = node.longAttribute("right_window_size", -1);
    if (node.flag("is_causal", false)) {
      right = 0;
    }
    if (left < -1 || right < -1) {
      throw node.invalid("a window size is less than -1");
    }
    return new AttentionMask(masked, AttentionMask.Unattended.ZERO, limited, past, left, right);
  }

  /** Before version 24 a last dim of 1 serves every key; later it is only the first. */
  private static Value wholeMask(NodeContext node, Value mask, Value k) {
    Shape shape = Composer.shape(mask);
    IndexExpr keys = Composer.shape(k).dim(2);
    boolean stretches =
        node.opset() < 24 && shape.dim(shape.rank() - 1).isConstant(1) && !keys.isConstant(1);
    return stretches ? node.apply(new Expand(shape.with(shape.rank() - 1, keys)), mask) : mask;
  }

  /** Attention whose scores and probabilities go through graphs of the model. */
  private static List<Value> flexAttention(NodeContext node) {
    Composer a = node.compose();
    ElementType type = softmaxType(node);
    Value q = node.input(0);
    if (node.tensor(0).rank() != 4 || node.tensor(1).rank() != 4 || node.tensor(2).rank() != 4) {
      throw node.invalid("queries, keys and values must have rank 4");
    }
    Value keys = a.transpose(node.input(1), 0, 1, 3, 2);
    Value scores = Attention.grouped(a, a.multiply(q, scale(node, q, node.input(1))), keys);
    Value modified = modified(node, "score_mod", a.cast(scores, type));
    Value probabilities = a.apply(new Softmax(3), modified);
    Value weights = modified(node, "prob_mod", probabilities);
    Value result = Attention.grouped(a, weights, a.cast(node.input(2), type));
    return List.of(a.cast(result, Composer.element(q)));
  }

  private static Value modified(NodeContext node, String attribute, Value value) {
    if (!node.hasAttribute(attribute)) {
      return value;
    }
    List<Value> outputs = node.inline(node.graphAttribute(attribute), value);
    if (outputs.size() != 1 || !outputs.getFirst().type().equals(value.type())) {
      throw node.invalid("graph " + attribute + " gives " + outputs + " for " + value);
    }
    return outputs.getFirst();
  }

  private static List<Value> rotaryEmbedding(NodeContext node) {
    boolean packed = node.tensor(0).rank() == 3;
    Value x = packed ? unpacked(node, node.input(0), count(node, "num_heads")) : node.input(0);
    TensorType cosines = node.tensor(1);
    long rotated = node.longAttribute("rotary_embedding_dim", 0);
    if (rotated != 0
        && !cosines.dim(cosines.rank() - 1).times(2).equals(IndexExpr.constant(rotated))) {
      throw node.invalid("attribute rotary_embedding_dim is " + rotated + " for " + cosines);
    }
    RotaryEmbedding operator = new RotaryEmbedding(node.flag("interleaved", false), !packed);
    List<Value> arguments = new ArrayList<>(List.of(x, node.input(1), node.input(2)));
    if (node.hasInput(3)) {
      arguments.add(node.input(3));
    }
    Value rotatedX = node.applyAll(operator, arguments).getFirst();
    return List.of(node.compose().reshape(rotatedX, node.tensor(0).shape()));
  }

  private static List<Value> tensorScatter(NodeContext node) {
    String mode = node.stringAttribute("mode", "linear");
    if (!mode.equals("linear") && !mode.equals("circular")) {
      throw node.invalid("attribute mode is " + mode);
    }
    int axis = node.axis(node.longAttribute("axis", -2), node.tensor(0).rank());
    return node.applyAll(new TensorScatter(axis, mode.equals("circular")), node.inputs());
  }

  private static List<Value> linearAttention(NodeContext node) {
    Composer a = node.compose();
    long heads = count(node, "q_num_heads");
    long groups = count(node, "kv_num_heads");
    String rule = node.stringAttribute("update_rule", "gated_delta");
    boolean decays = rule.equals("gated") || rule.equals("gated_delta");
    boolean delta = rule.equals("delta") || rule.equals("gated_delta");
    if (!decays && !delta && !rule.equals("linear")) {
      throw node.invalid("attribute update_rule is " + rule);
    }
    if (decays != node.hasInput(4) || delta != node.hasInput(5)) {
      throw node.invalid("inputs decay and beta do not go with update_rule " + rule);
    }
    Value q = unpacked(node, node.input(0), heads);
    Value k = unpacked(node, node.input(1), groups);
    Value v = unpacked(node, node.input(2), groups);
    Shape keys = Composer.shape(k);
    Shape state = Shape.of(keys.dim(0), keys.dim(2), keys.dim(3), Composer.shape(v).dim(3));
    List<Value> arguments = new ArrayList<>(List.of(q, k, v));
    arguments.add(node.hasInput(3) ? node.input(3) : a.apply(new Expand(state), a.scalar(q, 0)));
    if (decays) {
      arguments.add(unpacked(node, node.input(4), groups));
    }
    if (delta) {
      arguments.add(
          unpacked(node, node.input(5), node.tensor(5).dim(2).isConstant(1) ? 1 : groups));
    }
    double stated = node.floatAttribute("scale", 0);
    double scale = stated == 0 ? inverseRoot(node, keys.dim(3)) : stated;
    List<Value> results = node.applyAll(new LinearAttention(scale, decays, delta), arguments);
    Value output = results.getFirst();
    Shape shape = Composer.shape(output);
    return List.of(
        a.reshape(output, shape.dim(0), shape.dim(1), shape.dim(2).times(shape.dim(3))),
        results.getLast());
  }
}

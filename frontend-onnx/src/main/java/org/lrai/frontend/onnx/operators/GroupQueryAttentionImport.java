package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.TensorScatter;
import org.lrai.ir.op.neural.Attention;
import org.lrai.ir.op.neural.AttentionMask;
import org.lrai.ir.op.neural.RmsNormalization;
import org.lrai.ir.op.neural.RotaryEmbedding;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * ONNX Runtime's attention of decoders: heads share keys and values, which are kept in a cache. The
 * number of tokens so far may differ between batches.
 */
final class GroupQueryAttentionImport {
  private final NodeContext node;
  private final Composer a;
  private final long heads;
  private final long groups;

  private GroupQueryAttentionImport(NodeContext node) {
    this.node = node;
    this.a = node.compose();
    this.heads = AttentionImports.count(node, "num_heads");
    this.groups = AttentionImports.count(node, "kv_num_heads");
  }

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:GroupQueryAttention", node -> new GroupQueryAttentionImport(node).outputs());
  }

  private void refuse() {
    boolean quantized =
        !node.stringAttribute("k_quant_type", "NONE").equals("NONE")
            || !node.stringAttribute("v_quant_type", "NONE").equals("NONE");
    if (quantized || node.flag("sliding_window_cache", false)) {
      throw node.unsupported("the cache is quantized or a window", "keep it whole, in floats");
    }
    if (node.flag("qk_output", false) || node.hasOutput(3)) {
      throw node.unsupported("the scores are an output", "leave it out");
    }
  }

  private List<Value> outputs() {
    refuse();
    Value q = normalized(split(0), 14);
    Value k = normalized(split(1), 15);
    Value v = split(2);
    IndexExpr queries = Composer.shape(q).dim(1);
    IndexExpr total = ScalarInputs.index(node, 6);
    Value lengths = lengths(Composer.shape(q).dim(0));
    Value starts = starts(lengths, queries, total);
    if (node.flag("do_rotary", false)) {
      Value positions = positions(starts, queries);
      q = rotated(q, positions);
      k = rotated(k, positions);
    }
    Value keys = cached(3, a.transpose(k, 0, 2, 1, 3), starts, total);
    Value values = cached(4, a.transpose(v, 0, 2, 1, 3), starts, total);
    Value result = attended(a.transpose(q, 0, 2, 1, 3), keys, values, lengths, starts);
    return List.of(AttentionImports.packed(a, result), keys, values);
  }

  private Value size(IndexExpr size) {
    return node.apply(new IndexValues(Shape.SCALAR, size));
  }

  /** Queries (0), keys (1) or values (2) {@code [batch, sequence, heads, size]}. */
  private Value split(int which) {
    long count = which == 0 ? heads : groups;
    if (node.hasInput(1)) {
      return AttentionImports.unpacked(node, node.input(which), count);
    }
    Value all = AttentionImports.unpacked(node, node.input(0), heads + 2 * groups);
    long start = which == 0 ? 0 : heads + (which - 1) * groups;
    return a.slice(all, 2, IndexExpr.constant(start), IndexExpr.constant(count));
  }

  private Value normalized(Value x, int weight) {
    if (!node.hasInput(weight)) {
      return x;
    }
    double epsilon = node.floatAttribute("qk_norm_epsilon", 1e-6f);
    RmsNormalization operator = new RmsNormalization(3, epsilon, ElementType.FLOAT32);
    return node.apply(operator, x, node.input(weight));
  }

  /** How many tokens each batch has with the new ones: INT64 {@code [batch]}. */
  private Value lengths(IndexExpr batch) {
    Value last = a.reshape(a.cast(node.input(5), ElementType.INT64), batch);
    return a.add(last, node.scalar(ElementType.INT64, 1));
  }

  /** Where the new tokens go: behind those of before, and where there are none at 0. */
  private Value starts(Value lengths, IndexExpr queries, IndexExpr total) {
    Value zero = node.scalar(ElementType.INT64, 0);
    if (total.equals(queries)) {
      return node.apply(new Expand(Composer.shape(lengths)), zero);
    }
    Value isFirst = a.binary(ScalarOp.EQ, size(total), size(queries));
    return a.where(isFirst, zero, a.subtract(lengths, size(queries)));
  }

  private Value positions(Value starts, IndexExpr queries) {
    if (node.hasInput(9)) {
      return node.input(9);
    }
    Shape row = Shape.of(IndexExpr.ONE, queries);
    Value offsets = node.apply(new IndexValues(row, Definition.outputIndex(1)));
    return a.add(a.reshape(starts, Composer.shape(starts).dim(0), IndexExpr.ONE), offsets);
  }

  private Value rotated(Value x, Value positions) {
    RotaryEmbedding operator = new RotaryEmbedding(node.flag("rotary_interleaved", false), false);
    return node.apply(operator, x, node.input(7), node.input(8), positions);
  }

  /** The cache, at least {@code total} long, with what is new in its place. */
  private Value cached(int i, Value added, Value starts, IndexExpr total) {
    Shape shape = Composer.shape(added);
    if (!node.hasInput(i)) {
      return total.equals(shape.dim(2))
          ? added
          : scattered(zeros(added, shape.with(2, total)), added, starts);
    }
    IndexExpr past = node.tensor(i).dim(2);
    IndexExpr more = node.bounds().simplify(total.minus(past).max(IndexExpr.ZERO));
    // Behind the tokens of a batch there is nothing, whatever was in its cache.
    Value before = a.binary(ScalarOp.LT, index(past, 2), perBatch(starts));
    Value cache = a.where(before, node.input(i), a.scalar(added, 0));
    if (!more.isConstant(0)) {
      cache = a.apply(new Concat(2), cache, zeros(added, shape.with(2, more)));
    }
    return scattered(cache, added, starts);
  }

  /** 0, 1, ... along one of four axes. */
  private Value index(IndexExpr count, int axis) {
    Shape row = Shape.of(IndexExpr.ONE, IndexExpr.ONE, IndexExpr.ONE, IndexExpr.ONE);
    return node.apply(new IndexValues(row.with(axis, count), Definition.outputIndex(axis)));
  }

  private Value perBatch(Value value) {
    IndexExpr one = IndexExpr.ONE;
    return a.reshape(value, Composer.shape(value).dim(0), one, one, one);
  }

  private Value zeros(Value like, Shape shape) {
    return a.apply(new Expand(shape), a.scalar(like, 0));
  }

  private Value scattered(Value cache, Value added, Value starts) {
    return node.apply(new TensorScatter(2, false), cache, added, starts);
  }

  private Value attended(Value q, Value keys, Value values, Value lengths, Value starts) {
    boolean causal = node.flag("causal", true);
    long window = node.longAttribute("local_window_size", -1);
    AttentionMask mask =
        new AttentionMask(
            true,
            AttentionMask.Unattended.UNDEFINED,
            true,
            IndexExpr.ZERO,
            window > 0 ? window - 1 : -1,
            causal ? 0 : -1);
    // Queries are placed by where the last one is.
    Value last = causal ? a.add(starts, size(Composer.shape(q).dim(2))) : lengths;
    List<Value> arguments = List.of(q, keys, values, bias(keys, lengths), last);
    double stated = node.floatAttribute("scale", 0);
    boolean sink = node.hasInput(11) || node.flag("smooth_softmax", false);
    Attention operator =
        new Attention(
            stated == 0 ? AttentionImports.inverseRoot(node, Composer.shape(q).dim(3)) : stated,
            node.floatAttribute("softcap", 0),
            AttentionImports.softmaxType(Composer.element(q)),
            List.of(mask),
            sink ? Attention.Scores.MASKED : Attention.Scores.NONE);
    List<Value> results = node.applyAll(operator, arguments);
    return sink ? withSink(results.get(1), values) : results.getFirst();
  }

  /** What is added to the scores, or which keys are there: a prompt may be padded at its end. */
  private Value bias(Value keys, Value lengths) {
    return node.hasInput(10)
        ? node.input(10)
        : a.binary(ScalarOp.LT, index(Composer.shape(keys).dim(2), 3), perBatch(lengths));
  }

  /** The softmax has one more key, without a value: its score is given for each head, or 0. */
  private Value withSink(Value scores, Value values) {
    Shape shape = Composer.shape(scores);
    Value sink =
        node.hasInput(11)
            ? a.reshape(node.input(11), shape.dim(1), IndexExpr.ONE, IndexExpr.ONE)
            : a.scalar(scores, 0);
    Value column = a.apply(new Expand(shape.with(3, IndexExpr.ONE)), sink);
    Value all = a.apply(new Softmax(3), a.apply(new Concat(3), scores, column));
    return Attention.grouped(a, a.slice(all, 3, IndexExpr.ZERO, shape.dim(3)), values);
  }
}

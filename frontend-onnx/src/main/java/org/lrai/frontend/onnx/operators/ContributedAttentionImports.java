package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.frontend.onnx.operators.QuantizedMatrixImports.Quantized;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.neural.Attention;
import org.lrai.ir.op.neural.AttentionMask;
import org.lrai.ir.op.neural.RotaryEmbedding;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** ONNX Runtime's attention in the manner of BERT and GPT-2. */
final class ContributedAttentionImports {
  private ContributedAttentionImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:Attention", ContributedAttentionImports::selfAttention,
        "com.microsoft:QAttention", ContributedAttentionImports::quantizedAttention,
        "com.microsoft:MultiHeadAttention", ContributedAttentionImports::multiHead,
        "com.microsoft:RotaryEmbedding", ContributedAttentionImports::rotaryEmbedding);
  }

  /** Queries, keys and values {@code [batch, heads, sequence, size]}, keys with those of before. */
  private record Heads(Value q, Value k, Value v, IndexExpr past) {}

  /** The product of the input with the weights of queries, keys and values side by side. */
  private static List<Value> selfAttention(NodeContext node) {
    Composer a = node.compose();
    if (node.hasInput(6)) {
      throw sharedBuffer(node);
    }
    Value projected = MatrixImports.matMul(a, node.input(0), node.input(1));
    Value sum = node.hasInput(2) ? a.add(projected, node.input(2)) : projected;
    return selfAttention(node, sum, 3, 4, 5);
  }

  private static List<Value> quantizedAttention(NodeContext node) {
    Quantized input =
        new Quantized(
            node.input(0),
            QuantizedMatrixImports.scale(node, 3),
            QuantizedMatrixImports.zeroPoint(node, 6, node.tensor(0)));
    Quantized weights =
        new Quantized(
            node.input(1),
            QuantizedMatrixImports.scale(node, 4),
            QuantizedMatrixImports.zeroPoint(node, 7, node.tensor(1)));
    Value product =
        QuantizedMatrixImports.product(
            node, input, weights, QuantizedMatrixImports.optional(node, 2));
    Value projected = node.compose().cast(product, node.tensor(3).element());
    return selfAttention(node, projected, 5, 8, node.inputCount());
  }

  /** The inputs that are a mask, the past, and what is added to scores are numbered. */
  private static List<Value> selfAttention(
      NodeContext node, Value projected, int mask, int pastState, int bias) {
    Composer a = node.compose();
    if (node.flag("do_rotary", false)) {
      throw node.unsupported("do_rotary is set", "use nodes RotaryEmbedding");
    }
    if (node.flag("past_present_share_buffer", false)) {
      throw sharedBuffer(node);
    }
    IndexExpr width = Composer.shape(projected).dim(2);
    List<IndexExpr> widths =
        node.optionalLongs("qkv_hidden_sizes")
            .map(list -> list.stream().map(IndexExpr::constant).toList())
            .orElse(List.of(width.floorDiv(3), width.floorDiv(3), width.floorDiv(3)));
    List<Value> parts = new ArrayList<>();
    IndexExpr at = IndexExpr.ZERO;
    for (IndexExpr part : widths) {
      parts.add(heads(node, a.slice(projected, 2, at, part)));
      at = at.plus(part);
    }
    Heads heads = new Heads(parts.get(0), parts.get(1), parts.get(2), IndexExpr.ZERO);
    if (node.hasInput(pastState)) {
      heads = continued(a, heads, state(node, pastState, 0), state(node, pastState, 1));
    }
    Value result = attended(node, heads, mask, bias);
    return node.hasOutput(1)
        ? List.of(result, a.apply(new Concat(0), withState(a, heads.k()), withState(a, heads.v())))
        : List.of(result);
  }

  /** Keys (0) or values (1) of {@code [2, batch, heads, past, size]}. */
  private static Value state(NodeContext node, int i, long which) {
    Composer a = node.compose();
    Shape shape = node.tensor(i).shape();
    if (shape.rank() != 5) {
      throw node.invalid("input " + i + " must have rank 5");
    }
    Value slice = a.slice(node.input(i), 0, IndexExpr.constant(which), IndexExpr.ONE);
    return a.reshape(slice, new Shape(shape.dims().subList(1, 5)));
  }

  private static Value withState(Composer a, Value value) {
    List<IndexExpr> dims = new ArrayList<>(Composer.shape(value).dims());
    dims.addFirst(IndexExpr.ONE);
    return a.reshape(value, new Shape(dims));
  }

  private static Heads continued(Composer a, Heads heads, Value pastKeys, Value pastValues) {
    return new Heads(
        heads.q(),
        a.apply(new Concat(2), pastKeys, heads.k()),
        a.apply(new Concat(2), pastValues, heads.v()),
        Composer.shape(pastKeys).dim(2));
  }

  private static List<Value> multiHead(NodeContext node) {
    Composer a = node.compose();
    if (node.hasInput(8) || node.hasInput(9)) {
      throw sharedBuffer(node);
    }
    if (node.hasOutput(3)) {
      throw node.unsupported("the scores are an output", "leave it out");
    }
    Heads heads = biased(node, given(node));
    if (node.hasInput(6) != node.hasInput(7)) {
      throw node.invalid("past_key and past_value must be given together");
    }
    if (node.hasInput(6)) {
      heads = continued(a, heads, node.input(6), node.input(7));
    }
    return List.of(attended(node, heads, 4, 5), heads.k(), heads.v());
  }

  /** Three tensors, or all three in one, or keys and values in one. */
  private static Heads given(NodeContext node) {
    if (node.tensor(0).rank() == 5) {
      return new Heads(packed(node, 0, 0), packed(node, 0, 1), packed(node, 0, 2), IndexExpr.ZERO);
    }
    Value q = heads(node, node.input(0));
    return switch (node.tensor(1).rank()) {
      case 5 -> new Heads(q, packed(node, 1, 0), packed(node, 1, 1), IndexExpr.ZERO);
      case 4 -> new Heads(q, node.input(1), node.input(2), IndexExpr.ZERO);
      default ->
          new Heads(q, heads(node, node.input(1)), heads(node, node.input(2)), IndexExpr.ZERO);
    };
  }

  /** One of the parts of {@code [batch, sequence, heads, parts, size]}. */
  private static Value packed(NodeContext node, int i, long part) {
    Composer a = node.compose();
    Shape shape = node.tensor(i).shape();
    Value slice = a.slice(node.input(i), 3, IndexExpr.constant(part), IndexExpr.ONE);
    Value plain = a.reshape(slice, shape.dim(0), shape.dim(1), shape.dim(2), shape.dim(4));
    return a.transpose(plain, 0, 2, 1, 3);
  }

  /** {@code [batch, sequence, heads * size]} as {@code [batch, heads, sequence, size]}. */
  private static Value heads(NodeContext node, Value x) {
    Value unpacked = AttentionImports.unpacked(node, x, AttentionImports.count(node, "num_heads"));
    return node.compose().transpose(unpacked, 0, 2, 1, 3);
  }

  /** With input 3 added; not to keys and values that are given head by head: they have it. */
  private static Heads biased(NodeContext node, Heads heads) {
    if (!node.hasInput(3)) {
      return heads;
    }
    IndexExpr ofQueries = width(heads.q());
    IndexExpr ofKeys = width(heads.k());
    Value q = biased(node, heads.q(), IndexExpr.ZERO, ofQueries);
    if (node.hasInput(1) && node.tensor(1).rank() == 4) {
      return new Heads(q, heads.k(), heads.v(), heads.past());
    }
    return new Heads(
        q,
        biased(node, heads.k(), ofQueries, ofKeys),
        biased(node, heads.v(), ofQueries.plus(ofKeys), width(heads.v())),
        heads.past());
  }

  private static IndexExpr width(Value heads) {
    return Composer.shape(heads).dim(1).times(Composer.shape(heads).dim(3));
  }

  private static Value biased(NodeContext node, Value x, IndexExpr start, IndexExpr width) {
    Composer a = node.compose();
    Shape shape = Composer.shape(x);
    Value bias = a.slice(node.input(3), 0, start, width);
    return a.add(x, a.reshape(bias, shape.dim(1), IndexExpr.ONE, shape.dim(3)));
  }

  private static ImportException sharedBuffer(NodeContext node) {
    return node.unsupported(
        "past and present share a buffer", "export the model without shared buffers");
  }

  private static Value attended(NodeContext node, Heads heads, int mask, int bias) {
    Composer a = node.compose();
    List<Value> arguments = new ArrayList<>(List.of(heads.q(), heads.k(), heads.v()));
    Optional<Value> added = added(node, heads, mask, bias);
    added.ifPresent(arguments::add);
    boolean causal = node.flag("unidirectional", false);
    // A bias may be minus infinity for all keys of a query; the mask is finite.
    AttentionMask.Unattended unattended =
        node.hasInput(bias) ? AttentionMask.Unattended.ZERO : AttentionMask.Unattended.UNDEFINED;
    AttentionMask masking =
        new AttentionMask(added.isPresent(), unattended, false, heads.past(), -1, causal ? 0 : -1);
    double stated = node.floatAttribute("scale", 0);
    Attention operator =
        new Attention(
            stated == 0
                ? AttentionImports.inverseRoot(node, Composer.shape(heads.q()).dim(3))
                : stated,
            0,
            AttentionImports.softmaxType(Composer.element(heads.q())),
            added.isPresent() || causal ? List.of(masking) : List.of(),
            Attention.Scores.NONE);
    return AttentionImports.packed(a, node.applyAll(operator, arguments).getFirst());
  }

  /** What is added to the scores: the input for that, and a number where the mask is 0. */
  private static Optional<Value> added(NodeContext node, Heads heads, int mask, int bias) {
    if (!node.hasInput(mask)) {
      return QuantizedMatrixImports.optional(node, bias);
    }
    Composer a = node.compose();
    Value q = heads.q();
    Value filter = a.scalar(q, node.floatAttribute("mask_filter_value", -10000));
    Value fill = a.where(attendable(node, heads, mask), a.scalar(q, 0), filter);
    return Optional.of(node.hasInput(bias) ? a.add(fill, node.input(bias)) : fill);
  }

  /**
   * Which keys are not masked, BOOL, broadcast to the scores. The mask is {@code [batch, keys]} or
   * {@code [batch, queries, keys]}, or says where the keys of a batch end {@code [batch]} and
   * perhaps where they begin {@code [2 * batch]}.
   */
  private static Value attendable(NodeContext node, Heads heads, int i) {
    Composer a = node.compose();
    Shape shape = node.tensor(i).shape();
    Value mask = node.input(i);
    if (shape.rank() == 2 || shape.rank() == 3) {
      Value positive = a.binary(ScalarOp.LT, a.scalar(mask, 0), mask);
      IndexExpr queries = shape.rank() == 2 ? IndexExpr.ONE : shape.dim(1);
      return a.reshape(positive, shape.dim(0), IndexExpr.ONE, queries, shape.dim(shape.rank() - 1));
    }
    IndexExpr batch = Composer.shape(heads.q()).dim(0);
    boolean starts = shape.rank() == 1 && shape.dim(0).equals(batch.times(2));
    if (shape.rank() != 1) {
      throw node.unsupported("a mask " + node.tensor(i), "use a mask [batch, keys]");
    }
    if (!starts) {
      node.requireEqual(shape.dim(0), batch, "ends of keys in a batch of " + batch);
    }
    Shape row = Shape.of(IndexExpr.ONE, IndexExpr.ONE, IndexExpr.ONE, keys(heads));
    Value key = node.apply(new IndexValues(row, Definition.outputIndex(3)));
    Value before = a.binary(ScalarOp.LT, key, ofBatch(a, mask, IndexExpr.ZERO, batch));
    return starts
        ? a.binary(ScalarOp.AND, before, a.binary(ScalarOp.LE, ofBatch(a, mask, batch, batch), key))
        : before;
  }

  private static IndexExpr keys(Heads heads) {
    return Composer.shape(heads.k()).dim(2);
  }

  private static Value ofBatch(Composer a, Value mask, IndexExpr start, IndexExpr batch) {
    Value slice = a.cast(a.slice(mask, 0, start, batch), ElementType.INT64);
    return a.reshape(slice, batch, IndexExpr.ONE, IndexExpr.ONE, IndexExpr.ONE);
  }

  /** Positions are given, or only that of the first token. */
  private static List<Value> rotaryEmbedding(NodeContext node) {
    Composer a = node.compose();
    if (node.flag("is_packed_batching", false) || node.floatAttribute("scale", 1) != 1) {
      throw node.unsupported(
          "is_packed_batching or scale is set", "use one row for each sequence, and a node Mul");
    }
    TensorType x = node.tensor(0);
    boolean packed = x.rank() == 3;
    IndexExpr pairs = node.tensor(2).dim(1);
    Value heads = node.input(0);
    if (packed) {
      // Without a number of heads they are as wide as what is rotated.
      long count = node.longAttribute("num_heads", 0);
      IndexExpr size = count > 0 ? x.dim(2).floorDiv(count) : pairs.times(2);
      heads = a.reshape(heads, x.dim(0), x.dim(1), x.dim(2).floorDiv(size), size);
    }
    Value positions = node.input(1);
    if (node.tensor(1).rank() < 2) {
      IndexExpr sequence = x.dim(packed ? 1 : 2);
      Shape row = Shape.of(IndexExpr.ONE, sequence);
      Value offsets = node.apply(new IndexValues(row, Definition.outputIndex(1)));
      positions = a.add(offsets, a.reshape(positions, Shape.SCALAR));
    }
    Value rotated =
        node.apply(
            new RotaryEmbedding(node.flag("interleaved", false), !packed),
            heads,
            node.input(2),
            node.input(3),
            positions);
    return List.of(a.reshape(rotated, x.shape()));
  }
}

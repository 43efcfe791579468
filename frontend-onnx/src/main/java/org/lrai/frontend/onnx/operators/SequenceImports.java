package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.opaque.ConcatFromSequence;
import org.lrai.ir.op.opaque.SequenceAt;
import org.lrai.ir.op.opaque.SequenceConstruct;
import org.lrai.ir.op.opaque.SequenceEmpty;
import org.lrai.ir.op.opaque.SequenceErase;
import org.lrai.ir.op.opaque.SequenceInsert;
import org.lrai.ir.op.opaque.SequenceLength;
import org.lrai.ir.op.opaque.SplitToSequence;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Sequences. Where it is known which tensors a sequence holds, as in most models, what is taken out
 * of it is one of these tensors, and the sequence itself is not needed.
 */
final class SequenceImports {
  /** Longest tensors that are split at import. */
  private static final long MOST_PARTS = 256;

  private SequenceImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "SequenceEmpty", SequenceImports::sequenceEmpty,
        "SequenceConstruct", node -> List.of(construct(node, node.inputs())),
        "SequenceAt", SequenceImports::at,
        "SequenceInsert", SequenceImports::insert,
        "SequenceErase", SequenceImports::erase,
        "SequenceLength", SequenceImports::length,
        "SplitToSequence", SequenceImports::split,
        "ConcatFromSequence", SequenceImports::concat);
  }

  private static List<Value> sequenceEmpty(NodeContext node) {
    long type = node.longAttribute("dtype", 1);
    return List.of(empty(node, new ValueType.AnyTensor(ElementTypes.require(type, "a sequence"))));
  }

  /** A sequence without elements, to be filled with elements of a type. */
  static Value empty(NodeContext node, ValueType element) {
    return node.withElements(node.apply(new SequenceEmpty(element)), List.of());
  }

  private static Value construct(NodeContext node, List<Value> elements) {
    if (elements.isEmpty()) {
      throw node.invalid("a sequence of no tensors");
    }
    ValueType type = elements.getFirst().type();
    for (Value element : elements) {
      type = element(node, type, element.type());
    }
    Value sequence = node.applyAll(new SequenceConstruct(type), elements).getFirst();
    return node.withElements(sequence, elements);
  }

  private static ValueType element(NodeContext node, ValueType left, ValueType right) {
    return TypeJoin.element(left, right)
        .orElseThrow(() -> node.invalid("a sequence of " + left + " and " + right));
  }

  private static ValueType.SequenceType sequence(NodeContext node) {
    if (node.input(0).type() instanceof ValueType.SequenceType sequence) {
      return sequence;
    }
    throw node.invalid("input 0 is " + node.input(0).type() + ", not a sequence");
  }

  /** A constant position within {@code 0 <= position < size}. */
  private static Optional<Integer> position(NodeContext node, int input, int size) {
    Optional<TensorData> content = node.constant(input);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    if (content.get().size() != 1) {
      throw node.invalid("position " + content.get());
    }
    long stated = content.get().getLong(0);
    long position = stated < 0 ? stated + size : stated;
    if (position < 0 || position >= size) {
      throw node.invalid("position " + stated + " of a sequence of " + size);
    }
    return Optional.of((int) position);
  }

  private static List<Value> at(NodeContext node) {
    Optional<List<Value>> elements = node.elements(node.input(0));
    if (elements.isPresent()) {
      Optional<Integer> position = position(node, 1, elements.get().size());
      if (position.isPresent()) {
        return List.of(elements.get().get(position.get()));
      }
    }
    requireRank(node, sequence(node).element());
    return List.of(node.apply(new SequenceAt(), node.input(0), node.input(1)));
  }

  private static void requireRank(NodeContext node, ValueType element) {
    if (element instanceof ValueType.AnyTensor) {
      throw node.unsupported(
          "it is not known how many dims the tensors of the sequence have",
          "give all tensors of a sequence the same number of dims, and inputs a shape");
    }
  }

  private static List<Value> insert(NodeContext node) {
    Optional<List<Value>> elements = node.elements(node.input(0));
    Value tensor = node.input(1);
    if (elements.isPresent()) {
      List<Value> longer = new ArrayList<>(elements.get());
      Optional<Integer> position =
          node.hasInput(2) ? position(node, 2, longer.size() + 1) : Optional.of(longer.size());
      if (position.isPresent()) {
        longer.add(position.get(), tensor);
        return List.of(construct(node, longer));
      }
    }
    ValueType type = element(node, sequence(node).element(), tensor.type());
    List<Value> inputs = node.inputs();
    return node.applyAll(new SequenceInsert(type), inputs);
  }

  private static List<Value> erase(NodeContext node) {
    Optional<List<Value>> elements = node.elements(node.input(0));
    if (elements.isPresent() && !elements.get().isEmpty()) {
      List<Value> shorter = new ArrayList<>(elements.get());
      Optional<Integer> position =
          node.hasInput(1) ? position(node, 1, shorter.size()) : Optional.of(shorter.size() - 1);
      if (position.isPresent()) {
        shorter.remove((int) position.get());
        return List.of(
            shorter.isEmpty() ? empty(node, sequence(node).element()) : construct(node, shorter));
      }
    }
    return node.applyAll(new SequenceErase(), node.inputs());
  }

  private static List<Value> length(NodeContext node) {
    Optional<List<Value>> elements = node.elements(node.input(0));
    return List.of(
        elements.isPresent()
            ? node.constant(TensorData.ofLongs(new long[0], elements.get().size()))
            : node.apply(new SequenceLength(), node.input(0)));
  }

  private static List<Value> split(NodeContext node) {
    TensorType input = node.tensor(0);
    int axis = node.axis(node.longAttribute("axis", 0), input.rank());
    boolean keepDims = node.hasInput(1) || node.flag("keepdims", true);
    Optional<List<Long>> lengths = lengths(node, input.dim(axis));
    if (lengths.isEmpty()) {
      List<Value> inputs = node.inputs();
      return node.applyAll(new SplitToSequence(axis, keepDims), inputs);
    }
    List<Value> parts = new ArrayList<>();
    long start = 0;
    for (long length : lengths.get()) {
      Value part =
          node.apply(
              Slice.along(
                  input.shape(), axis, IndexExpr.constant(start), IndexExpr.constant(length)),
              node.input(0));
      parts.add(keepDims ? part : node.apply(new Reshape(without(input.shape(), axis)), part));
      start += length;
    }
    return List.of(construct(node, parts));
  }

  private static Shape without(Shape shape, int axis) {
    List<IndexExpr> dims = new ArrayList<>(shape.dims());
    dims.remove(axis);
    return new Shape(dims);
  }

  /** The lengths of the parts, if they are known and not too many. */
  private static Optional<List<Long>> lengths(NodeContext node, IndexExpr dim) {
    Optional<TensorData> stated = node.hasInput(1) ? node.constant(1) : Optional.empty();
    if (dim.asConstant().isEmpty() || (node.hasInput(1) && stated.isEmpty())) {
      return Optional.empty();
    }
    long total = dim.asConstant().getAsLong();
    List<Long> lengths = new ArrayList<>();
    if (stated.isPresent() && stated.get().shape().rank() == 1) {
      for (int i = 0; i < stated.get().size(); i++) {
        lengths.add(stated.get().getLong(i));
      }
      if (lengths.stream().anyMatch(length -> length < 0)
          || lengths.stream().mapToLong(Long::longValue).sum() != total) {
        throw node.invalid("parts of lengths " + lengths + " of a dim of " + total);
      }
    } else {
      long length = stated.isPresent() ? stated.get().getLong(0) : 1;
      if (length < 1) {
        throw node.invalid("parts of length " + length);
      }
      if (total / length > MOST_PARTS) {
        return Optional.empty();
      }
      for (long start = 0; start < total; start += length) {
        lengths.add(Math.min(length, total - start));
      }
    }
    boolean few = !lengths.isEmpty() && lengths.size() <= MOST_PARTS;
    return few ? Optional.of(lengths) : Optional.empty();
  }

  private static List<Value> concat(NodeContext node) {
    boolean newAxis = node.flag("new_axis", false);
    ValueType element = sequence(node).element();
    Optional<List<Value>> elements = node.elements(node.input(0));
    long axis =
        node.longAttribute("axis").orElseThrow(() -> node.invalid("it does not say which axis"));
    if (elements.isPresent() && !elements.get().isEmpty()) {
      return List.of(concat(node, elements.get(), axis, newAxis));
    }
    requireRank(node, element);
    if (!(element instanceof TensorType tensor)) {
      throw node.invalid("a sequence of " + element + " cannot be joined");
    }
    int normal = node.axis(axis, tensor.rank() + (newAxis ? 1 : 0));
    return List.of(node.apply(new ConcatFromSequence(normal, newAxis), node.input(0)));
  }

  private static Value concat(NodeContext node, List<Value> elements, long axis, boolean newAxis) {
    List<Value> parts = new ArrayList<>();
    for (Value element : elements) {
      if (!(element.type() instanceof TensorType tensor)) {
        throw node.invalid("a sequence of " + element.type() + " cannot be joined");
      }
      if (newAxis) {
        List<IndexExpr> dims = new ArrayList<>(tensor.shape().dims());
        dims.add(node.axis(axis, tensor.rank() + 1), IndexExpr.ONE);
        parts.add(node.apply(new Reshape(new Shape(dims)), element));
      } else {
        parts.add(element);
      }
    }
    int rank = ((TensorType) parts.getFirst().type()).rank();
    return node.applyAll(new Concat(node.axis(axis, rank)), parts).getFirst();
  }
}

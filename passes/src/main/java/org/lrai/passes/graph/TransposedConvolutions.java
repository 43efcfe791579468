package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.PhaseConv;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * A transposed convolution of stride {@code s} as a convolution in {@code s} phases along each
 * axis: output {@code i} takes the taps {@code t = (i + padBegin) mod s + s * v} at input {@code
 * floor((i + padBegin) / s) - v}. Each phase has {@code ceil(kernel / s)} taps; where the last is
 * past the kernel, its weight is zero. Of stride 1 there is one phase, a plain convolution.
 */
public final class TransposedConvolutions implements Pass {
  @Override
  public String name() {
    return "transposed-convolutions";
  }

  @Override
  public PassResult run(Graph graph) {
    Editing editing = new Editing(graph);
    List<RewriteStep.Change.Phased> phased = new ArrayList<>();
    for (Node node : graph.nodes()) {
      Optional<List<Phases>> axes =
          node.op() instanceof ConvTranspose conv ? phases(conv, node, graph) : Optional.empty();
      if (axes.isPresent()) {
        phased.add(rewrite(node, axes.get(), graph, editing));
      } else {
        editing.add(node);
      }
    }
    return phased.isEmpty()
        ? PassResult.unchanged(graph)
        : PassResult.of(new RewriteStep.Change.Phases(phased), graph, editing.result());
  }

  /**
   * The phases along an axis.
   *
   * @param shift rest of the padding by the stride
   * @param span taps of each phase
   * @param windows outputs of each phase
   * @param before padding of the input
   * @param after padding of the input
   */
  private record Phases(
      long stride, long kernel, long shift, long span, IndexExpr windows, long before, long after) {

    /** The tap of a phase at a place of its window, if there is one. */
    OptionalLong tap(long phase, long place) {
      long tap = (phase + shift) % stride + stride * (span - 1 - place);
      return tap < kernel ? OptionalLong.of(tap) : OptionalLong.empty();
    }
  }

  private static Optional<List<Phases>> phases(ConvTranspose conv, Node node, Graph graph) {
    TensorType input = (TensorType) node.inputs().getFirst().type();
    TensorData weights = graph.constants().get(node.inputs().get(1));
    if (weights == null || weights.element() != ElementType.FLOAT32 || conv.group() != 1) {
      return Optional.empty();
    }
    List<Phases> all = new ArrayList<>();
    for (int k = 0; k < conv.axes().size(); k++) {
      Optional<Phases> axis =
          phases(
              conv.axes().get(k),
              weights.dims()[k + 2],
              input.dim(k + 2),
              conv.outputDims().get(k));
      if (axis.isEmpty()) {
        return Optional.empty();
      }
      all.add(axis.get());
    }
    return Optional.of(all);
  }

  private static Optional<Phases> phases(
      WindowAxis axis, long kernel, IndexExpr input, IndexExpr output) {
    OptionalLong stride = axis.stride().asConstant();
    OptionalLong begin = axis.padBegin().asConstant();
    if (stride.isEmpty() || begin.isEmpty() || !axis.dilation().isConstant(1) || kernel < 1) {
      return Optional.empty();
    }
    long s = stride.getAsLong();
    long whole = Math.floorDiv(begin.getAsLong(), s);
    long shift = Math.floorMod(begin.getAsLong(), s);
    long span = Math.ceilDiv(kernel, s);
    IndexExpr windows = output.ceilDiv(IndexExpr.constant(s));
    long before = span - 1 - whole;
    OptionalLong after = windows.plus(whole + (shift > 0 ? 1 : 0)).minus(input).asConstant();
    if (before < 0 || after.isEmpty() || after.getAsLong() < 0) {
      return Optional.empty(); // the output leaves out input elements at an end
    }
    return Optional.of(new Phases(s, kernel, shift, span, windows, before, after.getAsLong()));
  }

  private static RewriteStep.Change.Phased rewrite(
      Node node, List<Phases> axes, Graph graph, Editing editing) {
    Value zero = editing.constant(node, "zero", TensorData.ofFloats(new long[0], 0f));
    Value padded = pad(node, axes, zero, editing);
    boolean plain = axes.stream().allMatch(axis -> axis.stride() == 1);
    Value weights =
        editing.constant(
            node,
            "weights",
            weights(
                Objects.requireNonNull(graph.constants().get(node.inputs().get(1))), axes, plain));
    List<Value> inputs = new ArrayList<>(List.of(padded, weights));
    node.inputs().stream().skip(2).forEach(inputs::add);
    TensorType type = (TensorType) node.output().type();
    List<Long> strides = axes.stream().map(Phases::stride).toList();
    PhaseConv inPhases = new PhaseConv(strides, axes.stream().map(Phases::shift).toList());
    boolean whole = true;
    for (int k = 0; k < axes.size(); k++) {
      whole &= axes.get(k).windows().times(strides.get(k)).equals(type.dim(k + 2));
    }
    String wholeName = "";
    if (plain) {
      editing.replace(node, new Conv(axes.stream().map(_ -> WindowAxis.PLAIN).toList(), 1), inputs);
    } else if (whole) {
      editing.replace(node, inPhases, inputs);
    } else {
      Value all = editing.apply(node, "whole", inPhases, inputs.toArray(Value[]::new));
      wholeName = all.name();
      List<IndexExpr> starts = new ArrayList<>();
      List<Long> steps = new ArrayList<>();
      for (int axis = 0; axis < type.rank(); axis++) {
        starts.add(IndexExpr.ZERO);
        steps.add(1L);
      }
      editing.replace(node, new Slice(starts, type.shape().dims(), steps), List.of(all));
    }
    return new RewriteStep.Change.Phased(
        node.output().name(), zero.name(), padded.name(), weights.name(), wholeName);
  }

  private static Value pad(Node node, List<Phases> axes, Value zero, Editing editing) {
    Value input = node.inputs().getFirst();
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    for (Phases axis : axes) {
      before.add(IndexExpr.constant(axis.before()));
      after.add(IndexExpr.constant(axis.after()));
    }
    return editing.apply(node, "padded", new Pad(Pad.Mode.CONSTANT, before, after), input, zero);
  }

  /**
   * From {@code w[c, m, t0, ...]} the weights {@code [p0, ..., m, c, o0, ...]}; for a plain
   * convolution {@code [m, c, o0, ...]}, which are the same numbers.
   */
  private static TensorData weights(TensorData data, List<Phases> axes, boolean plain) {
    long inputs = data.dims()[0];
    long outputs = data.dims()[1];
    List<Long> dims = new ArrayList<>();
    if (!plain) {
      axes.forEach(axis -> dims.add(axis.stride()));
    }
    dims.add(outputs);
    dims.add(inputs);
    axes.forEach(axis -> dims.add(axis.span()));
    long phases = axes.stream().mapToLong(Phases::stride).reduce(1, Math::multiplyExact);
    long offsets = axes.stream().mapToLong(Phases::span).reduce(1, Math::multiplyExact);
    long size = Math.multiplyExact(Math.multiplyExact(phases, offsets), inputs * outputs);
    float[] result = new float[Math.toIntExact(size)];
    int next = 0;
    for (long phase = 0; phase < phases; phase++) {
      for (long m = 0; m < outputs; m++) {
        for (long c = 0; c < inputs; c++) {
          for (long offset = 0; offset < offsets; offset++) {
            OptionalLong tap = tap(axes, phase, offset);
            if (tap.isPresent()) {
              long taps = axes.stream().mapToLong(Phases::kernel).reduce(1, (a, b) -> a * b);
              long from = (c * outputs + m) * taps + tap.getAsLong();
              result[next] = (float) data.getDouble(Math.toIntExact(from));
            }
            next++;
          }
        }
      }
    }
    return TensorData.ofFloats(dims.stream().mapToLong(dim -> dim).toArray(), result);
  }

  /** The tap along all axes, all numbered in row-major order. */
  private static OptionalLong tap(List<Phases> axes, long phase, long offset) {
    long tap = 0;
    long factor = 1;
    long phaseRest = phase;
    long offsetRest = offset;
    for (Phases axis : axes.reversed()) {
      OptionalLong along = axis.tap(phaseRest % axis.stride(), offsetRest % axis.span());
      if (along.isEmpty()) {
        return along;
      }
      tap += factor * along.getAsLong();
      factor *= axis.kernel();
      phaseRest /= axis.stride();
      offsetRest /= axis.span();
    }
    return OptionalLong.of(tap);
  }
}

package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.linear.PhaseConv;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Steps that bring window operators into forms with fast kernels. */
final class WindowForms {
  private final Remake made;

  private WindowForms(Graph graph) {
    this.made = new Remake(graph);
  }

  /** Transposed convolutions as convolutions in phases. */
  static Graph phased(Graph graph, Change.Phases step) {
    WindowForms forms = new WindowForms(graph);
    return forms.made.each(step.convolutions(), Change.Phased::convolution, forms::phase);
  }

  /** Convolutions in fewer groups. */
  static Graph joined(Graph graph, Change.MergeGroups step) {
    WindowForms forms = new WindowForms(graph);
    return forms.made.each(step.convolutions(), Change.Grouped::convolution, forms::join);
  }

  /** Pooling of padded inputs. */
  static Graph padded(Graph graph, Change.PadPools step) {
    WindowForms forms = new WindowForms(graph);
    return forms.made.each(step.pools(), Change.PooledWindow::pool, forms::pad);
  }

  private TensorData weights(Node node) {
    TensorData weights = made.data(node.inputs().get(1));
    if (weights == null || weights.element() != ElementType.FLOAT32) {
      throw new Refusal(node.output() + " has no constant weights of f32");
    }
    return weights;
  }

  /**
   * Output {@code i} of a transposed convolution takes input {@code j} by tap {@code i + padBegin -
   * s * j}. In phase {@code p} place {@code u} of the window at {@code i = p} is input {@code
   * floor((p + shift) / s) + u - before}, so the tap there follows. Every tap must occur once.
   */
  private void phase(Node node, Change.Phased names) {
    if (!(node.op() instanceof ConvTranspose conv) || conv.group() != 1) {
      throw new Refusal(node.output() + " is no transposed convolution in one group");
    }
    TensorData kernel = weights(node);
    TensorType input = (TensorType) node.inputs().getFirst().type();
    int axes = conv.axes().size();
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    List<Long> strides = new ArrayList<>();
    List<Long> shifts = new ArrayList<>();
    List<long[][]> taps = new ArrayList<>();
    boolean whole = true;
    for (int k = 0; k < axes; k++) {
      WindowAxis axis = conv.axes().get(k);
      require(axis.dilation().isConstant(1), node.output() + " is dilated");
      long stride = number(axis.stride());
      long pad = number(axis.padBegin());
      long size = kernel.dims()[k + 2];
      long span = Math.ceilDiv(size, stride);
      long shift = Math.floorMod(pad, stride);
      long first = span - 1 - Math.floorDiv(pad, stride);
      IndexExpr windows = conv.outputDims().get(k).ceilDiv(IndexExpr.constant(stride));
      IndexExpr end =
          windows.plus(span - 1 + (shift > 0 ? 1 : 0)).minus(first).minus(input.dim(k + 2));
      require(first >= 0 && number(end) >= 0, node.output() + " leaves out inputs");
      before.add(IndexExpr.constant(first));
      after.add(end);
      strides.add(stride);
      shifts.add(shift);
      taps.add(taps(stride, shift, span, pad, first, size));
      whole &= windows.times(stride).equals(conv.outputDims().get(k));
    }
    boolean plain = strides.stream().allMatch(stride -> stride == 1);
    Value zero = made.constant(names.zero(), TensorData.ofFloats(new long[0], 0f));
    Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
    Value padded = made.apply(node, names.padded(), pad, node.inputs().getFirst(), zero);
    List<Value> inputs = new ArrayList<>(List.of(padded));
    inputs.add(made.constant(names.weights(), ofPhases(kernel, taps, plain)));
    node.inputs().stream().skip(2).forEach(inputs::add);
    if (plain) {
      made.replace(node, new Conv(strides.stream().map(_ -> WindowAxis.PLAIN).toList(), 1), inputs);
    } else if (whole) {
      made.replace(node, new PhaseConv(strides, shifts), inputs);
    } else {
      PhaseConv phases = new PhaseConv(strides, shifts);
      Value all = made.apply(node, names.whole(), phases, inputs.toArray(Value[]::new));
      List<IndexExpr> dims = ((TensorType) node.output().type()).shape().dims();
      made.replace(
          node,
          new Slice(
              dims.stream().map(_ -> IndexExpr.ZERO).toList(),
              dims,
              dims.stream().map(_ -> 1L).toList()),
          List.of(all));
    }
  }

  private static long number(IndexExpr expr) {
    return expr.asConstant().orElseThrow(() -> new Refusal(expr + " is no number"));
  }

  private static long[][] taps(
      long stride, long shift, long span, long pad, long before, long size) {
    long[][] taps = new long[Math.toIntExact(stride)][Math.toIntExact(span)];
    long found = 0;
    for (int p = 0; p < stride; p++) {
      for (int u = 0; u < span; u++) {
        long source = Math.floorDiv(p + shift, stride) + u - before;
        long tap = p + pad - stride * source;
        boolean exists = tap >= 0 && tap < size;
        taps[p][u] = exists ? tap : -1;
        found += exists ? 1 : 0;
      }
    }
    // A tap belongs to one phase, and to one place of it.
    require(found == size, "windows do not hold all taps");
    return taps;
  }

  /** {@code [p0, ..., m, c, u0, ...]} from {@code [c, m, t0, ...]}. */
  private static TensorData ofPhases(TensorData kernel, List<long[][]> taps, boolean plain) {
    int axes = taps.size();
    List<Long> dims = new ArrayList<>();
    for (int k = 0; k < axes && !plain; k++) {
      dims.add((long) taps.get(k).length);
    }
    dims.add(kernel.dims()[1]);
    dims.add(kernel.dims()[0]);
    taps.forEach(axis -> dims.add((long) axis[0].length));
    long[] shape = dims.stream().mapToLong(dim -> dim).toArray();
    int places = plain ? 0 : axes;
    float[] result = new float[Math.toIntExact(dims.stream().reduce(1L, Math::multiplyExact))];
    long[] at = new long[shape.length];
    for (int i = 0; i < result.length; i++) {
      long from = at[places + 1] * kernel.dims()[1] + at[places];
      for (int k = 0; k < axes && from >= 0; k++) {
        long phase = plain ? 0 : at[k];
        long tap = taps.get(k)[(int) phase][(int) at[places + 2 + k]];
        from = tap < 0 ? -1 : from * kernel.dims()[k + 2] + tap;
      }
      result[i] = from < 0 ? 0f : (float) kernel.getDouble((int) from);
      for (int axis = shape.length - 1; axis >= 0 && ++at[axis] == shape[axis]; axis--) {
        at[axis] = 0;
      }
    }
    return TensorData.ofFloats(shape, result);
  }

  /** A weight of output {@code m} belongs to the inputs of its group, wherever that lies now. */
  private void join(Node node, Change.Grouped names) {
    if (!(node.op() instanceof Conv conv)) {
      throw new Refusal(node.output() + " is no convolution");
    }
    TensorData kernel = weights(node);
    long groups = number(conv.group());
    require(
        names.together() > 0 && groups % names.together() == 0,
        groups + " groups, " + names.together() + " together");
    long[] dims = kernel.dims().clone();
    long perGroup = dims[0] / groups;
    long inputs = dims[1];
    dims[1] = Math.multiplyExact(inputs, names.together());
    int taps = 1;
    for (int axis = 2; axis < dims.length; axis++) {
      taps *= (int) dims[axis];
    }
    float[] wide = new float[Math.toIntExact(Math.multiplyExact(kernel.size(), names.together()))];
    for (int i = 0; i < wide.length; i++) {
      long m = i / taps / dims[1];
      long channel = i / taps % dims[1];
      long joined = m / (perGroup * names.together());
      long own = joined * dims[1] + channel - m / perGroup * inputs;
      if (own >= 0 && own < inputs) {
        wide[i] = (float) kernel.getDouble((int) ((m * inputs + own) * taps + i % taps));
      }
    }
    List<Value> all = new ArrayList<>(node.inputs());
    all.set(1, made.constant(names.weights(), TensorData.ofFloats(dims, wide)));
    made.replace(node, new Conv(conv.axes(), groups / names.together()), all);
  }

  private void pad(Node node, Change.PooledWindow names) {
    if (!(node.op() instanceof Pool pool)
        || pool.kind() == Pool.Kind.NORM
        || !(node.inputs().getFirst().type() instanceof TensorType input)
        || input.element() != ElementType.FLOAT32) {
      throw new Refusal(node.output() + " is no maximum or average of f32");
    }
    TensorType output = (TensorType) node.output().type();
    boolean max = pool.kind() == Pool.Kind.MAX;
    List<IndexExpr> before = new ArrayList<>(List.of(IndexExpr.ZERO, IndexExpr.ZERO));
    List<IndexExpr> after = new ArrayList<>(before);
    List<WindowAxis> axes = new ArrayList<>();
    for (int k = 0; k < pool.axes().size(); k++) {
      WindowAxis axis = pool.axes().get(k);
      IndexExpr reach =
          axis.at(output.dim(k + 2).minus(1), IndexExpr.constant(pool.kernel().get(k) - 1));
      IndexExpr end = pool.roundUp() ? reach.plus(1).minus(input.dim(k + 2)) : axis.padEnd();
      require(!pool.roundUp() || number(end) >= 0, node.output() + " leaves out inputs");
      before.add(axis.padBegin());
      after.add(end);
      axes.add(new WindowAxis(axis.stride(), axis.dilation(), IndexExpr.ZERO, IndexExpr.ZERO));
    }
    float fill = max ? Float.NEGATIVE_INFINITY : 0f;
    Value around = made.constant(names.around(), TensorData.ofFloats(new long[0], fill));
    Pad pad = new Pad(Pad.Mode.CONSTANT, before, after);
    Value padded = made.apply(node, names.padded(), pad, node.inputs().getFirst(), around);
    Pool.Kind kind = max ? Pool.Kind.MAX : Pool.Kind.AVERAGE_WITH_PADS;
    Pool inside = new Pool(kind, pool.kernel(), axes, false, 0);
    if (max || (pool.kind() == Pool.Kind.AVERAGE_WITH_PADS && !pool.roundUp())) {
      made.replace(node, inside, List.of(padded));
      return;
    }
    Value average = made.apply(node, names.average(), inside, padded);
    Value shares = made.constant(names.shares(), shares(pool, input, output));
    made.replace(node, new Binary(ScalarOp.MUL), List.of(average, shares));
  }

  /** All positions of each window over those that count, rounded. */
  private static TensorData shares(Pool pool, TensorType input, TensorType output) {
    double[] products = {1};
    long[] dims = new long[output.rank()];
    dims[0] = 1;
    dims[1] = 1;
    for (int k = 0; k < pool.axes().size(); k++) {
      WindowAxis axis = pool.axes().get(k);
      boolean pads = pool.kind() == Pool.Kind.AVERAGE_WITH_PADS;
      long least = pads ? -number(axis.padBegin()) : 0;
      long end = number(input.dim(k + 2)) + (pads ? number(axis.padEnd()) : 0);
      dims[k + 2] = number(output.dim(k + 2));
      double[] next = new double[Math.toIntExact(products.length * dims[k + 2])];
      for (int i = 0; i < next.length; i++) {
        long counted = 0;
        for (long tap = 0; tap < pool.kernel().get(k); tap++) {
          IndexExpr place = IndexExpr.constant(i % dims[k + 2]);
          long at = number(axis.at(place, IndexExpr.constant(tap)));
          counted += at >= least && at < end ? 1 : 0;
        }
        next[i] = products[(int) (i / dims[k + 2])] * Math.max(1, counted);
      }
      products = next;
    }
    double all = pool.kernel().stream().mapToDouble(size -> size).reduce(1, (a, b) -> a * b);
    float[] shares = new float[products.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) (all / products[i]);
    }
    return TensorData.ofFloats(dims, shares);
  }
}

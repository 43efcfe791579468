package org.lrai.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;

/**
 * How a window slides along one spatial axis, as convolutions and pooling have it: window {@code o}
 * meets the input at {@code o * stride + k * dilation - padBegin} for {@code k = 0, 1, ...}.
 */
public record WindowAxis(
    IndexExpr stride, IndexExpr dilation, IndexExpr padBegin, IndexExpr padEnd) {
  public WindowAxis {
    if (stride.asConstant().orElse(1) < 1 || dilation.asConstant().orElse(1) < 1) {
      throw new IllegalArgumentException("stride " + stride + ", dilation " + dilation);
    }
  }

  /** Where stride and dilation are numbers, as in every model; rules speak of all of them. */
  public WindowAxis(long stride, long dilation, IndexExpr padBegin, IndexExpr padEnd) {
    this(IndexExpr.constant(stride), IndexExpr.constant(dilation), padBegin, padEnd);
  }

  /** A window that moves by one, without holes and pads. */
  public static final WindowAxis PLAIN = new WindowAxis(1, 1, IndexExpr.ZERO, IndexExpr.ZERO);

  /** What {@code kernel} taps span. */
  public IndexExpr span(IndexExpr kernel) {
    return kernel.minus(1).times(dilation).plus(1);
  }

  /** Number of windows that lie within the padded input. */
  public IndexExpr windows(IndexExpr input, IndexExpr kernel) {
    return room(input, kernel).floorDiv(stride).plus(1);
  }

  /**
   * Number of windows when the last may reach over the end of the padded input, as long as it
   * starts within input and leading pad.
   */
  public IndexExpr windowsRoundedUp(IndexExpr input, IndexExpr kernel) {
    return room(input, kernel).ceilDiv(stride).plus(1).min(input.plus(padBegin).ceilDiv(stride));
  }

  private IndexExpr room(IndexExpr input, IndexExpr kernel) {
    return input.plus(padBegin).plus(padEnd).minus(span(kernel));
  }

  /** Where tap {@code k} of window {@code o} meets the input. */
  public IndexExpr at(IndexExpr o, IndexExpr k) {
    return o.times(stride).plus(k.times(dilation)).minus(padBegin);
  }

  /**
   * What is non-negative where {@link #at} lies within the input; conditions that always hold are
   * left out.
   *
   * @param mayReachOver whether windows may reach over the padded input
   */
  public List<IndexExpr> inside(IndexExpr at, IndexExpr input, boolean mayReachOver) {
    List<IndexExpr> conditions = new ArrayList<>();
    if (padBegin.asConstant().orElse(1) > 0) {
      conditions.add(at);
    }
    if (mayReachOver || padEnd.asConstant().orElse(1) > 0) {
      conditions.add(input.minus(1).minus(at));
    }
    return conditions;
  }

  /** The reduction axes {@code %r<first>, %r<first+1>, ...} over the taps of a kernel. */
  public static List<Definition.Axis> taps(List<IndexExpr> kernel, int first) {
    List<Definition.Axis> taps = new ArrayList<>();
    for (int k = 0; k < kernel.size(); k++) {
      taps.add(new Definition.Axis("r" + (first + k), kernel.get(k)));
    }
    return taps;
  }
}

package org.lrai.codegen.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/**
 * FLOAT32 tensors that fit into less, without loss: as FLOAT16, or as multiples of one scale for
 * each channel. Both are found by looking at the elements, so they are whatever rounded the
 * weights, and wherever layouts have put them.
 *
 * @param call of {@code org.lrai.runtime.program.ResourceReader} that gives the elements
 * @param pieces of the resource that it reads
 */
record CompactFloats(String call, List<ByteBuffer> pieces) {
  /** Below, there is nothing to gain. */
  private static final int LEAST = 64;

  private static final int LARGEST_QUANTUM = 127;

  /** How far the quotient of a product by 127 can be from the scale, in units in the last place. */
  private static final int NEIGHBOURS = 2;

  CompactFloats {
    pieces = List.copyOf(pieces);
  }

  /** A tensor in less space; nothing if it has no such form. */
  static Optional<CompactFloats> of(TensorData data) {
    if (data.element() != ElementType.FLOAT32 || data.size() < LEAST) {
      return Optional.empty();
    }
    float[] elements = new float[data.size()];
    data.bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(elements);
    return halves(elements).or(() -> quanta(elements, data.dims()));
  }

  private static Optional<CompactFloats> halves(float[] elements) {
    ByteBuffer bytes = buffer(Short.BYTES * elements.length);
    for (float element : elements) {
      short half = Float.floatToFloat16(element);
      if (!isSame(Float.float16ToFloat(half), element)) {
        return Optional.empty();
      }
      bytes.putShort(half);
    }
    return Optional.of(new CompactFloats("halves(" + elements.length + ")", List.of(bytes.flip())));
  }

  /** Channels along leading and trailing axes, whichever fit. */
  private static Optional<CompactFloats> quanta(float[] elements, long[] dims) {
    long outer = 1;
    for (int first = 0; first <= dims.length; first++) {
      long lanes = 1;
      for (int last = dims.length; last > first; last--) {
        int middle = (int) (elements.length / outer / lanes);
        Optional<CompactFloats> found =
            middle < 4 ? Optional.empty() : quanta(elements, middle, (int) lanes);
        if (found.isPresent()) {
          return found;
        }
        lanes *= dims[last - 1];
      }
      outer *= first < dims.length ? dims[first] : 1;
    }
    return Optional.empty();
  }

  private static Optional<CompactFloats> quanta(float[] elements, int middle, int lanes) {
    int channels = elements.length / middle;
    ByteBuffer scales = buffer(Float.BYTES * channels);
    byte[] quanta = new byte[elements.length];
    for (int channel = 0; channel < channels; channel++) {
      int first = channel / lanes * middle * lanes + channel % lanes;
      if (!quantize(elements, first, middle, lanes, scales, quanta)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new CompactFloats(
            "quanta(%s, %s, %s)".formatted(elements.length, middle, lanes),
            List.of(scales.flip(), ByteBuffer.wrap(quanta))));
  }

  /** Finds the scale of a channel, of which every element is a multiple. */
  private static boolean quantize(
      float[] elements, int first, int count, int step, ByteBuffer scales, byte[] quanta) {
    float largest = 0;
    for (int k = 0; k < count; k++) {
      largest = Math.max(largest, Math.abs(elements[first + k * step]));
    }
    float scale = largest / LARGEST_QUANTUM;
    for (int k = 0; k < NEIGHBOURS; k++) {
      scale = Math.nextDown(scale);
    }
    for (int k = -NEIGHBOURS; k <= NEIGHBOURS; k++, scale = Math.nextUp(scale)) {
      if (fits(elements, first, count, step, scale, quanta)) {
        scales.putFloat(scale);
        return true;
      }
    }
    return false;
  }

  private static boolean fits(
      float[] elements, int first, int count, int step, float scale, byte[] quanta) {
    for (int k = 0; k < count; k++) {
      int at = first + k * step;
      float quotient = elements[at] == 0 ? 0 : elements[at] / scale;
      int quantum = Math.round(Math.clamp(quotient, -LARGEST_QUANTUM, LARGEST_QUANTUM));
      // As the reader computes it; the product is rounded once, as that of doubles is.
      if (!isSame(scale * quantum, elements[at])) {
        return false;
      }
      quanta[at] = (byte) quantum;
    }
    return true;
  }

  private static boolean isSame(float a, float b) {
    return Float.floatToRawIntBits(a) == Float.floatToRawIntBits(b);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

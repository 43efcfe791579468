package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.type.ElementType;

/** The buffers of a kernel for one choice of sizes. */
final class NestMemory {
  private final Scope sizes;
  private final List<Object> arrays;
  private final List<long[]> dims = new ArrayList<>();
  private final List<double[]> scratch = new ArrayList<>();
  private final List<BitSet> written = new ArrayList<>();

  /** Integer buffers, which subscripts may depend on; others are not looked at. */
  private final List<Evaluated> integers = new ArrayList<>();

  /**
   * The buffers of a kernel.
   *
   * @param arguments arrays of {@code kernel.arguments()}
   */
  NestMemory(Kernel kernel, List<Object> arguments, long... values) {
    Map<String, Long> symbols = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      symbols.put(kernel.sizes().get(i), values[i]);
    }
    sizes = Scope.of(symbols);
    arrays = new ArrayList<>(arguments);
    for (Kernel.Buffer buffer : kernel.buffers()) {
      long[] extents = buffer.dims().stream().mapToLong(sizes::size).toArray();
      dims.add(extents);
      if (buffer.access() == Kernel.Access.LOCAL) {
        double[] array = new double[Tensor.count(extents)];
        scratch.add(array);
        arrays.add(array);
      }
      integers.add(integers(extents, arrays.get(dims.size() - 1)));
      written.add(new BitSet());
    }
  }

  /** A buffer as subscripts read it; an array may be longer than the buffer. */
  private static Evaluated integers(long[] extents, Object array) {
    if (!(array instanceof long[] longs)) {
      return new Evaluated.Sequence(List.of());
    }
    int count = Tensor.count(extents);
    return Tensor.ofLongs(
        ElementType.INT64, extents, longs.length <= count ? longs : Arrays.copyOf(longs, count));
  }

  IndexCode.Compiler indexCompiler(Map<String, Integer> variables) {
    return new IndexCode.Compiler(sizes, variables, integers);
  }

  long[] dims(int buffer) {
    return dims.get(buffer);
  }

  Object array(int buffer) {
    return arrays.get(buffer);
  }

  List<double[]> scratch() {
    return scratch;
  }

  List<BitSet> written() {
    return written;
  }
}

package org.lrai.ir.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.ElementType;

/**
 * A loop nest over buffers: what is executed, and in which order every sum is taken. Scalar
 * expressions in it read buffers by {@code Element.source} (position in {@code buffers}) with one
 * subscript per buffer dim, and scalars bound by {@link Statement.Let} and {@link
 * Statement.Registers} as {@code Local}.
 *
 * <p>A parallel loop, if there is one, is the only statement at the top; its iterations are
 * independent.
 *
 * @param sizes the symbols (and so the integer parameters) that the nest depends on
 */
public record Kernel(String name, List<Buffer> buffers, List<String> sizes, List<Statement> body) {

  /**
   * What the name of a local buffer begins with that holds a value of the graph; the value's name
   * follows. It is a proposal to those who check the kernel.
   */
  public static final String HOLDS = "of:";

  /** Whether a buffer is read, written, or both. */
  public enum Access {
    READ,
    WRITE,
    READ_WRITE,
    /**
     * Scratch memory of one iteration of the parallel loop, or of the kernel if it has none: no
     * argument, undefined until it is written. FLOAT32; after all other buffers.
     */
    LOCAL
  }

  /**
   * An array that the nest works on. The flat address of {@code [s0, s1, ...]} is row-major over
   * {@code dims}.
   */
  public record Buffer(String name, ElementType type, List<IndexExpr> dims, Access access) {
    public Buffer {
      dims = List.copyOf(dims);
    }

    /** The flat address of an element. */
    public IndexExpr address(List<IndexExpr> subscripts) {
      if (subscripts.size() != dims.size()) {
        throw new IllegalArgumentException(name + dims + " at " + subscripts);
      }
      IndexExpr address = IndexExpr.ZERO;
      for (int axis = 0; axis < dims.size(); axis++) {
        address = address.times(dims.get(axis)).plus(subscripts.get(axis));
      }
      return address;
    }
  }

  public Kernel {
    buffers = List.copyOf(buffers);
    sizes = List.copyOf(sizes);
    body = List.copyOf(body);
    Set<String> names = new HashSet<>();
    boolean local = false;
    for (Buffer buffer : buffers) {
      if (local && buffer.access() != Access.LOCAL) {
        throw new IllegalArgumentException(name + ": argument " + buffer.name() + " after scratch");
      }
      local = buffer.access() == Access.LOCAL;
      if (local && buffer.type() != ElementType.FLOAT32) {
        throw new IllegalArgumentException(name + ": scratch of type " + buffer.type());
      }
      if (!names.add(buffer.name())) {
        throw new IllegalArgumentException(name + ": two buffers " + buffer.name());
      }
      for (IndexExpr dim : buffer.dims()) {
        if (!sizes.containsAll(dim.symbols())) {
          throw new IllegalArgumentException(name + ": " + dim + " is not a size of the kernel");
        }
      }
    }
  }

  /** The buffers that a caller gives; the others follow them. */
  public List<Buffer> arguments() {
    return buffers.stream().filter(buffer -> buffer.access() != Access.LOCAL).toList();
  }

  /** The outermost loop, if it is parallel: its range is then split among threads. */
  public Optional<Statement.For> parallelLoop() {
    return body.size() == 1
            && body.getFirst() instanceof Statement.For loop
            && loop.kind() == Statement.LoopKind.PARALLEL
        ? Optional.of(loop)
        : Optional.empty();
  }
}

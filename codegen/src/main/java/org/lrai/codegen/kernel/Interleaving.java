package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * A copy of few planes into elements that take turns, such as the colours of an image into its
 * pixels: one vector of each plane makes as many vectors of pixels. Six times as fast as one
 * element after the other.
 *
 * @param positions the loop over the elements of a plane
 * @param planes the loop over planes, within it
 */
record Interleaving(
    Statement.For positions,
    Statement.For planes,
    int target,
    List<IndexExpr> targetAt,
    ScalarExpr.Element source) {

  /** More vectors, with a shuffle and masks for each, do not fit into registers. */
  private static final long MOST_PLANES = 4;

  /** A loop as such a copy, if it is one. */
  static Optional<Interleaving> of(Kernel kernel, Statement.For loop) {
    if (loop.kind() != LoopKind.SERIAL
        || loop.extent().asConstant().orElse(Long.MAX_VALUE) < Statement.REDUCTION_LANES
        || loop.body().size() != 1
        || !(loop.body().getFirst() instanceof Statement.For planes)
        || planes.kind() != LoopKind.LANES
        || planes.extent().asConstant().orElse(Long.MAX_VALUE) > MOST_PLANES
        || planes.body().size() != 1
        || !(planes.body().getFirst() instanceof Statement.Store(int target, var at, var value))
        || !(value instanceof ScalarExpr.Element source)) {
      return Optional.empty();
    }
    Interleaving copy = new Interleaving(loop, planes, target, at, source);
    return copy.isIn(kernel) ? Optional.of(copy) : Optional.empty();
  }

  private boolean isIn(Kernel kernel) {
    Kernel.Buffer to = kernel.buffers().get(target);
    Kernel.Buffer from = kernel.buffers().get(source.source());
    return count() > 1
        && to.type() == ElementType.FLOAT32
        && from.type() == ElementType.FLOAT32
        && to.access() == Kernel.Access.WRITE
        && from.access() == Kernel.Access.READ
        && isStride(count(), to.address(targetAt), positions)
        && isStride(1, to.address(targetAt), planes)
        && isStride(1, from.address(source.at()), positions);
  }

  private static boolean isStride(long stride, IndexExpr address, Statement.For loop) {
    return LaneSupport.stride(address, new Atom.Variable(loop.variable()))
        .equals(OptionalLong.of(stride));
  }

  private int count() {
    return Math.toIntExact(planes.extent().asConstant().orElseThrow());
  }

  /** Prints whole vectors, and what is left of the planes in scalar form. */
  void print(Nest nest, LaneTables tables, StatementPrinter printer) {
    String position = nest.declareIndex(positions.variable(), true);
    CodeBlock extent = printer.extent(positions, position);
    nest.body().statement("int $L = 0", position);
    nest.body().bind(position);
    CodeBlock vectors =
        nest.body().block(true, List.of(position), () -> printVectors(nest, tables));
    nest.body()
        .controlled(
            CodeBlock.of(
                "for (int $1L = SPECIES.loopBound($2L); $3L < $1L; $3L += SPECIES.length())",
                nest.newName(position + "Bound"),
                extent,
                position),
            vectors);
    if (!Multiples.isMultiple(positions.extent(), Statement.REDUCTION_LANES)) {
      CodeBlock rest =
          nest.body().block(true, List.of(position), () -> printer.print(positions.body()));
      nest.body().controlled(CodeBlock.of("for (; $1L < $2L; $1L++)", position, extent), rest);
    }
  }

  private void printVectors(Nest nest, LaneTables tables) {
    List<String> loaded = new ArrayList<>();
    for (int plane = 0; plane < count(); plane++) {
      String name = nest.newName("plane");
      loaded.add(name);
      nest.copy(
          planes.variable(),
          plane,
          () ->
              nest.body()
                  .statement(
                      "$1T $2L = $1T.fromArray(SPECIES, $3L, $4L)",
                      LaneOperations.FLOAT_VECTOR,
                      name,
                      nest.bufferName(source.source()),
                      address(nest, source.source(), source.at()).code()));
    }
    for (int vector = 0; vector < count(); vector++) {
      JavaCode value = spread(loaded.getFirst(), tables, vector);
      for (int plane = 1; plane < count(); plane++) {
        value =
            value.call(
                "blend($L,$W$L)",
                spread(loaded.get(plane), tables, vector),
                tables.lanesOf(count(), vector, plane));
      }
      JavaCode lanes = value;
      int before = vector;
      nest.copy(
          planes.variable(),
          0,
          () -> {
            JavaCode start = address(nest, target, targetAt);
            JavaCode to = before == 0 ? start : start.plus(vectors(before));
            nest.body()
                .statement(
                    "$L", lanes.call("intoArray($L,$W$L)", nest.bufferName(target), to).code());
          });
    }
  }

  private JavaCode spread(String vector, LaneTables tables, int number) {
    return JavaCode.primary("$L", vector).call("rearrange($L)", tables.spread(count(), number));
  }

  private static JavaCode vectors(int number) {
    JavaCode length = JavaCode.primary("SPECIES.length()");
    return number == 1 ? length : JavaCode.literal(number).times(length);
  }

  private static JavaCode address(Nest nest, int buffer, List<IndexExpr> at) {
    return nest.address(buffer, at.stream().map(nest::resolve).toList());
  }
}

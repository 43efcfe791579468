package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Lanes that store one number, or copy an element each, side by side: a call that the JVM knows,
 * and that it need not compile again for each kernel.
 *
 * @param at the first address that is written
 * @param source where the first element is copied from, if it is no number
 */
record ArrayCall(
    int buffer, IndexExpr at, long count, ScalarExpr value, Optional<IndexExpr> source) {

  /** The call that does the same as a loop over lanes; empty if there is none. */
  static Optional<ArrayCall> of(Kernel kernel, Statement.For lanes) {
    if (lanes.kind() == LoopKind.LANES
        && lanes.extent().asConstant().orElse(0) > 0 // calls check where they begin even then
        && lanes.body().size() == 1) {
      return switch (lanes.body().getFirst()) {
        case Statement.Store store -> new Block(kernel, lanes, Optional.empty()).of(store);
        case Statement.For rows
            when rows.kind() == LoopKind.UNROLLED
                && rows.extent().asConstant().orElse(0) > 0
                && rows.body().size() == 1
                && rows.body().getFirst() instanceof Statement.Store store ->
            new Block(kernel, lanes, Optional.of(rows)).of(store);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /** Prints the call. */
  void print(Nest nest) {
    JavaCode start = address(nest, buffer, at);
    if (value instanceof ScalarExpr.Element element) {
      nest.body()
          .statement(
              "$T.arraycopy($L,$W$L,$W$L,$W$L,$W$L)",
              System.class,
              nest.bufferName(element.source()),
              address(nest, element.source(), source.orElseThrow()).code(),
              nest.bufferName(buffer),
              start.code(),
              count);
    } else {
      CodeBlock number = new ScalarPrinter(nest).print(value).code();
      CodeBlock end = address(nest, buffer, at.plus(count)).code();
      nest.body()
          .statement(
              "$T.fill($L,$W$L,$W$L,$W$L)",
              Arrays.class,
              nest.bufferName(buffer),
              start.code(),
              end,
              number);
    }
  }

  private static JavaCode address(Nest nest, int buffer, IndexExpr at) {
    return nest.offset(nest.bufferName(buffer) + "At", nest.resolve(at));
  }

  /** What lanes, and rows of lanes behind each other, store. */
  private record Block(Kernel kernel, Statement.For lanes, Optional<Statement.For> rows) {

    Optional<ArrayCall> of(Statement.Store store) {
      if (kernel.buffers().get(store.buffer()).type() != ElementType.FLOAT32) {
        return Optional.empty();
      }
      long height = rows.map(row -> row.extent().asConstant().orElseThrow()).orElse(1L);
      long count = height * lanes.extent().asConstant().orElseThrow();
      Optional<IndexExpr> start = start(store.buffer(), store.at());
      return switch (store.value()) {
        case ScalarExpr.FloatLiteral number ->
            start.map(at -> new ArrayCall(store.buffer(), at, count, number, Optional.empty()));
        case ScalarExpr.Element element
            when element.type() == ElementType.FLOAT32 && element.source() != store.buffer() -> {
          Optional<IndexExpr> from = start(element.source(), element.at());
          yield start
              .filter(_ -> from.isPresent())
              .map(at -> new ArrayCall(store.buffer(), at, count, element, from));
        }
        default -> Optional.empty();
      };
    }

    /** The address of the first element, if the others follow it. */
    private Optional<IndexExpr> start(int buffer, List<IndexExpr> subscripts) {
      if (subscripts.stream().anyMatch(Nest::dependsOnData)) {
        return Optional.empty();
      }
      IndexExpr address = kernel.buffers().get(buffer).address(subscripts);
      Optional<IndexExpr> start = before(address, lanes.variable(), IndexExpr.ONE);
      return rows.isEmpty()
          ? start
          : start.flatMap(first -> before(first, rows.get().variable(), lanes.extent()));
    }

    /** What is left of an address without a variable, if that counts steps of a length. */
    private static Optional<IndexExpr> before(IndexExpr address, String variable, IndexExpr step) {
      return address
          .coefficientOf(new Atom.Variable(variable))
          .filter(step::equals)
          .map(_ -> address.minus(IndexExpr.variable(variable).times(step)));
    }
  }
}

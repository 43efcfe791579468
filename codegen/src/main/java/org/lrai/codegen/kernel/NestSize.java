package org.lrai.codegen.kernel;

import java.util.List;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;

/** How long the text of statements gets when unrolled loops are written out. */
final class NestSize {
  private NestSize() {}

  /** Scalar operations, loads, stores and declarations that are written. */
  static long operations(List<Statement> body) {
    return body.stream().mapToLong(NestSize::operations).sum();
  }

  private static long operations(Statement statement) {
    return switch (statement) {
      case Statement.For loop ->
          1
              + operations(loop.body())
                  * (loop.kind() == Statement.LoopKind.UNROLLED
                      ? loop.extent().asConstant().orElseThrow()
                      : 1);
      case Statement.Index _ -> 1;
      case Statement.Let let -> 1 + operations(let.value());
      case Statement.Registers registers ->
          registers.extents().stream().mapToLong(extent -> extent).reduce(1, (a, b) -> a * b)
              * (1 + operations(registers.initial()));
      case Statement.Assign assign -> 1 + operations(assign.value());
      case Statement.Store store -> 2 + operations(store.value());
      case Statement.If choice ->
          choice.nonNegative().size() + operations(choice.then()) + operations(choice.otherwise());
      case Statement.LaneReduction reduction ->
          Statement.REDUCTION_LANES
              * (operations(reduction.body()) + operations(reduction.value()));
    };
  }

  private static long operations(ScalarExpr expr) {
    return 1 + expr.operands().stream().mapToLong(NestSize::operations).sum();
  }
}

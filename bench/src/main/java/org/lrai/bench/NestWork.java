package org.lrai.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/**
 * Counts what a nest executes, at given sizes. Where an extent or a guard depends on an index, that
 * of the first iteration counts.
 */
final class NestWork implements IndexExpr.LeafValues {
  private final Map<String, Long> sizes;
  private final Map<String, Long> variables = new HashMap<>();

  private NestWork(Map<String, Long> sizes) {
    this.sizes = sizes;
  }

  /** Floating-point operations, two for a multiply-add; comparisons and selections are none. */
  static double operations(Kernel kernel, Map<String, Long> sizes) {
    return new NestWork(sizes).operations(kernel.body());
  }

  /** Bytes of all arrays that are read or written. */
  static double bytes(Kernel kernel, Map<String, Long> sizes) {
    NestWork work = new NestWork(sizes);
    double bytes = 0;
    for (Kernel.Buffer buffer : kernel.arguments()) {
      double elements = 1;
      for (IndexExpr dim : buffer.dims()) {
        elements *= dim.evaluate(work);
      }
      bytes += elements * buffer.type().bits() / 8;
    }
    return bytes;
  }

  /** The value of an expression over sizes; those that are not known count as one. */
  static long value(IndexExpr expr, Map<String, Long> sizes) {
    return expr.evaluate(new NestWork(sizes));
  }

  private double operations(List<Statement> body) {
    double sum = 0;
    for (Statement statement : body) {
      sum += operations(statement);
    }
    return sum;
  }

  private double operations(Statement statement) {
    return switch (statement) {
      case Statement.For loop -> {
        variables.put(loop.variable(), 0L);
        yield loop.extent().evaluate(this) * operations(loop.body());
      }
      case Statement.LaneReduction reduction -> {
        variables.put(reduction.variable(), 0L);
        yield Statement.REDUCTION_LANES
            * (operations(reduction.body()) + operations(reduction.value()));
      }
      case Statement.Index(String variable, IndexExpr value) -> {
        variables.put(variable, value.evaluate(this));
        yield 0;
      }
      case Statement.Let let -> operations(let.value());
      case Statement.Registers _ -> 0;
      case Statement.Assign assign -> operations(assign.value());
      case Statement.Store store -> operations(store.value());
      case Statement.If choice ->
          choice.nonNegative().stream().allMatch(guard -> guard.evaluate(this) >= 0)
              ? operations(choice.then())
              : operations(choice.otherwise());
    };
  }

  private static double operations(ScalarExpr expr) {
    double own = 0;
    if (expr instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands)
        && operands.getLast().type().isFloat()) {
      own =
          switch (op) {
            case FMA -> 2;
            case EQ, LT, LE, IS_NAN, IS_INF, AND, OR, NOT, SELECT -> 0;
            default -> 1;
          };
    }
    return own + expr.operands().stream().mapToDouble(NestWork::operations).sum();
  }

  @Override
  public long symbol(String name) {
    return sizes.getOrDefault(name, 1L);
  }

  @Override
  public long variable(String name) {
    return variables.getOrDefault(name, 0L);
  }

  @Override
  public long element(int input, long[] at) {
    return 0;
  }
}

package org.lrai.verifier.refutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;

/** About how many statements a nest executes. */
final class NestCost {
  private static final double MOST = 3e6;

  private final Map<String, IndexExpr> sizes;

  private NestCost(Map<String, IndexExpr> sizes) {
    this.sizes = sizes;
  }

  /** Whether a kernel can be tried, for these values of symbols. */
  static boolean isLow(Kernel kernel, List<IndexExpr> sizes, Map<String, IndexExpr> symbols) {
    Map<String, IndexExpr> values = new HashMap<>();
    for (int k = 0; k < Math.min(sizes.size(), kernel.sizes().size()); k++) {
      values.put(kernel.sizes().get(k), sizes.get(k).substituteSymbols(symbols));
    }
    return new NestCost(values).of(kernel.body()) <= MOST;
  }

  private double of(List<Statement> body) {
    double sum = 0;
    for (Statement statement : body) {
      sum +=
          switch (statement) {
            case Statement.For(String _, IndexExpr extent, var _, List<Statement> inner) ->
                extent(extent) * of(inner);
            case Statement.If(var _, var then, var otherwise) -> of(then) + of(otherwise);
            case Statement.LaneReduction reduction ->
                Statement.REDUCTION_LANES * of(reduction.body());
            case Statement.Index _,
                Statement.Let _,
                Statement.Registers _,
                Statement.Assign _,
                Statement.Store _ ->
                1;
          };
    }
    return sum;
  }

  /** What depends on other loops is taken as it is in their first iteration. */
  private double extent(IndexExpr extent) {
    IndexExpr known = extent.substituteSymbols(sizes);
    Map<String, IndexExpr> zeros = new HashMap<>();
    known.variables().forEach(variable -> zeros.put(variable, IndexExpr.ZERO));
    return Math.max(0, known.substituteVariables(zeros).asConstant().orElse(Long.MAX_VALUE));
  }
}

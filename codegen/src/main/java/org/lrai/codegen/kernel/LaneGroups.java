package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;

/** The lane groups of a kernel, wherever they are. */
final class LaneGroups {
  private LaneGroups() {}

  /** The same kernel with other statements in the place of each group. */
  static Kernel replaced(Kernel kernel, Function<Statement.For, List<Statement>> others) {
    return new Kernel(
        kernel.name(), kernel.buffers(), kernel.sizes(), replaced(kernel.body(), others));
  }

  /** The same statements with others in the place of each group. */
  static List<Statement> replaced(
      List<Statement> body, Function<Statement.For, List<Statement>> others) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For group when group.kind() == LoopKind.LANE_GROUP ->
            all.addAll(others.apply(group));
        case Statement.For(String variable, var extent, LoopKind kind, var inside) ->
            all.add(new Statement.For(variable, extent, kind, replaced(inside, others)));
        case Statement.If(var nonNegative, var then, var otherwise) ->
            all.add(
                new Statement.If(nonNegative, replaced(then, others), replaced(otherwise, others)));
        case Statement.Index _, Statement.Let _, Statement.Registers _ -> all.add(statement);
        case Statement.Assign _, Statement.Store _ -> all.add(statement);
        case Statement.LaneReduction _ -> all.add(statement);
      }
    }
    return all;
  }
}

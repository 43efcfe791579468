package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Prints lane reductions in scalar form. The lanes are written side by side, each with variables of
 * its own, so that one loop serves them all; where that would be long, or their loops differ, they
 * run one after another.
 */
final class ReductionPrinter {
  /** Scalar operations of all lanes together that are written side by side. */
  private static final int LONGEST_SIDE_BY_SIDE = 400;

  private final Nest nest;
  private final StatementPrinter statements;
  private final ScalarPrinter scalars;

  ReductionPrinter(Nest nest, StatementPrinter statements, ScalarPrinter scalars) {
    this.nest = nest;
    this.statements = statements;
    this.scalars = scalars;
  }

  void print(Statement.LaneReduction reduction) {
    ElementType type = reduction.value().type();
    boolean sideBySide =
        Statement.REDUCTION_LANES * NestSize.operations(reduction.body()) <= LONGEST_SIDE_BY_SIDE
            && !loopsDependOn(Set.of(reduction.variable()), reduction.body());
    List<JavaCode> values = new ArrayList<>();
    if (sideBySide) {
      printSideBySide(reduction.variable(), reduction.body());
      for (int lane = 0; lane < Statement.REDUCTION_LANES; lane++) {
        atLane(reduction.variable(), lane, () -> values.add(scalars.print(reduction.value())));
      }
    } else {
      values.addAll(printOneAfterAnother(reduction, type));
    }
    JavaCode folded = fold(reduction.fold(), type, values);
    String name = nest.declareLocal(reduction.result(), List.of(), Nest.Local.Kind.SCALAR);
    nest.body().statement("$T $L = $L", Carrier.of(type).type(), name, folded.code());
  }

  /** Lane {@code l} with {@code l + 8}, then {@code l + 4}, {@code l + 2}, {@code l + 1}. */
  private static JavaCode fold(Fold fold, ElementType type, List<JavaCode> values) {
    ScalarOp operation = fold.operation();
    List<JavaCode> level = values;
    while (level.size() > 1) {
      int half = level.size() / 2;
      List<JavaCode> next = new ArrayList<>();
      for (int lane = 0; lane < half; lane++) {
        next.add(
            ScalarOperations.apply(
                operation, type, List.of(level.get(lane), level.get(lane + half))));
      }
      level = next;
    }
    return level.getFirst();
  }

  private void printSideBySide(String variable, List<Statement> body) {
    for (Statement statement : body) {
      if (statement instanceof Statement.For loop && loop.kind() == Statement.LoopKind.UNROLLED) {
        statements.writeOut(loop, inner -> printSideBySide(variable, inner));
      } else if (statement instanceof Statement.For loop) {
        statements.repeat(loop, inner -> printSideBySide(variable, inner));
      } else {
        for (int lane = 0; lane < Statement.REDUCTION_LANES; lane++) {
          atLane(variable, lane, () -> statements.print(statement));
        }
      }
    }
  }

  private void atLane(String variable, int lane, Runnable write) {
    nest.lane(
        lane,
        () -> {
          nest.set(variable, IndexExpr.constant(lane));
          write.run();
        });
  }

  private List<JavaCode> printOneAfterAnother(Statement.LaneReduction reduction, ElementType type) {
    List<String> partials = new ArrayList<>();
    for (int lane = 0; lane < Statement.REDUCTION_LANES; lane++) {
      String name = nest.newName(reduction.result() + lane);
      partials.add(name);
      nest.body().statement("$T $L = $L", Carrier.of(type).type(), name, zero(Carrier.of(type)));
    }
    String variable = nest.declareIndex(reduction.variable(), true);
    CodeBlock block =
        nest.body()
            .block(
                true,
                List.of(variable),
                () -> {
                  statements.print(reduction.body());
                  nest.body()
                      .controlled(CodeBlock.of("switch ($L)", variable), keep(reduction, partials));
                });
    nest.body()
        .controlled(
            CodeBlock.of(
                "for (int $1L = 0; $1L < $2L; $1L++)", variable, Statement.REDUCTION_LANES),
            block);
    return partials.stream().map(name -> JavaCode.primary("$L", name)).toList();
  }

  private CodeBlock keep(Statement.LaneReduction reduction, List<String> partials) {
    JavaCode value = scalars.print(reduction.value());
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int lane = 0; lane < partials.size(); lane++) {
      String label = lane < partials.size() - 1 ? "case " + lane : "default";
      cases.addStatement("$L -> $L = $L", label, partials.get(lane), value.code());
    }
    return cases.build();
  }

  private static String zero(Carrier carrier) {
    return carrier == Carrier.BOOLEAN ? "false" : "0";
  }

  /** Whether a loop's extent depends on one of the variables, or on an index that does. */
  private static boolean loopsDependOn(Set<String> variables, List<Statement> body) {
    Set<String> dependent = new HashSet<>(variables);
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop -> {
          if (dependsOn(dependent, loop.extent()) || loopsDependOn(dependent, loop.body())) {
            return true;
          }
        }
        case Statement.Index(String variable, IndexExpr value) -> {
          if (dependsOn(dependent, value)) {
            dependent.add(variable);
          }
        }
        case Statement.Let _, Statement.Registers _, Statement.Assign _ -> {}
        case Statement.Store _, Statement.If _, Statement.LaneReduction _ -> {}
      }
    }
    return false;
  }

  private static boolean dependsOn(Set<String> variables, IndexExpr expr) {
    return expr.variables().stream().anyMatch(variables::contains);
  }
}

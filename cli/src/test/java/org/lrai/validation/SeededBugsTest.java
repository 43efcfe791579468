package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.plan.PlanReport;
import org.lrai.verifier.plan.PlanValidator;

/** The bugs that schedules have, seeded into kernels of the compiler: each is found. */
class SeededBugsTest {

  /** A bug, and the graph into whose kernels it is seeded, wherever there is a place for it. */
  record Bug(String name, String sample, UnaryOperator<Statement> seed) {
    @Override
    public String toString() {
      return name + ": " + sample;
    }
  }

  static Stream<Bug> bugs() {
    return Stream.of(
            bugs("a tail that is left out", SeededBugsTest::withoutTail, "product", "attention"),
            bugs("a tail that is too long", SeededBugsTest::longTail, "sum of rows", "softmax"),
            bugs(
                "rows that are left out",
                SeededBugsTest::withoutElse,
                "packed product of any rows"),
            bugs("another stride", SeededBugsTest::otherStride, "strided convolution"),
            bugs("padding by one less", SeededBugsTest::otherPadding, "padded convolution"),
            bugs("a border of ones", SeededBugsTest::borderOfOnes, "two convolutions"),
            bugs("a sum that does not begin at 0", SeededBugsTest::otherStart, "product"),
            bugs("a sum that goes on", SeededBugsTest::goesOn, "sum of columns"),
            bugs("a tile with its rows exchanged", SeededBugsTest::turnedTile, "packed product"),
            bugs("a tile that is too low", SeededBugsTest::lowTile, "packed product"),
            bugs("lanes that are stored beside", SeededBugsTest::shifted, "chain", "movement"))
        .flatMap(stream -> stream);
  }

  private static Stream<Bug> bugs(String name, UnaryOperator<Statement> seed, String... samples) {
    return Stream.of(samples).map(sample -> new Bug(name, sample, seed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bugs")
  void isFound(Bug bug) {
    Graph graph = Pipeline.lower(Pipeline.optimize(sample(bug.sample())));
    Plan plan = Pipeline.planLowered(graph);
    int seeded = 0;
    for (int number = 0; number < plan.kernels().size(); number++) {
      Kernel kernel = plan.kernels().get(number);
      List<Statement> body = all(kernel.body(), bug.seed());
      if (!body.equals(kernel.body())) {
        seeded++;
        Kernel broken = new Kernel(kernel.name(), kernel.buffers(), kernel.sizes(), body);
        PlanReport report =
            PlanValidator.validate(graph, BrokenKernelsTest.withKernel(plan, number, broken));
        assertFalse(report.isValid(), () -> bug + " is valid:\n" + broken.body());
        boolean isBorder = plan.kernels().get(number).arguments().size() == 1;
        assertTrue(
            isBorder || !report.invalid().isEmpty(),
            () -> bug + " is not refuted: " + report.unknown());
      }
    }
    assertTrue(seeded > 0, bug + " has no place");
  }

  private static Graph sample(String name) {
    Graph graph = Samples.all().get(name);
    if (graph == null) {
      throw new IllegalArgumentException(name);
    }
    return graph;
  }

  /** Statements after a change of each, the innermost first. */
  private static List<Statement> all(List<Statement> body, UnaryOperator<Statement> change) {
    List<Statement> result = new ArrayList<>();
    for (Statement statement : body) {
      Statement inner =
          switch (statement) {
            case Statement.For(var variable, var extent, var kind, var within) ->
                new Statement.For(variable, extent, kind, all(within, change));
            case Statement.If(var guards, var then, var otherwise) ->
                new Statement.If(guards, all(then, change), all(otherwise, change));
            case Statement.LaneReduction(var name, var variable, var within, var value, var fold) ->
                new Statement.LaneReduction(name, variable, all(within, change), value, fold);
            default -> statement;
          };
      result.add(change.apply(inner));
    }
    return result;
  }

  private static Statement withoutTail(Statement statement) {
    return statement instanceof Statement.For(var variable, var extent, var kind, var body)
            && (kind == LoopKind.LANES || kind == LoopKind.LANE_GROUP)
        ? new Statement.For(variable, extent.floorDiv(16).times(16), kind, body)
        : statement;
  }

  private static Statement longTail(Statement statement) {
    return statement instanceof Statement.For(var variable, var extent, var kind, var body)
            && (kind == LoopKind.LANES || kind == LoopKind.SERIAL)
        ? new Statement.For(variable, extent.plus(1), kind, body)
        : statement;
  }

  private static Statement withoutElse(Statement statement) {
    return statement instanceof Statement.If(var guards, var then, var otherwise)
            && !otherwise.isEmpty()
        ? new Statement.If(guards, then, List.of())
        : statement;
  }

  private static Statement inReads(Statement statement, UnaryOperator<IndexExpr> change) {
    Rewriter rewriter =
        Rewriter.IDENTITY.withElements(element ->
            new ScalarExpr.Element(
                element.type(),
                element.source(),
                element.source() == 0 ? element.at().stream().map(change).toList() : element.at()));
    return switch (statement) {
      case Statement.Let(var name, var value) -> new Statement.Let(name, rewriter.apply(value));
      case Statement.Assign(var name, var at, var value) ->
          new Statement.Assign(name, at, rewriter.apply(value));
      case Statement.Store(int buffer, var at, var value) ->
          new Statement.Store(buffer, at, rewriter.apply(value));
      default -> statement;
    };
  }

  /** Every factor 2 of a subscript becomes 1. */
  private static Statement otherStride(Statement statement) {
    return inReads(
        statement,
        index -> {
          IndexExpr result = IndexExpr.ZERO;
          for (var term : index.terms().entrySet()) {
            long factor = term.getKey().factors().isEmpty() ? term.getValue() : 1;
            IndexExpr product =
                IndexExpr.product(term.getKey().factors().stream().map(IndexExpr::atom).toList());
            result = result.plus(product.times(term.getValue() == 2 ? factor : term.getValue()));
          }
          return result;
        });
  }

  /** What is copied into the middle of a border is copied beside it. */
  private static Statement otherPadding(Statement statement) {
    return statement instanceof Statement.Store(int buffer, var at, ScalarExpr.Element element)
        ? new Statement.Store(
            buffer,
            at,
            new ScalarExpr.Element(
                element.type(),
                element.source(),
                element.at().stream()
                    .map(index -> index.variables().isEmpty() ? index : index.plus(1))
                    .toList()))
        : inReads(statement, index -> index);
  }

  private static Statement borderOfOnes(Statement statement) {
    return statement
            instanceof
            Statement.Store(int buffer, var at, ScalarExpr.FloatLiteral(var type, double value))
        ? new Statement.Store(buffer, at, new ScalarExpr.FloatLiteral(type, value + 1))
        : statement;
  }

  private static Statement otherStart(Statement statement) {
    return statement
            instanceof
            Statement.Registers(
                var name,
                var type,
                var extents,
                ScalarExpr.FloatLiteral(var _, double value))
        ? new Statement.Registers(name, type, extents, new ScalarExpr.FloatLiteral(type, value + 1))
        : statement;
  }

  /** The partial sum of a block is declared before the loop over blocks. */
  private static Statement goesOn(Statement statement) {
    if (statement instanceof Statement.For(var variable, var extent, var kind, var body)
        && !body.isEmpty()
        && kind == LoopKind.SERIAL
        && body.getFirst() instanceof Statement.Registers registers) {
      Statement rest = new Statement.For(variable, extent, kind, body.subList(1, body.size()));
      return new Statement.If(List.of(IndexExpr.ZERO), List.of(registers, rest), List.of());
    }
    return statement;
  }

  private static Statement turnedTile(Statement statement) {
    return statement instanceof Statement.For(var variable, var extent, var kind, var body)
            && kind == LoopKind.UNROLLED
            && body.stream().anyMatch(Statement.Store.class::isInstance)
        ? new Statement.For(
            variable,
            extent,
            kind,
            body.stream()
                .map(inner ->
                    inner instanceof Statement.Store(int buffer, var at, var value)
                        ? new Statement.Store(buffer, turned(at, variable, extent), value)
                        : inner)
                .toList())
        : statement;
  }

  private static List<IndexExpr> turned(List<IndexExpr> at, String variable, IndexExpr extent) {
    Map<String, IndexExpr> other =
        Map.of(variable, extent.minus(1).minus(IndexExpr.variable(variable)));
    return at.stream().map(index -> index.substituteVariables(other)).toList();
  }

  private static Statement lowTile(Statement statement) {
    return statement instanceof Statement.For(var variable, var extent, var kind, var body)
            && kind == LoopKind.UNROLLED
            && extent.asConstant().orElse(0) > 1
        ? new Statement.For(variable, extent.minus(1), kind, body)
        : statement;
  }

  private static Statement shifted(Statement statement) {
    return statement instanceof Statement.Store(int buffer, var at, var value) && !at.isEmpty()
        ? new Statement.Store(
            buffer,
            Stream.concat(at.stream().limit(at.size() - 1L), Stream.of(at.getLast().plus(1)))
                .toList(),
            value)
        : statement;
  }
}

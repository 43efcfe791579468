package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/** Prints statements in scalar form: a loop for each loop, an operation for each operation. */
class StatementPrinter {
  private final Nest nest;
  private final ScalarPrinter scalars;
  private final ReductionPrinter reductions;
  private final Outline outline;

  /** Whether what is printed is executed once for each lane. */
  private boolean inLanes;

  StatementPrinter(Nest nest, Outline outline) {
    this.nest = nest;
    this.outline = outline;
    this.scalars = new ScalarPrinter(nest);
    this.reductions = new ReductionPrinter(nest, this, scalars);
  }

  void print(List<Statement> statements) {
    if (inLanes) {
      statements.forEach(this::print);
    } else {
      outline.print(statements, nest, this);
    }
  }

  private void printSide(List<Statement> side) {
    if (inLanes) {
      print(side);
    } else {
      outline.printSide(side, nest, this);
    }
  }

  private void inLanes(Runnable print) {
    boolean outer = inLanes;
    inLanes = true;
    print.run();
    inLanes = outer;
  }

  void print(Statement statement) {
    switch (statement) {
      case Statement.For loop -> printLoop(loop);
      case Statement.LaneReduction reduction -> inLanes(() -> reductions.print(reduction));
      case Statement.Index(String variable, IndexExpr value) -> printIndex(variable, value);
      case Statement.Let(String name, ScalarExpr value) -> {
        JavaCode code = scalars.print(value);
        declare(value.type(), nest.declareLocal(name, List.of(), Nest.Local.Kind.SCALAR), code);
      }
      case Statement.Registers registers -> printRegisters(registers);
      case Statement.Assign(String name, List<IndexExpr> at, ScalarExpr value) ->
          nest.body()
              .statement("$L = $L", nest.local(name, at).name(), scalars.print(value).code());
      case Statement.Store(int buffer, List<IndexExpr> at, ScalarExpr value) ->
          nest.body()
              .statement(
                  "$L = $L", nest.element(buffer, at).code(), scalars.printStored(value).code());
      case Statement.If(
              List<IndexExpr> guards,
              List<Statement> then,
              List<Statement> otherwise) -> {
        CodeBlock condition = nest.allAtLeastZero(guards).code();
        CodeBlock whenTrue = nest.body().block(false, List.of(), () -> printSide(then));
        CodeBlock whenFalse = nest.body().block(false, List.of(), () -> printSide(otherwise));
        nest.body().ifElse(condition, whenTrue, whenFalse);
      }
    }
  }

  /** Prints a loop as one Java loop, or written out. */
  void printLoop(Statement.For loop) {
    switch (loop.kind()) {
      case UNROLLED -> writeOut(loop, this::print);
      case SERIAL, PARALLEL -> {
        if (!inLanes && outline.printPhases(loop, nest)) {
          return;
        }
        long copies = inLanes && callsLanes() ? ScalarUnrolling.copies(loop) : 1;
        repeat(loop, copies, this::print);
      }
      case LANES, LANE_GROUP -> {
        if (!callsLanes() || !printCall(loop)) {
          printLanes(loop);
        }
      }
    }
  }

  /** Prints a loop over lanes as a call of a method that all kernels share, if there is one. */
  private boolean printCall(Statement.For loop) {
    Optional<ProductCall> product = ProductCall.of(nest.kernel(), loop);
    product.ifPresent(call -> call.print(nest));
    Optional<ArrayCall> block = ArrayCall.of(nest.kernel(), loop);
    block.ifPresent(call -> call.print(nest));
    return product.isPresent() || block.isPresent();
  }

  /**
   * Prints a loop over lanes that are executed one by one. A lane that has loops itself is a
   * method, of others all lanes together: the JVM compiles a method after some hundred calls, but a
   * loop in one that it is in already, after 60,000 iterations.
   */
  private void printLanes(Statement.For loop) {
    boolean byLane = loop.body().stream().anyMatch(StatementPrinter::hasLoop);
    List<Statement> part = byLane ? loop.body() : List.of(loop);
    if (inLanes || !callsLanes() || !outline.mayCallLanes(part)) {
      inLanes(() -> repeat(loop, this::print));
    } else if (byLane) {
      repeat(loop, lane -> outline.callLanes(lane, nest));
    } else {
      outline.callLanes(part, nest);
    }
  }

  /** Whether a loop is printed as one. */
  static boolean hasLoop(Statement statement) {
    return switch (statement) {
      case Statement.For loop ->
          loop.kind() != Statement.LoopKind.UNROLLED
              || loop.body().stream().anyMatch(StatementPrinter::hasLoop);
      case Statement.If choice ->
          choice.then().stream().anyMatch(StatementPrinter::hasLoop)
              || choice.otherwise().stream().anyMatch(StatementPrinter::hasLoop);
      default -> false;
    };
  }

  /** Prints what a method of its own executes for a lane, or for all lanes one by one. */
  final void printAsLanes(List<Statement> part) {
    inLanes(() -> print(part));
  }

  /** Whether lanes that are executed one by one are methods. */
  boolean callsLanes() {
    return true;
  }

  /** The body of a loop once for each value of its variable. */
  final void writeOut(Statement.For loop, Consumer<List<Statement>> printBody) {
    long extent = loop.extent().asConstant().orElseThrow();
    for (long value = 0; value < extent; value++) {
      nest.copy(loop.variable(), value, () -> printBody.accept(loop.body()));
    }
  }

  /** A Java loop; the range of the kernel's parallel loop is given by the caller. */
  final void repeat(Statement.For loop, Consumer<List<Statement>> printBody) {
    repeat(loop, 1, printBody);
  }

  /**
   * @param copies iterations that are written one behind the other; they divide the extent
   */
  private void repeat(Statement.For loop, long copies, Consumer<List<Statement>> printBody) {
    boolean split = nest.kernel().parallelLoop().filter(loop::equals).isPresent();
    String variable = nest.declareIndex(loop.variable(), true);
    CodeBlock start = split ? CodeBlock.of("from") : CodeBlock.of("0");
    CodeBlock end = split ? CodeBlock.of("to") : extent(loop, variable);
    CodeBlock block =
        nest.body()
            .block(true, List.of(variable), () -> printCopies(loop, variable, copies, printBody));
    CodeBlock step =
        copies == 1 ? CodeBlock.of("$L++", variable) : CodeBlock.of("$L += $L", variable, copies);
    nest.body()
        .controlled(
            CodeBlock.of("for (int $1L = $2L; $1L < $3L; $4L)", variable, start, end, step), block);
  }

  private void printCopies(
      Statement.For loop, String variable, long copies, Consumer<List<Statement>> printBody) {
    if (copies == 1) {
      printBody.accept(loop.body());
      return;
    }
    for (long k = 0; k < copies; k++) {
      IndexExpr value = IndexExpr.variable(variable).plus(IndexExpr.constant(k));
      nest.copy(loop.variable(), k, value, () -> printBody.accept(loop.body()));
    }
  }

  /** The number of iterations, computed before the loop unless it is a name or number. */
  final CodeBlock extent(Statement.For loop, String variable) {
    return nest.bound(variable + "End", loop.extent()).code();
  }

  private void printIndex(String variable, IndexExpr value) {
    IndexExpr resolved = nest.resolve(value);
    if (Nest.isPolynomial(resolved) && !dependsOnParallelLoop(value)) {
      nest.set(variable, resolved); // becomes a part of addresses
      return;
    }
    CodeBlock code = nest.index(value).code();
    String name = nest.declareIndex(variable, nest.isNonNegative(value));
    nest.body().statement("int $L = $L", name, code);
    nest.body().bind(name);
  }

  /**
   * Indices that are recovered from the number of a parallel iteration get variables of their own:
   * written out, the strides of large tensors times the ranges of other axes would exceed an int.
   */
  private boolean dependsOnParallelLoop(IndexExpr value) {
    return nest.kernel()
        .parallelLoop()
        .filter(loop -> value.variables().stream().anyMatch(v -> v.startsWith(loop.variable())))
        .isPresent();
  }

  private void printRegisters(Statement.Registers registers) {
    JavaCode initial = scalars.print(registers.initial());
    for (List<Integer> subscripts : subscripts(registers.extents())) {
      declare(
          registers.type(),
          nest.declareLocal(registers.name(), subscripts, Nest.Local.Kind.SCALAR),
          initial);
    }
  }

  /** All subscripts of an array, in row-major order. */
  static List<List<Integer>> subscripts(List<Integer> extents) {
    List<List<Integer>> all = List.of(List.of());
    for (int extent : extents) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> prefix : all) {
        for (int i = 0; i < extent; i++) {
          List<Integer> next = new ArrayList<>(prefix);
          next.add(i);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private void declare(ElementType type, String name, JavaCode value) {
    nest.body().statement("$T $L = $L", Carrier.of(type).type(), name, value.code());
  }
}

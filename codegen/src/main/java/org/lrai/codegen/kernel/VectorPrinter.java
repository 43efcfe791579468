package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.lrai.codegen.kernel.LaneOperations.LaneValue;
import org.lrai.codegen.kernel.Nest.Local.Kind;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Prints statements in vector form: loops over lanes in strips of a vector, of which the last may
 * overlap the one before or is masked, lane groups and lane reductions as so many vectors as they
 * need, all else as in scalar form.
 */
final class VectorPrinter extends StatementPrinter {
  /** Lanes from which whole strips are worth a loop of their own. */
  private static final long SHORTEST_STRIPS = 4;

  /** Operations, as {@link NestSize} counts them, of a body that may run lane by lane. */
  private static final long SHORTEST_BODY = 8;

  /** Operations of a body that is written only once. */
  private static final long LONG = 40;

  /**
   * Operations of a body that is a method of its own, called for each vector. HotSpot's second
   * compiler turns loops around, so that they end with their test, and copies each use of a value
   * of the body for that. Where a body is as long as Mish these are too many, and it gives up on
   * the method ("too many clones required in partial peeling").
   */
  private static final long VERY_LONG = 170;

  /** Iterations within a lane that are written one behind the other, such as rows of a window. */
  private static final long MOST_COPIES = 3;

  /** Operations of all such copies. */
  private static final long LONGEST_COPIES = 600;

  private static final IndexExpr APART = IndexExpr.variable("Species.apart");

  private final Nest nest;
  private final Outline outline;
  private final LanePrinter lanes;
  private final VectorForm form;
  private final LaneTables tables;

  /** How many vectors the lanes at hand make, and which of them are written, side by side. */
  private int vectors = 1;

  private int from = 0;
  private int to = 1;

  /** Vectors of one scalar in the iterations of an unrolled loop that are written already. */
  private int sharedVectors;

  /** Whether the iterations of that loop need more registers than there are if all load first. */
  private boolean isCrowded;

  /**
   * @param form the vectors; those of a certain length if the kernel has reductions
   * @param tables collects the constants that are needed
   */
  VectorPrinter(Nest nest, Outline outline, VectorForm form, LaneTables tables) {
    super(nest, outline);
    this.nest = nest;
    this.outline = outline;
    this.lanes = new LanePrinter(nest, new ScalarPrinter(nest), tables);
    this.tables = tables;
    this.form = form;
  }

  @Override
  void print(Statement statement) {
    switch (statement) {
      case Statement.For loop when loop.kind() == Statement.LoopKind.LANES && isVector(loop) ->
          printLanes(loop);
      case Statement.For loop when loop.kind() == Statement.LoopKind.LANE_GROUP && isVector(loop) ->
          printGroup(loop);
      case Statement.LaneReduction reduction when isVector(reduction) -> printReduction(reduction);
      case Statement.For loop when loop.kind() == Statement.LoopKind.SERIAL ->
          Interleaving.of(nest.kernel(), loop)
              .ifPresentOrElse(
                  copy -> copy.print(nest, tables, this), () -> super.print(statement));
      default -> super.print(statement);
    }
  }

  /** Loops that are no vectors here are short, or for a JVM that has compiled them. */
  @Override
  boolean callsLanes() {
    return false;
  }

  private boolean isVector(Statement.For loop) {
    return LaneSupport.obstacle(nest.kernel(), loop).isEmpty() && !isQuickInScalars(loop);
  }

  /** A few lanes of a short body, such as the colours of a pixel: no vector, no mask, no gather. */
  private static boolean isQuickInScalars(Statement.For loop) {
    return loop.kind() == Statement.LoopKind.LANES
        && loop.extent().asConstant().orElse(Long.MAX_VALUE) < SHORTEST_STRIPS
        && NestSize.operations(loop.body()) <= SHORTEST_BODY;
  }

  private boolean isVector(Statement.LaneReduction reduction) {
    return LaneSupport.obstacle(nest.kernel(), reduction).isEmpty();
  }

  private void printLanes(Statement.For loop) {
    String variable = nest.declareIndex(loop.variable(), true);
    if (!isMethod(loop)) {
      setLanes(loop);
    }
    CodeBlock extent = extent(loop, variable);
    OptionalLong constant = loop.extent().asConstant();
    boolean isWhole = Multiples.isMultiple(loop.extent(), form.most());
    boolean isStrip = isStrip(loop);
    boolean isLong = NestSize.operations(loop.body()) >= LONG;
    boolean mayOverlap = constant.orElse(0) >= form.most() && Uses.areRepeatable(loop.body());
    if (!isWhole && isLong && mayOverlap) {
      printOverlapping(loop, variable, extent);
      return;
    }
    nest.body().statement("int $L = 0", variable);
    nest.body().bind(variable);
    if (!isWhole && isStrip && isLong) {
      printMasked(loop, variable, extent);
      return;
    }
    if (isStrip) {
      CodeBlock strip = nest.body().block(true, List.of(variable), () -> printVector(loop));
      nest.body()
          .controlled(
              CodeBlock.of(
                  "for (int $1L = SPECIES.loopBound($2L); $3L < $1L; $3L += SPECIES.length())",
                  nest.newName(variable + "Bound"),
                  extent,
                  variable),
              strip);
    }
    if (!isWhole) {
      CodeBlock tail =
          mayOverlap
              ? lastWhole(loop, variable, extent)
              : inLanesBeforeEnd(loop, variable, extent, false);
      nest.body().ifElse(CodeBlock.of("$L < $L", variable, extent), tail, CodeBlock.of(""));
    }
  }

  private static boolean isStrip(Statement.For loop) {
    return loop.extent().asConstant().orElse(Long.MAX_VALUE) >= SHORTEST_STRIPS;
  }

  private static boolean isMethod(Statement.For loop) {
    return isStrip(loop)
        && NestSize.operations(loop.body()) >= VERY_LONG
        && Outline.mayCallVectors(loop);
  }

  /** Lets the variable of a loop stand for the lanes of a vector, of which it is the first. */
  private void setLanes(Statement.For loop) {
    setVectors(1);
    IndexExpr first = nest.resolve(IndexExpr.variable(loop.variable()));
    nest.set(loop.variable(), first.plus(IndexExpr.atom(LanePrinter.LANE)));
  }

  /** The body of a loop for one vector, here or in a method of its own. */
  private void printVector(Statement.For loop) {
    if (isMethod(loop)) {
      call(
          loop,
          method -> {
            method.setLanes(loop);
            method.printInLanes(loop.body());
          });
    } else {
      printInLanes(loop.body());
    }
  }

  private void call(Statement.For loop, Consumer<VectorPrinter> print) {
    outline.callVector(loop, nest, method -> print.accept((VectorPrinter) method));
  }

  /** All that a method for one vector does, if not all of its lanes need be there. */
  private void printBeforeEnd(Statement.For loop) {
    String variable = nest.index(IndexExpr.variable(loop.variable())).code().toString();
    setLanes(loop);
    nest.body().add(inLanesBeforeEnd(loop, variable, extent(loop, variable), false));
  }

  /** The last vector of lanes, some of which the strips before have computed already. */
  private CodeBlock lastWhole(Statement.For loop, String variable, CodeBlock extent) {
    CodeBlock body = nest.body().block(false, List.of(variable), () -> printInLanes(loop.body()));
    return CodeBlock.builder()
        .addStatement("$L = $L - SPECIES.length()", variable, extent)
        .add(body)
        .build();
  }

  /**
   * One loop over whole vectors, of which the last begins so early that it ends with the lanes.
   * Without masks: the JVM's first compiler cannot compile more than some ten masked loads of one
   * method, and may then leave it to code that is a hundred times slower.
   */
  private void printOverlapping(Statement.For loop, String variable, CodeBlock extent) {
    String strip = nest.newName(variable + "Strip");
    CodeBlock body = nest.body().block(true, List.of(variable), () -> printVector(loop));
    nest.body()
        .controlled(
            CodeBlock.of("for (int $1L = 0; $1L < $2L; $1L += SPECIES.length())", strip, extent),
            CodeBlock.builder()
                .addStatement(
                    "int $L = $T.min($L, $L - SPECIES.length())",
                    variable,
                    Math.class,
                    strip,
                    extent)
                .add(body)
                .build());
  }

  /** One loop for whole strips and the tail: what is long is not written twice. */
  private void printMasked(Statement.For loop, String variable, CodeBlock extent) {
    CodeBlock strip =
        isMethod(loop)
            ? nest.body()
                .block(true, List.of(variable), () -> call(loop, p -> p.printBeforeEnd(loop)))
            : inLanesBeforeEnd(loop, variable, extent, true);
    nest.body()
        .controlled(
            CodeBlock.of("for (; $1L < $2L; $1L += SPECIES.length())", variable, extent), strip);
  }

  /** The body of a loop for one vector, in those of its lanes that lie before the end. */
  private CodeBlock inLanesBeforeEnd(
      Statement.For loop, String variable, CodeBlock extent, boolean isLoop) {
    String mask = nest.newName(variable + "Tail");
    String row = nest.newName(variable + "Row");
    boolean[] usesRow = new boolean[1];
    CodeBlock body =
        nest.body()
            .block(
                isLoop,
                List.of(variable),
                () -> usesRow[0] = lanes.withTail(mask, row, () -> printInLanes(loop.body())));
    CodeBlock.Builder declarations =
        CodeBlock.builder()
            .addStatement(
                "$T $L = SPECIES.indexInRange($L, $L)",
                LanePrinter.MASK_TYPE,
                mask,
                variable,
                extent);
    if (usesRow[0]) {
      declarations.addStatement(
          "int $L = $T.min($L - $L, SPECIES.length()) * $L",
          row,
          Math.class,
          extent,
          variable,
          Statement.REDUCTION_LANES);
    }
    return CodeBlock.of("$L$L", declarations.build(), body);
  }

  /**
   * A group whose registers this machine has is written out; of a larger one, equal parts run one
   * after the other, which changes no lane's result.
   */
  private void printGroup(Statement.For loop) {
    int size = Math.toIntExact(loop.extent().asConstant().orElseThrow());
    int together =
        RegisterBudget.vectorsTogether(loop.body(), size / form.most(), form.registers());
    if (form.length().times(together).isConstant(size)) {
      printVectors(loop.variable(), IndexExpr.ZERO, together, loop.body());
      return;
    }
    String first = nest.declareIndex(loop.variable(), true);
    CodeBlock block =
        nest.body()
            .block(
                true,
                List.of(first),
                () ->
                    printVectors(
                        loop.variable(), IndexExpr.variable(first), together, loop.body()));
    nest.body()
        .controlled(
            CodeBlock.of(
                "for (int $1L = 0; $1L < $2L; $1L += $3L)", first, size, form.lanesOf(together)),
            block);
  }

  /** So many vectors side by side, of which the first lane is {@code start}. */
  private void printVectors(String variable, IndexExpr start, int number, List<Statement> body) {
    setVectors(number);
    for (int vector = 0; vector < vectors; vector++) {
      IndexExpr first = start.plus(form.length().times(vector));
      atVector(vector, () -> nest.set(variable, first.plus(IndexExpr.atom(LanePrinter.LANE))));
    }
    printInLanes(body);
  }

  private void printReduction(Statement.LaneReduction reduction) {
    printVectors(
        reduction.variable(),
        IndexExpr.ZERO,
        Statement.REDUCTION_LANES / form.most(),
        reduction.body());
    List<LaneValue> partials = new ArrayList<>();
    for (int vector = 0; vector < vectors; vector++) {
      atVector(vector, () -> partials.add(lanes.print(reduction.value())));
    }
    LaneFold.print(nest, reduction, partials, form.most());
  }

  private void setVectors(int number) {
    vectors = number;
    from = 0;
    to = number;
  }

  private void atVector(int vector, Runnable write) {
    if (vectors == 1) {
      write.run();
    } else {
      nest.lane(vector, write);
    }
  }

  private void inEachVector(Runnable write) {
    for (int vector = from; vector < to; vector++) {
      atVector(vector, write);
    }
  }

  private void printInLanes(List<Statement> body) {
    body.forEach(this::printInLanes);
  }

  private void printInLanes(Statement statement) {
    switch (statement) {
      case Statement.For loop when loop.kind() == Statement.LoopKind.UNROLLED -> {
        boolean outer = isCrowded;
        sharedVectors = 0;
        isCrowded = RegisterBudget.isCrowded(loop, to - from, form);
        writeOut(loop, this::printInLanes);
        isCrowded = outer;
      }
      case Statement.For loop when isShort(loop) -> writeOut(loop, this::printInLanes);
      case Statement.For loop -> repeat(loop, this::printInLanes);
      case Statement.Index(String _, IndexExpr value) -> {
        if (isUniform(value)) {
          super.print(statement);
        } else {
          inEachVector(() -> super.print(statement));
        }
      }
      case Statement.Let let -> printLet(let);
      case Statement.Registers registers -> printRegisters(registers);
      case Statement.Assign(String name, List<IndexExpr> at, ScalarExpr value) ->
          inEachVector(() -> lanes.assign(name, at, value));
      case Statement.Store(int buffer, List<IndexExpr> at, ScalarExpr value) ->
          inEachVector(() -> lanes.store(buffer, at, value));
      case Statement.If choice -> printIf(choice);
      case Statement.LaneReduction _ -> throw new IllegalStateException("" + statement);
    }
  }

  /** Whether a loop is so short that it is quicker without one. Groups have their own tiles. */
  private boolean isShort(Statement.For loop) {
    long extent = loop.extent().asConstant().orElse(Long.MAX_VALUE);
    return loop.kind() == Statement.LoopKind.SERIAL
        && vectors == 1
        && !lanes.isMasked()
        && extent <= MOST_COPIES
        && loop.body().stream().noneMatch(StatementPrinter::hasLoop)
        && extent * NestSize.operations(loop.body()) <= LONGEST_COPIES;
  }

  private boolean isUniform(IndexExpr expr) {
    boolean[] uniform = new boolean[1];
    atVector(from, () -> uniform[0] = lanes.isUniform(expr));
    return uniform[0];
  }

  private boolean isUniform(ScalarExpr expr) {
    boolean[] uniform = new boolean[1];
    atVector(from, () -> uniform[0] = lanes.isUniform(expr));
    return uniform[0];
  }

  /** A scalar, and one vector of it for several vectors side by side. */
  private void shareVector(Statement.Let let) {
    IndexExpr apart = isCrowded ? APART.times(sharedVectors) : IndexExpr.ZERO;
    nest.apart(apart, () -> super.print(let));
    sharedVectors++;
    String name = nest.local(let.name(), List.of()).name();
    String vector = nest.newName(name + "Lanes");
    JavaCode value = LaneOperations.LaneValue.scalar(JavaCode.primary("$L", name)).asVector();
    nest.body().statement("$T $L = $L", LaneOperations.FLOAT_VECTOR, vector, value.code());
    nest.shareVector(let.name(), vector);
  }

  private void printLet(Statement.Let let) {
    if (isUniform(let.value()) && !lanes.isGuarded()) {
      if (to - from > 1 && let.value().type() == ElementType.FLOAT32) {
        shareVector(let);
      } else {
        super.print(let);
      }
      return;
    }
    inEachVector(() -> {
      LaneValue value = lanes.print(let.value());
      Object type =
          switch (value.kind()) {
            case SCALAR -> Carrier.of(let.value().type()).type();
            case VECTOR -> LaneOperations.FLOAT_VECTOR;
            case INT_VECTOR -> LaneOperations.INT_VECTOR;
            case MASK -> LanePrinter.MASK_TYPE;
          };
      String name = nest.declareLocal(let.name(), List.of(), value.kind());
      nest.body().statement("$T $L = $L", type, name, value.code().code());
    });
  }

  /** An initial value that all vectors share is made once. */
  private void printRegisters(Statement.Registers registers) {
    List<List<Integer>> all = subscripts(registers.extents());
    if (all.size() * (to - from) > 1 && isUniform(registers.initial()) && !lanes.isGuarded()) {
      String initial = nest.newName(registers.name() + "Initial");
      JavaCode value = lanes.initial(registers.initial());
      nest.body().statement("$T $L = $L", vectorType(registers), initial, value.code());
      inEachVector(() -> declareRegisters(registers, all, JavaCode.primary("$L", initial)));
    } else {
      inEachVector(() -> declareRegisters(registers, all, lanes.initial(registers.initial())));
    }
  }

  private static ClassName vectorType(Statement.Registers registers) {
    return registers.type() == ElementType.INT64
        ? LaneOperations.INT_VECTOR
        : LaneOperations.FLOAT_VECTOR;
  }

  private void declareRegisters(
      Statement.Registers registers, List<List<Integer>> all, JavaCode initial) {
    for (List<Integer> subscripts : all) {
      Kind kind = registers.type() == ElementType.INT64 ? Kind.INT_VECTOR : Kind.VECTOR;
      String name = nest.declareLocal(registers.name(), subscripts, kind);
      nest.body().statement("$T $L = $L", vectorType(registers), name, initial.code());
    }
  }

  private void printIf(Statement.If choice) {
    if (choice.nonNegative().stream().allMatch(this::isUniform)) {
      CodeBlock condition = nest.allAtLeastZero(choice.nonNegative()).code();
      CodeBlock then = nest.body().block(false, List.of(), () -> printInLanes(choice.then()));
      CodeBlock otherwise =
          nest.body().block(false, List.of(), () -> printInLanes(choice.otherwise()));
      nest.body().ifElse(condition, then, otherwise);
      return;
    }
    int outerFrom = from;
    int outerTo = to;
    for (int vector = outerFrom; vector < outerTo; vector++) {
      from = vector;
      to = vector + 1;
      atVector(vector, () -> printGuarded(choice));
    }
    from = outerFrom;
    to = outerTo;
  }

  /** Both sides, one after the other, each in its lanes only. */
  private void printGuarded(Statement.If choice) {
    JavaCode condition = lanes.guardMask(choice.nonNegative());
    lanes.withGuards(condition, _ -> printInLanes(choice.then()));
    if (!choice.otherwise().isEmpty()) {
      lanes.withGuards(condition.call("not()"), _ -> printInLanes(choice.otherwise()));
    }
  }
}

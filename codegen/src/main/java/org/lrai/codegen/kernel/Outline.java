package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;

/**
 * Prints parts of a long kernel as methods of their own, which take its arrays and sizes and the
 * index variables around. A JVM never compiles a method of more than 8000 bytecodes, and compiles
 * short ones better.
 */
final class Outline {
  /** Operations, as {@link NestSize} counts them, from which a kernel is taken apart. */
  private static final long LONG = 100;

  /**
   * Operations from which parts that are long themselves become methods, parts of which are again,
   * even where they are the only part.
   */
  private static final long VERY_LONG = 800;

  /** Operations that are worth a call. */
  private static final long WORTH_A_CALL = 12;

  private final Kernel kernel;
  private final String prefix;
  private final Supplier<Nest> nests;
  private final Printers printers;
  private final boolean isLong;
  private final boolean isVeryLong;
  private final List<MethodSpec> methods = new ArrayList<>();

  /** Makes printers of the form of the kernel. */
  interface Printers {
    StatementPrinter of(Nest nest, Outline outline);
  }

  /**
   * @param prefix of the names of methods
   * @param nests makes the nests of further methods of the kernel
   */
  Outline(Kernel kernel, String prefix, Supplier<Nest> nests, Printers printers) {
    this.kernel = kernel;
    this.prefix = prefix;
    this.nests = nests;
    this.printers = printers;
    long size = NestSize.operations(kernel.body());
    this.isLong = size > LONG;
    this.isVeryLong = size > VERY_LONG;
  }

  /** The methods that were printed. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** Prints the body of a loop, a side of a condition or the kernel: not what lanes execute. */
  void print(List<Statement> statements, Nest nest, StatementPrinter inPlace) {
    if (!isLong) {
      statements.forEach(inPlace::print);
      return;
    }
    List<List<Statement>> parts = parts(statements);
    boolean isSequence = parts.stream().filter(Outline::hasLoop).count() > 1;
    for (List<Statement> part : parts) {
      if (mayBeMethod(part, isSequence)) {
        call(part, nest, printer -> part.forEach(printer::print));
      } else {
        part.forEach(inPlace::print);
      }
    }
  }

  /**
   * Prints a side of a condition; a long one becomes a method: the JVM's first compiler can make
   * code with profiles of one such side, not of both together, and without it a kernel may stay
   * slow for ever.
   */
  void printSide(List<Statement> side, Nest nest, StatementPrinter inPlace) {
    if (isLongSide(side)) {
      call(side, nest, printer -> side.forEach(printer::print));
    } else {
      inPlace.print(side);
    }
  }

  private boolean isLongSide(List<Statement> side) {
    return NestSize.operations(side) > LONG
        && side.stream().noneMatch(this::isSplit)
        && isClosed(side);
  }

  /**
   * Prints the parallel loop as two methods that have a loop each, if it has two long phases. So a
   * call with an empty range reaches all methods of the kernel, which warming up makes use of.
   *
   * @return false if it is no such loop; nothing has been printed then
   */
  boolean printPhases(Statement.For loop, Nest nest) {
    Optional<Phases> phases =
        isSplit(loop)
            ? Phases.of(loop).filter(p -> isLongPhase(p.first()) && isLongPhase(p.second()))
            : Optional.empty();
    phases.ifPresent(p -> {
      CodeBlock end = nest.index(p.end()).code();
      callPhase(loop, p.first(), nest, CodeBlock.of("from, $T.min(to, $L)", Math.class, end));
      callPhase(loop, p.second(), nest, CodeBlock.of("$T.max(from, $L), to", Math.class, end));
    });
    return phases.isPresent();
  }

  private static boolean isLongPhase(List<Statement> phase) {
    return NestSize.operations(phase) > LONG && Uses.of(phase).scalars().isEmpty();
  }

  /** Whether what lanes execute one by one can be a method. */
  boolean mayCallLanes(List<Statement> part) {
    return isClosed(part) && part.stream().noneMatch(this::isSplit);
  }

  /** Prints what lanes execute one by one as a method. */
  void callLanes(List<Statement> part, Nest nest) {
    call(part, nest, printer -> printer.printAsLanes(part));
  }

  /** Whether the body of a loop can be a method, which is called for each vector of its lanes. */
  static boolean mayCallVectors(Statement.For loop) {
    return Uses.of(List.of(loop)).scalars().isEmpty();
  }

  /** Prints the body of a loop over lanes as a method, for a vector that begins at its variable. */
  void callVector(Statement.For loop, Nest nest, Consumer<StatementPrinter> print) {
    Set<String> variables = new TreeSet<>(Uses.of(List.of(loop)).variables());
    variables.add(loop.variable());
    call(variables, nest, Optional.empty(), print);
  }

  /** Cuts where no scalar is handed on. Declarations of indices stand alone. */
  private static List<List<Statement>> parts(List<Statement> statements) {
    List<List<Statement>> parts = new ArrayList<>();
    List<Statement> part = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      part.add(statements.get(i));
      declared.addAll(Uses.of(List.of(statements.get(i))).declaredScalars());
      Set<String> later = Uses.of(statements.subList(i + 1, statements.size())).scalars();
      if (declared.stream().noneMatch(later::contains)) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    return parts;
  }

  /**
   * Of loops in a row, all may, short ones too: the JVM's first compiler holds few vector
   * operations in one method.
   *
   * @param isInSequence whether there are loops before or after it
   */
  private boolean mayBeMethod(List<Statement> part, boolean isInSequence) {
    long size = NestSize.operations(part);
    boolean mayBeLong = isVeryLong || isInSequence;
    return (size >= WORTH_A_CALL || (isInSequence && hasLoop(part)))
        && (size <= LONG || (mayBeLong && part.stream().noneMatch(this::isSplit)))
        && isClosed(part);
  }

  private static boolean hasLoop(List<Statement> part) {
    return part.stream().anyMatch(StatementPrinter::hasLoop);
  }

  /** Whether what is outside and what is inside share no scalars and no declared indices. */
  private static boolean isClosed(List<Statement> part) {
    return part.stream().noneMatch(Statement.Index.class::isInstance)
        && Uses.of(part).scalars().isEmpty();
  }

  /** Whether it is the loop whose range the caller of the kernel gives. */
  private boolean isSplit(Statement statement) {
    return kernel.parallelLoop().filter(statement::equals).isPresent();
  }

  private void callPhase(Statement.For loop, List<Statement> phase, Nest nest, CodeBlock range) {
    Statement part = new Statement.For(loop.variable(), loop.extent(), loop.kind(), phase);
    call(
        Uses.of(List.of(part)).variables(),
        nest,
        Optional.of(range),
        printer -> printer.repeat(loop, _ -> phase.forEach(printer::print)));
  }

  private void call(List<Statement> part, Nest nest, Consumer<StatementPrinter> print) {
    call(Uses.of(part).variables(), nest, Optional.empty(), print);
  }

  /**
   * @param variables that the method takes
   * @param range values of {@code from} and {@code to} if it has the parallel loop
   */
  private void call(
      Set<String> variables,
      Nest nest,
      Optional<CodeBlock> range,
      Consumer<StatementPrinter> print) {
    String name = prefix + "Part" + methods.size();
    methods.add(MethodSpec.methodBuilder(name).build()); // its number is taken
    int number = methods.size() - 1;
    Nest inner = nests.get();
    MethodSpec.Builder method = KernelClasses.method(name, kernel, inner, true);
    List<CodeBlock> arguments = new ArrayList<>();
    for (int buffer = 0; buffer < kernel.buffers().size(); buffer++) {
      arguments.add(CodeBlock.of("$L", nest.bufferName(buffer)));
    }
    kernel.sizes().forEach(size -> arguments.add(CodeBlock.of("$L", nest.javaName(size))));
    for (String variable : variables) {
      IndexExpr value = IndexExpr.variable(variable);
      method.addParameter(TypeName.INT, inner.declareIndex(variable, nest.isNonNegative(value)));
      arguments.add(nest.index(value).code());
    }
    range.ifPresent(values -> {
      method.addParameter(TypeName.INT, "from").addParameter(TypeName.INT, "to");
      arguments.add(values);
    });
    print.accept(printers.of(inner, this));
    methods.set(number, method.addCode(inner.body().finish()).build());
    nest.body().statement("$L($L)", name, CodeBlock.join(arguments, ",$W"));
  }
}

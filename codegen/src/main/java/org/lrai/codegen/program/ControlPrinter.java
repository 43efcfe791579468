package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lrai.codegen.kernel.Carrier;
import org.lrai.codegen.program.PartClasses.Method;
import org.lrai.codegen.program.PlanValues.Stack;
import org.lrai.codegen.program.StepPrinter.Printed;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.TensorType;

/** Prints branches and loops. Their bodies become methods of their own. */
final class ControlPrinter {
  private final PlanValues values;
  private final Transfers transfers;
  private final StepPrinter steps;

  ControlPrinter(PlanValues values, Transfers transfers, StepPrinter steps) {
    this.values = values;
    this.transfers = transfers;
    this.steps = steps;
  }

  Printed print(Step.Choose choose) {
    CodeBlock whenTrue = side(choose.whenTrue(), choose.trueResults(), choose);
    CodeBlock whenFalse = side(choose.whenFalse(), choose.falseResults(), choose);
    CodeBlock code =
        CodeBlock.builder()
            .add("// $L\n", Identifiers.comment(choose.nodes()))
            .beginControlFlow("if ($L[0] != 0)", values.array(choose.condition()))
            .add(whenTrue)
            .nextControlFlow("else")
            .add(whenFalse)
            .endControlFlow()
            .build();
    return new Printed(code, 50 + 100 * choose.results().size());
  }

  private CodeBlock side(List<Step> body, List<String> from, Step.Choose choose) {
    CodeBlock.Builder code = CodeBlock.builder().add(calls(body));
    Set<String> bound = new HashSet<>();
    for (Step step : body) {
      if (step instanceof Step.Bind bind && from.contains(bind.value())) {
        bound.add(bind.symbol());
      }
    }
    for (int i = 0; i < from.size(); i++) {
      String result = choose.results().get(i);
      code.add(SizeCheck.of(values, from.get(i), result, bound, choose.nodes()));
      code.add(transfers.copy(from.get(i), result));
    }
    return code.build();
  }

  private CodeBlock calls(List<Step> body) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Method method : steps.print(body)) {
      code.addStatement("$L", method.call());
    }
    return code.build();
  }

  /**
   * A loop.
   *
   * @param boundNext symbols that are bound right after it
   */
  Printed print(Step.Repeat repeat, Set<String> boundNext) {
    CodeBlock body = calls(repeat.body());
    String trips = values.newField("trips");
    String goOn = values.newField("goOn");
    String iteration = values.newField("iteration");
    CodeBlock.Builder code =
        CodeBlock.builder().add("// $L\n", Identifiers.comment(repeat.nodes()));
    code.addStatement("long $L = $L", trips, trips(repeat));
    code.addStatement(
        "boolean $L = $L",
        goOn,
        repeat
            .condition()
            .map(condition -> CodeBlock.of("$L[0] != 0", values.array(condition)))
            .orElse(CodeBlock.of("true")));
    for (Step.Carried carried : repeat.carried()) {
      carried.first().forEach(bind -> code.add(set(bind)));
      code.add(check(carried.initial(), carried.current(), carried.first(), repeat));
      code.add(transfers.copy(carried.initial(), carried.current()));
    }
    code.addStatement("int $L = 0", iteration);
    code.beginControlFlow("while ($L && $L < $L)", goOn, iteration, trips);
    code.add(transfers.allocate(repeat.iteration()));
    code.addStatement("$L[0] = $L", values.array(repeat.iteration()), iteration);
    repeat.scanned().forEach(scanned -> code.add(take(scanned, iteration)));
    code.add(body);
    repeat.stacked().forEach(stacked -> code.add(keep(stacked, iteration)));
    repeat
        .goOn()
        .ifPresent(value -> code.addStatement("$L = $L[0] != 0", goOn, values.array(value)));
    for (Step.Carried carried : repeat.carried()) {
      code.add(check(carried.next(), carried.current(), carried.again(), repeat));
    }
    code.add(carryOn(repeat.carried()));
    code.addStatement("$L++", iteration);
    code.endControlFlow();
    for (Step.Carried carried : repeat.carried()) {
      carried.last().forEach(bind -> code.add(set(bind)));
      code.add(check(carried.current(), carried.result(), carried.last(), repeat));
      code.add(transfers.copy(carried.current(), carried.result()));
    }
    for (Step.Stacked stacked : repeat.stacked()) {
      code.add(join(stacked, iteration));
      code.add(check(stacked, boundNext, repeat));
    }
    int size =
        100
            + 250 * repeat.carried().size()
            + 100 * repeat.scanned().size()
            + 250 * repeat.stacked().size();
    return new Printed(code.build(), size);
  }

  private CodeBlock check(String from, String to, List<Step.Bind> binds, Step.Repeat repeat) {
    Set<String> bound = new HashSet<>();
    binds.forEach(bind -> bound.add(bind.symbol()));
    return SizeCheck.of(values, from, to, bound, repeat.nodes());
  }

  /** Checks the number of iterations, and the dims of their parts. */
  private CodeBlock check(Step.Stacked stacked, Set<String> bound, Step.Repeat repeat) {
    CodeBlock.Builder code = CodeBlock.builder();
    TensorType whole = values.tensorType(stacked.whole());
    for (int axis = 0; axis < whole.rank(); axis++) {
      if (whole.dim(axis).symbols().stream().noneMatch(bound::contains)) {
        CodeBlock actual = values.dimThatBinds("", stacked.whole(), axis);
        CodeBlock expected = values.number(whole.dim(axis)).code();
        if (!actual.equals(expected)) {
          code.add(SizeCheck.of(actual, expected, axis, repeat.nodes()));
        }
      }
    }
    return code.build();
  }

  /** The smallest of trip count and scanned extents; iterations are counted in an {@code int}. */
  private CodeBlock trips(Step.Repeat repeat) {
    CodeBlock trips =
        repeat
            .tripCount()
            .map(count -> CodeBlock.of("$L[0]", values.array(count)))
            .orElse(CodeBlock.of("$T.MAX_VALUE", Long.class));
    for (Step.Scanned scanned : repeat.scanned()) {
      CodeBlock extent = values.dims(scanned.whole()).get(scanned.axis());
      trips = CodeBlock.of("$T.min($L,$W$L)", Math.class, trips, extent);
    }
    return trips;
  }

  private CodeBlock set(Step.Bind bind) {
    return CodeBlock.builder()
        .addStatement(
            "model.$L = $L",
            values.symbols().get(bind.symbol()),
            values.dimThatBinds(bind.symbol(), bind.value(), bind.axis()))
        .build();
  }

  private CodeBlock take(Step.Scanned scanned, String iteration) {
    TensorType whole = values.tensorType(scanned.whole());
    CodeBlock extent = values.intNumber(whole.dim(scanned.axis()));
    CodeBlock index =
        scanned.reverse()
            ? CodeBlock.of("$L - 1 - $L", extent, iteration)
            : CodeBlock.of("$L", iteration);
    return CodeBlock.builder()
        .add(transfers.allocate(scanned.slice()))
        .addStatement(
            "$T.take($L,$W$L,$W$L,$W$L,$W$L,$W$L)",
            RuntimeNames.SLICES,
            values.array(scanned.whole()),
            product(whole.shape().dims().subList(0, scanned.axis())),
            extent,
            product(whole.shape().dims().subList(scanned.axis() + 1, whole.rank())),
            index,
            values.array(scanned.slice()))
        .build();
  }

  private CodeBlock product(List<IndexExpr> dims) {
    return values.intNumber(IndexExpr.product(dims));
  }

  /** Gathers the slice of an iteration behind those of the iterations before. */
  private CodeBlock keep(Step.Stacked stacked, String iteration) {
    Stack stack = values.stack(stacked.whole());
    CodeBlock size = values.size(stacked.slice());
    return CodeBlock.builder()
        .addStatement(
            "model.$1L = ($2T) $3T.grow(model.$1L,$W(int) ($4L * $5L),$W($4L + 1L) * $5L,$W$6S)",
            stack.rows(),
            Carrier.arrayOf(values.element(stacked.slice())),
            RuntimeNames.SLICES,
            iteration,
            CodeBlock.of("($L)", size),
            stacked.whole())
        .addStatement(
            "$T.arraycopy($L,$W0,$Wmodel.$L,$W(int) ($L * ($L)),$W(int) ($L))",
            System.class,
            values.array(stacked.slice()),
            stack.rows(),
            iteration,
            size,
            size)
        .build();
  }

  private CodeBlock join(Step.Stacked stacked, String iteration) {
    Stack stack = values.stack(stacked.whole());
    List<IndexExpr> slice = values.tensorType(stacked.slice()).shape().dims();
    List<CodeBlock> dims = new ArrayList<>(values.dims(stacked.slice()));
    CodeBlock count = CodeBlock.of("model.$L", stack.count());
    dims.add(stacked.axis(), count);
    CodeBlock size = CodeBlock.of("$L * ($L)", count, values.size(stacked.slice()));
    return CodeBlock.builder()
        .addStatement("model.$L = $L", stack.count(), iteration)
        .add(transfers.allocate(stacked.whole(), dims, size))
        .addStatement(
            "$T.join(model.$L,$W$L,$W$L,$W$L,$W$L,$W$L)",
            RuntimeNames.SLICES,
            stack.rows(),
            iteration,
            product(slice.subList(0, stacked.axis())),
            product(slice.subList(stacked.axis(), slice.size())),
            stacked.reverse(),
            values.array(stacked.whole()))
        .build();
  }

  /**
   * Sets the values of the next iteration from those of this one. All symbols are read before any
   * is set, and what one copy would overwrite before another reads it is put aside.
   */
  private CodeBlock carryOn(List<Step.Carried> carried) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Step.Bind> binds = carried.stream().flatMap(c -> c.again().stream()).toList();
    List<String> dims = new ArrayList<>();
    for (Step.Bind bind : binds) {
      String name = values.newField("next" + Identifiers.className(bind.symbol()));
      dims.add(name);
      code.addStatement(
          "long $L = $L", name, values.dimThatBinds(bind.symbol(), bind.value(), bind.axis()));
    }
    for (int i = 0; i < binds.size(); i++) {
      code.addStatement("model.$L = $L", values.symbols().get(binds.get(i).symbol()), dims.get(i));
    }
    List<Runnable> copies = new ArrayList<>();
    for (int i = 0; i < carried.size(); i++) {
      Step.Carried value = carried.get(i);
      if (isOverwritten(value, i, carried)) {
        String name = values.newField("aside");
        code.addStatement(
            "$T $L = $L", RuntimeNames.VALUE, name, transfers.aside(value.next(), value.current()));
        copies.add(() -> code.add(transfers.restore(name, value.current())));
      } else {
        copies.add(() -> code.add(transfers.copy(value.next(), value.current())));
      }
    }
    copies.forEach(Runnable::run);
    return code.build();
  }

  /** Whether a value is read from where another is carried to. */
  private boolean isOverwritten(Step.Carried value, int index, List<Step.Carried> carried) {
    for (int i = 0; i < carried.size(); i++) {
      if (i != index && transfers.isSamePlace(value.next(), carried.get(i).current())) {
        return true;
      }
    }
    return false;
  }
}

package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.lrai.codegen.kernel.IndexCode;
import org.lrai.codegen.kernel.JavaCode;
import org.lrai.codegen.kernel.SizeCode;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * The values and symbols of a plan as Java expressions, as the part classes write them: fields of
 * {@code model}, the execution, and of {@code weights}.
 */
final class PlanValues {
  private final Plan plan;
  private final NameAllocator fields =
      Identifiers.allocator(
          "model", "vector", "weights", "workers", "inputs", "outputs", "symbols", "from", "to");
  private final NameAllocator weightFields = Identifiers.allocator();
  private final SequencedMap<String, String> symbols = new LinkedHashMap<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();
  private final SequencedMap<Integer, String> held = new LinkedHashMap<>();
  private final List<String> weights = new ArrayList<>();

  /** For each stacked result of a loop: its axis and slice, and the field with their number. */
  private final SequencedMap<String, Stack> stacks = new LinkedHashMap<>();

  private final IndexCode longs = IndexCode.longs(new Symbols());

  /** Slices that a loop gathers: field of their number, field of the array that gathers them. */
  record Stack(Step.Stacked stacked, String count, String rows) {}

  PlanValues(Plan plan) {
    this.plan = plan;
    plan.symbols().keySet().forEach(this::addSymbol);
    plan.inputs().forEach(input -> inputs.add(fields.newName(Identifiers.variable(input))));
    plan.outputs().forEach(output -> outputs.add(fields.newName(Identifiers.variable(output))));
    for (int i = 0; i < plan.slots().size(); i++) {
      slots.add(fields.newName("slot" + i));
    }
    nameWeights();
    plan.values().values().stream()
        .filter(value -> value.place() instanceof Place.Held)
        .sorted((a, b) -> Integer.compare(heldIndex(a.place()), heldIndex(b.place())))
        .forEach(value ->
            held.computeIfAbsent(
                heldIndex(value.place()),
                added -> fields.newName(Identifiers.variable(value.value().name()))));
    plan.steps().forEach(this::visit);
  }

  private static int heldIndex(Place place) {
    return ((Place.Held) place).index();
  }

  private void nameWeights() {
    Map<Integer, String> names = new HashMap<>();
    plan.values().values().stream()
        .sorted((a, b) -> a.value().name().compareTo(b.value().name()))
        .forEach(value -> {
          if (value.place() instanceof Place.Weight(int index)) {
            names.putIfAbsent(index, value.value().name());
          }
        });
    for (int i = 0; i < plan.weights().size(); i++) {
      weights.add(weightFields.newName(Identifiers.variable(names.getOrDefault(i, "weight" + i))));
    }
  }

  private void addSymbol(String symbol) {
    symbols.computeIfAbsent(symbol, added -> fields.newName(Identifiers.variable(added)));
  }

  private void visit(Step step) {
    switch (step) {
      case Step.Bind bind -> addSymbol(bind.symbol());
      case Step.Choose choose -> {
        choose.whenTrue().forEach(this::visit);
        choose.whenFalse().forEach(this::visit);
      }
      case Step.Repeat repeat -> {
        for (Step.Carried carried : repeat.carried()) {
          carried.first().forEach(this::visit);
          carried.again().forEach(this::visit);
          carried.last().forEach(this::visit);
        }
        for (Step.Stacked stacked : repeat.stacked()) {
          String name = Identifiers.variable(stacked.whole());
          stacks.put(
              stacked.whole(),
              new Stack(stacked, fields.newName(name + "Count"), fields.newName(name + "Rows")));
        }
        repeat.body().forEach(this::visit);
      }
      case Step.Call _, Step.Together _, Step.Run _, Step.Copy _ -> {}
    }
  }

  Plan plan() {
    return plan;
  }

  /** Field names by symbol. */
  SequencedMap<String, String> symbols() {
    return symbols;
  }

  String input(int index) {
    return inputs.get(index);
  }

  String output(int index) {
    return outputs.get(index);
  }

  String slot(int index) {
    return slots.get(index);
  }

  String weight(int index) {
    return weights.get(index);
  }

  /** Field names by number of the held value. */
  SequencedMap<Integer, String> held() {
    return held;
  }

  Collection<Stack> stacks() {
    return stacks.values();
  }

  Stack stack(String whole) {
    return Objects.requireNonNull(stacks.get(whole), whole);
  }

  /** A further field of the execution. */
  String newField(String suggestion) {
    return fields.newName(suggestion);
  }

  /** A further field of the weights. */
  String newWeightField(String suggestion) {
    return weightFields.newName(suggestion);
  }

  // Types and places.

  Optional<TensorType> tensor(String value) {
    return plan.value(value).value().type() instanceof TensorType type
        ? Optional.of(type)
        : Optional.empty();
  }

  TensorType tensorType(String value) {
    return tensor(value)
        .orElseThrow(() -> new IllegalArgumentException(value + " is not a tensor"));
  }

  ElementType element(String value) {
    return tensorType(value).element();
  }

  /** Where the array of a value is: never a view. */
  Place place(String value) {
    Place place = plan.value(value).place();
    return place instanceof Place.View(String of) ? place(of) : place;
  }

  /** The name of the value whose array this is; itself unless it is a view. */
  String root(String value) {
    return plan.value(value).place() instanceof Place.View(String of) ? root(of) : value;
  }

  // Expressions.

  /** The Java array of a tensor. */
  CodeBlock array(String value) {
    return switch (place(value)) {
      case Place.Input(int index) -> CodeBlock.of("model.$L", inputs.get(index));
      case Place.Output(int index) -> CodeBlock.of("model.$L", outputs.get(index));
      case Place.Weight(int index) -> CodeBlock.of("weights.$L", weights.get(index));
      case Place.Slot(int index) -> CodeBlock.of("model.$L", slots.get(index));
      case Place.Held(int index) ->
          CodeBlock.of(
              "(($T) model.$L).$L()",
              RuntimeNames.TENSOR,
              held.get(index),
              RuntimeNames.arrays(element(value)));
      case Place.View _ -> throw new IllegalStateException(value);
    };
  }

  /** A {@code long}. */
  JavaCode number(IndexExpr expr) {
    return longs.print(expr);
  }

  /** An {@code int}; the caller knows that it fits. */
  CodeBlock intNumber(IndexExpr expr) {
    if (expr.asConstant().isPresent()) {
      return CodeBlock.of("$L", Math.toIntExact(expr.asConstant().getAsLong()));
    }
    boolean symbol =
        expr.atoms().size() == 1 && expr.equals(IndexExpr.atom(expr.atoms().iterator().next()));
    return symbol
        ? number(expr).cast("int").code()
        : CodeBlock.of("$T.toIntExact($L)", Math.class, number(expr).code());
  }

  /** The dims of a tensor, once its symbols are bound: {@code long} expressions. */
  List<CodeBlock> dims(String value) {
    TensorType type = tensorType(value);
    List<CodeBlock> dims = new ArrayList<>();
    for (IndexExpr dim : type.shape().dims()) {
      dims.add(number(dim).code());
    }
    return dims;
  }

  /** The number of elements of a tensor, once its symbols are bound: a {@code long}. */
  CodeBlock size(String value) {
    return SizeCode.product(tensorType(value).shape().dims(), dim -> number(dim).code());
  }

  /** The dim of a value that tells what a symbol is: a {@code long}. */
  CodeBlock dimThatBinds(String symbol, String value, int axis) {
    Place place = plan.value(value).place();
    if (place instanceof Place.Held(int index)) {
      return CodeBlock.of("(($T) model.$L).dim($L)", RuntimeNames.TENSOR, held.get(index), axis);
    }
    Stack stack = stacks.get(value);
    if (stack != null) {
      int stackAxis = stack.stacked().axis();
      return axis == stackAxis
          ? CodeBlock.of("model.$L", stack.count())
          : number(tensorType(stack.stacked().slice()).dim(axis > stackAxis ? axis - 1 : axis))
              .code();
    }
    IndexExpr dim = tensorType(value).dim(axis);
    if (place instanceof Place.View(String of) && dim.equals(IndexExpr.symbol(symbol))) {
      return dimThatBinds(symbol, of, axis);
    }
    return number(dim).code();
  }

  private final class Symbols implements IndexCode.Leaves {
    @Override
    public JavaCode code(Atom leaf) {
      if (leaf instanceof Atom.Symbol(String name)) {
        String field = symbols.get(name);
        if (field == null) {
          throw new IllegalArgumentException("symbol " + name + " is never bound");
        }
        return JavaCode.primary("model.$L", field);
      }
      throw new IllegalArgumentException("a size that depends on " + leaf);
    }

    @Override
    public boolean isNonNegative(Atom leaf) {
      return leaf instanceof Atom.Symbol;
    }
  }
}

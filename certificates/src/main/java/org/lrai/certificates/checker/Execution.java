package org.lrai.certificates.checker;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text of arrays, nests and calls computes: runs its steps in order on arrays of nodes. A
 * plan is such a text, and so is a graph, with one nest for each definition.
 */
final class Execution {
  /** A value: its type and dims, the array, and how its elements lie there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Value(Type type, long[] dims, Text place, Text layout) {}

  private final Operations operations;
  private final Code code;
  private final Map<String, Value> values = new HashMap<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<Nest.Cells> weights = new ArrayList<>();
  private final List<Nest.Cells> slots = new ArrayList<>();
  private final List<Text> kernels = new ArrayList<>();
  private final Map<String, Nest.Cells> ports = new HashMap<>();
  private final SequencedMap<String, Tensor> written = new LinkedHashMap<>();
  private final List<Integer> stepEnds = new ArrayList<>();

  /** Arrays that the calls of a strand use, and that they change. */
  private final Set<Nest.Cells> used = new HashSet<>();

  private final Set<Nest.Cells> changed = new HashSet<>();
  private int inputElements;
  private int time;

  private Execution(Operations operations, Map<String, Long> symbols) {
    this.operations = operations;
    this.code = new Code(operations, symbols, (_, _, _) -> _ -> 0);
  }

  /**
   * Executes a text.
   *
   * @param points contents of the inputs that are not variables, by name
   */
  static Execution of(
      Text text,
      Operations operations,
      Map<String, Long> symbols,
      Tensors tensors,
      Map<String, double[]> points) {
    Execution execution = new Execution(operations, symbols);
    for (Text part : text.from(1)) {
      try {
        execution.part(part, tensors, points);
      } catch (Rejection e) {
        throw e.in(text.head() + ": " + part.head() + " " + execution.described(part));
      }
    }
    return execution;
  }

  private String described(Text part) {
    Text subject = part.head().equals("call") ? part.get(2).last() : part.get(1);
    return subject.isGroup() ? "" : subject.name();
  }

  /** The values that calls wrote, each as a tensor in row-major order. */
  SequencedMap<String, Tensor> written() {
    return written;
  }

  /** Number of nodes after each step. */
  List<Integer> stepEnds() {
    return stepEnds;
  }

  /** Number of elements of all inputs. */
  int inputElements() {
    return inputElements;
  }

  /** Names of the inputs. */
  List<String> inputNames() {
    return inputs;
  }

  List<Tensor> inputs() {
    return inputs.stream().map(this::elements).toList();
  }

  /** The outputs as a caller sees them. */
  List<Tensor> outputs() {
    for (String name : outputs) {
      boolean seen = value(name).place.head().equals("output") && value(name).layout.size() == 0;
      Rejection.require(seen || !operations.nodes().isExecuted(), name + " is no output");
    }
    return outputs.stream().map(this::elements).toList();
  }

  /** What a value is at the end; null if there is none of the name. */
  @Nullable Tensor atEnd(String name) {
    return values.containsKey(name) ? elements(name) : null;
  }

  private void part(Text part, Tensors tensors, Map<String, double[]> points) {
    String name = part.get(1).isGroup() ? "" : part.get(1).name();
    switch (part.head()) {
      case "input" -> {
        define(name, new Value(type(part), dims(part), part, Text.EMPTY));
        bind(name, points.get(name));
      }
      case "output" -> outputs.add(name);
      case "weight" -> {
        Type type = Type.of(part.get(1));
        int size = part.get(2).integer();
        String digest = part.get(3).name();
        weights.add(
            new Nest.Cells(type, Tensor.read(operations.nodes(), type, size, tensors, digest)));
      }
      case "slot" -> slots.add(new Nest.Cells(Type.of(part.get(1)), new int[0]));
      case "value" -> define(name, new Value(type(part), dims(part), part.get(4), part.get(5)));
      case "kernel" -> kernels.add(part);
      case "call" -> call(part);
      case "together" -> together(part.from(1));
      case "copy" -> copy(name, part.get(2).name());
      case "unsupported" -> throw Rejection.unsupported(name);
      default -> throw part.error("no part of a graph or plan");
    }
  }

  private static Type type(Text part) {
    return Type.of(part.get(2));
  }

  private long[] dims(Text part) {
    return part.get(3).parts().stream().mapToLong(code::constant).toArray();
  }

  private void define(String name, Value value) {
    Rejection.require(values.put(name, value) == null, "defined twice");
  }

  private void bind(String name, double @Nullable [] point) {
    Value value = value(name);
    int size = Tensor.size(value.dims);
    int[] elements = Tensor.input(operations.nodes(), value.type, size, inputElements, point);
    ports.put(name, new Nest.Cells(value.type, elements));
    inputs.add(name);
    inputElements = Math.addExact(inputElements, size);
  }

  private Value value(String name) {
    Value value = values.get(name);
    Rejection.require(value != null, "no value " + name);
    return Objects.requireNonNull(value);
  }

  /** The value whose array a value is in: itself unless it is a view. */
  private String root(String name) {
    String root = name;
    for (int k = 0; value(root).place.head().equals("view"); k++) {
      Rejection.require(k <= values.size(), "views of each other");
      root = value(root).place.get(1).name();
    }
    return root;
  }

  /** The array of a value, with room for it. */
  private Nest.Cells cells(String name) {
    String root = root(name);
    Text place = value(root).place;
    Nest.Cells cells =
        switch (place.head()) {
          case "weight" -> get(weights, place.get(1).integer());
          case "slot" -> get(slots, place.get(1).integer());
          case "input" -> {
            Rejection.require(ports.containsKey(root), root + " is no input");
            yield Objects.requireNonNull(ports.get(root));
          }
          case "output" -> {
            Rejection.require(
                get(outputs, place.get(1).integer()).equals(root), root + " is no output");
            yield ports.computeIfAbsent(root, _ -> new Nest.Cells(value(root).type, new int[0]));
          }
          default -> throw Rejection.unsupported("a value held as an object");
        };
    Rejection.require(value(name).type == cells.type, "type of " + name);
    return cells;
  }

  private static <T> T get(List<T> list, int index) {
    Rejection.require(index >= 0 && index < list.size(), "place " + index);
    return list.get(index);
  }

  /** Calls of strands that may run at the same time: none writes an array that another uses. */
  private void together(List<Text> strands) {
    Set<Nest.Cells> usedBefore = new HashSet<>();
    Set<Nest.Cells> changedBefore = new HashSet<>();
    for (Text strand : strands) {
      used.clear();
      changed.clear();
      strand.parts().forEach(this::call);
      Rejection.require(
          disjoint(used, changedBefore) && disjoint(changed, usedBefore), "strands share an array");
      usedBefore.addAll(used);
      changedBefore.addAll(changed);
    }
  }

  private void call(Text part) {
    Text kernel = get(kernels, part.get(1).integer());
    List<String> names = part.get(2).parts().stream().map(Text::name).toList();
    List<Text> buffers = kernel.get(2).parts();
    List<Nest.Cells> arguments = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Nest.Cells cells = cells(name);
      if (!get(buffers, i).head().equals("read")) {
        requireWritable(name, cells);
        results.add(name);
        changed.add(cells);
      }
      arguments.add(cells);
    }
    used.addAll(arguments);
    List<Long> sizes = part.get(3).parts().stream().map(code::constant).toList();
    int known = operations.nodes().size();
    time = Nest.run(kernel, operations, arguments, sizes, time);
    operations.nodes().keepOnly(known, arguments.stream().map(cells -> cells.nodes).toList());
    results.forEach(this::remember);
  }

  /** Notes what a value is, before its array holds another one. */
  private void remember(String name) {
    written.put(name, elements(name));
    stepEnds.add(operations.nodes().size());
  }

  private void requireWritable(String name, Nest.Cells cells) {
    Value root = value(root(name));
    String place = root.place.head();
    Rejection.require(place.equals("slot") || place.equals("output"), name + " is written");
    cells.require(Tensor.size(arrayDims(root)));
  }

  private void copy(String from, String to) {
    Nest.Cells source = cells(from);
    Nest.Cells target = cells(to);
    requireWritable(to, target);
    int size = Tensor.size(arrayDims(value(from)));
    Rejection.require(
        size == Tensor.size(arrayDims(value(to)))
            && source.type == target.type
            && source.nodes.length >= size,
        "a copy of another size");
    System.arraycopy(source.nodes, 0, target.nodes, 0, size);
    remember(to);
  }

  // Layouts: ((axis ...) (before ...) (after ...) blocked lanes).

  private long[] arrayDims(Value value) {
    long[] dims = value.dims;
    Text layout = value.layout;
    if (layout.size() == 0) {
      return dims;
    }
    List<Text> order = layout.get(0).parts();
    int blocked = layout.get(3).integer();
    long lanes = layout.get(4).number();
    Rejection.require(order.size() == dims.length, "rank of a layout");
    long[] result = new long[order.size() + (blocked >= 0 ? 1 : 0)];
    for (int k = 0; k < order.size(); k++) {
      int axis = order.get(k).integer();
      Rejection.require(axis >= 0 && axis < dims.length, "axis of a layout");
      long dim = dims[axis] + border(layout, 1, axis) + border(layout, 2, axis);
      result[k] = axis == blocked ? Math.ceilDiv(dim, lanes) : dim;
    }
    if (blocked >= 0) {
      result[order.size()] = lanes;
    }
    return result;
  }

  private long border(Text layout, int side, int axis) {
    List<Text> border = layout.get(side).parts();
    return border.isEmpty() ? 0 : code.constant(get(border, axis));
  }

  /** The elements of a value, in row-major order of the tensor; 0 where nothing was written. */
  private Tensor elements(String name) {
    Value value = value(name);
    int[] nodes = cells(name).nodes;
    long[] dims = value.dims;
    long[] arrayDims = arrayDims(value);
    int[] elements = new int[Tensor.size(dims)];
    long[] at = new long[dims.length];
    for (int i = 0; i < elements.length; i++) {
      long address = i;
      if (value.layout.size() != 0) {
        long rest = i;
        for (int axis = dims.length - 1; axis >= 0; axis--) {
          at[axis] = rest % dims[axis] + border(value.layout, 1, axis);
          rest /= dims[axis];
        }
        address = address(value.layout, at, arrayDims);
      }
      elements[i] = address < nodes.length ? nodes[(int) address] : 0;
    }
    return new Tensor(value.type, dims, elements);
  }

  private static long address(Text layout, long[] at, long[] dims) {
    int blocked = layout.get(3).integer();
    long address = 0;
    for (int k = 0; k < at.length; k++) {
      int axis = layout.get(0).get(k).integer();
      long place = axis == blocked ? at[axis] / layout.get(4).number() : at[axis];
      address = address * dims[k] + place;
    }
    return blocked < 0
        ? address
        : address * layout.get(4).number() + at[blocked] % layout.get(4).number();
  }
}

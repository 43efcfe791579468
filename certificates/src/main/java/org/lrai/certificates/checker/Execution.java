package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** What a plan computes: runs its steps in order on arrays of nodes. */
final class Execution {
  /** A value of a plan: its type, the array, and how its elements lie there. */
  private record Value(Tensor tensor, Text place, Text layout) {}

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
  private int time;

  private Execution(Operations operations, Map<String, Long> symbols) {
    this.operations = operations;
    this.code = new Code(operations, symbols, (_, _, _) -> _ -> 0);
  }

  /** Executes a plan on inputs of these types. */
  static Execution of(
      Text plan,
      Operations operations,
      Map<String, Long> symbols,
      Tensors tensors,
      SequencedMap<String, Tensor> given,
      Map<String, long[]> points) {
    Execution execution = new Execution(operations, symbols);
    boolean started = false;
    for (Text part : plan.from(1)) {
      try {
        if (!started && (part.head().equals("call") || part.head().equals("copy"))) {
          started = true;
          execution.bindInputs(given, points);
        }
        execution.part(part, tensors);
      } catch (Rejection e) {
        throw e.in("plan: " + part.head() + " " + execution.described(part));
      }
    }
    return execution;
  }

  private String described(Text part) {
    return part.head().equals("call") ? "of " + last(part.get(2)).name() : part.get(1).word();
  }

  private static Text last(Text group) {
    return group.get(group.size() - 1);
  }

  /** The values that calls wrote, each as a tensor in row-major order. */
  SequencedMap<String, Tensor> written() {
    return written;
  }

  /** Number of nodes after each step. */
  List<Integer> stepEnds() {
    return stepEnds;
  }

  List<Tensor> outputs() {
    return outputs.stream().map(this::port).toList();
  }

  /** An output as a caller sees it. */
  private Tensor port(String name) {
    Text place = value(name).place;
    Rejection.require(place.head().equals("output"), name + " is no output");
    Rejection.require(value(name).layout.size() == 0, "layout of " + name);
    return elements(name);
  }

  private void part(Text part, Tensors tensors) {
    switch (part.head()) {
      case "input" -> inputs.add(part.get(1).name());
      case "output" -> outputs.add(part.get(1).name());
      case "weight" -> {
        Type type = Type.of(part.get(1));
        int[] elements =
            Tensor.read(
                operations.nodes(), type, part.get(2).integer(), tensors, part.get(3).name());
        weights.add(new Nest.Cells(type, elements));
      }
      case "slot" -> slots.add(new Nest.Cells(Type.of(part.get(1)), new int[0]));
      case "value" -> {
        Tensor tensor = Tensor.undefined(Type.of(part.get(2)), part.get(3).parts(), code);
        Value value = new Value(tensor, part.get(4), part.get(5));
        Rejection.require(values.put(part.get(1).name(), value) == null, "defined twice");
      }
      case "kernel" -> kernels.add(part);
      case "call" -> call(part);
      case "copy" -> copy(part.get(1).name(), part.get(2).name());
      case "unsupported" -> throw Rejection.unsupported(part.get(1).name());
      default -> throw part.error("no part of a plan");
    }
  }

  private void bindInputs(SequencedMap<String, Tensor> given, Map<String, long[]> points) {
    Rejection.require(inputs.equals(List.copyOf(given.keySet())), "inputs are not the graph's");
    int first = 0;
    for (String name : inputs) {
      Tensor tensor = Objects.requireNonNull(given.get(name));
      int size = tensor.nodes().length;
      Rejection.require(value(name).tensor.type() == tensor.type(), "type of " + name);
      Rejection.require(value(name).layout.size() == 0, "layout of " + name);
      Rejection.require(arraySize(value(name)) == size, "size of " + name);
      int[] elements =
          Tensor.input(operations.nodes(), tensor.type(), size, first, points.get(name));
      ports.put("input " + name, new Nest.Cells(tensor.type(), elements));
      first += size;
    }
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
            String port = get(inputs, place.get(1).integer());
            Rejection.require(port.equals(root), root + " is no input");
            yield Objects.requireNonNull(ports.get("input " + port));
          }
          case "output" -> {
            String port = get(outputs, place.get(1).integer());
            Rejection.require(port.equals(root), root + " is no output");
            yield ports.computeIfAbsent(
                "output " + port, _ -> new Nest.Cells(value(root).tensor.type(), new int[0]));
          }
          default -> throw Rejection.unsupported("a value held as an object");
        };
    Rejection.require(value(name).tensor.type() == cells.type, "type of " + name);
    return cells;
  }

  private static <T> T get(List<T> list, int index) {
    Rejection.require(index >= 0 && index < list.size(), "place " + index);
    return list.get(index);
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
      }
      arguments.add(cells);
    }
    List<Long> sizes = part.get(3).parts().stream().map(code::constant).toList();
    time = Nest.run(kernel, operations, arguments, sizes, time);
    results.forEach(this::remember);
  }

  /** Notes what a value is, before its array holds another one. */
  private void remember(String name) {
    written.put(name, elements(name));
    stepEnds.add(operations.nodes().size());
  }

  private void requireWritable(String name, Nest.Cells cells) {
    String root = root(name);
    String place = value(root).place.head();
    Rejection.require(place.equals("slot") || place.equals("output"), name + " is written");
    cells.require(arraySize(value(root)));
  }

  private void copy(String from, String to) {
    Nest.Cells source = cells(from);
    Nest.Cells target = cells(to);
    requireWritable(to, target);
    int size = arraySize(value(from));
    Rejection.require(
        size == arraySize(value(to)) && source.type == target.type && source.nodes.length >= size,
        "a copy of another size");
    System.arraycopy(source.nodes, 0, target.nodes, 0, size);
    remember(to);
  }

  // Layouts.

  private int arraySize(Value value) {
    return Tensor.size(arrayDims(value));
  }

  private long[] arrayDims(Value value) {
    long[] dims = value.tensor.dims();
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
    long[] dims = value.tensor.dims();
    Text layout = value.layout;
    int[] elements = new int[value.tensor.nodes().length];
    long[] arrayDims = arrayDims(value);
    long[] at = new long[dims.length];
    for (int i = 0; i < elements.length; i++) {
      long address = i;
      if (layout.size() != 0) {
        long rest = i;
        for (int axis = dims.length - 1; axis >= 0; axis--) {
          at[axis] = rest % dims[axis] + border(layout, 1, axis);
          rest /= dims[axis];
        }
        address = address(layout, at, arrayDims);
      }
      elements[i] = address < nodes.length ? nodes[(int) address] : 0;
    }
    return new Tensor(value.tensor.type(), dims, elements);
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

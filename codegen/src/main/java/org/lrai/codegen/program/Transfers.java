package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.lrai.ir.plan.Place;
import org.lrai.ir.type.ElementType;

/** Prints the allocation of values and copies from one place to another. */
final class Transfers {
  private final PlanValues values;

  Transfers(PlanValues values) {
    this.values = values;
  }

  /** Makes sure that the array of a value is there and long enough, before it is written. */
  CodeBlock allocate(String value) {
    String root = values.root(value);
    return allocate(root, values.dims(root), values.size(root));
  }

  /** The same for given dims and size; {@code value} is no view. */
  CodeBlock allocate(String value, List<CodeBlock> dims, CodeBlock size) {
    ElementType type = values.element(value);
    CodeBlock.Builder code = CodeBlock.builder();
    switch (values.place(value)) {
      case Place.Slot(int index) ->
          code.addStatement(
              "model.$1L = $2T.$3L(model.$1L,$W$4L,$W$5S)",
              values.slot(index),
              RuntimeNames.BUFFERS,
              RuntimeNames.arrays(type),
              size,
              value);
      case Place.Output(int index) -> {
        String field = values.output(index);
        for (int axis = 0; axis < dims.size(); axis++) {
          code.addStatement("model.$LShape[$L] = $L", field, axis, dims.get(axis));
        }
        code.addStatement("model.$1LAllocate()", field);
      }
      case Place.Held(int index) ->
          code.addStatement(
              "model.$L = $T.zeros($L)",
              values.held().get(index),
              RuntimeNames.TENSOR,
              typeAndDims(type, dims));
      case Place.Input _, Place.Weight _, Place.View _ ->
          throw new IllegalArgumentException(value + " cannot be written");
    }
    return code.build();
  }

  private static CodeBlock typeAndDims(ElementType type, List<CodeBlock> dims) {
    CodeBlock name = CodeBlock.of("$T.$L", RuntimeNames.ELEMENT_TYPE, RuntimeNames.constant(type));
    return dims.isEmpty() ? name : CodeBlock.of("$L,$W$L", name, CodeBlock.join(dims, ",$W"));
  }

  /** Copies a value, of whose size the target is. */
  CodeBlock copy(String from, String to) {
    if (isSamePlace(from, to)) {
      return CodeBlock.of("");
    }
    Place target = values.place(to);
    if (target instanceof Place.Held(int index)) {
      return CodeBlock.builder()
          .addStatement("model.$L = $L", values.held().get(index), value(from))
          .build();
    }
    if (target instanceof Place.Output(int index)
        && (values.place(from) instanceof Place.Held || values.tensor(from).isEmpty())) {
      return CodeBlock.builder()
          .addStatement(
              "$T.put(model.outputs,$W$L,$W$S,$W$L)",
              RuntimeNames.OUTPUTS,
              index,
              values.plan().outputs().get(index),
              value(from))
          .build();
    }
    return CodeBlock.builder()
        .add(allocate(to))
        .addStatement(
            "$T.arraycopy($L,$W0,$W$L,$W0,$W(int) ($L))",
            System.class,
            values.array(from),
            values.array(to),
            values.size(to))
        .build();
  }

  /** A value as an object of the runtime, with the dims that its target has by now. */
  CodeBlock aside(String from, String to) {
    if (values.place(from) instanceof Place.Held(int index)) {
      return CodeBlock.of("model.$L", values.held().get(index));
    }
    CodeBlock copy =
        CodeBlock.of(
            "$T.copyOf($L,$W(int) ($L))",
            java.util.Arrays.class,
            values.array(from),
            values.size(to));
    return CodeBlock.of("$T.of($L)", RuntimeNames.TENSOR, typeArrayAndDims(to, copy));
  }

  /** Copies what was put aside. */
  CodeBlock restore(String aside, String to) {
    if (values.place(to) instanceof Place.Held(int index)) {
      return CodeBlock.builder()
          .addStatement("model.$L = $L", values.held().get(index), aside)
          .build();
    }
    return CodeBlock.builder()
        .add(allocate(to))
        .addStatement(
            "$T.arraycopy((($T) $L).storage(),$W0,$W$L,$W0,$W(int) ($L))",
            System.class,
            RuntimeNames.TENSOR,
            aside,
            values.array(to),
            values.size(to))
        .build();
  }

  boolean isSamePlace(String from, String to) {
    return values.place(from).equals(values.place(to));
  }

  /**
   * A value as an object of the runtime, which keeps its elements whatever is written later: what
   * is not held as such is copied.
   */
  CodeBlock value(String name) {
    return switch (values.place(name)) {
      case Place.Held(int index) -> {
        // A view of a held tensor may have another shape.
        yield values.root(name).equals(name) || values.tensor(name).isEmpty() || sameDims(name)
            ? CodeBlock.of("model.$L", values.held().get(index))
            : CodeBlock.of(
                "$T.view($L)", RuntimeNames.TENSOR, typeArrayAndDims(name, values.array(name)));
      }
      case Place.Input(int index) ->
          values.root(name).equals(name) || values.tensor(name).isEmpty() || sameDims(name)
              ? CodeBlock.of("model.inputs[$L]", index)
              : copied(name);
      case Place.Output _, Place.Weight _, Place.Slot _, Place.View _ -> copied(name);
    };
  }

  private boolean sameDims(String view) {
    return values.tensor(view).equals(values.tensor(values.root(view)));
  }

  /** A constant as an object of the runtime, over the array that all calls share. */
  CodeBlock shared(String name) {
    return CodeBlock.of(
        "$T.of($L)", RuntimeNames.TENSOR, typeArrayAndDims(name, values.array(name)));
  }

  private CodeBlock copied(String name) {
    CodeBlock copy =
        CodeBlock.of(
            "$T.copyOf($L,$W(int) ($L))",
            java.util.Arrays.class,
            values.array(name),
            values.size(name));
    return CodeBlock.of("$T.of($L)", RuntimeNames.TENSOR, typeArrayAndDims(name, copy));
  }

  private CodeBlock typeArrayAndDims(String name, CodeBlock array) {
    List<CodeBlock> dims = values.dims(name);
    return CodeBlock.of(
        "$T.$L,$W$L$L",
        RuntimeNames.ELEMENT_TYPE,
        RuntimeNames.constant(values.element(name)),
        array,
        dims.isEmpty() ? CodeBlock.of("") : CodeBlock.of(",$W$L", CodeBlock.join(dims, ",$W")));
  }
}

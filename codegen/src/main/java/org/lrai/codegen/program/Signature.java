package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Prints what a model takes and gives. */
final class Signature {
  private final Plan plan;
  private final List<String> symbols;

  Signature(Plan plan) {
    this.plan = plan;
    this.symbols = List.copyOf(plan.symbols().keySet());
  }

  CodeBlock symbols() {
    List<CodeBlock> all = new ArrayList<>();
    for (Map.Entry<String, Range> symbol : plan.symbols().entrySet()) {
      all.add(
          CodeBlock.of(
              "new $T($S, $LL, $LL)",
              RuntimeNames.SYMBOL_INFO,
              symbol.getKey(),
              symbol.getValue().min(),
              symbol.getValue().max()));
    }
    return list(all);
  }

  /**
   * A port.
   *
   * @param value name of the value in the plan
   * @param port as callers know it
   */
  CodeBlock port(String value, Ports.Port port, boolean isInput) {
    ValueType type = plan.value(value).value().type();
    String name = port.name();
    CodeBlock text = port(type, name, isInput);
    if (port.fixed().isEmpty()) {
      return text;
    }
    TensorData content = port.fixed().get();
    CodeBlock dims =
        Arrays.stream(content.dims())
            .mapToObj(dim -> CodeBlock.of(",$W$LL", dim))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "$L.fixedTo($T.of($T.$L,$Wfixed.$L($L)$L))",
        text,
        RuntimeNames.TENSOR,
        RuntimeNames.ELEMENT_TYPE,
        RuntimeNames.constant(content.element()),
        RuntimeNames.arrays(content.element()),
        content.size(),
        dims);
  }

  private CodeBlock port(ValueType type, String name, boolean isInput) {
    return switch (type) {
      case TensorType tensor -> {
        CodeBlock dims = dims(tensor, name, isInput);
        yield CodeBlock.of(
            "$T.tensor($S, $T.$L$L$L)",
            RuntimeNames.PORT_INFO,
            name,
            RuntimeNames.ELEMENT_TYPE,
            RuntimeNames.constant(tensor.element()),
            dims.isEmpty() ? "" : ", ",
            dims);
      }
      case ValueType.SequenceType sequence ->
          CodeBlock.of(
              "$T.sequence($S, $T.$L)",
              RuntimeNames.PORT_INFO,
              name,
              RuntimeNames.ELEMENT_TYPE,
              RuntimeNames.constant(elementOf(sequence, name)));
      case ValueType.OptionalType(ValueType content) ->
          CodeBlock.of(
              "$T.optional($S, $L)", RuntimeNames.PORT_INFO, name, content(content, name, isInput));
      case ValueType.AnyTensor _ -> throw unsupported(name, "is a tensor of unknown rank");
    };
  }

  private CodeBlock content(ValueType type, String name, boolean isInput) {
    return switch (type) {
      case TensorType tensor ->
          CodeBlock.of(
              "new $T($T.$L, $L)",
              RuntimeNames.PORT_INFO.nestedClass("TensorPort"),
              RuntimeNames.ELEMENT_TYPE,
              RuntimeNames.constant(tensor.element()),
              list(List.of(dims(tensor, name, isInput))));
      case ValueType.SequenceType sequence ->
          CodeBlock.of(
              "new $T($T.$L)",
              RuntimeNames.PORT_INFO.nestedClass("SequencePort"),
              RuntimeNames.ELEMENT_TYPE,
              RuntimeNames.constant(elementOf(sequence, name)));
      case ValueType.OptionalType _ -> throw unsupported(name, "is an optional of an optional");
      case ValueType.AnyTensor _ -> throw unsupported(name, "is a tensor of unknown rank");
    };
  }

  private static ElementType elementOf(ValueType.SequenceType sequence, String name) {
    if (sequence.element() instanceof TensorType tensor) {
      return tensor.element();
    }
    if (sequence.element() instanceof ValueType.AnyTensor(ElementType element)) {
      return element;
    }
    throw unsupported(name, "is a sequence of " + sequence.element());
  }

  private CodeBlock dims(TensorType type, String name, boolean isInput) {
    List<CodeBlock> dims = new ArrayList<>();
    for (IndexExpr dim : type.shape().dims()) {
      if (dim.asConstant().isPresent()) {
        dims.add(
            CodeBlock.of("$T.fixed($LL)", RuntimeNames.DIM_SPEC, dim.asConstant().getAsLong()));
        continue;
      }
      int symbol = symbolIndex(dim);
      if (symbol >= 0) {
        dims.add(
            CodeBlock.of(
                "$T.symbolic($L, $S)", RuntimeNames.DIM_SPEC, symbol, symbols.get(symbol)));
      } else if (isInput) {
        throw unsupported(name, "has the dim " + dim + ", which is not a number or a name");
      } else {
        dims.add(CodeBlock.of("$T.derived($S)", RuntimeNames.DIM_SPEC, dim.toString()));
      }
    }
    return CodeBlock.join(dims, ",$W");
  }

  private int symbolIndex(IndexExpr dim) {
    for (int i = 0; i < symbols.size(); i++) {
      if (dim.equals(IndexExpr.symbol(symbols.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  static CodeBlock list(List<CodeBlock> items) {
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ",$W"));
  }

  private static DiagnosticException unsupported(String port, String what) {
    return new DiagnosticException(
        Diagnostic.unsupported("unsupported-port", "'" + port + "' " + what)
            .withRemedy("fix its dims (--dim NAME=SIZE), or give it another type in the model"));
  }
}

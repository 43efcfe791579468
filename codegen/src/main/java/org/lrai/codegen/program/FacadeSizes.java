package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.codegen.kernel.IndexCode;
import org.lrai.codegen.kernel.JavaCode;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;

/**
 * Where a facade's methods get the sizes of symbolic dims from: the length of the array of an input
 * that has no other unknown dim, else a parameter.
 */
final class FacadeSizes {
  private final IndexCode code = IndexCode.longs(new Variables());

  /** Java variable by symbol. */
  private final SequencedMap<String, String> variables = new LinkedHashMap<>();

  private final List<Given> given = new ArrayList<>();
  private final List<CodeBlock> declarations = new ArrayList<>();

  /** A size that callers give: symbol and name of the parameter. */
  record Given(String symbol, String parameter) {}

  /** Names the variables after those of the inputs. */
  FacadeSizes(List<FacadePort> inputs, NameAllocator names) {
    for (FacadePort input : inputs) {
      input.tensor().ifPresent(type -> type.shape().dims().forEach(dim -> addAll(dim, names)));
    }
    for (Map.Entry<String, String> size : variables.entrySet()) {
      inputs.stream()
          .filter(input -> input.tensor().filter(type -> tells(type, size.getKey())).isPresent())
          .findFirst()
          .ifPresentOrElse(
              input -> declarations.add(declaration(size.getValue(), input)),
              () -> given.add(new Given(size.getKey(), size.getValue())));
    }
  }

  private void addAll(IndexExpr dim, NameAllocator names) {
    for (String symbol : dim.symbols()) {
      if (!variables.containsKey(symbol)) {
        variables.put(symbol, names.newName(Identifiers.variable(symbol, "size")));
      }
    }
  }

  /** Whether a symbol is the only dim of a type that is not fixed, and the length tells it. */
  private static boolean tells(TensorType type, String symbol) {
    List<IndexExpr> unknown =
        type.shape().dims().stream().filter(dim -> dim.asConstant().isEmpty()).toList();
    return unknown.equals(List.of(IndexExpr.symbol(symbol))) && others(type) > 0;
  }

  /** The product of the fixed dims. */
  private static long others(TensorType type) {
    return type.shape().dims().stream()
        .mapToLong(dim -> dim.asConstant().orElse(1))
        .reduce(1, Math::multiplyExact);
  }

  private static CodeBlock declaration(String variable, FacadePort input) {
    return CodeBlock.of(
        "long $L = $T.size($L.length, $LL)",
        variable,
        RuntimeNames.ARGUMENTS,
        input.parameter(),
        others(input.tensor().orElseThrow()));
  }

  /** Parameters that a method needs beside the arrays. */
  List<Given> given() {
    return List.copyOf(given);
  }

  /** Statements that find the other sizes. */
  List<CodeBlock> declarations() {
    return List.copyOf(declarations);
  }

  /** Whether a caller knows the shape of a type before the call. */
  boolean isKnown(TensorType type) {
    return type.shape().dims().stream()
        .allMatch(dim -> variables.keySet().containsAll(dim.symbols()));
  }

  /** The dims of a type, each after a comma; nothing for a scalar. */
  CodeBlock dims(TensorType type) {
    return type.shape().dims().stream()
        .map(dim -> CodeBlock.of(",$W$L", code.print(dim).code()))
        .collect(CodeBlock.joining(""));
  }

  private final class Variables implements IndexCode.Leaves {
    @Override
    public JavaCode code(Atom leaf) {
      String variable = leaf instanceof Atom.Symbol(String name) ? variables.get(name) : null;
      if (variable == null) {
        throw new IllegalArgumentException("a size that depends on " + leaf);
      }
      return JavaCode.primary("$L", variable);
    }

    @Override
    public boolean isNonNegative(Atom leaf) {
      return leaf instanceof Atom.Symbol;
    }
  }
}

package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;
import org.lrai.ir.index.IndexExpr;

/** Prints numbers of elements, so that no product of sizes can overflow unseen. */
public final class SizeCode {
  private static final ClassName BUFFERS = ClassName.get("org.lrai.runtime.program", "Buffers");

  private SizeCode() {}

  /**
   * The product of dims: a {@code long}, which is larger than any array where it does not fit. A
   * constant times one size needs no care: both are below 2^31.
   *
   * @param print prints a {@code long} expression
   */
  public static CodeBlock product(List<IndexExpr> dims, Function<IndexExpr, CodeBlock> print) {
    IndexExpr size = IndexExpr.product(dims);
    if (size.terms().keySet().stream().allMatch(term -> term.factors().size() < 2)) {
      return print.apply(size);
    }
    CodeBlock product = print.apply(dims.getFirst());
    for (IndexExpr dim : dims.subList(1, dims.size())) {
      product = CodeBlock.of("$T.times($L,$W$L)", BUFFERS, product, print.apply(dim));
    }
    return product;
  }
}

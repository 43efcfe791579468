package org.lrai.codegen.program;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;

/**
 * Checks in generated code that sizes which are known only when a node has run are those that the
 * import assumed, because a model has a meaning for no others.
 */
final class SizeCheck {
  private SizeCheck() {}

  /**
   * Refuses the call if a dim is another one.
   *
   * @param actual a {@code long}
   * @param expected a {@code long}
   * @param nodes whose result it is of
   */
  static CodeBlock of(CodeBlock actual, CodeBlock expected, int axis, List<String> nodes) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L != $L)", actual, expected)
        .addStatement(
            "throw new $1T($1T.Reason.SIZE,$W$2S + ($3L) + $4S + ($5L) + $6S)",
            RuntimeNames.MODEL_EXCEPTION,
            "Dim %s of '%s' is ".formatted(axis, String.join(", ", nodes)),
            actual,
            " and must be ",
            expected,
            " for the other sizes. Give inputs whose sizes go together.")
        .endControlFlow()
        .build();
  }

  /**
   * Refuses the call if a value does not have the dims of the value that it becomes.
   *
   * @param bound symbols that get their values from its dims, which therefore fit
   */
  static CodeBlock of(
      PlanValues values, String from, String to, Set<String> bound, List<String> nodes) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (values.tensor(from).isPresent() && values.tensor(to).isPresent()) {
      TensorType type = values.tensorType(to);
      for (int axis = 0; axis < type.rank(); axis++) {
        IndexExpr actual = values.tensorType(from).dim(axis);
        IndexExpr expected = type.dim(axis);
        if (!actual.equals(expected) && expected.symbols().stream().noneMatch(bound::contains)) {
          code.add(of(values.number(actual).code(), values.number(expected).code(), axis, nodes));
        }
      }
    }
    return code.build();
  }
}

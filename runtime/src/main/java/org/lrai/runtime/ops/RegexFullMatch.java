package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Whether strings as a whole match a regular expression. In time linear in the length of a string,
 * whatever the expression is.
 *
 * <p>Input: X, STRING. Output: BOOL of X's shape. ONNX RegexFullMatch.
 *
 * @param pattern in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), without {@code
 *     \C}
 */
public record RegexFullMatch(String pattern) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    return prepare(inputs).run(inputs);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Regex regex = Regex.parse(pattern);
    return all -> {
      Tensor x = new Inputs("RegexFullMatch", all).tensor(0, "X", ElementType.STRING);
      Tensor y = Tensor.zeros(ElementType.BOOL, x.shape());
      for (int i = 0; i < x.size(); i++) {
        y.bytes()[i] = (byte) (regex.matches(x.strings()[i]) ? 1 : 0);
      }
      return new Value[] {y};
    };
  }
}

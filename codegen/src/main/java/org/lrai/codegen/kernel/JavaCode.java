package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;

/**
 * A Java expression and how tightly it binds, so that parentheses stand only where they are needed.
 *
 * @param level precedence: smaller binds tighter
 */
public record JavaCode(CodeBlock code, int level) {
  public static final int PRIMARY = 0;
  public static final int UNARY = 1;
  public static final int MULTIPLICATIVE = 2;
  public static final int ADDITIVE = 3;
  public static final int RELATIONAL = 5;
  public static final int EQUALITY = 6;
  public static final int AND = 7;
  public static final int XOR = 8;
  public static final int OR = 9;
  public static final int CONDITIONAL_AND = 10;
  public static final int CONDITIONAL = 12;

  /** A name, literal, call or other expression that needs no parentheses. */
  public static JavaCode primary(String format, Object... arguments) {
    return new JavaCode(CodeBlock.of(format, unwrap(arguments)), PRIMARY);
  }

  public static JavaCode literal(int value) {
    return literal(Integer.toString(value));
  }

  /** A number; negative ones bind like a unary minus. */
  static JavaCode literal(String text) {
    return new JavaCode(CodeBlock.of("$L", text), text.startsWith("-") ? UNARY : PRIMARY);
  }

  public JavaCode plus(JavaCode right) {
    return binary("+", ADDITIVE, right);
  }

  public JavaCode minus(JavaCode right) {
    return binary("-", ADDITIVE, right);
  }

  public JavaCode times(JavaCode right) {
    return binary("*", MULTIPLICATIVE, right);
  }

  /** {@code this operator right}, evaluated from left to right. */
  public JavaCode binary(String operator, int operatorLevel, JavaCode right) {
    return new JavaCode(
        CodeBlock.of("$L$W$L $L", within(operatorLevel), operator, right.within(operatorLevel - 1)),
        operatorLevel);
  }

  /** A prefix operator or a cast. */
  public JavaCode prefixed(String prefix) {
    // "- -x", not "--x"
    boolean twoSigns = prefix.endsWith("-") && code.toString().startsWith("-");
    return new JavaCode(
        twoSigns
            ? CodeBlock.of("$L($L)", prefix, code)
            : CodeBlock.of("$L$L", prefix, within(UNARY)),
        UNARY);
  }

  public JavaCode cast(String type) {
    return prefixed("(" + type + ") ");
  }

  /** {@code this ? yes : no}. */
  public JavaCode choose(JavaCode yes, JavaCode no) {
    return new JavaCode(
        CodeBlock.of(
            "$L$W? $L$W: $L",
            within(CONDITIONAL - 1),
            yes.within(CONDITIONAL - 1),
            no.within(CONDITIONAL)),
        CONDITIONAL);
  }

  /** A method call on this; arguments are given to {@code format}. */
  public JavaCode call(String format, Object... arguments) {
    return new JavaCode(
        CodeBlock.of("$L$Z.$L", within(PRIMARY), CodeBlock.of(format, unwrap(arguments))), PRIMARY);
  }

  /** The text, in parentheses if it binds looser than {@code strongest}. */
  CodeBlock within(int strongest) {
    return level <= strongest ? code : CodeBlock.of("($L)", code);
  }

  private static Object[] unwrap(Object[] arguments) {
    Object[] unwrapped = arguments.clone();
    for (int i = 0; i < unwrapped.length; i++) {
      if (unwrapped[i] instanceof JavaCode part) {
        unwrapped[i] = part.code();
      }
    }
    return unwrapped;
  }

  @Override
  public String toString() {
    return code.toString();
  }
}

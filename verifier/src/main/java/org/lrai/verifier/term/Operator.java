package org.lrai.verifier.term;

/** Operations of the theories. */
public enum Operator {
  ADD("+"),
  MULTIPLY("*"),
  /** {@code floor(a / b)} of integers; means what it says for positive {@code b} only. */
  FLOOR_DIVIDE("div"),
  /** {@code a - b floor(a / b)} of integers, for positive {@code b}. */
  MODULO("mod"),
  TO_REAL("to_real"),
  /** The largest integer that is not above a real. */
  FLOOR("to_int"),
  EQUAL("="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  AND("and"),
  OR("or"),
  NOT("not"),
  IF("ite");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol of SMT-LIB. */
  public String symbol() {
    return symbol;
  }

  Sort sort(java.util.List<Term> arguments) {
    return switch (this) {
      case ADD, MULTIPLY -> arguments.getFirst().sort();
      case FLOOR_DIVIDE, MODULO, FLOOR -> Sort.INT;
      case TO_REAL -> Sort.REAL;
      case EQUAL, LESS, LESS_OR_EQUAL, AND, OR, NOT -> Sort.BOOL;
      case IF -> arguments.get(1).sort();
    };
  }

  void check(java.util.List<Term> arguments) {
    boolean fits =
        switch (this) {
          case ADD, MULTIPLY -> arguments.size() > 1 && uniform(arguments, 0) && numeric(arguments);
          case FLOOR_DIVIDE, MODULO -> arguments.size() == 2 && all(arguments, Sort.INT);
          case TO_REAL -> arguments.size() == 1 && all(arguments, Sort.INT);
          case FLOOR -> arguments.size() == 1 && all(arguments, Sort.REAL);
          case EQUAL -> arguments.size() == 2 && uniform(arguments, 0);
          case LESS, LESS_OR_EQUAL ->
              arguments.size() == 2 && uniform(arguments, 0) && numeric(arguments);
          case AND, OR -> arguments.size() > 1 && all(arguments, Sort.BOOL);
          case NOT -> arguments.size() == 1 && all(arguments, Sort.BOOL);
          case IF ->
              arguments.size() == 3
                  && arguments.getFirst().sort().equals(Sort.BOOL)
                  && uniform(arguments, 1);
        };
    if (!fits) {
      throw new IllegalArgumentException(this + " of " + arguments);
    }
  }

  private static boolean numeric(java.util.List<Term> arguments) {
    return arguments.getFirst().sort().isNumeric();
  }

  private static boolean all(java.util.List<Term> arguments, Sort sort) {
    return arguments.stream().allMatch(argument -> argument.sort().equals(sort));
  }

  private static boolean uniform(java.util.List<Term> arguments, int from) {
    Sort sort = arguments.get(from).sort();
    return arguments.stream().skip(from).allMatch(argument -> argument.sort().equals(sort));
  }
}

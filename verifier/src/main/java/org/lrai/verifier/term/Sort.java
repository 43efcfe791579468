package org.lrai.verifier.term;

/** The sort of a term; all but the three of the theories are declared. */
public record Sort(String name) {
  public static final Sort BOOL = new Sort("Bool");
  public static final Sort INT = new Sort("Int");
  public static final Sort REAL = new Sort("Real");

  public boolean isDeclared() {
    return !equals(BOOL) && !isNumeric();
  }

  public boolean isNumeric() {
    return equals(INT) || equals(REAL);
  }
}

package org.lrai.ir.enclosure;

/** Says that numbers are not known to enough digits to tell which way a step goes. */
public final class UndecidedException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  UndecidedException(String what) {
    super("not decided by the digits that are known: " + what);
  }
}

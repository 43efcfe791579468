package org.lrai.runtime;

/**
 * A kernel of a model, and how it runs.
 *
 * @param name of its class, such as {@code K3}
 * @param form in which it runs now: {@code VECTOR} or {@code SCALAR}
 * @param hasVectorForm whether it could run in vector form
 */
public record KernelInfo(String name, LoadOptions.Form form, boolean hasVectorForm) {

  /**
   * Whether it runs in scalar form although it has a vector form: nothing has been warmed up yet,
   * or the vector form is no faster on this JVM.
   */
  public boolean isHeldBack() {
    return hasVectorForm && form == LoadOptions.Form.SCALAR;
  }
}

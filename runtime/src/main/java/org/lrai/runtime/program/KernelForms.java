package org.lrai.runtime.program;

import java.util.BitSet;

/**
 * Which kernels of a model run in vector form. The others run in scalar form, and so do those that
 * have no vector form.
 *
 * <p>A kernel gives the same bits in both forms, so its form may change at any time, also while it
 * runs on several threads: they need not agree. That is why generated code reads plain elements of
 * an array, which costs next to nothing.
 */
public final class KernelForms {
  private final Program program;
  private final boolean[] vector;

  private KernelForms(Program program) {
    this.program = program;
    this.vector = new boolean[program.kernelCount()];
  }

  /** All kernels in scalar form. */
  public static KernelForms scalar(Program program) {
    return new KernelForms(program);
  }

  /** All kernels in vector form that have one. */
  public static KernelForms vector(Program program) {
    KernelForms forms = new KernelForms(program);
    forms.use(forms.available(), true);
    return forms;
  }

  /** The kernels that have a vector form. */
  public BitSet available() {
    BitSet available = new BitSet(vector.length);
    for (int kernel = 0; kernel < vector.length; kernel++) {
      available.set(kernel, program.hasVectorForm(kernel));
    }
    return available;
  }

  /** Lets kernels run in one form from now on. */
  public void use(BitSet kernels, boolean vectorForm) {
    kernels.stream().forEach(kernel -> vector[kernel] = vectorForm);
  }

  /** The kernels that run in vector form. */
  public BitSet inVectorForm() {
    BitSet used = new BitSet(vector.length);
    for (int kernel = 0; kernel < vector.length; kernel++) {
      used.set(kernel, vector[kernel]);
    }
    return used;
  }

  /** For generated code, which only reads it: whether a kernel runs in vector form. */
  public boolean[] flags() {
    return vector;
  }

  /** The form of a kernel, or of some that ran together: {@code vector+scalar}. */
  String of(String kernels) {
    StringBuilder forms = new StringBuilder();
    for (int kernel : numbers(kernels)) {
      forms.append(forms.isEmpty() ? "" : "+").append(vector[kernel] ? "vector" : "scalar");
    }
    return forms.toString();
  }

  /** Their numbers, of {@code K2}, or of {@code K2+K3} which ran together. */
  static int[] numbers(String kernels) {
    String[] names = kernels.split("\\+", -1);
    int[] numbers = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = Integer.parseInt(names[i].substring(1));
    }
    return numbers;
  }
}

package org.lrai.runtime;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;

/**
 * A model of two kernels, y = k1(k0(x)), each with two forms that have own ways to compute and take
 * their time or not.
 */
final class TwoKernels extends Program {
  private static final int SLOW_NANOS = 2_500_000;

  private final List<Forms> kernels;

  /**
   * The forms of a kernel.
   *
   * @param slow whether a form is slow now
   */
  record Forms(DoubleUnaryOperator scalar, DoubleUnaryOperator vector, Slow slow) {}

  /** Whether a form of a kernel takes long in the run to come. */
  interface Slow {
    boolean is(boolean vector);
  }

  TwoKernels(Forms first, Forms second) {
    kernels = List.of(first, second);
  }

  @Override
  public ModelSignature signature() {
    DimSpec n = DimSpec.fixed(3);
    return new ModelSignature(
        "forms",
        List.of(PortInfo.tensor("x", ElementType.FLOAT, n)),
        List.of(PortInfo.tensor("y", ElementType.FLOAT, n)),
        List.of());
  }

  @Override
  public int kernelCount() {
    return kernels.size();
  }

  @Override
  public boolean hasVectorForm(int kernel) {
    return true;
  }

  @Override
  public Execution newExecution(KernelForms forms) {
    return new Execution(forms) {
      @Override
      public void run(
          @Nullable Value[] inputs, @Nullable Value[] outputs, long[] symbols, Workers workers) {
        if (!(inputs[0] instanceof Tensor x)) {
          throw new IllegalStateException("x is required");
        }
        float[] y = x.floats().clone();
        for (int kernel = 0; kernel < kernels.size(); kernel++) {
          kernelBegins();
          apply(kernels.get(kernel), forms.flags()[kernel], y);
          kernelEnds("K" + kernel, "node " + kernel);
        }
        outputs[0] = Tensor.of(y, y.length);
      }

      @Override
      public void runRange(int call, int from, int to) {
        throw new IllegalStateException("no loops");
      }
    };
  }

  private static void apply(Forms kernel, boolean vector, float[] y) {
    long start = System.nanoTime();
    DoubleUnaryOperator operator = vector ? kernel.vector() : kernel.scalar();
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) operator.applyAsDouble(y[i]);
    }
    while (kernel.slow().is(vector) && System.nanoTime() - start < SLOW_NANOS) {
      Thread.onSpinWait();
    }
  }
}

package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.program.KernelForms;

class WarmUpTest {
  private static final TwoKernels.Forms KERNEL =
      new TwoKernels.Forms(x -> 2 * x, x -> x + x, vector -> !vector);

  private static final Value[] INPUTS = {Tensor.of(new float[] {1, 2, Float.NaN}, 3)};

  @Test
  void kernelsRunInVectorFormWhenItIsDone() {
    TwoKernels program = new TwoKernels(KERNEL, KERNEL);
    KernelForms forms = KernelForms.scalar(program);
    CallPool pool = new CallPool(program, forms, 2);
    WarmUp warmUp = new WarmUp(program, pool, forms, 2);
    Call before = pool.take();
    assertTrue(warmUp.isPending());
    warmUp.runNow(INPUTS, new long[0]);
    assertFalse(warmUp.isPending());
    assertEquals(KernelForms.vector(program).inVectorForm(), forms.inVectorForm());
    assertNotSame(before, pool.take()); // one whose buffers have grown
  }

  /** Of what fails in a rehearsal, nothing is used. */
  @Test
  void aModelThatFailsStaysInScalarForm() {
    TwoKernels.Forms failing =
        new TwoKernels.Forms(
            x -> 2 * x,
            x -> {
              throw new IllegalStateException("as told");
            },
            vector -> false);
    TwoKernels program = new TwoKernels(KERNEL, failing);
    KernelForms forms = KernelForms.scalar(program);
    WarmUp warmUp = new WarmUp(program, new CallPool(program, forms, 2), forms, 2);
    warmUp.runNow(INPUTS, new long[0]);
    assertTrue(forms.inVectorForm().isEmpty());
  }

  @Test
  void aModelSaysInWhichFormItsKernelsRun() {
    LoadOptions scalar = LoadOptions.defaults().withForm(LoadOptions.Form.SCALAR);
    CompiledModel model = CompiledModel.of(new TwoKernels(KERNEL, KERNEL), scalar);
    assertEquals(LoadOptions.Form.SCALAR, model.form());
    assertEquals(new KernelInfo("K1", LoadOptions.Form.SCALAR, true), model.kernels().get(1));
    assertTrue(model.kernels().get(1).isHeldBack());
  }
}

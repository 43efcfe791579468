package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.Workers;

class FormChoiceTest {
  private static final List<Duration> SHORT =
      List.of(Duration.ofMillis(200), Duration.ofMillis(200));
  private static final List<Duration> LONG = List.of(Duration.ofMillis(200), Duration.ofMinutes(1));

  private static double sum(double x) {
    return x + x;
  }

  private static double wrong(double x) {
    return Math.nextUp((float) (2 * x));
  }

  private static boolean inScalarForm(boolean vector) {
    return !vector;
  }

  private static boolean inVectorForm(boolean vector) {
    return vector;
  }

  private static TwoKernels.Forms kernel(DoubleUnaryOperator vector, TwoKernels.Slow slow) {
    return new TwoKernels.Forms(x -> 2 * x, vector, slow);
  }

  /** A kernel whose vector form is slow, and then its scalar form, from when the first is used. */
  private static TwoKernels.Slow untilTheFirstIsUsed(
      KernelForms[] calls, AtomicBoolean firstWasUsed) {
    return vector -> {
      firstWasUsed.compareAndSet(false, calls[0].flags()[0]);
      return vector == !firstWasUsed.get();
    };
  }

  private static FormChoice choice(TwoKernels program, KernelForms used, List<Duration> patience) {
    Value[] inputs = {Tensor.of(new float[] {1, 2, Float.NaN}, 3)};
    return new FormChoice(
        program,
        used,
        forms ->
            new Rehearsal(program.newExecution(forms), inputs, 1, new long[0], Workers.alone(2)),
        patience);
  }

  private static String used(KernelForms forms) {
    return forms.inVectorForm().toString();
  }

  @Test
  void allKernelsThatAreFasterRunInVectorForm() {
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm));
    KernelForms used = KernelForms.scalar(program);
    FormChoice choice = choice(program, used, SHORT);
    assertTrue(choice.make().isEmpty());
    assertEquals("{0, 1}", used(used));
    assertTrue(choice.left().isEmpty());
  }

  @Test
  void aKernelThatIsSlowerStaysInScalarFormAlone() {
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(FormChoiceTest::sum, FormChoiceTest::inVectorForm));
    KernelForms used = KernelForms.scalar(program);
    FormChoice choice = choice(program, used, SHORT);
    assertTrue(choice.make().isEmpty());
    assertEquals("{0}", used(used));
    assertEquals(BitSet.valueOf(new long[] {2}), choice.left());
  }

  /** One that takes half as long again is compiled; it is not waited for. */
  @Test
  void aKernelThatIsALittleSlowerIsTriedOnce() {
    AtomicBoolean wasTriedAgain = new AtomicBoolean();
    KernelForms[] calls = new KernelForms[1];
    DoubleUnaryOperator slower =
        x -> {
          wasTriedAgain.compareAndSet(false, calls[0].flags()[0]);
          long start = System.nanoTime();
          while (System.nanoTime() - start < 1_250_000) {
            Thread.onSpinWait();
          }
          return x + x;
        };
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(slower, FormChoiceTest::inScalarForm));
    calls[0] = KernelForms.scalar(program);
    FormChoice choice = choice(program, calls[0], LONG);
    assertTrue(choice.make().isEmpty());
    assertFalse(wasTriedAgain.get());
    assertEquals("{0}", used(calls[0]));
    assertEquals(BitSet.valueOf(new long[] {2}), choice.left());
  }

  /** The first one is in use before the second one is compiled. */
  @Test
  void aKernelThatIsCompiledLateIsHandedOverLater() {
    AtomicBoolean firstWasUsed = new AtomicBoolean();
    KernelForms[] calls = new KernelForms[1];
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(FormChoiceTest::sum, untilTheFirstIsUsed(calls, firstWasUsed)));
    calls[0] = KernelForms.scalar(program);
    assertTrue(choice(program, calls[0], LONG).make().isEmpty());
    assertTrue(firstWasUsed.get());
    assertEquals("{0, 1}", used(calls[0]));
  }

  @Test
  void aKernelOfOtherBitsIsNeverUsedAndNoOtherOneEither() {
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(FormChoiceTest::wrong, FormChoiceTest::inScalarForm));
    KernelForms used = KernelForms.scalar(program);
    assertFalse(choice(program, used, SHORT).make().isEmpty());
    assertEquals("{}", used(used));
  }

  /** Kernels that were handed over before go back to scalar form. */
  @Test
  void aLateKernelOfOtherBitsTakesTheOthersBack() {
    AtomicBoolean firstWasUsed = new AtomicBoolean();
    KernelForms[] calls = new KernelForms[1];
    TwoKernels program =
        new TwoKernels(
            kernel(FormChoiceTest::sum, FormChoiceTest::inScalarForm),
            kernel(FormChoiceTest::wrong, untilTheFirstIsUsed(calls, firstWasUsed)));
    calls[0] = KernelForms.scalar(program);
    assertFalse(choice(program, calls[0], LONG).make().isEmpty());
    assertTrue(firstWasUsed.get());
    assertEquals("{}", used(calls[0]));
  }

  @Test
  void outputsThatAreRandomAreNotCompared() {
    DoubleUnaryOperator random = x -> ThreadLocalRandom.current().nextDouble();
    TwoKernels.Forms kernel = new TwoKernels.Forms(random, random, FormChoiceTest::inScalarForm);
    TwoKernels program = new TwoKernels(kernel, kernel);
    KernelForms used = KernelForms.scalar(program);
    assertTrue(choice(program, used, SHORT).make().isEmpty());
    assertEquals("{0, 1}", used(used));
  }
}

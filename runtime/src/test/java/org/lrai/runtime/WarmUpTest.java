package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;

class WarmUpTest {
  private static final int SLOW_NANOS = 2_500_000;

  /** A model of which each form has an own way to compute y from x, and takes its time or not. */
  private record Forms(DoubleUnaryOperator scalar, DoubleUnaryOperator vector, boolean slowScalar) {

    Program program() {
      Forms forms = this;
      return new Program() {
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
        public Execution newExecution(boolean isVector) {
          return new FormExecution(
              isVector ? forms.vector : forms.scalar, isVector != forms.slowScalar);
        }
      };
    }
  }

  private static final class FormExecution extends Execution {
    private final DoubleUnaryOperator operator;
    private final boolean slow;

    FormExecution(DoubleUnaryOperator operator, boolean slow) {
      this.operator = operator;
      this.slow = slow;
    }

    @Override
    public void run(
        @Nullable Value[] inputs, @Nullable Value[] outputs, long[] symbols, Workers workers) {
      long start = System.nanoTime();
      if (!(inputs[0] instanceof Tensor x)) {
        throw new IllegalStateException("x is required");
      }
      float[] y = new float[x.size()];
      for (int i = 0; i < y.length; i++) {
        y[i] = (float) operator.applyAsDouble(x.floats()[i]);
      }
      outputs[0] = Tensor.of(y, y.length);
      while (slow && System.nanoTime() - start < SLOW_NANOS) {
        Thread.onSpinWait();
      }
    }

    @Override
    public void runRange(int call, int from, int to) {
      throw new IllegalStateException("no loops");
    }
  }

  /** Whether the vector form is in use after warming up. */
  private static boolean isVectorAfter(Forms forms) {
    Program program = forms.program();
    CallPool pool = new CallPool(program, program.signature(), false, 2);
    WarmUp warmUp = new WarmUp(program, program.signature(), pool, 2);
    assertTrue(warmUp.isPending());
    warmUp.runNow(new Value[] {Tensor.of(new float[] {1, 2, Float.NaN}, 3)}, new long[0]);
    assertFalse(warmUp.isPending());
    Call call = pool.take();
    assertEquals(pool.isVector(), call.vector);
    pool.giveBack(call, true);
    return pool.isVector();
  }

  @Test
  void theVectorFormTakesOverWhenItIsFaster() {
    assertTrue(isVectorAfter(new Forms(x -> 2 * x, x -> x + x, true)));
  }

  @Test
  void aVectorFormOfOtherBitsIsNeverUsed() {
    assertFalse(isVectorAfter(new Forms(x -> 2 * x, x -> Math.nextUp((float) (2 * x)), true)));
  }

  @Test
  void aVectorFormThatIsSlowerIsNotUsed() {
    assertFalse(isVectorAfter(new Forms(x -> 2 * x, x -> x + x, false)));
  }

  @Test
  void outputsThatAreRandomAreNotCompared() {
    DoubleUnaryOperator random = x -> ThreadLocalRandom.current().nextDouble();
    assertTrue(isVectorAfter(new Forms(random, random, true)));
  }

  @Test
  void aCallUnderWayEndsInItsForm() {
    Program program = new Forms(x -> x, x -> x, true).program();
    CallPool pool = new CallPool(program, program.signature(), false, 2);
    Call before = pool.take();
    pool.switchToVector(program.newExecution(true));
    Call after = pool.take();
    pool.giveBack(before, true);
    pool.giveBack(after, true);
    assertFalse(before.vector);
    assertTrue(after.vector);
    assertEquals(after, pool.take());
    assertTrue(pool.take().vector);
  }
}

package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;

class ArgumentsTest {

  @Test
  void aLengthThatDoesNotFitNamesTheInput() {
    float[] pixels = new float[65];
    long batch = Arguments.size(pixels.length, 64);
    ModelException refused =
        assertThrows(
            ModelException.class,
            () -> Arguments.input("image", ElementType.FLOAT, pixels, batch, 64));
    assertEquals(ModelException.Reason.INPUT, refused.reason());
    assertTrue(refused.toString().contains("Input 'image'"), refused::toString);
  }

  @Test
  void arraysAreSharedUnlessTheyAreLonger() {
    float[] exact = {1, 2};
    assertSame(exact, Arguments.array(Tensor.of(exact, 2), float[].class));
    Tensor view = Tensor.view(ElementType.FLOAT, new float[] {1, 2, 3}, 2);
    assertArrayEquals(exact, Arguments.array(view, float[].class));
  }

  @Test
  void truthGoesThereAndBack() {
    boolean[] truth = {true, false};
    Tensor tensor = Arguments.input("mask", truth, 2);
    assertArrayEquals(truth, Arguments.booleans(tensor));
    assertThrows(ModelException.class, () -> Arguments.copy("mask", tensor, new boolean[3]));
  }
}

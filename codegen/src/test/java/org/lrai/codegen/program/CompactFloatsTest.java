package org.lrai.codegen.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

class CompactFloatsTest {
  private static TensorData tensor(float[] elements, long... dims) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * elements.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float element : elements) {
      bytes.putFloat(element);
    }
    return TensorData.ofBytes(ElementType.FLOAT32, dims, bytes.flip());
  }

  private static String call(float[] elements, long... dims) {
    return CompactFloats.of(tensor(elements, dims)).map(CompactFloats::call).orElse("none");
  }

  @Test
  void halvesAreFound() {
    Random random = new Random(1);
    float[] elements = new float[200];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = Float.float16ToFloat(Float.floatToFloat16((float) random.nextGaussian()));
    }
    elements[3] = -0.0f;
    assertEquals("halves(200)", call(elements, 10, 20));

    elements[7] = 0.1f;
    assertEquals("none", call(elements, 10, 20));
  }

  /** Channels first, last, and in blocks of lanes; each with a scale of its own. */
  @ParameterizedTest
  @CsvSource({"1, 40, 8", "8, 40, 1", "4, 10, 16"})
  void quantaAreFound(int outer, int middle, int lanes) {
    Random random = new Random(2);
    float[] scales = new float[outer * lanes];
    for (int c = 0; c < scales.length; c++) {
      scales[c] = random.nextFloat() / 127;
    }
    float[] elements = new float[outer * middle * lanes];
    for (int i = 0; i < elements.length; i++) {
      int channel = i / (middle * lanes) * lanes + i % lanes;
      int k = i / lanes % middle;
      int quantum = k == 0 ? 127 : random.nextInt(-127, 128);
      elements[i] = (float) ((double) scales[channel] * quantum) + 0.0f;
    }

    CompactFloats compact = CompactFloats.of(tensor(elements, outer, middle, lanes)).orElseThrow();

    assertEquals("quanta(%d, %d, %d)".formatted(elements.length, middle, lanes), compact.call());
    assertEquals(
        elements.length + 4 * scales.length,
        compact.pieces().stream().mapToInt(ByteBuffer::remaining).sum());
    elements[elements.length / 2] = Math.nextUp(elements[elements.length / 2]);
    assertEquals("none", call(elements, outer, middle, lanes));
  }

  @Test
  void otherWeightsStayAsTheyAre() {
    Random random = new Random(3);
    float[] elements = new float[256];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = random.nextFloat();
    }
    assertEquals("none", call(elements, 16, 16));
    assertTrue(CompactFloats.of(tensor(new float[8], 8)).isEmpty());
  }
}

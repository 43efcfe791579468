package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.frontend.onnx.operators.NodeModel.dims;
import static org.lrai.frontend.onnx.operators.NodeModel.floats;
import static org.lrai.frontend.onnx.operators.NodeModel.scalar;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Fourier transforms against their formula and each other; windows and mel filters. */
class SignalImportsTest {
  private static final double TOLERANCE = 1e-4;

  private static Tensor signal(int n, int parts) {
    Random random = new Random(n);
    double[] values = new double[n * parts];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(-1, 1);
    }
    return floats(dims(1, n, parts), values);
  }

  private static NodeModel dft(Tensor signal) {
    return NodeModel.of("DFT", 20).input(signal, "", "n", "");
  }

  @Property(tries = 30)
  void transformIsTheSumOfTheFormula(
      @ForAll @IntRange(min = 1, max = 9) int n,
      @ForAll @IntRange(min = 1, max = 2) int parts,
      @ForAll @IntRange(min = 1, max = 11) int length) {
    Tensor x = signal(n, parts);
    Tensor y = dft(x).constant(scalar(length)).run();
    assertArrayEquals(dims(1, length, 2), y.dims());
    for (int k = 0; k < length; k++) {
      double real = 0;
      double imaginary = 0;
      for (int j = 0; j < Math.min(n, length); j++) {
        double angle = -2 * Math.PI * k * j / length;
        double re = x.doubles()[j * parts];
        double im = parts == 2 ? x.doubles()[j * parts + 1] : 0;
        real += re * Math.cos(angle) - im * Math.sin(angle);
        imaginary += re * Math.sin(angle) + im * Math.cos(angle);
      }
      assertEquals(real, y.doubles()[2 * k], TOLERANCE);
      assertEquals(imaginary, y.doubles()[2 * k + 1], TOLERANCE);
    }
  }

  @Property(tries = 20)
  void inverseUndoesTheTransform(@ForAll @IntRange(min = 1, max = 9) int n) {
    Tensor x = signal(n, 2);
    Tensor back = dft(dft(x).run()).with("inverse", 1).run();
    assertArrayEquals(x.doubles(), back.doubles(), TOLERANCE);
  }

  @Property(tries = 20)
  void halfASpectrumIsEnoughForRealSignals(@ForAll @IntRange(min = 1, max = 9) int n) {
    Tensor x = signal(n, 1);
    Tensor half = dft(x).with("onesided", 1).run();
    assertArrayEquals(dims(1, n / 2 + 1, 2), half.dims());
    Tensor back = dft(half).with("inverse", 1).with("onesided", 1).constant(scalar(n)).run();
    assertArrayEquals(dims(1, n, 1), back.dims());
    assertArrayEquals(x.doubles(), back.doubles(), TOLERANCE);
  }

  @Test
  void axisIsAnAttributeThenAnInput() {
    Tensor x = signal(12, 1);
    Tensor matrix = floats(dims(3, 4, 1), x.doubles());
    Tensor columns = NodeModel.of("DFT", 17).with("axis", 0).input(matrix).run();
    Tensor same = NodeModel.of("DFT", 20).input(matrix).absent().constant(scalar(-3)).run();
    assertArrayEquals(columns.doubles(), same.doubles());
    NodeModel parts = NodeModel.of("DFT", 20).input(matrix).absent().constant(scalar(2));
    assertThrows(DiagnosticException.class, parts::graph);
  }

  @Test
  void framesAreTransformedOneByOne() {
    Tensor x = signal(10, 1);
    Tensor window = floats(dims(4), 0, 1, 1, 0.5);
    NodeModel model =
        NodeModel.of("STFT", 17)
            .input(x, "", "n", "")
            .constant(scalar(3))
            .constant(window)
            .range("n", 4, 100);
    IndexExpr frames = IndexExpr.symbol("n").minus(4).floorDiv(3).plus(1);
    assertEquals(
        Shape.of(IndexExpr.ONE, frames, IndexExpr.constant(3), IndexExpr.constant(2)),
        model.type().shape());
    double[] spectra = model.run().doubles();
    for (int frame = 0; frame < 3; frame++) {
      double[] part = new double[4];
      for (int i = 0; i < 4; i++) {
        part[i] = x.doubles()[3 * frame + i] * window.doubles()[i];
      }
      double[] spectrum = dft(floats(dims(1, 4, 1), part)).with("onesided", 1).run().doubles();
      double[] got = Arrays.copyOfRange(spectra, 6 * frame, 6 * frame + 6);
      assertArrayEquals(spectrum, got, TOLERANCE);
    }
  }

  @Test
  void aRealSignalMayComeWithoutItsLastDim() {
    Tensor x = signal(10, 1);
    Tensor flat = floats(dims(1, 10), x.doubles());
    double[] spectra =
        NodeModel.of("STFT", 17)
            .input(x)
            .constant(scalar(3))
            .absent()
            .constant(scalar(4))
            .run()
            .doubles();
    double[] same =
        NodeModel.of("STFT", 17)
            .input(flat)
            .constant(scalar(3))
            .absent()
            .constant(scalar(4))
            .run()
            .doubles();
    assertArrayEquals(spectra, same);
    NodeModel line = NodeModel.of("STFT", 17).input(floats(dims(10), x.doubles()));
    assertThrows(
        DiagnosticException.class, line.constant(scalar(3)).absent().constant(scalar(4))::graph);
  }

  @Test
  void windowsAreSymmetricOrPeriodic() {
    Tensor symmetric = NodeModel.of("HannWindow", 17).with("periodic", 0).constant(scalar(5)).run();
    assertArrayEquals(new double[] {0, 0.5, 1, 0.5, 0}, symmetric.doubles(), 1e-7);
    Tensor periodic =
        NodeModel.of("BlackmanWindow", 17).with("output_datatype", 11).constant(scalar(4)).run();
    assertEquals(ElementType.FLOAT64, periodic.element());
    assertArrayEquals(new double[] {0, 0.34, 1, 0.34}, periodic.doubles(), 1e-12);
    double edge = 25.0 / 46 - 21.0 / 46;
    assertArrayEquals(
        new double[] {edge, 1},
        NodeModel.of("HammingWindow", 17).constant(scalar(2)).run().doubles(),
        1e-7);
  }

  @Test
  void melFiltersAreTriangles() {
    MelFilters filters = new MelFilters(8, 16, 8192, 0, 4096);
    double[] weights = filters.weights().orElseThrow();
    assertEquals(9 * 8, weights.length);
    for (int filter = 0; filter < 8; filter++) {
      double peak = 0;
      for (int bin = 0; bin < 9; bin++) {
        peak = Math.max(peak, weights[bin * 8 + filter]);
      }
      assertEquals(1, peak);
    }
    // Peaks at 147, 324 and 539 Hz; the bins of the spectrum are 8192 / 17 = 482 Hz apart.
    assertEquals(1, weights[0]);
    assertEquals(1, weights[1]);
    assertEquals(1, weights[8 + 2]);
  }

  @Test
  void melFiltersBeyondTheSpectrumAreRefused() {
    assertTrue(new MelFilters(8, 16, 8192, 0, 8192).weights().isEmpty());
    assertTrue(new MelFilters(0, 16, 8192, 0, 4096).weights().isEmpty());
    assertTrue(new MelFilters(Long.MAX_VALUE, 16, 8192, 0, 1).weights().isEmpty());
  }
}

package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.text.KernelPrinter;

/** Kernels in every form give the bits that their nests say. */
class KernelBitsTest {
  private static final int KERNELS_AT_ONCE = 12;

  @Property(tries = 20)
  void allFormsGiveTheBitsOfTheNest(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kernel> kernels = new ArrayList<>();
    for (int i = 0; i < KERNELS_AT_ONCE; i++) {
      kernels.add(RandomNests.draw(random));
    }
    CompiledKernels compiled = new CompiledKernels(kernels);
    for (int i = 0; i < kernels.size(); i++) {
      for (int n : new int[] {0, 1, 3, 16, 17, RandomNests.LARGEST_SIZE}) {
        check(compiled, kernels.get(i), i, n, random);
      }
    }
  }

  private static void check(
      CompiledKernels compiled, Kernel kernel, int index, int n, Random random) {
    List<Object> interpreted = new ArrayList<>();
    for (Kernel.Buffer buffer : kernel.arguments()) {
      interpreted.add(random(buffer, n, random));
    }
    List<List<Object>> arrays = new ArrayList<>();
    for (String _ : compiled.forms()) {
      arrays.add(toJava(kernel, interpreted));
    }
    NestInterpreter.run(kernel, interpreted, n);
    List<Object> expected = toJava(kernel, interpreted);
    for (String form : compiled.forms()) {
      List<Object> actual = arrays.removeFirst();
      compiled.run(index, form, actual, List.of(n), n);
      for (int b = 0; b < expected.size(); b++) {
        Kernel.Buffer buffer = kernel.buffers().get(b);
        List<Long> expectedBits = KernelArrays.bits(buffer.type(), expected.get(b));
        List<Long> actualBits = KernelArrays.bits(buffer.type(), actual.get(b));
        for (int at = 0; at < expectedBits.size(); at++) {
          int place = at;
          assertEquals(
              Long.toHexString(expectedBits.get(at)),
              Long.toHexString(actualBits.get(at)),
              () ->
                  "%s[%d], n = %d, %s, of%n%s%n%s"
                      .formatted(
                          buffer.name(),
                          place,
                          n,
                          form,
                          KernelPrinter.print(kernel),
                          compiled.source(index, form)));
        }
      }
    }
  }

  private static Object random(Kernel.Buffer buffer, int n, Random random) {
    long size =
        IndexExpr.product(buffer.dims())
            .substituteSymbols(Map.of("n", IndexExpr.constant(n)))
            .asConstant()
            .orElseThrow();
    Object values = KernelArrays.random(buffer.type(), (int) size, random);
    if (buffer.name().equals("indices")) {
      long[] indices = (long[]) values;
      for (int i = 0; i < indices.length; i++) {
        indices[i] = Math.floorMod(indices[i], 40);
      }
    }
    return values;
  }

  private static List<Object> toJava(Kernel kernel, List<Object> arrays) {
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < arrays.size(); i++) {
      result.add(KernelArrays.toJava(kernel.buffers().get(i).type(), arrays.get(i)));
    }
    return result;
  }

  @Property(tries = 5)
  void mostRandomNestsHaveAVectorForm(@ForAll long seed) {
    Random random = new Random(seed);
    int vector = 0;
    for (int i = 0; i < 100; i++) {
      if (KernelClasses.hasVectorForm(RandomNests.draw(random))) {
        vector++;
      }
    }
    assertTrue(vector > 60, vector + " of 100");
  }
}

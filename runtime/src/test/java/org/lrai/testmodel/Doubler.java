package org.lrai.testmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.DimSpec;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.SymbolInfo;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;
import org.lrai.runtime.program.Buffers;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Outputs;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.ResourceReader;
import org.lrai.runtime.program.Workers;

/**
 * A program as the code generator writes them, by hand: y = weight * x by way of a buffer, in two
 * parallel kernels. Outside the library's packages, so that jars can hold it.
 */
public final class Doubler extends Program {
  private static final ModelSignature SIGNATURE =
      new ModelSignature(
          "doubler",
          List.of(
              PortInfo.tensor(
                  "x", ElementType.FLOAT, DimSpec.symbolic(0, "rows"), DimSpec.fixed(4))),
          List.of(
              PortInfo.tensor(
                  "y", ElementType.FLOAT, DimSpec.symbolic(0, "rows"), DimSpec.fixed(4))),
          List.of(new SymbolInfo("rows", 0, 1 << 20)));

  @Override
  public ModelSignature signature() {
    return SIGNATURE;
  }

  @Override
  public Execution newExecution(KernelForms forms) {
    return new DoublerExecution(forms);
  }

  private static final class Weights {
    static final float WEIGHT;

    static {
      try (ResourceReader reader = ResourceReader.open(Doubler.class, "doubler.bin")) {
        WEIGHT = reader.floats(1)[0];
        reader.expectEnd();
      }
    }
  }

  private static final class DoublerExecution extends Execution {
    private final float weight = Weights.WEIGHT;
    private final long[] shape = new long[2];
    private float @Nullable [] buffer;
    private float[] in = new float[0];
    private float[] out = new float[0];

    DoublerExecution(KernelForms forms) {
      super(forms);
    }

    @Override
    public void run(
        @Nullable Value[] inputs, @Nullable Value[] outputs, long[] symbols, Workers workers) {
      if (!(inputs[0] instanceof Tensor x)) {
        throw new IllegalStateException("x is required");
      }
      int size = x.size();
      shape[0] = symbols[0];
      shape[1] = 4;
      buffer = Buffers.floats(buffer, size, "scaled");
      in = x.floats();
      out = Outputs.tensor(outputs, 0, "y", ElementType.FLOAT, shape).floats();
      workers.parallel(this, 0, size, 64);
      workers.parallel(this, 1, size, 64);
    }

    @Override
    public void runRange(int call, int from, int to) {
      float[] scaled = buffer;
      if (scaled == null) {
        throw new IllegalStateException("no buffer");
      }
      switch (call) {
        case 0 -> {
          for (int i = from; i < to; i++) {
            scaled[i] = weight * in[i];
          }
        }
        case 1 -> System.arraycopy(scaled, from, out, from, to - from);
        default -> throw new IllegalArgumentException("call " + call);
      }
    }
  }
}

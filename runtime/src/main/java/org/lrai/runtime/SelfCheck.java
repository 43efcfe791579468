package org.lrai.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Program;

/**
 * Runs the kernels of a program, each by itself, on small inputs, and compares what they give with
 * what the reference interpreter of loop nests gave when the model was compiled; only a digest of
 * that is in the jar. So neither the compiler of the classes nor the JVM is believed.
 */
final class SelfCheck {
  /** Beside the class of the program: a line for each check. */
  static final String RESOURCE = "self-check.tsv";

  private static final int LARGEST = 1 << 26;

  private final Program program;

  /** The kernels that are checked in vector form; the others are in scalar form. */
  private final BitSet vector;

  private final boolean all;

  private SelfCheck(Program program, BitSet vector, boolean all) {
    this.program = program;
    this.vector = vector;
    this.all = all;
  }

  /**
   * Checks all kernels of a program in one form, with so few iterations of their loops that they
   * need not be compiled.
   *
   * @throws ModelException if a kernel gives other bits, or the checks cannot be read
   */
  static void run(Program program, boolean vector) {
    BitSet inVectorForm = new BitSet();
    inVectorForm.set(0, program.kernelCount(), vector);
    Optional<String> difference = new SelfCheck(program, inVectorForm, false).firstDifference();
    if (difference.isPresent()) {
      throw new ModelException(
          ModelException.Reason.JAR,
          ("Model %s cannot be used: %s. Compile it again. If that does not help, report the"
                  + " version of the JVM and the processor.")
              .formatted(program.signature().name(), difference.get()));
    }
  }

  /**
   * The first kernel that gives other bits in any of its checks, and what it does, for a message.
   *
   * @param vector the kernels that are checked in vector form; the others are in scalar form
   * @throws ModelException if the checks cannot be read
   */
  static Optional<String> difference(Program program, BitSet vector) {
    return new SelfCheck(program, vector, true).firstDifference();
  }

  private Optional<String> firstDifference() {
    int kernels = program.kernelCount();
    if (kernels == 0) {
      return Optional.empty();
    }
    CheckArrays arrays = new CheckArrays();
    boolean[] seen = new boolean[kernels];
    for (String line : read().split("\n")) {
      boolean later = line.startsWith("later\t");
      if (later && !all) {
        continue;
      }
      if (line.startsWith("unchecked\t")) {
        see(seen, line.split("\t", 3)[1]);
        continue;
      }
      SelfCheckLine check;
      try {
        check = SelfCheckLine.parse(line);
      } catch (IllegalArgumentException e) {
        throw damaged(String.valueOf(e.getMessage()), e);
      }
      if (!later) {
        see(seen, Integer.toString(check.kernel()));
      } else if (check.kernel() < 0 || check.kernel() >= kernels) {
        throw damaged("there is no kernel " + check.kernel(), null);
      }
      String problem = problem(check, arrays);
      if (problem != null) {
        return Optional.of(problem);
      }
    }
    for (int kernel = 0; kernel < kernels; kernel++) {
      if (!seen[kernel]) {
        throw damaged("it says nothing of kernel " + kernel, null);
      }
    }
    return Optional.empty();
  }

  private void see(boolean[] seen, String kernel) {
    try {
      seen[Integer.parseInt(kernel)] = true;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw damaged("there is no kernel " + kernel, e);
    }
  }

  /** What is wrong with a kernel, if anything is. */
  private @Nullable String problem(SelfCheckLine check, CheckArrays arrays) {
    SelfCheckLine.@Nullable Made[] made = check.arguments();
    @Nullable Object[] all = new @Nullable Object[made.length];
    try {
      for (int i = 0; i < made.length; i++) {
        SelfCheckLine.Made argument = made[i];
        all[i] = argument == null ? null : arrays.of(argument, i);
      }
      program.runKernel(
          check.kernel(), vector.get(check.kernel()), all, check.sizes(), check.from(), check.to());
      BitsDigest digest = new BitsDigest();
      for (int i = 0; i < check.pieces().length; i += 3) {
        int argument = check.pieces()[i];
        SelfCheckLine.Made written = made[argument];
        Object array = all[argument];
        if (written != null && array != null) {
          digest.add(written.type(), array, check.pieces()[i + 1], check.pieces()[i + 2]);
        }
      }
      return digest.value() == check.digest()
          ? null
          : name(check) + " gives other bits than it must";
    } catch (ModelException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      return name(check) + " does not run: " + e;
    }
  }

  private String name(SelfCheckLine check) {
    return "its kernel K%d in %s form, iterations %d to %d,"
        .formatted(
            check.kernel(),
            vector.get(check.kernel()) ? "vector" : "scalar",
            check.from(),
            check.to());
  }

  private String read() {
    try (InputStream stream = program.getClass().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw damaged("it is missing", null);
      }
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw damaged("it is over " + LARGEST + " bytes", null);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  private ModelException damaged(String what, @Nullable Throwable cause) {
    return new ModelException(
        ModelException.Reason.JAR,
        "The self-check of model %s (%s) cannot be read: %s. Compile the model again."
            .formatted(program.signature().name(), RESOURCE, what),
        cause);
  }
}

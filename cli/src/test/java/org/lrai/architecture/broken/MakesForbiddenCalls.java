package org.lrai.architecture.broken;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.util.UUID;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Never run: only its class file is read. */
final class MakesForbiddenCalls {

  private MakesForbiddenCalls() {}

  static double elementaryFunction(double x) {
    return Math.exp(x);
  }

  static FloatVector vectorFunction(FloatVector x) {
    return x.lanewise(VectorOperators.EXP);
  }

  static float sumOfLanes(FloatVector x) {
    return x.reduceLanes(VectorOperators.ADD);
  }

  static double sumOfLanes(DoubleVector x) {
    return x.reduceLanes(VectorOperators.ADD);
  }

  static long time() {
    return System.nanoTime() + Instant.now().toEpochMilli();
  }

  static double chance() {
    return Math.random() + UUID.randomUUID().hashCode();
  }

  static int identity(Object value) {
    return System.identityHashCode(value);
  }

  static ObjectInputStream serializedObjects(InputStream in) throws IOException {
    return new ObjectInputStream(in);
  }
}

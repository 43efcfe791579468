package org.lrai.verifier.bound;

/** Sums of rows in single precision, as the JIT compiler turns them into vector code. */
final class FloatRows {
  private FloatRows() {}

  /** Adds for each region the rows times its factors to its sums. */
  static void add(float[][] rows, float[][] factor, float[][] sum, int regions) {
    int i = 0;
    for (; i + 4 <= rows.length; i += 4) {
      for (int r = 0; r < regions; r++) {
        float[] f = factor[r];
        if (f[i] != 0 || f[i + 1] != 0 || f[i + 2] != 0 || f[i + 3] != 0) {
          addFour(f, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], sum[r]);
        }
      }
    }
    for (; i < rows.length; i++) {
      for (int r = 0; r < regions; r++) {
        float a = factor[r][i];
        float[] row = rows[i];
        float[] s = sum[r];
        for (int j = 0; j < s.length; j++) {
          s[j] = Math.fma(a, row[j], s[j]);
        }
      }
    }
  }

  private static void addFour(
      float[] factor, int i, float[] r0, float[] r1, float[] r2, float[] r3, float[] sum) {
    float a = factor[i];
    float b = factor[i + 1];
    float c = factor[i + 2];
    float d = factor[i + 3];
    for (int j = 0; j < sum.length; j++) {
      sum[j] =
          Math.fma(a, r0[j], Math.fma(b, r1[j], Math.fma(c, r2[j], Math.fma(d, r3[j], sum[j]))));
    }
  }

  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 4 <= a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}

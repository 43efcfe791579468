package org.lrai.runtime.program;

/**
 * Matrix products of kernels in scalar form. All kernels share these few methods, so that a JVM
 * that has just begun compiles them once, and soon: most of what a first call computes is here.
 */
public final class LaneProducts {
  private static final int BLOCK = 4;
  private static final int GROUP = 16;

  private LaneProducts() {}

  /**
   * Adds the product of a matrix {@code x} of shape [rows, terms] and a matrix {@code y} of shape
   * [terms, lanes] to {@code sums} of shape [rows, lanes]. Each sum takes its terms in ascending
   * order, each by one fused multiply-add.
   *
   * @param sums where row t begins at {@code sumsAt + t * lanes}
   * @param lanes a multiple of 16
   * @param yStep from a row of {@code y}, whose lanes lie side by side, to the next
   * @param xStep from an element of a row of {@code x} to the next
   * @param rows where the rows of {@code x} begin
   * @throws IndexOutOfBoundsException if an element is outside of its array
   */
  public static void add(
      float[] sums,
      int sumsAt,
      int lanes,
      float[] y,
      int yAt,
      int yStep,
      float[] x,
      int xStep,
      int terms,
      int... rows) {
    int row = 0;
    for (; row + BLOCK <= rows.length; row += BLOCK) {
      for (int lane = 0; lane < lanes; lane += BLOCK) {
        int at = sumsAt + row * lanes + lane;
        addBlock(sums, at, lanes, y, yAt + lane, yStep, x, xStep, terms, rows, row);
      }
    }
    for (; row < rows.length; row++) {
      for (int lane = 0; lane < lanes; lane += GROUP) {
        addRow(sums, sumsAt + row * lanes + lane, y, yAt + lane, yStep, x, xStep, terms, rows[row]);
      }
    }
  }

  /** Four lanes of four rows. */
  private static void addBlock(
      float[] sums,
      int at,
      int lanes,
      float[] y,
      int yAt,
      int yStep,
      float[] x,
      int xStep,
      int terms,
      int[] rows,
      int row) {
    int x0 = rows[row];
    int x1 = rows[row + 1];
    int x2 = rows[row + 2];
    int x3 = rows[row + 3];
    int at1 = at + lanes;
    int at2 = at1 + lanes;
    int at3 = at2 + lanes;
    float sum00 = sums[at];
    float sum01 = sums[at + 1];
    float sum02 = sums[at + 2];
    float sum03 = sums[at + 3];
    float sum10 = sums[at1];
    float sum11 = sums[at1 + 1];
    float sum12 = sums[at1 + 2];
    float sum13 = sums[at1 + 3];
    float sum20 = sums[at2];
    float sum21 = sums[at2 + 1];
    float sum22 = sums[at2 + 2];
    float sum23 = sums[at2 + 3];
    float sum30 = sums[at3];
    float sum31 = sums[at3 + 1];
    float sum32 = sums[at3 + 2];
    float sum33 = sums[at3 + 3];
    for (int term = 0; term < terms; term++) {
      int xTerm = term * xStep;
      int yTerm = yAt + term * yStep;
      float y0 = y[yTerm];
      float y1 = y[yTerm + 1];
      float y2 = y[yTerm + 2];
      float y3 = y[yTerm + 3];
      float a0 = x[x0 + xTerm];
      sum00 = Math.fma(a0, y0, sum00);
      sum01 = Math.fma(a0, y1, sum01);
      sum02 = Math.fma(a0, y2, sum02);
      sum03 = Math.fma(a0, y3, sum03);
      float a1 = x[x1 + xTerm];
      sum10 = Math.fma(a1, y0, sum10);
      sum11 = Math.fma(a1, y1, sum11);
      sum12 = Math.fma(a1, y2, sum12);
      sum13 = Math.fma(a1, y3, sum13);
      float a2 = x[x2 + xTerm];
      sum20 = Math.fma(a2, y0, sum20);
      sum21 = Math.fma(a2, y1, sum21);
      sum22 = Math.fma(a2, y2, sum22);
      sum23 = Math.fma(a2, y3, sum23);
      float a3 = x[x3 + xTerm];
      sum30 = Math.fma(a3, y0, sum30);
      sum31 = Math.fma(a3, y1, sum31);
      sum32 = Math.fma(a3, y2, sum32);
      sum33 = Math.fma(a3, y3, sum33);
    }
    sums[at] = sum00;
    sums[at + 1] = sum01;
    sums[at + 2] = sum02;
    sums[at + 3] = sum03;
    sums[at1] = sum10;
    sums[at1 + 1] = sum11;
    sums[at1 + 2] = sum12;
    sums[at1 + 3] = sum13;
    sums[at2] = sum20;
    sums[at2 + 1] = sum21;
    sums[at2 + 2] = sum22;
    sums[at2 + 3] = sum23;
    sums[at3] = sum30;
    sums[at3 + 1] = sum31;
    sums[at3 + 2] = sum32;
    sums[at3 + 3] = sum33;
  }

  /** Sixteen lanes of a row. */
  private static void addRow(
      float[] sums,
      int at,
      float[] y,
      int yAt,
      int yStep,
      float[] x,
      int xStep,
      int terms,
      int xAt) {
    float sum0 = sums[at];
    float sum1 = sums[at + 1];
    float sum2 = sums[at + 2];
    float sum3 = sums[at + 3];
    float sum4 = sums[at + 4];
    float sum5 = sums[at + 5];
    float sum6 = sums[at + 6];
    float sum7 = sums[at + 7];
    float sum8 = sums[at + 8];
    float sum9 = sums[at + 9];
    float sum10 = sums[at + 10];
    float sum11 = sums[at + 11];
    float sum12 = sums[at + 12];
    float sum13 = sums[at + 13];
    float sum14 = sums[at + 14];
    float sum15 = sums[at + 15];
    for (int term = 0; term < terms; term++) {
      float a = x[xAt + term * xStep];
      int yTerm = yAt + term * yStep;
      sum0 = Math.fma(a, y[yTerm], sum0);
      sum1 = Math.fma(a, y[yTerm + 1], sum1);
      sum2 = Math.fma(a, y[yTerm + 2], sum2);
      sum3 = Math.fma(a, y[yTerm + 3], sum3);
      sum4 = Math.fma(a, y[yTerm + 4], sum4);
      sum5 = Math.fma(a, y[yTerm + 5], sum5);
      sum6 = Math.fma(a, y[yTerm + 6], sum6);
      sum7 = Math.fma(a, y[yTerm + 7], sum7);
      sum8 = Math.fma(a, y[yTerm + 8], sum8);
      sum9 = Math.fma(a, y[yTerm + 9], sum9);
      sum10 = Math.fma(a, y[yTerm + 10], sum10);
      sum11 = Math.fma(a, y[yTerm + 11], sum11);
      sum12 = Math.fma(a, y[yTerm + 12], sum12);
      sum13 = Math.fma(a, y[yTerm + 13], sum13);
      sum14 = Math.fma(a, y[yTerm + 14], sum14);
      sum15 = Math.fma(a, y[yTerm + 15], sum15);
    }
    sums[at] = sum0;
    sums[at + 1] = sum1;
    sums[at + 2] = sum2;
    sums[at + 3] = sum3;
    sums[at + 4] = sum4;
    sums[at + 5] = sum5;
    sums[at + 6] = sum6;
    sums[at + 7] = sum7;
    sums[at + 8] = sum8;
    sums[at + 9] = sum9;
    sums[at + 10] = sum10;
    sums[at + 11] = sum11;
    sums[at + 12] = sum12;
    sums[at + 13] = sum13;
    sums[at + 14] = sum14;
    sums[at + 15] = sum15;
  }
}

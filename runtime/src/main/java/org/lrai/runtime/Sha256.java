package org.lrai.runtime;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 (FIPS 180-4). The JDK's is faster, and is used for what is large; but to find it the JDK
 * loads its security providers, which takes longer than everything else that loading a small model
 * does.
 */
final class Sha256 {
  /** Bytes from which the JDK's is worth its start: some 90 ms, in which this one does as many. */
  private static final long LARGE = 1 << 24;

  private static final int BLOCK = 64;

  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  private static final int[] K = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final @Nullable MessageDigest large;
  private final int[] state = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };
  private final int[] schedule = new int[BLOCK];
  private final int[] working = new int[state.length];
  private final byte[] block = new byte[BLOCK];
  private long length;

  /**
   * A digest of nothing yet.
   *
   * @param expected about how many bytes there will be; any number gives the same digest
   */
  Sha256(long expected) {
    try {
      large = expected >= LARGE ? MessageDigest.getInstance("SHA-256") : null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest of some bytes, in lower-case hexadecimal. */
  static String hex(byte[] bytes) {
    Sha256 digest = new Sha256(bytes.length);
    digest.update(bytes, 0, bytes.length);
    return digest.hex();
  }

  void update(byte[] bytes, int offset, int count) {
    if (large != null) {
      large.update(bytes, offset, count);
      return;
    }
    int at = offset;
    int end = offset + count;
    int filled = (int) (length % BLOCK);
    length += count;
    if (filled > 0) {
      int taken = Math.min(BLOCK - filled, end - at);
      System.arraycopy(bytes, at, block, filled, taken);
      at += taken;
      if (filled + taken < BLOCK) {
        return;
      }
      compress(block, 0);
    }
    for (; at <= end - BLOCK; at += BLOCK) {
      compress(bytes, at);
    }
    System.arraycopy(bytes, at, block, 0, end - at);
  }

  /** The digest, in lower-case hexadecimal; nothing can be added afterwards. */
  String hex() {
    if (large != null) {
      return HexFormat.of().formatHex(large.digest());
    }
    long bits = 8 * length;
    byte[] padding = new byte[BLOCK + Long.BYTES];
    padding[0] = (byte) 0x80;
    int zeros = (int) Math.floorMod(BLOCK - Long.BYTES - 1 - length, (long) BLOCK);
    for (int i = 0; i < Long.BYTES; i++) {
      padding[1 + zeros + i] = (byte) (bits >>> (8 * (Long.BYTES - 1 - i)));
    }
    update(padding, 0, 1 + zeros + Long.BYTES);
    StringBuilder hex = new StringBuilder(2 * Integer.BYTES * state.length);
    for (int word : state) {
      for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
        hex.append(Character.forDigit((word >>> shift) & 0xF, 16));
      }
    }
    return hex.toString();
  }

  /**
   * Adds a block. Most blocks of a small model are hashed before the JVM has compiled this well, so
   * nothing here has loops or calls the JDK: methods without loops are compiled after some hundred
   * calls, and once; and what has neither calls nor branches is not counted, so that the code with
   * profiles is as fast as that without.
   */
  private void compress(byte[] bytes, int offset) {
    int[] w = schedule;
    read(bytes, offset, w, 0);
    read(bytes, offset + 32, w, 8);
    extend(w, 16);
    extend(w, 24);
    extend(w, 32);
    extend(w, 40);
    extend(w, 48);
    extend(w, 56);
    int[] s = state;
    System.arraycopy(s, 0, working, 0, s.length);
    rounds(working, w, 0);
    rounds(working, w, 8);
    rounds(working, w, 16);
    rounds(working, w, 24);
    rounds(working, w, 32);
    rounds(working, w, 40);
    rounds(working, w, 48);
    rounds(working, w, 56);
    int[] v = working;
    s[0] += v[0];
    s[1] += v[1];
    s[2] += v[2];
    s[3] += v[3];
    s[4] += v[4];
    s[5] += v[5];
    s[6] += v[6];
    s[7] += v[7];
  }

  /** Eight words of a block. */
  private static void read(byte[] bytes, int at, int[] w, int t) {
    w[t] =
        (bytes[at] << 24)
            | ((bytes[at + 1] & 0xFF) << 16)
            | ((bytes[at + 2] & 0xFF) << 8)
            | (bytes[at + 3] & 0xFF);
    w[t + 1] =
        (bytes[at + 4] << 24)
            | ((bytes[at + 5] & 0xFF) << 16)
            | ((bytes[at + 6] & 0xFF) << 8)
            | (bytes[at + 7] & 0xFF);
    w[t + 2] =
        (bytes[at + 8] << 24)
            | ((bytes[at + 9] & 0xFF) << 16)
            | ((bytes[at + 10] & 0xFF) << 8)
            | (bytes[at + 11] & 0xFF);
    w[t + 3] =
        (bytes[at + 12] << 24)
            | ((bytes[at + 13] & 0xFF) << 16)
            | ((bytes[at + 14] & 0xFF) << 8)
            | (bytes[at + 15] & 0xFF);
    w[t + 4] =
        (bytes[at + 16] << 24)
            | ((bytes[at + 17] & 0xFF) << 16)
            | ((bytes[at + 18] & 0xFF) << 8)
            | (bytes[at + 19] & 0xFF);
    w[t + 5] =
        (bytes[at + 20] << 24)
            | ((bytes[at + 21] & 0xFF) << 16)
            | ((bytes[at + 22] & 0xFF) << 8)
            | (bytes[at + 23] & 0xFF);
    w[t + 6] =
        (bytes[at + 24] << 24)
            | ((bytes[at + 25] & 0xFF) << 16)
            | ((bytes[at + 26] & 0xFF) << 8)
            | (bytes[at + 27] & 0xFF);
    w[t + 7] =
        (bytes[at + 28] << 24)
            | ((bytes[at + 29] & 0xFF) << 16)
            | ((bytes[at + 30] & 0xFF) << 8)
            | (bytes[at + 31] & 0xFF);
  }

  /** Eight more words of the schedule. */
  private static void extend(int[] w, int t) {
    int x0 = w[t - 15];
    int y0 = w[t - 2];
    int y1 = w[t - 1];
    int y2 =
        w[t - 16]
            + ((x0 >>> 7 | x0 << 25) ^ (x0 >>> 18 | x0 << 14) ^ (x0 >>> 3))
            + w[t - 7]
            + ((y0 >>> 17 | y0 << 15) ^ (y0 >>> 19 | y0 << 13) ^ (y0 >>> 10));
    w[t] = y2;
    int x1 = w[t - 14];
    int y3 =
        w[t - 15]
            + ((x1 >>> 7 | x1 << 25) ^ (x1 >>> 18 | x1 << 14) ^ (x1 >>> 3))
            + w[t - 6]
            + ((y1 >>> 17 | y1 << 15) ^ (y1 >>> 19 | y1 << 13) ^ (y1 >>> 10));
    w[t + 1] = y3;
    int x2 = w[t - 13];
    int y4 =
        w[t - 14]
            + ((x2 >>> 7 | x2 << 25) ^ (x2 >>> 18 | x2 << 14) ^ (x2 >>> 3))
            + w[t - 5]
            + ((y2 >>> 17 | y2 << 15) ^ (y2 >>> 19 | y2 << 13) ^ (y2 >>> 10));
    w[t + 2] = y4;
    int x3 = w[t - 12];
    int y5 =
        w[t - 13]
            + ((x3 >>> 7 | x3 << 25) ^ (x3 >>> 18 | x3 << 14) ^ (x3 >>> 3))
            + w[t - 4]
            + ((y3 >>> 17 | y3 << 15) ^ (y3 >>> 19 | y3 << 13) ^ (y3 >>> 10));
    w[t + 3] = y5;
    int x4 = w[t - 11];
    int y6 =
        w[t - 12]
            + ((x4 >>> 7 | x4 << 25) ^ (x4 >>> 18 | x4 << 14) ^ (x4 >>> 3))
            + w[t - 3]
            + ((y4 >>> 17 | y4 << 15) ^ (y4 >>> 19 | y4 << 13) ^ (y4 >>> 10));
    w[t + 4] = y6;
    int x5 = w[t - 10];
    int y7 =
        w[t - 11]
            + ((x5 >>> 7 | x5 << 25) ^ (x5 >>> 18 | x5 << 14) ^ (x5 >>> 3))
            + w[t - 2]
            + ((y5 >>> 17 | y5 << 15) ^ (y5 >>> 19 | y5 << 13) ^ (y5 >>> 10));
    w[t + 5] = y7;
    int x6 = w[t - 9];
    int y8 =
        w[t - 10]
            + ((x6 >>> 7 | x6 << 25) ^ (x6 >>> 18 | x6 << 14) ^ (x6 >>> 3))
            + w[t - 1]
            + ((y6 >>> 17 | y6 << 15) ^ (y6 >>> 19 | y6 << 13) ^ (y6 >>> 10));
    w[t + 6] = y8;
    int x7 = w[t - 8];
    int y9 =
        w[t - 9]
            + ((x7 >>> 7 | x7 << 25) ^ (x7 >>> 18 | x7 << 14) ^ (x7 >>> 3))
            + w[t]
            + ((y7 >>> 17 | y7 << 15) ^ (y7 >>> 19 | y7 << 13) ^ (y7 >>> 10));
    w[t + 7] = y9;
  }

  /** Eight rounds: after them the working variables have their places again. */
  private static void rounds(int[] v, int[] w, int t) {
    int[] k = K;
    int a = v[0];
    int b = v[1];
    int c = v[2];
    int d = v[3];
    int e = v[4];
    int f = v[5];
    int g = v[6];
    int h = v[7];
    h += (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    h += (g ^ (e & (f ^ g))) + k[t] + w[t];
    d += h;
    h += (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    h += (a & b) | (c & (a | b));
    g += (d >>> 6 | d << 26) ^ (d >>> 11 | d << 21) ^ (d >>> 25 | d << 7);
    g += (f ^ (d & (e ^ f))) + k[t + 1] + w[t + 1];
    c += g;
    g += (h >>> 2 | h << 30) ^ (h >>> 13 | h << 19) ^ (h >>> 22 | h << 10);
    g += (h & a) | (b & (h | a));
    f += (c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7);
    f += (e ^ (c & (d ^ e))) + k[t + 2] + w[t + 2];
    b += f;
    f += (g >>> 2 | g << 30) ^ (g >>> 13 | g << 19) ^ (g >>> 22 | g << 10);
    f += (g & h) | (a & (g | h));
    e += (b >>> 6 | b << 26) ^ (b >>> 11 | b << 21) ^ (b >>> 25 | b << 7);
    e += (d ^ (b & (c ^ d))) + k[t + 3] + w[t + 3];
    a += e;
    e += (f >>> 2 | f << 30) ^ (f >>> 13 | f << 19) ^ (f >>> 22 | f << 10);
    e += (f & g) | (h & (f | g));
    d += (a >>> 6 | a << 26) ^ (a >>> 11 | a << 21) ^ (a >>> 25 | a << 7);
    d += (c ^ (a & (b ^ c))) + k[t + 4] + w[t + 4];
    h += d;
    d += (e >>> 2 | e << 30) ^ (e >>> 13 | e << 19) ^ (e >>> 22 | e << 10);
    d += (e & f) | (g & (e | f));
    c += (h >>> 6 | h << 26) ^ (h >>> 11 | h << 21) ^ (h >>> 25 | h << 7);
    c += (b ^ (h & (a ^ b))) + k[t + 5] + w[t + 5];
    g += c;
    c += (d >>> 2 | d << 30) ^ (d >>> 13 | d << 19) ^ (d >>> 22 | d << 10);
    c += (d & e) | (f & (d | e));
    b += (g >>> 6 | g << 26) ^ (g >>> 11 | g << 21) ^ (g >>> 25 | g << 7);
    b += (a ^ (g & (h ^ a))) + k[t + 6] + w[t + 6];
    f += b;
    b += (c >>> 2 | c << 30) ^ (c >>> 13 | c << 19) ^ (c >>> 22 | c << 10);
    b += (c & d) | (e & (c | d));
    a += (f >>> 6 | f << 26) ^ (f >>> 11 | f << 21) ^ (f >>> 25 | f << 7);
    a += (h ^ (f & (g ^ h))) + k[t + 7] + w[t + 7];
    e += a;
    a += (b >>> 2 | b << 30) ^ (b >>> 13 | b << 19) ^ (b >>> 22 | b << 10);
    a += (b & c) | (d & (b | c));
    v[0] = a;
    v[1] = b;
    v[2] = c;
    v[3] = d;
    v[4] = e;
    v[5] = f;
    v[6] = g;
    v[7] = h;
  }
}

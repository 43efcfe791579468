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

  private void compress(byte[] bytes, int offset) {
    int[] w = schedule;
    for (int t = 0; t < 16; t++) {
      int at = offset + 4 * t;
      w[t] =
          (bytes[at] << 24)
              | ((bytes[at + 1] & 0xFF) << 16)
              | ((bytes[at + 2] & 0xFF) << 8)
              | (bytes[at + 3] & 0xFF);
    }
    for (int t = 16; t < BLOCK; t++) {
      int x = w[t - 15];
      int y = w[t - 2];
      int first = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ (x >>> 3);
      int second = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ (y >>> 10);
      w[t] = second + w[t - 7] + first + w[t - 16];
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int t = 0; t < BLOCK; t++) {
      int sum1 =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int next = h + sum1 + ((e & f) ^ (~e & g)) + K[t] + w[t];
      int sum0 =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = d + next;
      d = c;
      c = b;
      b = a;
      a = next + sum0 + majority;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}

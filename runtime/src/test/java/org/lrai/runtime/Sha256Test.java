package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-4 and NIST's example values. */
  @Test
  void knownDigests() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Sha256.hex(new byte[0]));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Sha256.hex(new byte[] {'a', 'b', 'c'}));
  }

  /** Of every length around some blocks, in pieces of any size. */
  @Test
  void agreesWithTheJdk() throws NoSuchAlgorithmException {
    Random random = new Random(5);
    for (int length = 0; length < 300; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      String expected =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      Sha256 small = new Sha256(length);
      Sha256 large = new Sha256(1L << 40);
      for (int at = 0; at < length; ) {
        int count = 1 + random.nextInt(Math.min(100, length - at));
        byte[] shifted = Arrays.copyOfRange(bytes, at / 2, at + count);
        small.update(shifted, at - at / 2, count);
        large.update(shifted, at - at / 2, count);
        at += count;
      }
      assertEquals(expected, small.hex());
      assertEquals(expected, large.hex());
    }
  }
}

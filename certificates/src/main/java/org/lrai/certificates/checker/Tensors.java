package org.lrai.certificates.checker;

import java.nio.ByteBuffer;

/** Where the raw elements of constants come from. */
@FunctionalInterface
public interface Tensors {
  /**
   * The elements of a constant: little-endian, row-major, without a header.
   *
   * @param sha256 of these bytes, in hexadecimal; checked by who asks
   */
  ByteBuffer read(String sha256);
}

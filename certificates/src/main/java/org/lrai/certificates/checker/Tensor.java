package org.lrai.certificates.checker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A tensor of nodes, row-major. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tensor(Type type, long[] dims, int[] nodes) {
  private static final int MOST = 1 << 28;

  static int size(long... dims) {
    long size = 1;
    for (long dim : dims) {
      Rejection.require(dim >= 0, "a dim of " + dim);
      size = Math.multiplyExact(size, dim);
    }
    if (size > MOST) {
      throw Rejection.unsupported(size + " elements");
    }
    return (int) size;
  }

  /** The constants of a resource. */
  static int[] read(Nodes nodes, Type type, int size, Tensors tensors, String digest) {
    ByteBuffer data = tensors.read(digest).slice().order(ByteOrder.LITTLE_ENDIAN);
    Rejection.require(data.remaining() == (long) size * type.bytes(), "size of " + digest);
    Rejection.require(digest(data).equals(digest), "contents of " + digest);
    int[] elements = new int[size];
    for (int i = 0; i < size; i++) {
      elements[i] =
          type.isFloat()
              ? nodes.constant(type.realAt(data, i))
              : nodes.integer(type.integerAt(data, i));
    }
    return elements;
  }

  private static String digest(ByteBuffer data) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(data.duplicate());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /**
   * The elements of an input: variables from {@code first} on, or the numbers of a point.
   *
   * @param point null for variables
   */
  static int[] input(Nodes nodes, Type type, int size, int first, double @Nullable [] point) {
    if (point == null && type != Type.F32) {
      throw Rejection.unsupported("an input of " + type + " that is no point");
    }
    Rejection.require(point == null || point.length == size, "size of a point");
    int[] elements = new int[size];
    for (int i = 0; i < size; i++) {
      Rejection.require(
          point == null || !type.isFloat() || type.rounded(point[i]) == point[i],
          "an element that is no " + type);
      elements[i] =
          point == null
              ? nodes.input(first + i)
              : type.isFloat()
                  ? nodes.constant(point[i])
                  : nodes.integer(type.wrap((long) point[i]));
    }
    return elements;
  }
}

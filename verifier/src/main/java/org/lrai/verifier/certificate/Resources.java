package org.lrai.verifier.certificate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.lrai.ir.graph.TensorData;

/** Raw elements of constants by their SHA-256. */
final class Resources {
  private final SequencedMap<String, ByteBuffer> contents = new LinkedHashMap<>();

  /** Adds the elements of a constant; gives their digest in hexadecimal. */
  String add(TensorData data) {
    ByteBuffer bytes = data.bytes();
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(bytes.duplicate());
      String digest = HexFormat.of().formatHex(sha256.digest());
      contents.putIfAbsent(digest, bytes);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  SequencedMap<String, ByteBuffer> contents() {
    return Collections.unmodifiableSequencedMap(contents);
  }
}

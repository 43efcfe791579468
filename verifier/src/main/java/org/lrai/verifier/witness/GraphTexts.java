package org.lrai.verifier.witness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.text.GraphPrinter;

/**
 * Graphs as digests of their texts, in which large constants stand as digests of their elements.
 */
final class GraphTexts {
  private GraphTexts() {}

  /** In hexadecimal. */
  static String digest(Graph graph) {
    try {
      byte[] text = GraphPrinter.print(graph).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

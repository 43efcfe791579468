package org.lrai.codegen.jar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What an entry of a jar holds: bytes, in pieces, so that large weights are never copied.
 *
 * @param compressed whether it is deflated in the archive
 */
public record JarEntryContent(List<ByteBuffer> pieces, boolean compressed) {
  public JarEntryContent {
    pieces = pieces.stream().map(ByteBuffer::asReadOnlyBuffer).toList();
  }

  public static JarEntryContent compressed(byte[] bytes) {
    return new JarEntryContent(List.of(ByteBuffer.wrap(bytes)), true);
  }

  public static JarEntryContent stored(List<ByteBuffer> pieces) {
    return new JarEntryContent(pieces, false);
  }

  long size() {
    return pieces.stream().mapToLong(ByteBuffer::remaining).sum();
  }

  void writeTo(OutputStream stream) throws IOException {
    byte[] chunk = new byte[1 << 16];
    for (ByteBuffer piece : pieces) {
      ByteBuffer rest = piece.duplicate();
      while (rest.hasRemaining()) {
        int count = Math.min(chunk.length, rest.remaining());
        rest.get(chunk, 0, count);
        stream.write(chunk, 0, count);
      }
    }
  }
}

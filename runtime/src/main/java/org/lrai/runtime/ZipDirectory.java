package org.lrai.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Looks at the end of a zip file before {@link java.util.zip.ZipFile} does, which reads the whole
 * central directory into memory, however large the file claims that it is.
 *
 * <p>The end record (APPNOTE.TXT, 4.3.16) must be the last 22 bytes of the file, without a comment:
 * so there is only one reading of where it is, and it is the one that {@code ZipFile} will take.
 */
final class ZipDirectory {
  private static final int END_SIZE = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ZIP64_LOCATOR_SIZE = 20;
  private static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int ZIP64_END_SIZE = 56;
  private static final int ZIP64_END_SIGNATURE = 0x06064b50;

  /** Room for a few hundred thousand entries. */
  private static final long LARGEST_DIRECTORY = 1 << 25;

  private ZipDirectory() {}

  static void check(Path path) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      long size = channel.size();
      ByteBuffer end = read(channel, size - END_SIZE, END_SIZE);
      if (end.getInt(0) != END_SIGNATURE || end.getShort(20) != 0) {
        throw new ZipException("it is not a zip file, or cut off, or has bytes after its end");
      }
      long directory = end.getInt(12) & 0xFFFFFFFFL;
      if (directory == 0xFFFFFFFFL) {
        directory = zip64(channel, size);
      }
      if (directory < 0 || directory > LARGEST_DIRECTORY) {
        throw new ZipException("its directory is over " + LARGEST_DIRECTORY + " bytes");
      }
    }
  }

  private static long zip64(SeekableByteChannel channel, long size) throws IOException {
    long at = size - END_SIZE - ZIP64_LOCATOR_SIZE;
    ByteBuffer locator = read(channel, at, ZIP64_LOCATOR_SIZE);
    if (locator.getInt(0) != ZIP64_LOCATOR_SIGNATURE) {
      throw new ZipException("its directory is over " + LARGEST_DIRECTORY + " bytes");
    }
    ByteBuffer end = read(channel, locator.getLong(8), ZIP64_END_SIZE);
    if (end.getInt(0) != ZIP64_END_SIGNATURE) {
      throw new ZipException("it has no zip64 end record where it says");
    }
    return end.getLong(40);
  }

  private static ByteBuffer read(SeekableByteChannel channel, long position, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    if (position < 0 || position > channel.size() - length) {
      throw new ZipException("it is too short for a zip file");
    }
    channel.position(position);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new ZipException("it is cut off");
      }
    }
    return buffer;
  }
}

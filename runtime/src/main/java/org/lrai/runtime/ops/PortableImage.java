package org.lrai.runtime.ops;

/**
 * Reads the portable image formats PBM, PGM and PPM, plain and raw (P1 to P6), which the JDK does
 * not know. See https://netpbm.sourceforge.net/doc/.
 */
final class PortableImage {
  private final Inputs in;
  private final byte[] bytes;
  private int at;
  private final int kind;
  final int width;
  final int height;
  private final int largest;

  /** Whether a file begins as such a format does. */
  static boolean matches(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6';
  }

  PortableImage(Inputs in, byte[] bytes, long mostPixels) {
    this.in = in;
    this.bytes = bytes;
    kind = bytes[1] - '0';
    at = 2;
    width = number();
    height = number();
    largest = kind == 1 || kind == 4 ? 1 : number();
    in.require(
        (long) width * height <= mostPixels && largest >= 1 && largest <= 0xFFFF,
        "the picture has %d x %d pixels of %d levels",
        width,
        height,
        largest);
    at++; // one white space before raw data
    long fewestBytes = (long) width * height / (kind == 4 ? 8 : 1);
    in.require(bytes.length - at >= fewestBytes, "the picture is cut off");
  }

  /** The next row, from the top, as {@code 0xRRGGBB}. */
  void readRow(int[] row) {
    for (int x = 0; x < width; x++) {
      row[x] =
          switch (kind) {
            case 1 -> 0xFFFFFF * (1 - bit());
            case 4 -> 0xFFFFFF * (1 - ((raw(at + x / 8) >> (7 - x % 8)) & 1));
            case 3, 6 -> level() << 16 | level() << 8 | level();
            default -> 0x010101 * level();
          };
    }
    if (kind == 4) {
      at += (width + 7) / 8;
    }
  }

  /** A sample as 0 to 255. */
  private int level() {
    int sample;
    if (kind <= 3) {
      sample = number();
    } else if (largest < 256) {
      sample = raw(at++);
    } else {
      sample = raw(at) << 8 | raw(at + 1);
      at += 2;
    }
    return Math.min(sample, largest) * 255 / largest;
  }

  /** A digit of a plain bitmap; they need no space between them. */
  private int bit() {
    skipSpace();
    return raw(at++) == '1' ? 1 : 0;
  }

  private int number() {
    skipSpace();
    int start = at;
    int value = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = Math.min(10 * value + bytes[at++] - '0', 1 << 24);
    }
    in.require(at > start, "the picture has no number at byte %d", at);
    return value;
  }

  private void skipSpace() {
    while (at < bytes.length && (bytes[at] == '#' || Character.isWhitespace(bytes[at]))) {
      if (bytes[at] == '#') {
        while (at < bytes.length && bytes[at] != '\n') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private int raw(int index) {
    in.require(index < bytes.length, "the picture is cut off");
    return bytes[index] & 0xFF;
  }
}

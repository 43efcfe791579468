package org.lrai.runtime.ops;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Decodes a picture: the portable formats (PBM, PGM, PPM), and what the JDK reads (BMP, JPEG, PNG,
 * TIFF, GIF, WBMP). JPEG pixels may differ by a few levels from other decoders; JPEG 2000 and WebP
 * are not read.
 *
 * <p>Input: the file, UINT8 of one dim. Output: UINT8 {@code [height, width, channels]}. ONNX
 * ImageDecoder; where it asks for an empty result, a file that cannot be read is an error here,
 * which says why.
 *
 * @param format the channels
 */
public record ImageDecoder(PixelFormat format) implements OpaqueOperator {

  /** Channels of the result. */
  public enum PixelFormat {
    RGB,
    BGR,
    /** One channel, {@code 0.299 R + 0.587 G + 0.114 B}, rounded to nearest. */
    GRAYSCALE
  }

  /** Larger pictures than this many pixels are refused before they are decoded. */
  private static final long MOST_PIXELS = 1L << 28;

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("ImageDecoder", inputs);
    Tensor encoded = in.tensor(0, "encoded_stream", ElementType.UINT8);
    byte[] bytes = Arrays.copyOf(encoded.bytes(), encoded.size());
    if (PortableImage.matches(bytes)) {
      PortableImage image = new PortableImage(in, bytes, MOST_PIXELS);
      return new Value[] {
        pixels(image.height, image.width, format, (y, row) -> image.readRow(row))
      };
    }
    if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
      throw new ModelException(
          ModelException.Reason.CONFIGURATION,
          "The model decodes pictures, for which the JVM needs the module java.desktop. "
              + "Start it with --add-modules java.desktop, or with a JDK that has it.");
    }
    return new Value[] {Decoder.decode(in, bytes, format)};
  }

  /** Gives the rows of a picture, from the top, as {@code 0xRRGGBB}. */
  private interface Rows {
    void read(int y, int[] row);
  }

  private static Tensor pixels(int height, int width, PixelFormat format, Rows rows) {
    int channels = format == PixelFormat.GRAYSCALE ? 1 : 3;
    Tensor result = Tensor.zeros(ElementType.UINT8, height, width, channels);
    int[] row = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      for (int rgb : row) {
        put(result.bytes(), at, rgb, format);
        at += channels;
      }
    }
    return result;
  }

  private static void put(byte[] to, int at, int rgb, PixelFormat format) {
    int red = (rgb >> 16) & 0xFF;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    switch (format) {
      case RGB, BGR -> {
        to[at] = (byte) (format == PixelFormat.RGB ? red : blue);
        to[at + 1] = (byte) green;
        to[at + 2] = (byte) (format == PixelFormat.RGB ? blue : red);
      }
      case GRAYSCALE -> to[at] = (byte) Math.round((299 * red + 587 * green + 114 * blue) / 1000.0);
    }
  }

  /** Apart, so that the classes of java.desktop are needed only where pictures are decoded. */
  private static final class Decoder {
    static Tensor decode(Inputs in, byte[] bytes, PixelFormat format) {
      try (ImageInputStream stream =
          new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
          throw new ModelException(
              ModelException.Reason.UNSUPPORTED,
              "Operator ImageDecoder: the picture is none of pbm, pgm, ppm, %s. Convert it."
                  .formatted(String.join(", ", ImageIO.getReaderFileSuffixes())));
        }
        ImageReader reader = readers.next();
        try {
          reader.setInput(stream, true, true);
          long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
          in.require(pixels <= MOST_PIXELS, "the picture has %d pixels", pixels);
          BufferedImage image = reader.read(0);
          return pixels(
              image.getHeight(), image.getWidth(), format, (y, row) -> readRow(image, y, row));
        } finally {
          reader.dispose();
        }
      } catch (IOException | RuntimeException e) {
        if (e instanceof ModelException known) {
          throw known;
        }
        // The readers throw many kinds of exceptions for damaged files.
        throw in.invalid("the picture cannot be read (" + e.getMessage() + ")");
      }
    }

    /** Levels as in the file: getRGB would take gray levels for linear light and convert them. */
    private static void readRow(BufferedImage image, int y, int[] row) {
      if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
        image.getRGB(0, y, row.length, 1, row, 0, row.length);
        return;
      }
      image.getRaster().getSamples(0, y, row.length, 1, 0, row);
      int largest = (1 << image.getSampleModel().getSampleSize(0)) - 1;
      for (int x = 0; x < row.length; x++) {
        row[x] = row[x] * 255 / largest * 0x010101;
      }
    }
  }
}

package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.runtime.Failures.assertRefused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.ops.ImageDecoder.PixelFormat;

class ImageDecoderTest {

  private static Tensor file(byte[] bytes) {
    return Tensor.of(ElementType.UINT8, bytes, bytes.length);
  }

  private static Tensor encoded(String format, int type) throws IOException {
    BufferedImage image = new BufferedImage(2, 1, type);
    image.setRGB(0, 0, 0xFF0A141E);
    image.setRGB(1, 0, 0xFFFFFFFF);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, stream));
    return file(stream.toByteArray());
  }

  private static Tensor text(String text) {
    return file(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void decodesLosslessFormatsExactly() throws IOException {
    for (String format : new String[] {"png", "bmp", "tiff"}) {
      Tensor picture = encoded(format, BufferedImage.TYPE_INT_RGB);
      assertEquals(
          "uint8[1, 2, 3]: 10 20 30 -1 -1 -1",
          Run.text(new ImageDecoder(PixelFormat.RGB), picture));
      assertEquals(
          "uint8[1, 2, 3]: 30 20 10 -1 -1 -1",
          Run.text(new ImageDecoder(PixelFormat.BGR), picture));
      assertEquals(
          "uint8[1, 2, 1]: 18 -1", Run.text(new ImageDecoder(PixelFormat.GRAYSCALE), picture));
    }
  }

  @Test
  void keepsTheLevelsOfGrayPictures() throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSamples(0, 0, 3, 1, 0, new int[] {0, 77, 255});
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, "png", stream));
    assertEquals(
        "uint8[1, 3, 1]: 0 77 -1",
        Run.text(new ImageDecoder(PixelFormat.GRAYSCALE), file(stream.toByteArray())));
  }

  @Test
  void decodesPortableFormats() {
    ImageDecoder gray = new ImageDecoder(PixelFormat.GRAYSCALE);
    ImageDecoder rgb = new ImageDecoder(PixelFormat.RGB);
    assertEquals("uint8[2, 2, 1]: -1 0 0 -1", Run.text(gray, text("P1 2 2\n01\n1 0")));
    assertEquals("uint8[1, 2, 1]: 0 -1", Run.text(gray, text("P2\n# comment\n2 1\n15\n0 15\n")));
    assertEquals("uint8[1, 1, 3]: 1 2 3", Run.text(rgb, text("P3 1 1 255 1 2 3")));
    assertEquals("uint8[2, 1, 1]: 0 -1", Run.text(gray, text("P4 1 2\n\u0080\u0000")));
    assertEquals("uint8[1, 2, 1]: 65 66", Run.text(gray, text("P5 2 1 255\nAB")));
    assertEquals("uint8[1, 1, 3]: 65 66 67", Run.text(rgb, text("P6 1 1 255\nABC")));
    assertEquals("uint8[1, 1, 1]: 127", Run.text(gray, text("P5 1 1 65535\n\u007F\u00FF")));
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    ImageDecoder decoder = new ImageDecoder(PixelFormat.RGB);
    for (Tensor unknown : List.of(text("no picture"), text("RIFF....WEBP"), file(new byte[0]))) {
      assertRefused(Reason.UNSUPPORTED, () -> decoder.run(new Tensor[] {unknown}), "none of");
    }
    Run.refused(decoder, "cut off", text("P6 20 20 255\nABC"));
    Run.refused(decoder, "pixels", text("P6 100000 100000 255\nABC"));
    byte[] png = encoded("png", BufferedImage.TYPE_INT_RGB).bytes();
    Run.refused(decoder, "cannot be read", file(Arrays.copyOf(png, png.length / 2)));
  }

  @Test
  void damagedPicturesAreNeverMoreThanAModelException() throws IOException {
    Random random = new Random(1);
    for (String format : new String[] {"png", "bmp", "jpg", "gif"}) {
      byte[] good = encoded(format, BufferedImage.TYPE_INT_RGB).bytes();
      for (int i = 0; i < 200; i++) {
        byte[] damaged = good.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        try {
          assertEquals(3, Run.first(new ImageDecoder(PixelFormat.RGB), file(damaged)).rank());
        } catch (ModelException e) {
          assertTrue(e.reason() == Reason.OPERATOR || e.reason() == Reason.UNSUPPORTED);
        }
      }
    }
  }
}

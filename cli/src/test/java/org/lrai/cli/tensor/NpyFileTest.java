package org.lrai.cli.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/** Files in {@code resources/npy} were written by NumPy 2 and ml_dtypes. */
class NpyFileTest {
  private static final Path FILES = Path.of("src/test/resources/npy");

  @TempDir private Path folder;

  private static Tensor read(String name, ElementType... expected) throws IOException {
    return NpyFile.read(FILES.resolve(name), Stream.of(expected).findFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c-order-f4.npy", "fortran-order-f4.npy", "version-2.npy", "version-3.npy"})
  void everyVersionAndOrderGivesTheSameTensor(String name) throws IOException {
    Tensor tensor = read(name);

    assertEquals("float[2, 3, 4]", tensor.toString());
    for (int i = 0; i < 24; i++) {
      assertEquals(i, tensor.floats()[i]);
    }
  }

  @Test
  void numbersOfEitherByteOrderAreRead() throws IOException {
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, read("big-endian-i4.npy").ints());
  }

  @Test
  void scalarsAndEmptyArraysKeepTheirShape() throws IOException {
    assertEquals("int64[]", read("scalar-i8.npy").toString());
    assertArrayEquals(new long[] {-7}, read("scalar-i8.npy").longs());
    assertEquals("double[0, 3]", read("empty-f8.npy").toString());
  }

  @Test
  void stringsAreRead() throws IOException {
    assertArrayEquals(
        new String[] {"lion", "äöü", "", "\ud83d\ude00x"}, read("unicode.npy").strings());
    assertArrayEquals(new String[] {"ab", "c"}, read("bytes.npy").strings());
    assertArrayEquals(new byte[] {1, 0, 1}, read("bool.npy").bytes());
  }

  @Test
  void typesThatNumPyLacksAreReadAsWhatIsExpected() throws IOException {
    Tensor bfloat16 = read("bfloat16.npy", ElementType.BFLOAT16);
    Tensor float8 = read("float8.npy", ElementType.FLOAT8E4M3FN);

    assertEquals(-2.5, Tensors.number(bfloat16, 1));
    assertEquals(-2.5, Tensors.number(float8, 1));
    assertArrayEquals(new byte[] {1, -8}, read("int4.npy", ElementType.INT4).bytes());
    assertMessage("raw bytes (V2) do not say what they are", () -> read("bfloat16.npy"));
    assertMessage("cannot be float", () -> read("bfloat16.npy", ElementType.FLOAT));
  }

  @Test
  void valuesOutsideOfANarrowTypeAreRefused() throws IOException {
    Path file = folder.resolve("wide.npy");
    NpyFile.write(file, Tensor.of(new byte[] {7, 8}, 2));

    assertMessage(
        "8 is not a value of int4 (-8 to 7)",
        () -> NpyFile.read(file, Optional.of(ElementType.INT4)));
  }

  @ParameterizedTest
  @CsvSource({
    "object.npy, pickled",
    "structured.npy, not a plain one",
    "complex.npy, not one that ONNX has"
  })
  void foreignElementTypesAreRefused(String name, String message) {
    assertMessage(message, () -> read(name));
  }

  @ParameterizedTest
  @EnumSource(
      value = ElementType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COMPLEX64", "COMPLEX128"})
  void whatIsWrittenIsReadBack(ElementType type) throws IOException {
    Path file = folder.resolve("tensor.npy");
    Tensor tensor = Tensor.zeros(type, 2, 3);
    switch (tensor.storage()) {
      case float[] array -> array[5] = Float.NaN;
      case double[] array -> array[5] = -0.0;
      case long[] array -> array[5] = Long.MIN_VALUE;
      case int[] array -> array[5] = -1;
      case short[] array -> array[5] = -2;
      case byte[] array -> array[5] = 1;
      case String[] array -> array[5] = "äx\ud83d\ude00";
      default -> throw new AssertionError(type);
    }

    NpyFile.write(file, tensor);
    Tensor back = NpyFile.read(file, Optional.of(type));

    assertEquals(tensor.toString(), back.toString());
    if (type == ElementType.STRING) {
      assertArrayEquals(tensor.strings(), back.strings());
    } else {
      for (int i = 0; i < tensor.size(); i++) {
        assertEquals(Tensors.bits(tensor, i), Tensors.bits(back, i));
      }
    }
    assertEquals(0, (Files.size(file) - dataBytes(tensor)) % 64, "aligned as NumPy does");
  }

  private static long dataBytes(Tensor tensor) {
    return tensor.elementType() == ElementType.STRING
        ? 4L * 3 * tensor.size()
        : (long) Math.max(1, tensor.elementType().bits() / 8) * tensor.size();
  }

  @Test
  void aFileOfManyChunksIsReadAndWritten() throws IOException {
    Path file = folder.resolve("large.npy");
    long[] values = new long[100_003];
    Arrays.setAll(values, i -> i * 31L);

    NpyFile.write(file, Tensor.of(values, values.length));

    assertArrayEquals(values, NpyFile.read(file, Optional.empty()).longs());
  }

  @Test
  void nothingIsLeftBehindWhenWritingFails() throws IOException {
    Path target = folder.resolve("taken");
    Files.createDirectories(target.resolve("inside"));

    assertThrows(
        IOException.class, () -> NpyFile.write(target, Tensor.zeros(ElementType.FLOAT, 2)));

    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
  }

  static Stream<byte[]> truncatedFiles() throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve("c-order-f4.npy"));
    return Stream.of(0, 1, 5, 6, 8, 9, 10, 40, 127, 128, whole.length - 1)
        .map(length -> Arrays.copyOf(whole, length));
  }

  @ParameterizedTest
  @MethodSource("truncatedFiles")
  void truncatedFilesAreRefused(byte[] content) {
    assertMalformed(content);
  }

  /** A small file must not make the reader take much memory, whatever it claims. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2500000000,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2000000000,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (999999999999999999, 999999999999), }",
        "{'descr': '<U0', 'fortran_order': False, 'shape': (2000000000,), }",
        "{'descr': '<U999999999', 'fortran_order': False, 'shape': (), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1, , 2), }",
        "{'descr': '<f4', 'fortran_order': 1, 'shape': (), }",
        "{'descr': '<f4', 'shape': (), }",
        "{'descr': '<f4', 'descr': '<f8', 'fortran_order': False, 'shape': (), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (), 'x': 1}",
        "{'descr': '<q9', 'fortran_order': False, 'shape': (), }",
        "{'descr': '', 'fortran_order': False, 'shape': (), }",
        "{{{{{{{{{{",
        "__import__('os').system('true')",
        ""
      })
  void hostileHeadersAreRefused(String header) {
    byte[] text = (header + "\n").getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer content = ByteBuffer.allocate(10 + text.length + 4).order(ByteOrder.LITTLE_ENDIAN);
    content
        .put(NpyHeader.MAGIC)
        .put((byte) 1)
        .put((byte) 0)
        .putShort((short) text.length)
        .put(text);

    assertMalformed(content.array());
  }

  @Test
  void hugeHeadersAreRefused() {
    ByteBuffer content = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    content.put(NpyHeader.MAGIC).put((byte) 2).put((byte) 0).putInt(-1);

    assertMalformed(content.array());
  }

  @Test
  void unknownVersionsAreRefused() throws IOException {
    byte[] content = Files.readAllBytes(FILES.resolve("c-order-f4.npy"));
    content[6] = 4;

    assertMalformed(content);
  }

  private void assertMalformed(byte[] content) {
    Path file = folder.resolve("hostile.npy");
    DiagnosticException e =
        assertThrows(
            DiagnosticException.class,
            () -> {
              Files.write(file, content);
              NpyFile.read(file, Optional.empty());
            });
    assertEquals("malformed-npy", e.diagnostics().getFirst().code());
    assertEquals(file.toString(), e.diagnostics().getFirst().file());
  }

  private static void assertMessage(String part, org.junit.jupiter.api.function.Executable action) {
    DiagnosticException e = assertThrows(DiagnosticException.class, action);
    assertTrue(String.valueOf(e.getMessage()).contains(part), e::getMessage);
  }
}

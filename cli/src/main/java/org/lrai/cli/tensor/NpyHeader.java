package org.lrai.cli.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a .npy file says about its array. The format is NumPy Enhancement Proposal 1: a magic
 * number, a version, and a Python dict literal with the keys descr, fortran_order and shape.
 *
 * @param kind NumPy's letter for the kind of element: f, i, u, b, U, S or V
 * @param itemBytes bytes of an element
 * @param order byte order of numbers
 * @param columnMajor whether the first dim varies fastest ("Fortran order")
 * @param shape dims, outermost first
 * @param dataOffset where the elements begin in the file
 */
record NpyHeader(
    char kind,
    int itemBytes,
    ByteOrder order,
    boolean columnMajor,
    List<Long> shape,
    int dataOffset) {

  /** Begins every .npy file. */
  static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  /** NumPy itself refuses longer headers as unsafe. */
  static final int MAX_TEXT_BYTES = 10_000;

  /** A longer string is not text but an attempt to take memory. */
  private static final int MAX_STRING_BYTES = 1 << 24;

  /** NumPy has no arrays of higher rank. */
  private static final int MAX_RANK = 64;

  private static final String STRING = "'([^'\\\\]*)'|\"([^\"\\\\]*)\"";
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*(?:"
              + STRING
              + ")\\s*:\\s*(?:(?:"
              + STRING
              + ")|(True|False)|\\(([0-9L,\\s]*)\\)|([^,]*))\\s*(,|$)");
  private static final Pattern DTYPE = Pattern.compile("([<>|=]?)([a-zA-Z?])([0-9]{0,9})");
  private static final Pattern DIM = Pattern.compile("[0-9]{1,18}L?");

  NpyHeader {
    shape = List.copyOf(shape);
  }

  /** Says what is wrong with a file. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    MalformedException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** Reads a header from the first bytes of a file: all of them, or more than any header has. */
  static NpyHeader parse(ByteBuffer start) throws MalformedException {
    ByteBuffer bytes = start.slice().order(ByteOrder.LITTLE_ENDIAN);
    byte[] magic = new byte[MAGIC.length];
    if (bytes.remaining() < 10) {
      throw new MalformedException("the file is too short for a .npy header");
    }
    bytes.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new MalformedException("the file does not begin as a .npy file does");
    }
    int version = bytes.get();
    bytes.get(); // The minor version changes nothing.
    if (version < 1 || version > 3) {
      throw new MalformedException("version " + version + " of the .npy format is not known");
    }
    if (version > 1 && bytes.remaining() < 4) {
      throw new MalformedException("the file is too short for a .npy header");
    }
    long length =
        version == 1
            ? Short.toUnsignedLong(bytes.getShort())
            : Integer.toUnsignedLong(bytes.getInt());
    if (length > MAX_TEXT_BYTES) {
      throw new MalformedException("the header claims to be " + length + " bytes long");
    }
    if (length > bytes.remaining()) {
      throw new MalformedException("the file ends within its header");
    }
    byte[] text = new byte[(int) length];
    bytes.get(text);
    return parse(
        new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1),
        bytes.position());
  }

  private static NpyHeader parse(String text, int dataOffset) throws MalformedException {
    String dict = text.strip();
    if (!dict.startsWith("{") || !dict.endsWith("}")) {
      throw new MalformedException("the header is not a dict");
    }
    String dtype = null;
    Boolean columnMajor = null;
    List<Long> shape = null;
    String content = dict.substring(1, dict.length() - 1).stripTrailing();
    Matcher entries = ENTRY.matcher(content);
    int end = 0;
    while (end < content.length() && entries.region(end, content.length()).lookingAt()) {
      end = entries.end();
      String key = either(entries.group(1), entries.group(2));
      switch (key) {
        case "descr" -> dtype = requireOnce(dtype, either(entries.group(3), entries.group(4)), key);
        case "fortran_order" -> columnMajor = requireOnce(columnMajor, flag(entries.group(5)), key);
        case "shape" -> shape = requireOnce(shape, dims(entries.group(6)), key);
        case null, default -> throw new MalformedException("the header has an unknown key " + key);
      }
    }
    if (end < content.length()) {
      throw new MalformedException("the header is not a dict of descr, fortran_order and shape");
    }
    if (dtype == null || columnMajor == null || shape == null) {
      throw new MalformedException("the header lacks one of descr, fortran_order and shape");
    }
    return of(dtype, columnMajor, shape, dataOffset);
  }

  private static NpyHeader of(String dtype, boolean columnMajor, List<Long> shape, int dataOffset)
      throws MalformedException {
    Matcher match = DTYPE.matcher(dtype);
    if (!match.matches()) {
      throw new MalformedException("element type '" + dtype + "' is not a plain one");
    }
    char kind = match.group(2).charAt(0) == '?' ? 'b' : match.group(2).charAt(0);
    long count = match.group(3).isEmpty() ? 1 : Long.parseLong(match.group(3));
    long itemBytes = kind == 'U' ? 4 * count : count;
    boolean known =
        switch (kind) {
          case 'f' -> count == 2 || count == 4 || count == 8;
          case 'i', 'u' -> count == 1 || count == 2 || count == 4 || count == 8;
          case 'b' -> count == 1;
          case 'V' -> count == 1 || count == 2;
          case 'U', 'S' -> count > 0 && itemBytes <= MAX_STRING_BYTES;
          default -> false;
        };
    if (!known) {
      throw new MalformedException(
          "element type '%s' is not one that ONNX has%s"
              .formatted(dtype, kind == 'O' ? " (pickled Python objects are never read)" : ""));
    }
    ByteOrder order = match.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    return new NpyHeader(kind, (int) itemBytes, order, columnMajor, shape, dataOffset);
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private static <T> T requireOnce(@Nullable T before, @Nullable T value, String key)
      throws MalformedException {
    if (before != null) {
      throw new MalformedException("the header has the key " + key + " twice");
    }
    if (value == null) {
      throw new MalformedException("the header's value of " + key + " is not a plain one");
    }
    return value;
  }

  private static @Nullable Boolean flag(@Nullable String text) {
    return text == null ? null : (Boolean) text.equals("True");
  }

  private static @Nullable List<Long> dims(@Nullable String text) throws MalformedException {
    if (text == null) {
      return null;
    }
    List<Long> dims = new ArrayList<>();
    for (String part : text.split(",")) {
      String dim = part.strip();
      if (dim.isEmpty() && text.strip().isEmpty()) {
        break; // A scalar.
      }
      if (!DIM.matcher(dim).matches()) {
        throw new MalformedException("the header's shape (" + text + ") is not a tuple of sizes");
      }
      dims.add(Long.parseLong(dim.replace("L", "")));
    }
    if (dims.size() > MAX_RANK) {
      throw new MalformedException("the header's shape has " + dims.size() + " dims");
    }
    return dims;
  }

  /** Number of elements. */
  long elements() throws MalformedException {
    if (shape.contains(0L)) {
      return 0;
    }
    long elements = 1;
    for (long dim : shape) {
      if (Math.multiplyHigh(elements, dim) != 0 || elements * dim < 0) {
        throw new MalformedException("the header's shape " + shape + " is too large");
      }
      elements *= dim;
    }
    return elements;
  }

  /** The element type as NumPy writes it, without byte order. */
  String typeText() {
    return kind + Integer.toString(kind == 'U' ? itemBytes / 4 : itemBytes);
  }
}

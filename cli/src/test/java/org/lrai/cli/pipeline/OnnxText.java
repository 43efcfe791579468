package org.lrai.cli.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small ONNX models as text, one node a line, for instance:
 *
 * <pre>{@code
 * opset 17
 * input x: f32[2, n]
 * c = constant f32[]{0.5}
 * y = Mul(x, c)
 * s = Softmax{axis=1}(y)
 * output s
 * }</pre>
 *
 * <p>A constant {@code {ramp}} has small numbers of both signs.
 */
final class OnnxText {
  private static final Pattern NODE =
      Pattern.compile("([\\w, ]+) = (\\w+)(?:\\{([^}]*)\\})?\\(([^)]*)\\)");
  private static final Pattern CONSTANT =
      Pattern.compile("(\\w+) = constant (\\w+)\\[([^]]*)\\]\\{([^}]*)\\}");
  private static final Pattern INPUT = Pattern.compile("input (\\w+): (\\w+)\\[([^]]*)\\]");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=('[^']*'|\\[[^]]*\\]|[^,]+)");

  private final Message graph = new Message();
  private int opset = 17;
  private int nodes;

  private OnnxText() {}

  /** The bytes of the model. */
  static byte[] model(List<String> lines) {
    OnnxText text = new OnnxText();
    lines.forEach(line -> text.line(line.strip()));
    Message model = new Message().number(1, 8);
    model.message(7, text.graph.text(2, "form"));
    model.message(8, new Message().text(1, "").number(2, text.opset));
    return model.bytes();
  }

  private void line(String line) {
    Matcher constant = CONSTANT.matcher(line);
    Matcher input = INPUT.matcher(line);
    Matcher node = NODE.matcher(line);
    if (line.startsWith("opset ")) {
      opset = Integer.parseInt(line.substring(6));
    } else if (line.startsWith("output ")) {
      graph.message(12, new Message().text(1, line.substring(7)));
    } else if (input.matches()) {
      graph.message(11, input(input.group(1), input.group(2), items(input.group(3))));
    } else if (constant.matches()) {
      graph.message(
          5,
          tensor(
              constant.group(1),
              constant.group(2),
              items(constant.group(3)),
              items(constant.group(4))));
    } else if (node.matches()) {
      graph.message(1, node(node));
    } else {
      throw new IllegalArgumentException(line);
    }
  }

  /** What ONNX calls an element type. */
  private static int code(String element) {
    return switch (element) {
      case "f32" -> 1;
      case "f16" -> 10;
      case "i64" -> 7;
      case "bool" -> 9;
      default -> throw new IllegalArgumentException(element);
    };
  }

  private static List<String> items(String list) {
    return list.isBlank() ? List.of() : List.of(list.strip().split("\\s*,\\s*"));
  }

  private static Message input(String name, String element, List<String> dims) {
    Message shape = new Message();
    for (String dim : dims) {
      boolean isFixed = Character.isDigit(dim.charAt(0));
      shape.message(
          1, isFixed ? new Message().number(1, Long.parseLong(dim)) : new Message().text(2, dim));
    }
    Message type = new Message().number(1, code(element)).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, type));
  }

  private static Message tensor(
      String name, String element, List<String> dims, List<String> values) {
    Message tensor = new Message();
    int size = 1;
    for (String dim : dims) {
      tensor.number(1, Long.parseLong(dim));
      size *= Integer.parseInt(dim);
    }
    ByteBuffer raw = ByteBuffer.allocate(8 * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int k = 0; k < size; k++) {
      boolean isRamp = values.equals(List.of("ramp"));
      double value = isRamp ? (k * 7 % 11 - 4) / 8.0 : number(values.get(k % values.size()));
      switch (element) {
        case "f32" -> raw.putFloat((float) value);
        case "f16" -> raw.putShort(Float.floatToFloat16((float) value));
        case "i64" -> raw.putLong((long) value);
        default -> raw.put((byte) value);
      }
    }
    byte[] data = new byte[raw.position()];
    raw.get(0, data);
    return tensor.number(2, code(element)).text(8, name).data(9, data);
  }

  private static double number(String text) {
    return text.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
  }

  private Message node(Matcher line) {
    Message node = new Message();
    items(line.group(4)).forEach(input -> node.text(1, input));
    items(line.group(1)).forEach(output -> node.text(2, output));
    node.text(3, "n" + nodes++).text(4, line.group(2));
    Matcher attributes = ATTRIBUTE.matcher(line.group(3) == null ? "" : line.group(3));
    while (attributes.find()) {
      node.message(5, attribute(attributes.group(1), attributes.group(2).strip()));
    }
    return node;
  }

  private static Message attribute(String name, String value) {
    Message attribute = new Message().text(1, name);
    if (value.startsWith("[")) {
      for (String item : items(value.substring(1, value.length() - 1))) {
        attribute.number(8, Long.parseLong(item));
      }
      return attribute.number(20, 7);
    }
    if (value.startsWith("'")) {
      return attribute.text(4, value.substring(1, value.length() - 1)).number(20, 3);
    }
    return value.contains(".")
        ? attribute.fixed(2, Float.parseFloat(value)).number(20, 1)
        : attribute.number(3, Long.parseLong(value)).number(20, 2);
  }

  /** A protobuf message under construction, field by field. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
      return out.toByteArray();
    }

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message fixed(int field, float value) {
      varint(((long) field << 3) | 5);
      out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
      return this;
    }

    Message data(int field, byte[] data) {
      varint(((long) field << 3) | 2);
      varint(data.length);
      out.writeBytes(data);
      return this;
    }

    Message text(int field, String text) {
      return data(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message message) {
      return data(field, message.bytes());
    }

    private void varint(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        out.write((int) ((rest & 0x7F) | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }

  /** The lines of each block that begins with {@code form NAME is OPERATOR}, comments left out. */
  static List<List<String>> forms(String file) {
    List<List<String>> forms = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith("form ")) {
        forms.add(new ArrayList<>());
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        forms.getLast().add(line);
      }
    }
    return forms;
  }
}

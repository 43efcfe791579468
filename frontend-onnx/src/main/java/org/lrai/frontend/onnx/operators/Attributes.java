package org.lrai.frontend.onnx.operators;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.AttributeProto.AttributeType;
import onnx.Onnx.NodeProto;

/** The attributes of a node, read by name and type. */
final class Attributes {
  private final Map<String, AttributeProto> byName = new HashMap<>();
  private final Function<String, ImportException> invalid;

  /**
   * @param invalid the error for an attribute that is given twice or has another type than the one
   *     that is asked for
   */
  Attributes(NodeProto node, Function<String, ImportException> invalid) {
    this.invalid = invalid;
    for (AttributeProto attribute : node.getAttributeList()) {
      if (byName.put(attribute.getName(), attribute) != null) {
        throw invalid.apply("attribute " + attribute.getName() + " is given twice");
      }
    }
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Optional<AttributeProto> find(String name, AttributeType type) {
    AttributeProto attribute = byName.get(name);
    if (attribute == null) {
      return Optional.empty();
    }
    // Models of IR version 1 leave the type out.
    if (attribute.getType() != type && attribute.getType() != AttributeType.UNDEFINED) {
      throw invalid.apply("attribute " + name + " is a " + attribute.getType() + ", not a " + type);
    }
    return Optional.of(attribute);
  }

  Optional<String> string(String name) {
    return find(name, AttributeType.STRING).map(attribute -> utf8(name, attribute.getS()));
  }

  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    find(name, AttributeType.STRINGS)
        .ifPresent(found -> found.getStringsList().forEach(s -> strings.add(utf8(name, s))));
    return strings;
  }

  private String utf8(String name, ByteString bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw invalid.apply("attribute " + name + " is not UTF-8 text");
    }
  }
}

package org.lrai.frontend.onnx.operators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onnx.Onnx.TensorProto.DataType;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.BitCast;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.opaque.StringCast;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Conversions of element types. */
final class CastImports {
  /** The mantissa bits of a double, all set. */
  private static final double MANTISSA = 0x1p52 - 1;

  private CastImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Cast", node -> cast(node, target(node)),
        "CastLike", node -> cast(node, node.tensor(1).element()));
  }

  private static ElementType target(NodeContext node) {
    if (node.opset() >= 6) {
      long type =
          node.longAttribute("to")
              .orElseThrow(() -> node.invalid("it does not say which type to cast to"));
      return ElementTypes.require(type, "the result");
    }
    String name = node.stringAttribute("to", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(DataType.values())
        .filter(type -> type.name().equals(name))
        .findAny()
        .flatMap(type -> ElementTypes.find(type.getNumber()))
        .orElseThrow(() -> node.invalid("there is no element type " + name));
  }

  private static List<Value> cast(NodeContext node, ElementType to) {
    ElementType from = node.tensor(0).element();
    if (from == to) {
      return List.of(node.input(0));
    }
    if (from == ElementType.STRING || to == ElementType.STRING) {
      return List.of(node.apply(new StringCast(to), node.input(0)));
    }
    Value operand =
        to == ElementType.FLOAT8E8M0 && from.isFloat() ? powerOfTwo(node) : node.input(0);
    return List.of(node.apply(new Cast(to, node.flag("saturate", true)), operand));
  }

  /**
   * The input, rounded to powers of two as the node asks for: up, down, or (left to the cast) to
   * the nearest. All powers of two of the target type are normal numbers in double precision, where
   * rounding down is clearing the mantissa.
   */
  private static Value powerOfTwo(NodeContext node) {
    String mode = node.stringAttribute("round_mode", "up");
    Composer a = node.compose();
    return switch (mode) {
      case "nearest" -> node.input(0);
      case "down" -> clearMantissa(a, bits(a, node.input(0)));
      case "up" -> {
        Value bits = bits(a, node.input(0));
        yield clearMantissa(a, a.add(bits, a.scalar(ElementType.UINT64, MANTISSA)));
      }
      default -> throw node.invalid("round_mode " + mode);
    };
  }

  private static Value bits(Composer a, Value number) {
    return a.apply(new BitCast(ElementType.UINT64), a.cast(number, ElementType.FLOAT64));
  }

  private static Value clearMantissa(Composer a, Value bits) {
    Value signAndExponent = a.scalar(ElementType.UINT64, -MANTISSA - 1);
    return a.apply(
        new BitCast(ElementType.FLOAT64), a.binary(ScalarOp.BIT_AND, bits, signAndExponent));
  }
}

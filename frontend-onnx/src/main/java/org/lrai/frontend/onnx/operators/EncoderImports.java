package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.opaque.ArrayFeatureExtractor;
import org.lrai.ir.op.opaque.CategoryMapper;
import org.lrai.ir.op.opaque.FeatureVectorizer;
import org.lrai.ir.op.opaque.Imputer;
import org.lrai.ir.op.opaque.LabelEncoder;
import org.lrai.ir.op.opaque.OneHotEncoder;
import org.lrai.ir.type.ElementType;

/** Operators of ai.onnx.ml that map categories and put features together. */
final class EncoderImports {
  private static final String UNUSED = "_Unused";

  private EncoderImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "ai.onnx.ml:ArrayFeatureExtractor",
            node -> List.of(node.apply(new ArrayFeatureExtractor(), node.input(0), node.input(1))),
        "ai.onnx.ml:CategoryMapper", EncoderImports::categoryMapper,
        "ai.onnx.ml:FeatureVectorizer", EncoderImports::featureVectorizer,
        "ai.onnx.ml:Imputer", EncoderImports::imputer,
        "ai.onnx.ml:LabelEncoder", EncoderImports::labelEncoder,
        "ai.onnx.ml:OneHotEncoder", EncoderImports::oneHotEncoder);
  }

  private static List<Value> categoryMapper(NodeContext node) {
    boolean fromStrings = node.tensor(0).element() == ElementType.STRING;
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addLongs("cats_int64s")
            .addStrings("cats_strings")
            .add(fromStrings ? defaultLong(node) : defaultString(node));
    return node.applyAll(new CategoryMapper(), inputs.values());
  }

  private static Value defaultLong(NodeContext node) {
    return ConstantInputs.longs(node, List.of(node.longAttribute("default_int64", -1)));
  }

  private static Value defaultString(NodeContext node) {
    return ConstantInputs.strings(node, List.of(node.stringAttribute("default_string", UNUSED)));
  }

  private static List<Value> labelEncoder(NodeContext node) {
    return node.applyAll(
        new LabelEncoder(), node.hasAttribute("classes_strings") ? positions(node) : table(node));
  }

  /** Version 1: strings stand for their positions in a list, or positions for strings. */
  private static List<Value> positions(NodeContext node) {
    List<String> strings = node.strings("classes_strings");
    Value places = ConstantInputs.longs(node, LongStream.range(0, strings.size()).boxed().toList());
    Value names = ConstantInputs.strings(node, strings);
    return node.tensor(0).element() == ElementType.STRING
        ? List.of(node.input(0), names, places, defaultLong(node))
        : List.of(node.input(0), places, names, defaultString(node));
  }

  private static List<Value> table(NodeContext node) {
    Value keys = list(node, "keys");
    Value values = list(node, "values");
    return List.of(node.input(0), keys, values, otherwise(node));
  }

  private static Value list(NodeContext node, String prefix) {
    if (node.hasAttribute(prefix + "_tensor")) {
      return node.constant(node.tensorAttribute(prefix + "_tensor").orElseThrow());
    }
    if (node.hasAttribute(prefix + "_strings")) {
      return ConstantInputs.strings(node, node.strings(prefix + "_strings"));
    }
    if (node.hasAttribute(prefix + "_floats")) {
      return ConstantInputs.floats(node, node.floats(prefix + "_floats"));
    }
    return ConstantInputs.longs(node, node.longs(prefix + "_int64s"));
  }

  private static Value otherwise(NodeContext node) {
    if (node.hasAttribute("default_tensor")) {
      return node.constant(node.tensorAttribute("default_tensor").orElseThrow());
    }
    if (node.hasAttribute("values_strings")) {
      return defaultString(node);
    }
    if (node.hasAttribute("values_floats")) {
      return ConstantInputs.floats(node, List.of(node.floatAttribute("default_float", -0.0)));
    }
    return defaultLong(node);
  }

  private static List<Value> oneHotEncoder(NodeContext node) {
    ConstantInputs inputs =
        new ConstantInputs(node).addInputs(1).addLabels("cats_int64s", "cats_strings");
    return node.applyAll(new OneHotEncoder(node.flag("zeros", true)), inputs.values());
  }

  private static List<Value> imputer(NodeContext node) {
    boolean floats = node.hasAttribute("imputed_value_floats");
    ConstantInputs inputs = new ConstantInputs(node).addInputs(1);
    if (floats) {
      inputs
          .addFloats("imputed_value_floats")
          .add(
              ConstantInputs.floats(node, List.of(node.floatAttribute("replaced_value_float", 0))));
    } else {
      inputs
          .addLongs("imputed_value_int64s")
          .add(ConstantInputs.longs(node, List.of(node.longAttribute("replaced_value_int64", 0))));
    }
    return node.applyAll(new Imputer(), inputs.values());
  }

  private static List<Value> featureVectorizer(NodeContext node) {
    List<Long> widths = node.longs("inputdimensions");
    if (widths.size() != node.inputCount() || widths.stream().anyMatch(width -> width < 0)) {
      throw node.invalid("inputdimensions " + widths + " of " + node.inputCount() + " inputs");
    }
    ConstantInputs inputs =
        new ConstantInputs(node).addLongs("inputdimensions").addInputs(node.inputCount());
    long columns = widths.stream().mapToLong(Long::longValue).sum();
    return node.applyAll(new FeatureVectorizer(columns), inputs.values());
  }
}

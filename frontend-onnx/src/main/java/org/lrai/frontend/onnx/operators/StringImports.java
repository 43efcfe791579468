package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.opaque.RegexFullMatch;
import org.lrai.ir.op.opaque.StringConcat;
import org.lrai.ir.op.opaque.StringNormalizer;
import org.lrai.ir.op.opaque.StringSplit;
import org.lrai.ir.op.opaque.TfIdfVectorizer;

/** Operators on text. */
final class StringImports {
  private StringImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "RegexFullMatch", StringImports::regexFullMatch,
        "StringConcat",
            node -> List.of(node.apply(new StringConcat(), node.input(0), node.input(1))),
        "StringNormalizer", StringImports::stringNormalizer,
        "StringSplit", StringImports::stringSplit,
        "TfIdfVectorizer", StringImports::tfIdfVectorizer);
  }

  private static List<Value> regexFullMatch(NodeContext node) {
    String pattern = node.stringAttribute("pattern", "");
    return List.of(node.apply(new RegexFullMatch(pattern), node.input(0)));
  }

  private static List<Value> stringSplit(NodeContext node) {
    long maxSplit = node.longAttribute("maxsplit", -1);
    String delimiter = node.stringAttribute("delimiter", "");
    return node.applyAll(new StringSplit(delimiter, maxSplit), List.of(node.input(0)));
  }

  private static List<Value> stringNormalizer(NodeContext node) {
    String change = node.stringAttribute("case_change_action", "NONE");
    StringNormalizer operator =
        new StringNormalizer(
            switch (change) {
              case "NONE" -> StringNormalizer.CaseChange.NONE;
              case "LOWER" -> StringNormalizer.CaseChange.LOWER;
              case "UPPER" -> StringNormalizer.CaseChange.UPPER;
              default -> throw node.invalid("case_change_action " + change);
            },
            node.flag("is_case_sensitive", false),
            node.stringAttribute("locale", ""));
    ConstantInputs inputs = new ConstantInputs(node).addInputs(1);
    if (!node.strings("stopwords").isEmpty()) {
      inputs.addStrings("stopwords");
    }
    return node.applyAll(operator, inputs.values());
  }

  private static List<Value> tfIdfVectorizer(NodeContext node) {
    String mode = node.stringAttribute("mode", "");
    List<Long> columns = node.longs("ngram_indexes");
    long width = columns.stream().mapToLong(column -> column + 1).max().orElse(0);
    if (width < 1 || width > Integer.MAX_VALUE) {
      throw node.invalid("ngram_indexes " + columns);
    }
    TfIdfVectorizer operator =
        new TfIdfVectorizer(
            switch (mode) {
              case "TF" -> TfIdfVectorizer.Weighting.TF;
              case "IDF" -> TfIdfVectorizer.Weighting.IDF;
              case "TFIDF" -> TfIdfVectorizer.Weighting.TFIDF;
              default -> throw node.invalid("mode " + mode);
            },
            node.longAttribute("min_gram_length", 1),
            node.longAttribute("max_gram_length", 1),
            node.longAttribute("max_skip_count", 0),
            width);
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addLabels("pool_int64s", "pool_strings")
            .addLongs("ngram_counts")
            .add(ConstantInputs.longs(node, columns));
    if (node.hasAttribute("weights")) {
      inputs.addFloats("weights");
    }
    return node.applyAll(operator, inputs.values());
  }
}

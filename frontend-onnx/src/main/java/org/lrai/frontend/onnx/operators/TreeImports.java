package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.opaque.PostTransform;
import org.lrai.ir.op.opaque.TreeAggregate;
import org.lrai.ir.op.opaque.TreeEnsemble;
import org.lrai.ir.op.opaque.TreeEnsembleClassifier;
import org.lrai.ir.op.opaque.TreeEnsembleRegressor;

/** Ensembles of decision trees of ai.onnx.ml. */
final class TreeImports {
  private static final TreeAggregate[] AGGREGATES = {
    TreeAggregate.AVERAGE, TreeAggregate.SUM, TreeAggregate.MIN, TreeAggregate.MAX
  };
  private static final PostTransform[] TRANSFORMS = {
    PostTransform.NONE,
    PostTransform.SOFTMAX,
    PostTransform.LOGISTIC,
    PostTransform.SOFTMAX_ZERO,
    PostTransform.PROBIT
  };

  private TreeImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "ai.onnx.ml:TreeEnsemble", TreeImports::ensemble,
        "ai.onnx.ml:TreeEnsembleClassifier", TreeImports::classifier,
        "ai.onnx.ml:TreeEnsembleRegressor", TreeImports::regressor);
  }

  /** The transform of an operator that names it. */
  static PostTransform transform(NodeContext node) {
    String name = node.stringAttribute("post_transform", "NONE");
    return switch (name) {
      case "NONE" -> PostTransform.NONE;
      case "SOFTMAX" -> PostTransform.SOFTMAX;
      case "LOGISTIC" -> PostTransform.LOGISTIC;
      case "SOFTMAX_ZERO" -> PostTransform.SOFTMAX_ZERO;
      case "PROBIT" -> PostTransform.PROBIT;
      default -> throw node.invalid("post_transform " + name);
    };
  }

  private static TreeAggregate aggregate(NodeContext node) {
    String name = node.stringAttribute("aggregate_function", "SUM");
    return switch (name) {
      case "AVERAGE" -> TreeAggregate.AVERAGE;
      case "SUM" -> TreeAggregate.SUM;
      case "MIN" -> TreeAggregate.MIN;
      case "MAX" -> TreeAggregate.MAX;
      default -> throw node.invalid("aggregate_function " + name);
    };
  }

  private static <T> T choice(NodeContext node, String attribute, int otherwise, T[] choices) {
    long choice = node.longAttribute(attribute, otherwise);
    if (choice < 0 || choice >= choices.length) {
      throw node.invalid(attribute + " " + choice);
    }
    return choices[(int) choice];
  }

  private static ConstantInputs nodes(NodeContext node) {
    return new ConstantInputs(node)
        .addInputs(1)
        .addLongs("nodes_treeids")
        .addLongs("nodes_nodeids")
        .addLongs("nodes_featureids")
        .addStrings("nodes_modes")
        .addFloats("nodes_values")
        .addLongs("nodes_truenodeids")
        .addLongs("nodes_falsenodeids")
        .addOptionalLongs("nodes_missing_value_tracks_true");
  }

  private static List<Value> classifier(NodeContext node) {
    ConstantInputs inputs =
        nodes(node)
            .addLongs("class_treeids")
            .addLongs("class_nodeids")
            .addLongs("class_ids")
            .addFloats("class_weights")
            .addOptionalFloats("base_values")
            .addLabels("classlabels_int64s", "classlabels_strings");
    return node.applyAll(
        new TreeEnsembleClassifier(transform(node), inputs.given()), inputs.values());
  }

  private static List<Value> regressor(NodeContext node) {
    ConstantInputs inputs =
        nodes(node)
            .addLongs("target_treeids")
            .addLongs("target_nodeids")
            .addLongs("target_ids")
            .addFloats("target_weights")
            .addOptionalFloats("base_values");
    long targets = node.longAttribute("n_targets", 1);
    return node.applyAll(
        new TreeEnsembleRegressor(aggregate(node), transform(node), targets, inputs.given()),
        inputs.values());
  }

  private static List<Value> ensemble(NodeContext node) {
    ConstantInputs inputs =
        new ConstantInputs(node)
            .addInputs(1)
            .addLongs("nodes_featureids")
            .addTensor("nodes_splits")
            .addTensor("nodes_modes")
            .addLongs("nodes_truenodeids")
            .addLongs("nodes_falsenodeids")
            .addLongs("nodes_trueleafs")
            .addLongs("nodes_falseleafs")
            .addOptionalLongs("nodes_missing_value_tracks_true")
            .addLongs("tree_roots")
            .addLongs("leaf_targetids")
            .addTensor("leaf_weights")
            .addOptionalTensor("membership_values");
    return node.applyAll(
        new TreeEnsemble(
            choice(node, "aggregate_function", 1, AGGREGATES),
            choice(node, "post_transform", 0, TRANSFORMS),
            node.longAttribute("n_targets", 1),
            inputs.given()),
        inputs.values());
  }
}

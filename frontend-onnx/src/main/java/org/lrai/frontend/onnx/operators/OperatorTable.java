package org.lrai.frontend.onnx.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All operators that can be imported, by domain and name. Operators of ONNX's own domain are keyed
 * by their name, others by {@code domain:Name}.
 */
public final class OperatorTable {
  private static final Map<String, OperatorImport> TABLE =
      merge(
          List.of(
              ActivationImports.table(),
              AffineGridImport.table(),
              AttentionImports.table(),
              BatchNormalizationImport.table(),
              CastImports.table(),
              ClassicalImports.table(),
              ConstantImports.table(),
              ConvolutionImports.table(),
              DropoutImport.table(),
              ElementwiseImports.table(),
              FusedActivationImports.table(),
              EncoderImports.table(),
              GatherImports.table(),
              IfImport.table(),
              LayoutImports.table(),
              LegacyImports.table(),
              LoopImport.table(),
              LossImports.table(),
              MaskImports.table(),
              MatrixImports.table(),
              NormalizationImports.table(),
              OptionalImports.table(),
              PadImports.table(),
              PoolingImports.table(),
              QuantizationImports.table(),
              QuantizedFusions.table(),
              QuantizedMatrixImports.table(),
              BlockQuantizationImports.table(),
              ContributedAttentionImports.table(),
              GroupQueryAttentionImport.table(),
              EmbeddingImports.table(),
              RandomImports.table(),
              RecurrentImports.table(),
              ReductionImports.table(),
              ResizeImports.table(),
              SamplingImports.table(),
              ScanImport.table(),
              SelectionImports.table(),
              SequenceImports.table(),
              SequenceMapImport.table(),
              ShapeImports.table(),
              SignalImports.table(),
              SliceImports.table(),
              SoftmaxImports.table(),
              StringImports.table(),
              TreeImports.table(),
              WindowImports.table()));

  private OperatorTable() {}

  /** The import of an operator; {@code domain} is empty for ONNX's own. */
  public static Optional<OperatorImport> find(String domain, String operator) {
    return Optional.ofNullable(TABLE.get(key(domain, operator)));
  }

  /** The keys of all operators that can be imported. */
  public static Set<String> keys() {
    return TABLE.keySet();
  }

  /** {@code Add}, {@code ai.onnx.ml:Scaler}. */
  public static String key(String domain, String operator) {
    return domain.isEmpty() || domain.equals("ai.onnx") ? operator : domain + ":" + operator;
  }

  private static Map<String, OperatorImport> merge(List<Map<String, OperatorImport>> families) {
    Map<String, OperatorImport> all = new HashMap<>();
    for (Map<String, OperatorImport> family : families) {
      family.forEach((key, value) -> {
        if (all.put(key, value) != null) {
          throw new IllegalStateException(key + " is in two families");
        }
      });
    }
    return Map.copyOf(all);
  }
}

package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onnx.Onnx.GraphProto;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Loop. Inside its body the condition that it is given is always true. */
final class LoopImport {
  private LoopImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of("Loop", LoopImport::loop);
  }

  private static List<Value> loop(NodeContext node) {
    GraphProto body = node.graphAttribute("body");
    List<Value> initial = new ArrayList<>();
    for (int k = 2; k < node.inputCount(); k++) {
      initial.add(node.input(k));
    }
    CarriedTypes.Fixed fixed =
        CarriedTypes.find(node, initial, 1, carried -> body(node, body, carried));
    boolean hasTripCount = node.hasInput(0);
    boolean hasCondition = node.hasInput(1) && !isTrue(node.constant(1));
    boolean stepHasCondition = !isTrue(fixed.body().outputContents().getFirst());
    List<Value> inputs = new ArrayList<>();
    if (hasTripCount) {
      inputs.add(ScalarInputs.value(node, 0));
    }
    if (hasCondition) {
      inputs.add(ScalarInputs.value(node, 1));
    }
    inputs.addAll(fixed.initial());
    inputs.addAll(fixed.body().captured());
    boolean counted = hasTripCount && !hasCondition && !stepHasCondition;
    List<ValueType> types = outputTypes(node, fixed, counted ? tripCount(node) : Optional.empty());
    Subgraph step = stepHasCondition ? fixed.body() : fixed.body().withoutFirstOutput();
    return node.applyAll(
        new Iterate(
            step.graph(),
            hasTripCount,
            hasCondition,
            stepHasCondition,
            initial.size(),
            List.of(),
            Collections.nCopies(types.size() - initial.size(), new ScanAxis(0, false)),
            types),
        inputs);
  }

  private static Subgraph body(NodeContext node, GraphProto body, List<Subgraph.Input> carried) {
    List<Subgraph.Input> inputs = new ArrayList<>();
    inputs.add(new Subgraph.Input.Typed(TensorType.of(ElementType.INT64)));
    inputs.add(new Subgraph.Input.Constant(TensorData.ofScalar(ElementType.BOOL, 1)));
    inputs.addAll(carried);
    return node.subgraph(body, inputs);
  }

  private static boolean isTrue(Optional<TensorData> content) {
    return content.filter(data -> data.size() == 1 && data.getLong(0) != 0).isPresent();
  }

  /** The number of iterations, if it is known. */
  private static Optional<IndexExpr> tripCount(NodeContext node) {
    return node.indices(0)
        .filter(elements -> elements.size() == 1)
        .map(elements -> node.bounds().simplify(elements.getFirst().max(IndexExpr.ZERO)));
  }

  private static List<ValueType> outputTypes(
      NodeContext node, CarriedTypes.Fixed fixed, Optional<IndexExpr> tripCount) {
    TypeJoin join = TypeJoin.withPlaceholders();
    IndexExpr count = tripCount.orElseGet(join::freshDim);
    List<ValueType> types = new ArrayList<>();
    fixed.types().forEach(type -> types.add(join.leaving(type, fixed::isInside)));
    List<ValueType> results = fixed.body().outputTypes();
    for (ValueType result : results.subList(1 + fixed.types().size(), results.size())) {
      if (!(join.leaving(result, fixed::isInside) instanceof TensorType slice)) {
        throw node.invalid("the body gives " + result + " for each iteration, not a tensor");
      }
      List<IndexExpr> dims = new ArrayList<>(slice.shape().dims());
      dims.addFirst(count);
      types.add(slice.withShape(new Shape(dims)));
    }
    return types;
  }
}

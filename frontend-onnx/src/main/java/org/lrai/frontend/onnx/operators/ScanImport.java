package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onnx.Onnx.GraphProto;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Scan. */
final class ScanImport {
  private final NodeContext node;
  private final int states;
  private final int scans;
  private final List<ScanAxis> scanned = new ArrayList<>();

  private ScanImport(NodeContext node) {
    this.node = node;
    this.scans = Math.toIntExact(node.longAttribute("num_scan_inputs", 0));
    this.states = node.inputCount() - scans;
    if (scans < 1 || states < 0) {
      throw node.invalid(scans + " of " + node.inputCount() + " inputs are to be scanned");
    }
    for (int k = 0; k < scans; k++) {
      int rank = node.tensor(states + k).rank();
      scanned.add(scanAxis("scan_input_axes", "scan_input_directions", k, rank));
    }
  }

  static Map<String, OperatorImport> table() {
    return Map.of("Scan", ScanImport::scan);
  }

  private static List<Value> scan(NodeContext node) {
    boolean isBatched = node.opset() < 9 && !node.hasAttribute(BatchedScan.UNBATCHED);
    return isBatched ? BatchedScan.unbatched(node) : new ScanImport(node).run();
  }

  private ScanAxis scanAxis(String axes, String directions, int k, int rank) {
    List<Long> stated = node.longs(axes);
    List<Long> backwards = node.longs(directions);
    return new ScanAxis(
        node.axis(k < stated.size() ? stated.get(k) : 0, rank),
        k < backwards.size() && backwards.get(k) != 0);
  }

  private List<Value> run() {
    GraphProto body = node.graphAttribute("body");
    List<Value> initial = new ArrayList<>();
    for (int k = 0; k < states; k++) {
      initial.add(node.input(k));
    }
    CarriedTypes.Fixed fixed = CarriedTypes.find(node, initial, 0, given -> body(body, given));
    List<ValueType> types = new ArrayList<>();
    TypeJoin join = TypeJoin.withPlaceholders();
    fixed.types().forEach(type -> types.add(join.leaving(type, fixed::isInside)));
    List<ScanAxis> stacked = new ArrayList<>();
    List<ValueType> results = fixed.body().outputTypes();
    for (int k = 0; states + k < results.size(); k++) {
      ValueType result = results.get(states + k);
      if (!(join.leaving(result, fixed::isInside) instanceof TensorType slice)) {
        throw node.invalid("the body gives " + result + " for each iteration, not a tensor");
      }
      ScanAxis axis = scanAxis("scan_output_axes", "scan_output_directions", k, slice.rank() + 1);
      stacked.add(axis);
      List<IndexExpr> dims = new ArrayList<>(slice.shape().dims());
      dims.add(axis.axis(), extent(0));
      types.add(slice.withShape(new Shape(dims)));
    }
    List<Value> inputs = new ArrayList<>(node.inputs());
    inputs.addAll(fixed.body().captured());
    return node.applyAll(
        new Iterate(step(fixed.body()), false, false, false, states, scanned, stacked, types),
        inputs);
  }

  private IndexExpr extent(int scan) {
    return node.tensor(states + scan).dim(scanned.get(scan).axis());
  }

  private Subgraph body(GraphProto body, List<Subgraph.Input> carried) {
    List<Subgraph.Input> inputs = new ArrayList<>(carried);
    for (int k = 0; k < scans; k++) {
      TypeException.requireEqual(extent(0), extent(k), "the inputs are scanned together");
      TensorType whole = node.tensor(states + k);
      List<IndexExpr> dims = new ArrayList<>(whole.shape().dims());
      dims.remove(scanned.get(k).axis());
      inputs.add(new Subgraph.Input.Typed(whole.withShape(new Shape(dims))));
    }
    return node.subgraph(body, inputs);
  }

  /** The body with the iteration number before its inputs. */
  private static Graph step(Subgraph body) {
    List<Value> inputs = new ArrayList<>();
    inputs.add(body.unused("iteration", TensorType.of(ElementType.INT64)));
    inputs.addAll(body.graph().inputs());
    return body.withInputs(inputs);
  }
}

package org.lrai.passes.lowering;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.text.PlanPrinter;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Golden;
import org.lrai.passes.Pipeline;

class PlannerTest {
  @Test
  void aLayerIsOneKernelAndItsSoftmaxFollows() throws IOException {
    GraphBuilder graph = new GraphBuilder("layer");
    Value x =
        graph.input(
            "x",
            new TensorType(
                ElementType.FLOAT32, Shape.of(IndexExpr.symbol("batch"), IndexExpr.constant(64))));
    Value w = graph.constant("w", TensorData.ofFloats(new long[] {64, 10}, new float[640]));
    Value b = graph.constant("b", TensorData.ofFloats(new long[] {10}, new float[10]));
    Value product = graph.apply(new MatMul(), x, w);
    Value sum = graph.apply(new Binary(ScalarOp.ADD), product, b);
    Value result = graph.apply(new Softmax(1), sum);
    Golden.check("lowering/layer.txt", PlanPrinter.print(Pipeline.plan(graph.build(result))));
  }
}

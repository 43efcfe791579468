package org.lrai.frontend.onnx.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.ImportResult;
import org.lrai.frontend.onnx.OnnxData;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.frontend.onnx.model.ModelFile;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Arithmetic;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.opaque.Bernoulli;
import org.lrai.ir.op.opaque.Multinomial;
import org.lrai.ir.op.opaque.RandomNormal;
import org.lrai.ir.op.opaque.RandomUniform;
import org.lrai.ir.type.ValueType;

/** Imports the model of a case and evaluates it on the case's inputs. */
final class ConformanceRunner {
  private final Interpreter interpreter;
  private final boolean evaluates;

  /**
   * @param evaluates false to stop after the import
   */
  ConformanceRunner(OpaqueOperators opaqueOperators, boolean evaluates) {
    this.interpreter = new Interpreter(opaqueOperators, Arithmetic.STORED);
    this.evaluates = evaluates;
  }

  Outcome run(ConformanceData.Case testCase) {
    List<ConformanceData.DataSet> sets =
        testCase.dataSets().isEmpty()
            ? List.of(new ConformanceData.DataSet(List.of(), List.of()))
            : testCase.dataSets();
    for (ConformanceData.DataSet set : sets) {
      Outcome outcome;
      try {
        outcome = run(testCase, set);
      } catch (DiagnosticException e) {
        String reason =
            e.diagnostics().stream()
                .map(found -> found.inFile("model").toString())
                .distinct()
                .collect(Collectors.joining(" | "));
        outcome = e.isUnsupported() ? Outcome.unsupported(reason) : Outcome.failed(reason);
      } catch (AssertionError e) {
        outcome = Outcome.failed(String.valueOf(e.getMessage()));
      }
      if (outcome.kind() != Outcome.Kind.PASSED) {
        return outcome;
      }
    }
    return Outcome.PASSED;
  }

  private Outcome run(ConformanceData.Case testCase, ConformanceData.DataSet set) {
    ImportResult result =
        new OnnxImporter()
            .importModel(
                testCase.model(), new ImportOptions(Map.of(), Map.of(), offered(testCase, set)));
    Graph graph = result.graph();
    graph.checkTypes();
    if (!evaluates || set.outputs().isEmpty()) {
      return Outcome.PASSED;
    }
    Map<String, Evaluated> inputs = new HashMap<>();
    for (int k = 0; k < graph.inputs().size(); k++) {
      Value input = graph.inputs().get(k);
      inputs.put(input.name(), evaluated(OnnxTensors.read(set.inputs().get(k), input.type())));
    }
    SequencedMap<String, Evaluated> outputs;
    try {
      outputs = interpreter.run(graph, inputs);
    } catch (EvaluationException e) {
      return e.getCause() instanceof UnsupportedOperationException
          ? Outcome.unsupported(String.valueOf(e.getMessage()))
          : Outcome.failed(String.valueOf(e.getMessage()));
    }
    int k = 0;
    for (Map.Entry<String, Evaluated> output : outputs.entrySet()) {
      ValueType type = graph.outputs().get(k).type();
      Optional<String> difference =
          Comparison.difference(
              output.getValue(), OnnxTensors.read(set.outputs().get(k), type), isRandom(graph));
      if (difference.isPresent()) {
        return Outcome.failed("output " + output.getKey() + ": " + difference.get());
      }
      k++;
    }
    return Outcome.PASSED;
  }

  /** Contents of the small inputs, should the model need them to be fixed. */
  private static Map<String, TensorData> offered(
      ConformanceData.Case testCase, ConformanceData.DataSet set) {
    GraphProto graph = ModelFile.read(testCase.model()).model().getGraph();
    Set<String> stored = new LinkedHashSet<>();
    graph.getInitializerList().forEach(tensor -> stored.add(tensor.getName()));
    List<ValueInfoProto> inputs = new ArrayList<>();
    for (ValueInfoProto input : graph.getInputList()) {
      if (!stored.contains(input.getName())) {
        inputs.add(input);
      }
    }
    Map<String, TensorData> offered = new HashMap<>();
    for (int k = 0; k < Math.min(inputs.size(), set.inputs().size()); k++) {
      if (inputs.get(k).getType().hasTensorType()
          && inputs.get(k).getType().getTensorType().getShape().getDimCount() <= 1) {
        TensorData data = read(set, k);
        if (data.size() <= 64) {
          offered.put(inputs.get(k).getName(), data);
        }
      }
    }
    return offered;
  }

  /** Whether values cannot be compared, because the expected ones were drawn elsewhere. */
  private static boolean isRandom(Graph graph) {
    return graph.nodes().stream()
        .anyMatch(node ->
            switch (node.op()) {
              case RandomUniform _, RandomNormal _, Bernoulli _, Multinomial _ -> true;
              default -> false;
            });
  }

  private static TensorData read(ConformanceData.DataSet set, int k) {
    return OnnxTensors.read(set.inputs().get(k));
  }

  private static Evaluated evaluated(OnnxData data) {
    return switch (data) {
      case OnnxData.Tensor(TensorData tensor) -> Tensor.of(tensor);
      case OnnxData.Sequence(List<OnnxData> elements) ->
          new Evaluated.Sequence(elements.stream().map(e -> evaluated(e)).toList());
      case OnnxData.Maybe(Optional<OnnxData> value) ->
          new Evaluated.Maybe(value.map(ConformanceRunner::evaluated));
    };
  }
}

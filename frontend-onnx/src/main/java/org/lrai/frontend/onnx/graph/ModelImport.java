package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.frontend.onnx.model.ExternalFiles;
import org.lrai.frontend.onnx.model.TensorReader;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.op.opaque.DynamicSlice;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Import of a whole model; the components are those of {@code ImportResult}. */
public record ModelImport(
    Graph graph,
    SequencedMap<String, Long> opsets,
    SequencedMap<String, IndexExpr> equalities,
    SequencedMap<String, TensorData> fixedInputs,
    List<Diagnostic> warnings) {
  /** Each attempt assumes something more; no sensible model needs many. */
  private static final int MOST_ATTEMPTS = 64;

  /**
   * Imports a model, as often as it takes to find what must be assumed.
   *
   * @param dims ranges that are stated for symbolic dims
   * @param fixed contents of inputs that are fixed
   * @param offered contents that further inputs may be fixed to
   * @throws DiagnosticException with all errors and all that is not supported
   */
  public static ModelImport of(
      ModelProto model,
      ExternalFiles files,
      Map<String, Range> dims,
      Map<String, TensorData> fixed,
      Map<String, TensorData> offered) {
    TensorReader tensors = new TensorReader(files);
    FunctionTable functions = new FunctionTable(model.getFunctionsList());
    Opsets opsets = new Opsets(model.getOpsetImportList());
    Equalities equalities = new Equalities();
    Map<String, TensorData> contents = new HashMap<>(offered);
    contents.putAll(fixed);
    Set<String> fixedNames = new HashSet<>(fixed.keySet());
    for (int k = 0; k < MOST_ATTEMPTS; k++) {
      Attempt attempt = new Attempt(tensors, functions, equalities, contents, fixedNames);
      Optional<Graph> graph;
      try {
        graph = new Once(attempt, opsets, dims, fixed.keySet()).run(model.getGraph());
      } catch (AbortException e) {
        throw new DiagnosticException(e.diagnostic());
      }
      if (attempt.mustRepeat()) {
        continue;
      }
      List<Diagnostic> found = attempt.diagnostics();
      if (graph.isEmpty() || found.stream().anyMatch(ModelImport::isFatal)) {
        throw new DiagnosticException(found);
      }
      return new ModelImport(
          graph.get(), opsets.all(), equalities.solved(), attempt.fixedInputs(), found);
    }
    throw new DiagnosticException(
        Diagnostic.unsupported(
                "unequal-sizes", "the dims of the model do not come to a consistent whole")
            .withRemedy("fix the dims of its inputs (--dim NAME=SIZE)"));
  }

  private static boolean isFatal(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case WARNING -> false;
      case UNSUPPORTED, ERROR -> true;
    };
  }

  /** One attempt at the model's own graph. */
  private record Once(Attempt attempt, Opsets opsets, Map<String, Range> dims, Set<String> fixed) {

    /** The graph, if its inputs and outputs could be made. */
    Optional<Graph> run(GraphProto proto) {
      String name = proto.getName().isEmpty() ? "model" : proto.getName();
      GraphBuilder builder = attempt.builder(name, false);
      GraphUnderConstruction graph =
          new GraphUnderConstruction(null, builder, new Contents(attempt.bounds));
      Frame frame = Frame.ofModel(attempt, graph, opsets);
      frame.bindInitializers(proto);
      Set<String> stored = frame.defined();
      for (ValueInfoProto input : proto.getInputList()) {
        // Up to IR version 3, stored tensors are inputs, too: inputs with a default.
        if (!stored.contains(input.getName())) {
          bindInput(frame, input);
        }
      }
      checkDimNames();
      checkFixedNames(frame, stored);
      attempt.ranges.forEach((symbol, range) -> {
        boolean isReplaced = !attempt.assumed(IndexExpr.symbol(symbol)).symbols().contains(symbol);
        if (!isReplaced && range.min() < range.max()) {
          builder.symbol(symbol, range);
        }
      });
      List<String> outputs = proto.getOutputList().stream().map(ValueInfoProto::getName).toList();
      checkNames(outputs);
      new NodeImport(frame).run(proto.getNodeList(), outputs);
      List<Value> values = new ArrayList<>();
      for (ValueInfoProto output : proto.getOutputList()) {
        if (frame.lookup(output.getName()) instanceof Binding.Bound(Value value)) {
          OutputTypes.check(attempt, output, value.type());
          values.add(graph.output(output.getName(), value));
        }
      }
      return values.size() == outputs.size() ? Optional.of(graph.build(values)) : Optional.empty();
    }

    private void bindInput(Frame frame, ValueInfoProto input) {
      String name = input.getName();
      if (name.isEmpty() || !input.getNameBytes().isValidUtf8()) {
        throw new DiagnosticException(
            Diagnostic.error("invalid-text", "an input has no name, or one that is not UTF-8")
                .withRemedy("the file is damaged; export the model again"));
      }
      try {
        ValueType type = new InputTypes(attempt, dims).of(name, input.getType());
        Value value = frame.graph.input(name, type);
        TensorData content = attempt.fixedInputs().get(name);
        frame.bind(
            name,
            new Binding.Bound(
                content == null ? measured(frame, value) : frame.graph.constant(name, content)));
      } catch (DiagnosticException e) {
        e.diagnostics().forEach(attempt::report);
        frame.bind(name, new Binding.Poisoned());
      }
    }

    /** All of an input, with sizes of its own in place of dims that other sizes decide on. */
    private Value measured(Frame frame, Value input) {
      if (!(input.type() instanceof TensorType tensor)) {
        return input;
      }
      Value value = input;
      for (int axis = 0; axis < tensor.rank(); axis++) {
        if (attempt.isMeasured(tensor.dim(axis))) {
          List<Value> arguments =
              List.of(
                  value,
                  frame.graph.constant("start", TensorData.ofScalar(ElementType.INT64, 0)),
                  frame.graph.constant("end", TensorData.ofScalar(ElementType.INT64, 1L << 40)));
          frame.graph.scope(input.name());
          value = frame.graph.apply(new DynamicSlice(axis, 1), arguments).getFirst();
          attempt.assumeMeasured(GraphBuilder.tensor(value).dim(axis), tensor.dim(axis));
        }
      }
      return value;
    }

    private void checkDimNames() {
      for (String dim : dims.keySet()) {
        if (!attempt.ranges.containsKey(dim)) {
          throw new DiagnosticException(
              Diagnostic.error("unknown-dim", "the model has no symbolic dim " + dim)
                  .withRemedy("its symbolic dims are " + attempt.ranges.keySet()));
        }
      }
    }

    private void checkFixedNames(Frame frame, Set<String> stored) {
      for (String input : new TreeSet<>(fixed)) {
        if (stored.contains(input) || !frame.defines(input)) {
          Set<String> inputs = new TreeSet<>(frame.defined());
          inputs.removeAll(stored);
          throw new DiagnosticException(
              Diagnostic.error("unknown-input", "the model has no input " + input + " to be fixed")
                  .withRemedy("its inputs are " + inputs));
        }
      }
    }

    private static void checkNames(List<String> outputs) {
      Set<String> seen = new HashSet<>();
      for (String output : outputs) {
        if (output.isEmpty() || !seen.add(output)) {
          throw new DiagnosticException(
              Diagnostic.error("duplicate-name", "output '" + output + "' is listed twice")
                  .withRemedy("the file is damaged; export the model again"));
        }
      }
      if (outputs.isEmpty()) {
        throw new DiagnosticException(
            Diagnostic.error("invalid-model", "the model has no outputs")
                .withRemedy("the file is damaged; export the model again"));
      }
    }
  }
}

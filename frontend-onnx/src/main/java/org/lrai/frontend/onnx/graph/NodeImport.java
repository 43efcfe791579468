package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onnx.Onnx.FunctionProto;
import onnx.Onnx.NodeProto;
import org.lrai.frontend.onnx.operators.ImportException;
import org.lrai.frontend.onnx.operators.NodeContext;
import org.lrai.frontend.onnx.operators.OperatorImport;
import org.lrai.frontend.onnx.operators.OperatorTable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.TypeException;

/**
 * Imports nodes one after the other. A node that cannot be imported is reported and leaves outputs
 * of which nothing is known; nodes that use them are looked at only for whether there is an import
 * for their operator.
 */
final class NodeImport {
  /** Of operators in the layouts of a machine. */
  private static final Set<String> NATIVE_DOMAINS =
      Set.of("com.microsoft.nchwc", "com.ms.internal.nhwc");

  private final Frame frame;
  private final Attempt attempt;

  NodeImport(Frame frame) {
    this.frame = frame;
    this.attempt = frame.attempt;
  }

  /** Imports the nodes that {@code outputs} need. */
  void run(List<NodeProto> nodes, List<String> outputs) {
    for (int position : NodeOrder.of(nodes, outputs)) {
      NodeProto node = nodes.get(position);
      String name = node.getName().isEmpty() ? node.getOpType() + "_" + position : node.getName();
      attempt.countNode();
      importNode(node, frame.path + name);
    }
  }

  private void importNode(NodeProto node, String name) {
    List<Value> results;
    List<Optional<Value>> inputs = List.of();
    try {
      checkText(node);
      Optional<OperatorImport> operator = OperatorTable.find(node.getDomain(), node.getOpType());
      Optional<FunctionProto> function = attempt.functions.find(node);
      if (operator.isEmpty() && function.isEmpty()) {
        throw unknownOperator(node);
      }
      Optional<List<Optional<Value>>> resolved = inputs(node);
      if (resolved.isEmpty()) {
        poison(node);
        return;
      }
      inputs = resolved.get();
      frame.graph.scope(name);
      boolean own = node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx");
      results =
          function.isPresent() && (operator.isEmpty() || !own)
              ? call(function.get(), node, name, inputs)
              : operator.orElseThrow().apply(context(node, name, inputs));
    } catch (PoisonedException e) {
      poison(node);
      return;
    } catch (ImportException e) {
      fail(node, name, inputs, e.diagnostic());
      return;
    } catch (DiagnosticException e) {
      fail(node, name, inputs, e.diagnostics().getFirst());
      return;
    } catch (TypeException e) {
      typeError(node, name, inputs, e);
      return;
    } catch (IllegalArgumentException
        | ArithmeticException
        | IndexOutOfBoundsException
        | NoSuchElementException e) {
      // Thrown by constructors and accessors that the node's attributes and shapes go to unchecked.
      fail(node, name, inputs, wrong(String.valueOf(e.getMessage())));
      return;
    }
    bindOutputs(node, name, results);
  }

  private NodeContext context(NodeProto node, String name, List<Optional<Value>> inputs) {
    return new NodeContext(node, name, frame.opsets.version(node.getDomain()), inputs, frame);
  }

  private static void checkText(NodeProto node) {
    boolean valid =
        node.getNameBytes().isValidUtf8()
            && node.getOpTypeBytes().isValidUtf8()
            && node.getInputList().asByteStringList().stream().allMatch(b -> b.isValidUtf8())
            && node.getOutputList().asByteStringList().stream().allMatch(b -> b.isValidUtf8());
    if (!valid) {
      throw new DiagnosticException(
          Diagnostic.error("invalid-text", "a name is not UTF-8 text")
              .withRemedy("the file is damaged; export the model again"));
    }
  }

  private static DiagnosticException unknownOperator(NodeProto node) {
    return new DiagnosticException(
        Diagnostic.unsupported(
                "unsupported-operator",
                "operator "
                    + OperatorTable.key(node.getDomain(), node.getOpType())
                    + " is not supported")
            .withRemedy(
                NATIVE_DOMAINS.contains(node.getDomain())
                    ? "ONNX Runtime wrote it for one machine: save the model before optimization,"
                        + " or optimized at level extended at most"
                    : "write it as a model-local function, or with other operators"));
  }

  /** Values of the inputs; empty if nothing is known of one of them. */
  private Optional<List<Optional<Value>>> inputs(NodeProto node) {
    List<Optional<Value>> inputs = new ArrayList<>();
    boolean poisoned = false;
    for (String input : node.getInputList()) {
      if (input.isEmpty()) {
        inputs.add(Optional.empty());
        continue;
      }
      switch (frame.lookup(input)) {
        case Binding.Bound(Value value) -> inputs.add(Optional.of(value));
        case Binding.Absent _ -> inputs.add(Optional.empty());
        default -> poisoned = true;
      }
    }
    return poisoned ? Optional.empty() : Optional.of(inputs);
  }

  private List<Value> call(
      FunctionProto function, NodeProto node, String name, List<Optional<Value>> inputs) {
    String key = FunctionTable.key(node.getDomain(), node.getOpType(), node.getOverload());
    if (inputs.size() > function.getInputCount()) {
      throw new DiagnosticException(
          wrong("function %s has %d inputs".formatted(key, function.getInputCount())));
    }
    List<Value> results = new ArrayList<>();
    attempt.call(
        key,
        () -> {
          Frame body = frame.ofFunction(new Opsets(function.getOpsetImportList()), name + "/");
          for (int k = 0; k < function.getInputCount(); k++) {
            Optional<Value> input = k < inputs.size() ? inputs.get(k) : Optional.empty();
            body.bind(
                function.getInput(k),
                input.<Binding>map(Binding.Bound::new).orElseGet(Binding.Absent::new));
          }
          new NodeImport(body).run(FunctionTable.body(function, node), function.getOutputList());
          for (String output : function.getOutputList().subList(0, node.getOutputCount())) {
            if (!(body.lookup(output) instanceof Binding.Bound(Value value))) {
              throw new PoisonedException();
            }
            results.add(value);
          }
        });
    frame.graph.scope(name);
    return results;
  }

  private void bindOutputs(NodeProto node, String name, List<Value> results) {
    for (int k = 0; k < node.getOutputCount(); k++) {
      String output = node.getOutput(k);
      if (output.isEmpty()) {
        continue;
      }
      if (k < results.size()) {
        frame.bind(output, new Binding.Bound(results.get(k)));
        if (frame.namesValues()) {
          frame.graph.name(results.get(k), output);
        }
      } else {
        Diagnostic missing =
            Diagnostic.unsupported(
                    "unsupported-output", "output " + k + " (" + output + ") is not supported")
                .withRemedy("do without it");
        frame.bind(output, new Binding.NotGiven(at(node, name, List.of(), missing)));
      }
    }
    frame.takeAsked();
  }

  private void poison(NodeProto node) {
    for (String output : node.getOutputList()) {
      if (!output.isEmpty() && !frame.defines(output)) {
        frame.bind(output, new Binding.Poisoned());
      }
    }
    frame.takeAsked();
  }

  private void typeError(
      NodeProto node, String name, List<Optional<Value>> inputs, TypeException error) {
    boolean assumed =
        error.unequal().isPresent()
            && attempt.assumeEqual(error.unequal().get().left(), error.unequal().get().right());
    if (assumed) {
      poison(node);
    } else {
      fail(node, name, inputs, typeDiagnostic(error));
    }
  }

  private static Diagnostic typeDiagnostic(TypeException error) {
    String message = String.valueOf(error.getMessage());
    boolean depends =
        error
            .unequal()
            .filter(sizes -> sizes.left().minus(sizes.right()).asConstant().isEmpty())
            .isPresent();
    return depends
        ? Diagnostic.unsupported("unequal-sizes", message)
            .withRemedy("fix the dims that occur in it (--dim NAME=SIZE)")
        : wrong(message);
  }

  private static Diagnostic wrong(String message) {
    return Diagnostic.error("invalid-node", message)
        .withRemedy("the model does not follow the ONNX specification; export it again");
  }

  /** Reports a failure, unless it goes away when inputs are fixed to content that is on offer. */
  private void fail(
      NodeProto node, String name, List<Optional<Value>> inputs, Diagnostic diagnostic) {
    List<Value> asked = frame.takeAsked();
    if (diagnostic.isUnsupported() && !asked.isEmpty()) {
      Set<String> origins = new TreeSet<>();
      asked.forEach(value -> origins.addAll(frame.graph.originsOf(value)));
      if (!origins.isEmpty()) {
        if (attempt.fix(origins)) {
          poison(node);
          return;
        }
        diagnostic = diagnostic.withRemedy(remedy(diagnostic, origins));
      }
    }
    attempt.report(at(node, name, inputs, diagnostic));
    poison(node);
  }

  /** What depends on the content of inputs can be compiled for one content. */
  private static String remedy(Diagnostic diagnostic, Set<String> origins) {
    String options =
        origins.stream().map("--fix '%s=...'"::formatted).collect(Collectors.joining(" "));
    return Stream.of(diagnostic.remedy(), "compile it for one content of what decides: " + options)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", or "));
  }

  private Diagnostic at(
      NodeProto node, String name, List<Optional<Value>> inputs, Diagnostic diagnostic) {
    if (diagnostic.node() != null) {
      return diagnostic;
    }
    Diagnostic placed =
        diagnostic.atNode(
            name,
            OperatorTable.key(node.getDomain(), node.getOpType()),
            OptionalLong.of(frame.opsets.version(node.getDomain())));
    return inputs.isEmpty()
        ? placed
        : placed.withShape(
            inputs.stream()
                .map(input -> input.map(value -> value.type().toString()).orElse("-"))
                .collect(Collectors.joining(", ")));
  }
}

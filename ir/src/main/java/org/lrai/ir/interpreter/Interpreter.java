package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Evaluates graphs by the definitions of their operators. Immutable; one may be used by any number
 * of threads.
 *
 * <pre>{@code
 * Map<String, Evaluated> outputs =
 *     new Interpreter().run(graph, Map.of("x", Tensor.ofDoubles(FLOAT32, new long[] {2}, 1, 2)));
 * }</pre>
 */
public final class Interpreter {
  private final OpaqueOperators opaqueOperators;
  private final Arithmetic arithmetic;

  /** Evaluates over the reals, without opaque operators. */
  public Interpreter() {
    this(OpaqueOperators.NONE, Arithmetic.REAL);
  }

  public Interpreter(OpaqueOperators opaqueOperators, Arithmetic arithmetic) {
    this.opaqueOperators = opaqueOperators;
    this.arithmetic = arithmetic;
  }

  /**
   * The outputs of a graph, by name in the order of the graph.
   *
   * @param inputs by name; each input of the graph must be there
   * @throws EvaluationException where inputs do not fit or the graph has no value
   */
  public SequencedMap<String, Evaluated> run(Graph graph, Map<String, ? extends Evaluated> inputs) {
    List<Evaluated> ordered = new ArrayList<>();
    for (Value input : graph.inputs()) {
      Evaluated value = inputs.get(input.name());
      if (value == null) {
        throw new EvaluationException(graph.name() + ": the input " + input + " is not given");
      }
      ordered.add(arithmetic.taken(value));
    }
    List<Evaluated> results = run(new Program(graph), ordered, Scope.empty());
    SequencedMap<String, Evaluated> outputs = new LinkedHashMap<>();
    for (int k = 0; k < results.size(); k++) {
      outputs.put(graph.outputs().get(k).name(), results.get(k));
    }
    return outputs;
  }

  Arithmetic arithmetic() {
    return arithmetic;
  }

  /** The outputs of one node, in order; its symbols are bound from the shapes of the inputs. */
  public List<Evaluated> evaluateNode(Node node, List<? extends Evaluated> inputs) {
    if (inputs.size() != node.inputs().size()) {
      throw new EvaluationException(node.name() + ": " + inputs.size() + " inputs are given");
    }
    Scope scope = Scope.empty();
    bind(node.name(), node.inputs(), inputs, scope);
    List<Evaluated> taken = inputs.stream().map(arithmetic::taken).toList();
    return evaluate(Program.instruction(node, List.of()), taken, scope);
  }

  /** The outputs of an operator on tensors. */
  public List<Evaluated> apply(Op op, Tensor... inputs) {
    List<Value> values =
        IntStream.range(0, inputs.length)
            .mapToObj(k -> new Value("in" + k, inputs[k].type()))
            .toList();
    List<ValueType> types = op.inferTypes(values.stream().map(Value::type).toList());
    List<Value> outputs =
        IntStream.range(0, types.size()).mapToObj(k -> new Value("out" + k, types.get(k))).toList();
    return evaluateNode(
        new Node(op.getClass().getSimpleName(), op, values, outputs), List.of(inputs));
  }

  /** Runs a program; {@code scope} is its own and gets the sizes that are found. */
  List<Evaluated> run(Program program, List<Evaluated> inputs, Scope scope) {
    Graph graph = program.graph();
    if (inputs.size() != graph.inputs().size()) {
      throw new EvaluationException(graph.name() + ": " + inputs.size() + " inputs are given");
    }
    bind(graph.name(), graph.inputs(), inputs, scope);
    Map<String, Evaluated> values = new HashMap<>();
    for (int k = 0; k < inputs.size(); k++) {
      values.put(graph.inputs().get(k).name(), inputs.get(k));
    }
    for (Program.Instruction instruction : program.instructions()) {
      Node node = instruction.node();
      List<Evaluated> arguments = read(program, values, node.inputs());
      List<Evaluated> results = evaluate(instruction, arguments, scope);
      for (int k = 0; k < results.size(); k++) {
        values.put(node.outputs().get(k).name(), results.get(k));
      }
      instruction.lastReads().forEach(values::remove);
    }
    return read(program, values, graph.outputs());
  }

  private List<Evaluated> read(Program program, Map<String, Evaluated> values, List<Value> wanted) {
    return wanted.stream()
        .map(value ->
            values.computeIfAbsent(value.name(), name -> arithmetic.taken(program.constant(name))))
        .toList();
  }

  private static void bind(
      String where, List<Value> declared, List<? extends Evaluated> given, Scope scope) {
    for (int k = 0; k < declared.size(); k++) {
      Value value = declared.get(k);
      scope.bind(where + ": " + value.name(), value.type(), given.get(k));
    }
  }

  private List<Evaluated> evaluate(
      Program.Instruction instruction, List<Evaluated> inputs, Scope scope) {
    Node node = instruction.node();
    try {
      List<Evaluated> results = results(instruction, inputs, scope);
      if (results.size() != node.outputs().size()) {
        throw new EvaluationException(results.size() + " results for " + node.outputs());
      }
      for (int k = 0; k < results.size(); k++) {
        Value output = node.outputs().get(k);
        scope.bind(output.name(), output.type(), results.get(k));
      }
      return results;
    } catch (EvaluationException | UnsupportedOperationException | ArithmeticException e) {
      String operator = node.op().getClass().getSimpleName();
      throw new EvaluationException(node.name() + " (" + operator + "): " + e.getMessage(), e);
    }
  }

  private List<Evaluated> results(
      Program.Instruction instruction, List<Evaluated> inputs, Scope scope) {
    return switch (instruction.definition()) {
      case Definition.Pointwise definition ->
          one(tensor(instruction, inputs, scope).pointwise(definition));
      case Definition.Contraction definition ->
          one(tensor(instruction, inputs, scope).contraction(definition));
      case Definition.Reindex definition ->
          one(tensor(instruction, inputs, scope).reindex(definition));
      case Definition.Scatter definition ->
          one(tensor(instruction, inputs, scope).scatter(definition));
      case Definition.Reshape _ ->
          List.of(((Tensor) inputs.getFirst()).reshape(outputDims(instruction, scope)));
      case Definition.Composite _ -> run(instruction.bodies().getFirst(), inputs, scope.inner());
      case Definition.Branch _ -> branch(instruction, inputs, scope);
      case Definition.Iterate definition ->
          new Iteration(this, definition, instruction.bodies().getFirst(), scope).run(inputs);
      case Definition.Opaque definition -> opaque(definition, instruction.node(), inputs);
    };
  }

  private List<Evaluated> opaque(Definition.Opaque definition, Node node, List<Evaluated> inputs) {
    if (arithmetic == Arithmetic.ENCLOSED) {
      throw new UnsupportedOperationException(definition.operator() + " of enclosures");
    }
    return opaqueOperators.evaluate(
        definition, inputs, node.outputs().stream().map(Value::type).toList());
  }

  private List<Evaluated> branch(
      Program.Instruction instruction, List<Evaluated> inputs, Scope scope) {
    boolean condition = ((Tensor) inputs.getFirst()).longScalar() != 0;
    Program chosen = instruction.bodies().get(condition ? 0 : 1);
    return run(chosen, inputs.subList(1, inputs.size()), scope.inner());
  }

  private TensorEvaluator tensor(
      Program.Instruction instruction, List<Evaluated> inputs, Scope scope) {
    TensorType type = outputType(instruction);
    return new TensorEvaluator(inputs, scope, type.element(), scope.dims(type.shape()), arithmetic);
  }

  private static long[] outputDims(Program.Instruction instruction, Scope scope) {
    return scope.dims(outputType(instruction).shape());
  }

  private static TensorType outputType(Program.Instruction instruction) {
    if (instruction.node().output().type() instanceof TensorType type) {
      return type;
    }
    throw new EvaluationException("the definition gives a tensor, not " + instruction.node());
  }

  private List<Evaluated> one(Tensor result) {
    return List.of(arithmetic == Arithmetic.STORED ? result.rounded() : result);
  }
}

package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for what is executed, what it means: descends from the outputs through both expressions at
 * once, pair by pair. A pair of linear combinations is stated as two rows over the pairs of their
 * sources, a pair of functions by the pairs of their arguments. Which sources make a pair is a
 * guess, by the names of values, by pairs known already, by values at points; what is stated of a
 * pair is true of any two nodes.
 */
final class Pairing {
  /** An executed node and a real one; what they are made of is in {@code parts}. */
  static final class Neuron {
    final int executed;
    final int real;
    @Nullable Op function;

    /** Arguments, or the sources of the terms; 0 for the number 1, else one more than an index. */
    int[] sources = {};

    /** Of a linear combination: for each source the executed and the real term. */
    List<Row.Term> executedTerms = List.of();

    List<Row.Term> realTerms = List.of();
    double absolute;
    double peak = 1;
    boolean rounded;

    Neuron(int executed, int real) {
      this.executed = executed;
      this.real = real;
    }
  }

  private static final int MOST_GUESSED = 1 << 12;

  private final Operations executedOperations;
  private final Operations realOperations;
  private final Nodes executed;
  private final Nodes real;
  private final Samples executedSamples;
  private final Samples realSamples;
  private final Map<Integer, Integer> named = new HashMap<>();
  private final Map<Integer, Integer> namedBack = new HashMap<>();
  private final Map<Integer, Integer> known = new HashMap<>();
  private final Map<Integer, Integer> knownBack = new HashMap<>();
  private final Map<Long, Integer> indices = new HashMap<>();
  private final List<Neuron> neurons = new ArrayList<>();
  private final PriorityQueue<Integer> open =
      new PriorityQueue<>((a, b) -> Integer.compare(get(b).executed, get(a).executed));

  Pairing(Operations executedOperations, Operations realOperations) {
    this.executedOperations = executedOperations;
    this.realOperations = realOperations;
    this.executed = executedOperations.nodes();
    this.real = realOperations.nodes();
    this.executedSamples = new Samples(executed);
    this.realSamples = new Samples(real);
  }

  /** Proposes a pair: elements of a value that plan and graph have under one name. */
  void propose(int executedNode, int realNode) {
    if (executedNode != 0 && !executed.isConstant(executedNode) && !real.isConstant(realNode)) {
      named.putIfAbsent(executedNode, realNode);
      namedBack.putIfAbsent(realNode, executedNode);
    }
  }

  /** One more than the index of a pair's neuron. */
  int neuron(int executedNode, int realNode) {
    return 1
        + indices.computeIfAbsent(
            ((long) executedNode << 32) | realNode,
            _ -> {
              neurons.add(new Neuron(executedNode, realNode));
              open.add(neurons.size() - 1);
              known.putIfAbsent(executedNode, realNode);
              knownBack.putIfAbsent(realNode, executedNode);
              return neurons.size() - 1;
            });
  }

  private Neuron get(int index) {
    return neurons.get(index);
  }

  List<Neuron> neurons() {
    return neurons;
  }

  /** Takes all pairs apart until none is left that is not. */
  void run() {
    while (!open.isEmpty()) {
      Neuron neuron = get(open.remove());
      Op op = executed.op(neuron.executed);
      if (Row.isLinear(executed, neuron.executed) || Row.isLinear(real, neuron.real)) {
        combine(neuron, neuron.executed, neuron.real);
      } else if (op == Op.INPUT && real.op(neuron.real) == Op.INPUT) {
        if (executed.operand(neuron.executed, 0) == real.operand(neuron.real, 0)) {
          neuron.function = Op.INPUT;
        } else {
          combine(neuron, neuron.executed, neuron.real);
        }
      } else {
        apply(neuron, op, real.op(neuron.real));
      }
    }
  }

  private void apply(Neuron neuron, Op op, Op realOp) {
    int x = neuron.executed;
    int y = neuron.real;
    switch (op) {
      case RELU, ABS, SQRT, EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU -> {
        requireAlike(op, realOp);
        neuron.function = op;
        neuron.sources = new int[] {neuron(executed.operand(x, 0), real.operand(y, 0))};
      }
      case MUL, EXACT_MUL -> {
        int a = executed.operand(x, 0);
        int b = executed.operand(x, 1);
        neuron.function = Op.MUL;
        neuron.rounded = op == Op.MUL;
        if (realOp == Op.DIV) {
          y = quotientAsProduct(y, x);
        } else {
          requireAlike(Op.MUL, realOp);
        }
        int c = real.operand(y, 0);
        int d = real.operand(y, 1);
        double straight = distance(a, c) + distance(b, d);
        double crossed = distance(a, d) + distance(b, c);
        neuron.sources =
            straight <= crossed
                ? new int[] {neuron(a, c), neuron(b, d)}
                : new int[] {neuron(a, d), neuron(b, c)};
      }
      case DIV -> {
        requireAlike(op, realOp);
        neuron.function = Op.DIV;
        neuron.rounded = true;
        neuron.sources =
            new int[] {
              neuron(executed.operand(x, 0), real.operand(y, 0)),
              neuron(executed.operand(x, 1), real.operand(y, 1))
            };
      }
      case MAX, MIN -> {
        requireAlike(op, realOp);
        extremum(neuron, op);
      }
      default -> throw Rejection.unsupported("execution of " + op);
    }
  }

  private void extremum(Neuron neuron, Op op) {
    Set<Integer> operands = operands(executed, neuron.executed, op);
    Set<Integer> realOperands = operands(real, neuron.real, op);
    if (operands.size() == 2 && operands.stream().anyMatch(executed::isConstant)) {
      combine(
          neuron,
          clipped(executedOperations, operands, op),
          clipped(realOperations, realOperands, op));
      return;
    }
    Map<Integer, Integer> pairs = match(operands, realOperands);
    if (!new HashSet<>(pairs.values()).containsAll(realOperands)) {
      throw Rejection.unsupported(op + " of other values");
    }
    neuron.function = op;
    neuron.sources =
        pairs.entrySet().stream()
            .mapToInt(pair -> neuron(pair.getKey(), pair.getValue()))
            .toArray();
  }

  private static int clipped(Operations operations, Set<Integer> operands, Op op) {
    List<Integer> constants = new ArrayList<>(operands);
    constants.removeIf(node -> !operations.nodes().isConstant(node));
    List<Integer> others = new ArrayList<>(operands);
    others.removeAll(constants);
    if (constants.size() != 1 || others.size() != 1) {
      throw Rejection.unsupported(op + " of other values");
    }
    return operations.clipped(op, others.getFirst(), constants.getFirst());
  }

  private static void requireAlike(Op executed, Op real) {
    if (executed != real) {
      throw Rejection.unsupported(executed + " is executed for " + real);
    }
  }

  /** Over the reals, {@code a / b} as {@code a * (1 / b)}, where that is what is executed. */
  private int quotientAsProduct(int quotient, int product) {
    int a = executed.operand(product, 0);
    int b = executed.operand(product, 1);
    if (executed.op(a) != Op.DIV && executed.op(b) != Op.DIV) {
      throw Rejection.unsupported("a product is executed for a quotient");
    }
    int inverse = real.node(Op.DIV, real.constant(1), real.operand(quotient, 1), 0);
    return real.node(Op.MUL, real.operand(quotient, 0), inverse, 0);
  }

  /** Operands of nested maxima, or minima. */
  private static Set<Integer> operands(Nodes nodes, int node, Op op) {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> leaves = new LinkedHashSet<>();
    List<Integer> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      if (!seen.add(next)) {
        continue;
      }
      if (nodes.op(next) == op) {
        open.add(nodes.operand(next, 1));
        open.add(nodes.operand(next, 0));
      } else {
        leaves.add(next);
      }
    }
    return leaves;
  }

  // Linear combinations.

  private void combine(Neuron neuron, int node, int realNode) {
    Set<Integer> whole = new HashSet<>();
    Set<Integer> realWhole = new HashSet<>();
    while (true) {
      Row row =
          Row.of(
              executed,
              node,
              part ->
                  Row.isSum(executed, part) && named.containsKey(part) && !whole.contains(part));
      Row realRow =
          Row.of(
              real,
              realNode,
              part ->
                  Row.isSum(real, part)
                      && namedBack.containsKey(part)
                      && !realWhole.contains(part));
      Set<Integer> sources = sources(row);
      Set<Integer> realSources = sources(realRow);
      // A sum that is a source on one side only is taken apart there, too.
      boolean again = false;
      for (int source : sources) {
        if (Row.isLinear(executed, source)
            && !realSources.contains(named.getOrDefault(source, 0))) {
          again |= whole.add(source);
        }
      }
      for (int source : realSources) {
        if (Row.isLinear(real, source) && !sources.contains(namedBack.getOrDefault(source, 0))) {
          again |= realWhole.add(source);
        }
      }
      if (!again) {
        state(neuron, row, realRow, match(sources, realSources));
        return;
      }
    }
  }

  private static Set<Integer> sources(Row row) {
    Set<Integer> sources = new LinkedHashSet<>();
    for (Row.Term term : row.terms()) {
      if (term.source() != 0) {
        sources.add(term.source());
      }
    }
    return sources;
  }

  /** Writes both rows over common sources. */
  private void state(Neuron neuron, Row row, Row realRow, Map<Integer, Integer> partners) {
    Map<Integer, Row.Term> realTerms = new LinkedHashMap<>();
    realRow.terms().forEach(term -> realTerms.put(term.source(), term));
    List<Integer> sources = new ArrayList<>();
    neuron.executedTerms = new ArrayList<>();
    neuron.realTerms = new ArrayList<>();
    for (Row.Term term : row.terms()) {
      int partner = term.source() == 0 ? 0 : partners.getOrDefault(term.source(), 0);
      Row.Term realTerm = realTerms.remove(partner);
      sources.add(term.source() == 0 ? 0 : neuron(term.source(), partner));
      neuron.executedTerms.add(term);
      neuron.realTerms.add(realTerm == null ? new Row.Term(partner, Ball.ZERO, 0) : realTerm);
    }
    for (Row.Term term : realTerms.values()) {
      int source = term.source();
      int partner = source == 0 ? 0 : partnerBack(source);
      sources.add(source == 0 ? 0 : neuron(partner, source));
      neuron.executedTerms.add(new Row.Term(partner, Ball.ZERO, 0));
      neuron.realTerms.add(term);
    }
    neuron.sources = sources.stream().mapToInt(Integer::intValue).toArray();
    neuron.absolute = row.absolute();
    neuron.peak = row.peak();
  }

  private int partnerBack(int realNode) {
    if (real.op(realNode) == Op.INPUT) {
      return executed.input(real.operand(realNode, 0));
    }
    Integer partner = namedBack.getOrDefault(realNode, knownBack.get(realNode));
    if (partner == null) {
      throw Rejection.unsupported(real.op(realNode) + " that is not executed");
    }
    return partner;
  }

  // Guesses.

  /** A partner for each executed node, among the real ones where there is one. */
  private Map<Integer, Integer> match(Set<Integer> nodes, Set<Integer> realNodes) {
    Map<Integer, Integer> partners = new LinkedHashMap<>();
    Set<Integer> free = new LinkedHashSet<>(realNodes);
    Set<Integer> rest = new LinkedHashSet<>();
    for (int node : nodes) {
      Integer partner =
          executed.op(node) == Op.INPUT
              ? (Integer) real.input(executed.operand(node, 0))
              : realNodes.contains(named.get(node))
                  ? named.get(node)
                  : realNodes.contains(known.get(node)) ? known.get(node) : null;
      if (partner == null) {
        rest.add(node);
      } else {
        partners.put(node, partner);
        free.remove(partner);
      }
    }
    free.removeIf(node -> real.op(node) == Op.INPUT);
    if (rest.size() > MOST_GUESSED) {
      throw Rejection.unsupported("too many values without a name");
    }
    for (int node : rest) {
      int partner =
          free.isEmpty()
              ? 0
              : Collections.min(
                  free, (a, b) -> Double.compare(distance(node, a), distance(node, b)));
      if (partner == 0 || distance(node, partner) == Double.MAX_VALUE) {
        partner = named.getOrDefault(node, known.getOrDefault(node, 0));
      }
      if (partner == 0) {
        throw Rejection.unsupported(executed.op(node) + " that has no meaning");
      }
      partners.put(node, partner);
      free.remove(partner);
    }
    return partners;
  }

  /** How unlikely a pair is. */
  private double distance(int node, int realNode) {
    if (named.getOrDefault(node, 0) == realNode || known.getOrDefault(node, 0) == realNode) {
      return 0;
    }
    boolean linear = Row.isLinear(executed, node) || Row.isLinear(real, realNode);
    Op op = executed.op(node) == Op.EXACT_MUL ? Op.MUL : executed.op(node);
    return linear || op == real.op(realNode)
        ? Samples.distance(executedSamples, node, realSamples, realNode)
        : Double.MAX_VALUE;
  }
}

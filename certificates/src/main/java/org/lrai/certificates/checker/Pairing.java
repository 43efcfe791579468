package org.lrai.certificates.checker;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for what is executed, what it means: descends from the outputs through both expressions at
 * once, pair by pair. A pair of linear combinations is stated as two rows over the pairs of their
 * sources, a pair of functions by the pairs of their arguments. Which sources make a pair is only
 * proposed, by the names of values, by pairs known already, by {@link Hints}; what is stated of a
 * pair is true of any two nodes.
 */
final class Pairing {
  private static final int FEWEST_MIRRORED = 1 << 12;

  private final Operations executedOperations;
  private final Operations realOperations;
  private final Nodes executed;
  private final Nodes real;
  private final Partners partners;

  /** One more than the index of the first pair of an executed node. */
  private final IntMap first = new IntMap();

  /** The same of its other pairs. */
  private final Map<Long, Integer> others = new HashMap<>();

  /** One more than the place of a real node in the row at hand, or of an executed one. */
  private final IntMap realPlaces = new IntMap();

  private final IntMap places = new IntMap();

  /** Kept once: most rows of a layer have the same. */
  private final Map<IntBuffer, Order> orders = new HashMap<>();

  private final Mirror mirror;

  /**
   * Whether there is no graph: each executed node means what its operation gives over the reals.
   */
  private final boolean alone;

  private final List<Neuron> neurons = new ArrayList<>();
  private final PriorityQueue<Integer> open =
      new PriorityQueue<>(
          (a, b) -> Integer.compare(neurons.get(b).executed, neurons.get(a).executed));

  /**
   * Pairs of executed nodes and real ones.
   *
   * @param realOperations the same ones if there is no graph
   */
  Pairing(Operations executedOperations, Operations realOperations, Hints hints) {
    this.executedOperations = executedOperations;
    this.realOperations = realOperations;
    this.executed = executedOperations.nodes();
    this.real = realOperations.nodes();
    this.partners = new Partners(executed, real, hints);
    this.mirror = new Mirror(executed, realOperations);
    this.alone = executed == real;
  }

  /**
   * Proposes that the elements of a value mean what they compute, where they are sums of what has a
   * meaning. Else they are taken apart, which is better where they are few, or not rounded.
   */
  void proposeItself(int[] executedNodes) {
    for (int a : executedNodes) {
      if (executedNodes.length >= FEWEST_MIRRORED
          && Row.isSum(executed, a)
          && Row.operation(executed, a) != Op.EXACT_ADD
          && partners.named.get(a) == 0) {
        int b = mirror.of(a, partners.named);
        if (b != 0) {
          partners.name(a, b);
        }
      }
    }
  }

  /** Proposes pairs: elements of a value that plan and graph have under one name. */
  void propose(int[] executedNodes, int[] realNodes) {
    for (int i = 0; i < executedNodes.length; i++) {
      int a = executedNodes[i];
      int b = realNodes[i];
      if (a != 0 && b != 0 && !executed.isConstant(a) && !real.isConstant(b)) {
        partners.name(a, b);
      }
    }
  }

  /** One more than the index of a pair's neuron. */
  int neuron(int executedNode, int realNode) {
    if (first.get(executedNode) == 0) {
      partners.know(executedNode, realNode);
      first.put(executedNode, add(executedNode, realNode));
    }
    return partners.known.get(executedNode) == realNode
        ? first.get(executedNode)
        : others.computeIfAbsent(
            ((long) executedNode << 32) | realNode, _ -> add(executedNode, realNode));
  }

  private int add(int executedNode, int realNode) {
    neurons.add(new Neuron(executedNode, realNode));
    open.add(neurons.size() - 1);
    return neurons.size();
  }

  List<Neuron> neurons() {
    return neurons;
  }

  /** Takes all pairs apart until none is left that is not. */
  void run() {
    while (!open.isEmpty()) {
      Neuron neuron = neurons.get(open.remove());
      Op op = executed.op(neuron.executed);
      if (executed.isLinear(neuron.executed) || real.isLinear(neuron.real)) {
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
      case RELU, ABS, SQRT, EXP, LOG, SIN, COS, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU ->
          function(neuron, op, realOp);
      case ROUND_EVEN, STEP -> function(neuron, op, realOp);
      case FLOOR -> {
        function(neuron, op, realOp);
        neuron.limit = Math.scalb(1.0, Math.min(executed.operand(x, 1), real.operand(y, 1)));
      }
      case EQ, LT, LE, SELECT -> {
        requireAlike(op, realOp);
        combine(neuron, executedOperations.apart(x), realOperations.apart(y));
      }
      case MUL, EXACT_MUL -> {
        int a = executed.operand(x, 0);
        int b = executed.operand(x, 1);
        neuron.function = Op.MUL;
        neuron.rounded = op == Op.MUL;
        if (realOp == Op.DIV) {
          y = quotientAsProduct(y, x);
        } else if (!alone) {
          requireAlike(Op.MUL, realOp);
        }
        int c = real.operand(y, 0);
        int d = real.operand(y, 1);
        boolean straight = partners.arePair(a, c) || partners.arePair(b, d);
        boolean crossed = partners.arePair(a, d) || partners.arePair(b, c);
        neuron.sources =
            straight || (!crossed && partners.choose(a, c, d) != 1)
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

  private void function(Neuron neuron, Op op, Op realOp) {
    requireAlike(op, realOp);
    neuron.function = op;
    neuron.sources =
        new int[] {neuron(executed.operand(neuron.executed, 0), real.operand(neuron.real, 0))};
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
    int[] own = operands.stream().mapToInt(Integer::intValue).toArray();
    int[] realOwn = realOperands.stream().mapToInt(Integer::intValue).toArray();
    for (int k = 0; k < realOwn.length; k++) {
      realPlaces.put(realOwn[k], k + 1);
    }
    int[] matched = partners.match(own, realOwn, realPlaces);
    for (int partner : realOwn) {
      realPlaces.put(partner, 0);
    }
    // Partners may be from elsewhere; the result is only that of all the real operands.
    if (!Arrays.stream(matched).boxed().collect(Collectors.toSet()).equals(realOperands)) {
      throw Rejection.unsupported(op + " of other values");
    }
    neuron.function = op;
    neuron.sources = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      neuron.sources[k] = neuron(own[k], matched[k]);
    }
  }

  private static int clipped(Operations operations, Set<Integer> operands, Op op) {
    List<Integer> constants = new ArrayList<>(operands);
    constants.removeIf(node -> !operations.nodes().isConstant(node));
    List<Integer> others = new ArrayList<>(operands);
    others.removeAll(constants);
    if (constants.size() != 1 || others.size() != 1) {
      throw Rejection.unsupported(op + " of other values");
    }
    return operations.exact().clipped(op, others.getFirst(), constants.getFirst());
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
    if (node == realNode && alone) {
      state(neuron, Row.of(executed, node, part -> isNamedSum(executed, partners.named, part)));
      return;
    }
    Set<Integer> whole = new HashSet<>();
    Set<Integer> realWhole = new HashSet<>();
    boolean again = true;
    while (again) {
      Row row =
          Row.of(
              executed,
              node,
              part -> isNamedSum(executed, partners.named, part) && !whole.contains(part));
      Row realRow =
          Row.of(
              real,
              realNode,
              part -> isNamedSum(real, partners.namedBack, part) && !realWhole.contains(part));
      Mirror.Rest rest = rest(row, realRow);
      realRow = rest == null ? realRow : new Row(rest.terms(), null, 0, 1);
      neuron.slack = rest == null ? 0 : rest.slack();
      mark(places, row, true);
      mark(realPlaces, realRow, true);
      again = takeApart(executed, row, partners.named, realPlaces, whole);
      again |= takeApart(real, realRow, partners.namedBack, places, realWhole);
      if (!again) {
        state(neuron, row, realRow);
      }
      mark(places, row, false);
      mark(realPlaces, realRow, false);
    }
  }

  /** Whether a row may end there: a sum that has a name. */
  private static boolean isNamedSum(Nodes nodes, IntMap names, int node) {
    return names.get(node) != 0 && Row.isSum(nodes, node);
  }

  /** Notes the sums that are a source on one side only; whether there is a new one. */
  private static boolean takeApart(
      Nodes nodes, Row row, IntMap names, IntMap places, Set<Integer> whole) {
    boolean isNew = false;
    for (Row.Term term : row.terms()) {
      if (nodes.isLinear(term.source()) && places.get(names.get(term.source())) == 0) {
        isNew |= whole.add(term.source());
      }
    }
    return isNew;
  }

  /** What a real row is beside sums of the executed row that mean themselves; null without any. */
  private Mirror.@Nullable Rest rest(Row row, Row realRow) {
    if (row.terms().stream()
        .noneMatch(term -> mirror.isMirrored(partners.named.get(term.source())))) {
      return null;
    }
    Map<Integer, Double> sources = new LinkedHashMap<>();
    Set<Integer> direct = new HashSet<>();
    for (Row.Term term : row.terms()) {
      int partner = partners.of(term.source());
      if (mirror.isMirrored(partner)) {
        sources.merge(partner, term.coefficient().center(), Double::sum);
      } else {
        direct.add(partner);
      }
    }
    Set<Integer> unexplained = new HashSet<>(sources.keySet());
    realRow.terms().forEach(term -> unexplained.remove(term.source()));
    return unexplained.isEmpty() ? null : mirror.rest(realRow.terms(), sources, direct);
  }

  private static void mark(IntMap places, Row row, boolean present) {
    for (int k = 0; k < row.terms().size(); k++) {
      places.put(row.terms().get(k).source(), present ? k + 1 : 0);
    }
  }

  /** Writes a row that means itself: the same numbers are its weights on both sides. */
  private void state(Neuron neuron, Row row) {
    int terms = row.terms().size();
    neuron.sources = new int[terms];
    neuron.weight = new double[terms];
    neuron.roundings = new int[terms];
    for (int k = 0; k < terms; k++) {
      Row.Term term = row.terms().get(k);
      Ball weight = term.coefficient();
      neuron.sources[k] = term.source() == 0 ? 0 : neuron(term.source(), term.source());
      neuron.weight[k] = weight.center();
      neuron.weightRadius = set(neuron, neuron.weightRadius, k, weight.radius());
      neuron.roundings[k] = term.roundings();
    }
    finish(neuron, row);
  }

  private void finish(Neuron neuron, Row row) {
    Order order = row.order();
    if (order != null) {
      neuron.order = orders.computeIfAbsent(IntBuffer.wrap(order.steps()), _ -> order);
    }
    neuron.absolute = row.absolute();
    neuron.peak = row.peak();
  }

  /** Writes both rows over common sources. */
  private void state(Neuron neuron, Row row, Row realRow) {
    int[] matched = partners.match(sources(row), sources(realRow), realPlaces);
    boolean[] stated = new boolean[realRow.terms().size()];
    int most = matched.length + stated.length;
    neuron.sources = new int[most];
    neuron.weight = new double[most];
    neuron.roundings = new int[most];
    int count = 0;
    for (int k = 0; k < matched.length; k++) {
      Row.Term term = row.terms().get(k);
      int place = realPlaces.get(matched[k]) - 1;
      boolean first = place >= 0 && !stated[place];
      Ball weight = first ? realRow.terms().get(place).coefficient() : Ball.ZERO;
      if (first) {
        stated[place] = true;
      }
      neuron.roundings[count] = term.roundings();
      int source = term.source() == 0 ? 0 : neuron(term.source(), matched[k]);
      state(neuron, count++, source, weight, term.coefficient());
    }
    for (int k = 0; k < stated.length; k++) {
      if (!stated[k]) {
        Row.Term term = realRow.terms().get(k);
        int source = term.source() == 0 ? 0 : neuron(partners.back(term.source()), term.source());
        state(neuron, count++, source, term.coefficient(), Ball.ZERO);
      }
    }
    neuron.trim(count);
    // Terms of the executed row come first, as they are counted there.
    finish(neuron, row);
  }

  private static void state(Neuron neuron, int place, int source, Ball weight, Ball executed) {
    Ball change = weight.equals(executed) && weight.isExact() ? Ball.ZERO : executed.minus(weight);
    neuron.sources[place] = source;
    neuron.weight[place] = weight.center();
    neuron.weightRadius = set(neuron, neuron.weightRadius, place, weight.radius());
    neuron.change = set(neuron, neuron.change, place, change.center());
    neuron.changeRadius = set(neuron, neuron.changeRadius, place, change.radius());
  }

  private static double @Nullable [] set(
      Neuron neuron, double @Nullable [] values, int place, double value) {
    if (value == 0) {
      return values;
    }
    double[] present = values == null ? new double[neuron.weight.length] : values;
    present[place] = value;
    return present;
  }

  private static int[] sources(Row row) {
    return row.terms().stream().mapToInt(Row.Term::source).toArray();
  }
}

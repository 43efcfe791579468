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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for what is executed, what it means: descends from the outputs through both expressions at
 * once, pair by pair. A pair of linear combinations is stated as two rows over the pairs of their
 * sources, a pair of functions by the pairs of their arguments. Which sources make a pair is only
 * proposed, by the names of values, by pairs known already, by {@link Hints}; what is stated of a
 * pair is true of any two nodes.
 */
final class Pairing {
  private static final int MOST_GUESSED = 1 << 12;
  private static final int FEWEST_MIRRORED = 1 << 12;

  private final Operations executedOperations;
  private final Operations realOperations;
  private final Nodes executed;
  private final Nodes real;
  private final Hints hints;
  private final IntMap named = new IntMap();
  private final IntMap namedBack = new IntMap();
  private final IntMap known = new IntMap();
  private final IntMap knownBack = new IntMap();

  /** One more than the index of the first pair of an executed node, which {@link #known} is. */
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
      new PriorityQueue<>((a, b) -> Integer.compare(get(b).executed, get(a).executed));

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
    this.hints = hints;
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
          && named.get(a) == 0) {
        int b = mirror.of(a, named);
        if (b != 0) {
          named.put(a, b);
          namedBack.putIfAbsent(b, a);
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
        named.putIfAbsent(a, b);
        namedBack.putIfAbsent(b, a);
      }
    }
  }

  /** One more than the index of a pair's neuron. */
  int neuron(int executedNode, int realNode) {
    if (known.get(executedNode) == 0) {
      known.put(executedNode, realNode);
      knownBack.putIfAbsent(realNode, executedNode);
      first.put(executedNode, add(executedNode, realNode));
    }
    return known.get(executedNode) == realNode
        ? first.get(executedNode)
        : others.computeIfAbsent(
            ((long) executedNode << 32) | realNode, _ -> add(executedNode, realNode));
  }

  private int add(int executedNode, int realNode) {
    neurons.add(new Neuron(executedNode, realNode));
    open.add(neurons.size() - 1);
    return neurons.size();
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
        boolean straight = isPair(a, c) || isPair(b, d);
        boolean crossed = isPair(a, d) || isPair(b, c);
        neuron.sources =
            straight || (!crossed && choose(a, new int[] {c, d}) != 1)
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
    int[] partners = match(own, realOwn);
    for (int partner : realOwn) {
      realPlaces.put(partner, 0);
    }
    // Partners may be from elsewhere; the result is only that of all the real operands.
    if (!Arrays.stream(partners).boxed().collect(Collectors.toSet()).equals(realOperands)) {
      throw Rejection.unsupported(op + " of other values");
    }
    neuron.function = op;
    neuron.sources = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      neuron.sources[k] = neuron(own[k], partners[k]);
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
      state(
          neuron,
          Row.of(executed, node, part -> named.get(part) != 0 && Row.isSum(executed, part)));
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
              part -> Row.isSum(executed, part) && named.get(part) != 0 && !whole.contains(part));
      Row realRow =
          Row.of(
              real,
              realNode,
              part ->
                  Row.isSum(real, part) && namedBack.get(part) != 0 && !realWhole.contains(part));
      Mirror.Rest rest = rest(row, realRow);
      realRow = rest == null ? realRow : new Row(rest.terms(), null, 0, 1);
      neuron.slack = rest == null ? 0 : rest.slack();
      mark(places, row, true);
      mark(realPlaces, realRow, true);
      // A sum that is a source on one side only is taken apart there, too.
      again = false;
      for (Row.Term term : row.terms()) {
        if (executed.isLinear(term.source()) && realPlaces.get(named.get(term.source())) == 0) {
          again |= whole.add(term.source());
        }
      }
      for (Row.Term term : realRow.terms()) {
        if (real.isLinear(term.source()) && places.get(namedBack.get(term.source())) == 0) {
          again |= realWhole.add(term.source());
        }
      }
      if (!again) {
        state(neuron, row, realRow);
      }
      mark(places, row, false);
      mark(realPlaces, realRow, false);
    }
  }

  /** What a real row is beside sums of the executed row that mean themselves; null without any. */
  private Mirror.@Nullable Rest rest(Row row, Row realRow) {
    if (row.terms().stream().noneMatch(term -> mirror.isMirrored(named.get(term.source())))) {
      return null;
    }
    Map<Integer, Double> sources = new LinkedHashMap<>();
    Set<Integer> direct = new HashSet<>();
    for (Row.Term term : row.terms()) {
      int node = term.source();
      int partner = named.get(node) != 0 ? named.get(node) : known.get(node);
      if (node != 0 && executed.op(node) == Op.INPUT) {
        partner = real.input(executed.operand(node, 0));
      }
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
    int[] partners = match(sources(row), sources(realRow));
    boolean[] stated = new boolean[realRow.terms().size()];
    int most = partners.length + stated.length;
    neuron.sources = new int[most];
    neuron.weight = new double[most];
    neuron.roundings = new int[most];
    int count = 0;
    for (int k = 0; k < partners.length; k++) {
      Row.Term term = row.terms().get(k);
      int place = realPlaces.get(partners[k]) - 1;
      boolean first = place >= 0 && !stated[place];
      Ball weight = first ? realRow.terms().get(place).coefficient() : Ball.ZERO;
      if (first) {
        stated[place] = true;
      }
      neuron.roundings[count] = term.roundings();
      int source = term.source() == 0 ? 0 : neuron(term.source(), partners[k]);
      state(neuron, count++, source, weight, term.coefficient());
    }
    for (int k = 0; k < stated.length; k++) {
      if (!stated[k]) {
        Row.Term term = realRow.terms().get(k);
        int source = term.source() == 0 ? 0 : neuron(partnerBack(term.source()), term.source());
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

  private int partnerBack(int realNode) {
    if (real.op(realNode) == Op.INPUT) {
      return executed.input(real.operand(realNode, 0));
    }
    int partner = namedBack.get(realNode) != 0 ? namedBack.get(realNode) : knownBack.get(realNode);
    if (partner == 0) {
      throw Rejection.unsupported(real.op(realNode) + " that is not executed");
    }
    return partner;
  }

  // Guesses.

  /**
   * A partner for each executed node, among the real ones where there is one; 0 for 0.
   *
   * <p>The real ones are marked in {@link #realPlaces}.
   */
  private int[] match(int[] nodes, int[] realNodes) {
    if (alone) {
      return nodes.clone();
    }
    int[] partners = new int[nodes.length];
    boolean[] taken = new boolean[realNodes.length];
    int missing = 0;
    for (int k = 0; k < nodes.length; k++) {
      int node = nodes[k];
      if (node == 0) {
        continue;
      }
      int byName = named.get(node);
      int byPair = known.get(node);
      if (executed.op(node) == Op.INPUT) {
        partners[k] = real.input(executed.operand(node, 0));
      } else if (byName != 0 && realPlaces.get(byName) != 0) {
        partners[k] = byName;
      } else if (byPair != 0 && realPlaces.get(byPair) != 0) {
        partners[k] = byPair;
      } else {
        missing++;
      }
      int place = realPlaces.get(partners[k]);
      if (partners[k] != 0 && place != 0) {
        taken[place - 1] = true;
      }
    }
    if (missing > MOST_GUESSED) {
      throw Rejection.unsupported("too many values without a name");
    }
    for (int k = 0; k < nodes.length && missing > 0; k++) {
      if (nodes[k] != 0 && partners[k] == 0) {
        partners[k] =
            k > 0 && nodes[k] == nodes[k - 1] ? partners[k - 1] : guess(nodes[k], realNodes, taken);
      }
    }
    return partners;
  }

  private int guess(int node, int[] realNodes, boolean[] taken) {
    int[] open =
        IntStream.range(0, realNodes.length)
            .filter(k -> !taken[k] && realNodes[k] != 0 && real.op(realNodes[k]) != Op.INPUT)
            .toArray();
    int best = choose(node, Arrays.stream(open).map(k -> realNodes[k]).toArray());
    if (best >= 0) {
      taken[open[best]] = true;
      return realNodes[open[best]];
    }
    int partner = named.get(node) != 0 ? named.get(node) : known.get(node);
    if (partner == 0) {
      throw Rejection.unsupported(executed.op(node) + " that has no meaning");
    }
    return partner;
  }

  private boolean isPair(int node, int realNode) {
    return alone || named.get(node) == realNode || known.get(node) == realNode;
  }

  private int choose(int node, int[] candidates) {
    int choice =
        candidates.length == 0 ? -1 : hints.choose(executed, node, real, candidates.clone());
    Rejection.require(choice >= -1 && choice < candidates.length, "a hint of no candidate");
    return choice;
  }
}

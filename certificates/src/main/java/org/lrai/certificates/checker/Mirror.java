package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sums that are executed on the way to a value, such as the parts of a transformed convolution, and
 * that the graph does not compute: each means what it computes. A value of the graph is then such
 * sums again, and what is left of it when they are taken away.
 */
final class Mirror {
  /** A real linear combination, without the roundings of an executed one. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Form(int[] source, double[] coefficient, double radius) {}

  /** Terms by source, while they are summed. */
  private static final class Sum {
    /** One more than the place of a source, at a slot that follows from it; 0 for none. */
    private int[] table = new int[1 << 8];

    private int[] sources = new int[1 << 7];
    private double[] values = new double[1 << 7];
    private double[] magnitudes = new double[1 << 7];
    private int size;

    /** Adds to the coefficient of a source; magnitudes are of all that was added. */
    void add(int source, double value, double magnitude) {
      int slot = slot(source);
      if (table[slot] == 0) {
        if (size == sources.length) {
          grow();
          slot = slot(source);
        }
        sources[size] = source;
        table[slot] = ++size;
      }
      values[table[slot] - 1] += value;
      magnitudes[table[slot] - 1] += magnitude;
    }

    /** Where a source is, or would be. */
    private int slot(int source) {
      int slot = ((source * 0x9E3779B1) >>> 7) & (table.length - 1);
      while (table[slot] != 0 && sources[table[slot] - 1] != source) {
        slot = (slot + 1) & (table.length - 1);
      }
      return slot;
    }

    private void grow() {
      sources = Arrays.copyOf(sources, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      magnitudes = Arrays.copyOf(magnitudes, 2 * size);
      table = new int[2 * table.length];
      for (int k = 0; k < size; k++) {
        table[slot(sources[k])] = k + 1;
      }
    }
  }

  /**
   * What a value is beside sums that mean themselves.
   *
   * @param terms the sums, and sources that the executed row reads itself
   * @param slack what is left is at most this times the largest magnitude of a neuron before
   */
  record Rest(List<Row.Term> terms, double slack) {}

  private final Nodes executed;
  private final Operations operations;
  private final Nodes real;
  private final BitSet mirrored = new BitSet();
  private final Map<Integer, Form> forms = new HashMap<>();

  Mirror(Nodes executed, Operations operations) {
    this.executed = executed;
    this.operations = operations;
    this.real = operations.nodes();
  }

  /** Whether a real node was made as the meaning of an executed one. */
  boolean isMirrored(int realNode) {
    return mirrored.get(realNode);
  }

  /**
   * The real node of the operations of an executed sum; 0 if it depends on what has no meaning yet.
   *
   * @param meanings of executed nodes, 0 where there is none
   */
  int of(int sum, IntMap meanings) {
    int node = mirror(sum, meanings);
    if (node != 0 && Row.isSum(real, node)) {
      mirrored.set(node);
      return node;
    }
    return 0;
  }

  private int mirror(int node, IntMap meanings) {
    if (meanings.get(node) != 0) {
      return meanings.get(node);
    }
    if (executed.isConstant(node)) {
      return real.constant(executed.ball(node));
    }
    if (executed.op(node) == Op.INPUT) {
      return real.input(executed.operand(node, 0));
    }
    if (!executed.isLinear(node)) {
      return 0;
    }
    Op op = executed.op(node);
    int[] operands = new int[3];
    for (int k = 0; k < op.arity(); k++) {
      operands[k] = mirror(executed.operand(node, k), meanings);
      if (operands[k] == 0) {
        return 0;
      }
    }
    Op exact = op == Op.EXACT_ADD ? Op.ADD : op == Op.EXACT_MUL ? Op.MUL : op;
    return operations.apply(exact, Type.F32, operands[0], operands[1], operands[2]);
  }

  private Form form(int node) {
    return forms.computeIfAbsent(
        node,
        _ -> {
          List<Row.Term> terms = Row.of(real, node, part -> mirrored.get(part)).terms();
          return new Form(
              terms.stream().mapToInt(Row.Term::source).toArray(),
              terms.stream().mapToDouble(term -> term.coefficient().center()).toArray(),
              terms.stream().mapToDouble(term -> term.coefficient().radius()).sum());
        });
  }

  /**
   * A real row by the mirrored sources of the executed one. What these are made of is executed
   * before them, so it is among the neurons whose magnitude counts.
   *
   * @param sources the mirrored ones, with their coefficients
   * @param direct real nodes that the executed row reads as well
   */
  Rest rest(List<Row.Term> realTerms, Map<Integer, Double> sources, Set<Integer> direct) {
    Sum rest = new Sum();
    double radius = 0;
    Sum open = new Sum();
    for (Row.Term term : realTerms) {
      if (mirrored.get(term.source()) && !sources.containsKey(term.source())) {
        // What it is made of need not be executed before, and then no bound is known.
        throw Rejection.unsupported("a sum that is meant, but not executed");
      }
      double center = term.coefficient().center();
      (mirrored.get(term.source()) ? open : rest).add(term.source(), center, Math.abs(center));
      radius += term.coefficient().radius();
    }
    for (Map.Entry<Integer, Double> source : sources.entrySet()) {
      open.add(source.getKey(), -source.getValue(), Math.abs(source.getValue()));
    }
    BitSet touched = new BitSet();
    long roundings = 8;
    while (open.size > 0) {
      // A source of the next round gets at most one term from each of this one.
      roundings += 2L * open.size + 4;
      Sum next = new Sum();
      for (int k = 0; k < open.size; k++) {
        Form form = form(open.sources[k]);
        double value = open.values[k];
        double magnitude = open.magnitudes[k];
        radius += magnitude * form.radius;
        for (int t = 0; t < form.source.length; t++) {
          int source = form.source[t];
          double c = form.coefficient[t];
          boolean again = mirrored.get(source);
          (again ? next : rest).add(source, value * c, Math.abs(magnitude * c));
          if (!again) {
            touched.set(source);
          }
        }
      }
      open = next;
    }
    return rest(rest, radius, roundings, sources, direct, touched);
  }

  private static Rest rest(
      Sum rest,
      double radius,
      long roundings,
      Map<Integer, Double> sources,
      Set<Integer> direct,
      BitSet touched) {
    double size = 0;
    for (int k = 0; k < rest.size; k++) {
      size += rest.magnitudes[k];
    }
    // Of all coefficients together: their radii, and what the rounding of products and sums
    // changed.
    double error = Outward.sumUp(radius, size + radius, 4 * roundings + 8L * rest.size);
    List<Row.Term> terms = new ArrayList<>();
    sources.forEach((source, weight) -> terms.add(new Row.Term(source, Ball.of(weight), 0)));
    double slack = error;
    for (int k = 0; k < rest.size; k++) {
      if (direct.contains(rest.sources[k]) || !touched.get(rest.sources[k])) {
        terms.add(new Row.Term(rest.sources[k], new Ball(rest.values[k], error), 0));
      } else {
        slack += Math.abs(rest.values[k]);
      }
    }
    return new Rest(terms, Outward.sumUp(slack, slack, 2L * rest.size + 8));
  }
}

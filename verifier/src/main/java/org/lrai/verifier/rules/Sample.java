package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Term;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Small random sizes, parameters and tensors for an instance of a rule. */
final class Sample {
  private static final int MOST_ELEMENTS = 4096;

  private final RuleInstance instance;
  private final Random random;
  private final boolean manyDigits;

  /**
   * @param manyDigits whether floats use all their bits, so that rounding shows; else they are a
   *     few halves, which a reader can follow
   */
  Sample(RuleInstance instance, Random random, boolean manyDigits) {
    this.instance = instance;
    this.random = random;
    this.manyDigits = manyDigits;
  }

  /** Values for all parameters and dims, as {@code Sides.of} takes them. */
  SequencedMap<String, AttributeValue> values() {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>(instance.choice());
    for (String type : List.of("any", "float")) {
      values.put(type, new AttributeValue.Word("f32"));
    }
    boolean alike = hasExtents() && random.nextBoolean();
    int shared = random.nextInt(2, 5);
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String dim : instance.dims()) {
      values.put(dim, AttributeValue.of(1 + random.nextInt(3)));
      families.computeIfAbsent(dim.replaceAll("\\d+$", ""), _ -> new ArrayList<>()).add(dim);
    }
    if (alike) {
      families
          .values()
          .forEach(dims -> {
            int which = random.nextInt(dims.size());
            for (int k = 0; k < dims.size(); k++) {
              values.put(dims.get(k), AttributeValue.of(k == which ? shared : 1));
            }
          });
    }
    Evaluation evaluation = new Evaluation(instance.choice());
    for (Parameter parameter : instance.rule().parameters()) {
      String name = parameter.name();
      switch (parameter.sort()) {
        case Parameter.Sort.Whole(var least) -> values.put(name, integer(least));
        case Parameter.Sort.Wholes(var least, var count) -> {
          List<AttributeValue> list = new ArrayList<>();
          int length = evaluation.count(count);
          int which = random.nextInt(Math.max(1, length));
          for (int k = 0; k < length; k++) {
            list.add(alike ? AttributeValue.of(k == which ? shared : 1) : integer(least));
          }
          values.put(name, new AttributeValue.ListOf(list));
        }
        case Parameter.Sort.Windows(var count) -> {
          List<AttributeValue> windows = new ArrayList<>();
          for (int k = 0; k < evaluation.count(count); k++) {
            windows.add(window());
          }
          values.put(name, new AttributeValue.ListOf(windows));
        }
        case Parameter.Sort.Real _ ->
            values.put(name, new AttributeValue.Real(random.nextInt(1, 9) / 4.0));
        case Parameter.Sort.Range _, Parameter.Sort.Words _, Parameter.Sort.Permutations _ -> {}
      }
    }
    return values;
  }

  /**
   * Whether sizes of tensors come in lists: then half of the samples have lists of one and the same
   * product, for reshapes ask for that.
   */
  private boolean hasExtents() {
    return instance.rule().parameters().stream()
        .anyMatch(parameter -> parameter.sort() instanceof Parameter.Sort.Wholes);
  }

  private AttributeValue integer(Parameter.Least least) {
    return AttributeValue.of(
        switch (least) {
          case NONE -> random.nextInt(-1, 3);
          case ZERO -> random.nextInt(3);
          case ONE -> random.nextInt(1, 4);
        });
  }

  private AttributeValue window() {
    SequencedMap<String, AttributeValue> window = new LinkedHashMap<>();
    window.put("stride", AttributeValue.of(random.nextInt(1, 3)));
    window.put("dilation", AttributeValue.of(random.nextInt(1, 3)));
    window.put("padBegin", AttributeValue.of(random.nextInt(2)));
    window.put("padEnd", AttributeValue.of(random.nextInt(2)));
    return new AttributeValue.Structure(window);
  }

  /** A tensor with random elements. */
  Tensor tensor(TensorType type) {
    long[] dims = type.shape().dims().stream().mapToLong(Sample::constant).toArray();
    long count = 1;
    for (long dim : dims) {
      count *= dim;
    }
    if (count > MOST_ELEMENTS) {
      throw new IllegalArgumentException("a sample of " + count + " elements");
    }
    ElementType element = type.element();
    if (element.isFloat()) {
      boolean positive = random.nextInt(3) == 0;
      double[] elements = new double[(int) count];
      for (int k = 0; k < elements.length; k++) {
        double value = manyDigits ? (float) random.nextGaussian() : random.nextInt(-4, 5) / 2.0;
        elements[k] = positive ? Math.abs(value) : value;
      }
      // Rounded to the format, as every element of a tensor is.
      return Tensor.of(Tensor.ofDoubles(element, dims, elements).toData());
    }
    long[] elements = new long[(int) count];
    boolean wide = random.nextBoolean();
    for (int k = 0; k < elements.length; k++) {
      elements[k] = element.wrap(wide ? random.nextLong() : random.nextInt(-3, 4));
    }
    return Tensor.ofLongs(element, dims, elements);
  }

  private static Set<String> variables(Term term) {
    return switch (term) {
      case Term.Variable(String name, var _) -> Set.of(name);
      case Term.Scalar _ -> Set.of();
      case Term.Apply apply -> {
        Set<String> names = new HashSet<>();
        apply.arguments().forEach(argument -> names.addAll(variables(argument)));
        yield names;
      }
    };
  }

  /** The first half of each row twice: what is asked to be zero is mostly their difference. */
  private static Tensor withEqualHalves(Tensor tensor) {
    int row = tensor.dims().length == 0 ? 1 : (int) tensor.dims()[tensor.dims().length - 1];
    double[] elements = tensor.doubles().clone();
    for (int k = 0; k < elements.length; k++) {
      int column = k % row;
      if (row % 2 == 0 && column >= row / 2) {
        elements[k] = elements[k - row / 2];
      }
    }
    return Tensor.ofDoubles(tensor.element(), tensor.dims(), elements);
  }

  private static long constant(IndexExpr dim) {
    return dim.asConstant()
        .orElseThrow(() -> new IllegalArgumentException("the size " + dim + " has no value"));
  }

  /**
   * The tensors of the rule; those that must be nearest to a number are.
   *
   * @param evaluation of the rule's numbers for this sample's values
   */
  SequencedMap<String, Tensor> tensors(
      SequencedMap<String, TensorType> types, Evaluation evaluation) {
    SequencedMap<String, Tensor> tensors = new LinkedHashMap<>();
    types.forEach((name, type) -> tensors.put(name, tensor(type)));
    for (Condition condition : instance.rule().conditions()) {
      if (condition instanceof Condition.Elements(var property, var term, var _)
          && property == Condition.Property.ZERO) {
        variables(term)
            .forEach(
                name -> tensors.computeIfPresent(name, (_, tensor) -> withEqualHalves(tensor)));
      }
      if (condition instanceof Condition.Nearest(var term, var value, var _)
          && term instanceof Term.Variable(String name, var _)) {
        Tensor tensor = Objects.requireNonNull(tensors.get(name));
        double[] elements = new double[tensor.size()];
        Arrays.fill(elements, (float) evaluation.real(value));
        tensors.put(name, Tensor.ofDoubles(tensor.element(), tensor.dims(), elements));
      }
    }
    return tensors;
  }
}

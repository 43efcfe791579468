package org.lrai.ir.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.text.AttributeValue;

/**
 * A rule with a choice of its enumerated parameters: what is proved at once, for all sizes, all
 * real parameters and all elements.
 *
 * @param choice value of each enumerated parameter, in the order of declaration
 */
public record RuleInstance(Rule rule, SequencedMap<String, AttributeValue> choice) {
  /** A rule with more instances would take too long to prove. */
  private static final int MOST = 2000;

  public RuleInstance {
    choice = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(choice));
  }

  /** Such as {@code r=2, p=[0, 2, 1]}; empty for a rule without enumerated parameters. */
  public String key() {
    return choice.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return choice.isEmpty() ? rule.name() : rule.name() + " with " + key();
  }

  /**
   * SHA-256, in hexadecimal, of the rule's text, this choice, and the definitions of all operators
   * on both sides: a proof speaks of one digest and of no other.
   */
  public String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] bytes = InstanceText.of(this).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** All instances of a rule, in the order of its parameters' values. */
  public static List<RuleInstance> all(Rule rule) {
    List<SequencedMap<String, AttributeValue>> choices = new ArrayList<>();
    choices.add(new LinkedHashMap<>());
    for (Parameter parameter : rule.parameters()) {
      if (parameter.sort().isEnumerated()) {
        List<SequencedMap<String, AttributeValue>> longer = new ArrayList<>();
        for (SequencedMap<String, AttributeValue> choice : choices) {
          for (AttributeValue value : values(parameter, choice)) {
            SequencedMap<String, AttributeValue> extended = new LinkedHashMap<>(choice);
            extended.put(parameter.name(), value);
            longer.add(extended);
          }
        }
        if (longer.size() > MOST) {
          throw new RuleException(
              "rule-instances",
              parameter.place(),
              rule.name() + " has more than " + MOST + " instances");
        }
        choices = longer;
      }
    }
    return choices.stream().map(choice -> new RuleInstance(rule, choice)).toList();
  }

  /** The values of an enumerated parameter, where those before it have values. */
  public static List<AttributeValue> values(
      Parameter parameter, Map<String, AttributeValue> before) {
    Evaluation evaluation = new Evaluation(before);
    try {
      return switch (parameter.sort()) {
        case Parameter.Sort.Range(Expression first, Expression last) -> {
          List<AttributeValue> values = new ArrayList<>();
          long end = evaluation.index(last).asConstant().orElseThrow();
          for (long k = evaluation.index(first).asConstant().orElseThrow(); k <= end; k++) {
            values.add(AttributeValue.of(k));
          }
          yield values;
        }
        case Parameter.Sort.Words(List<String> words) ->
            words.stream().<AttributeValue>map(AttributeValue.Word::new).toList();
        case Parameter.Sort.Permutations(Expression rank) ->
            permutations(evaluation.count(rank)).stream()
                .<AttributeValue>map(AttributeValue.ListOf::new)
                .toList();
        case Parameter.Sort.Whole _,
            Parameter.Sort.Wholes _,
            Parameter.Sort.Windows _,
            Parameter.Sort.Real _ ->
            throw new IllegalArgumentException(parameter.name() + " is not enumerated");
      };
    } catch (RuntimeException e) {
      throw new RuleException(
          "rule-parameter", parameter.place(), parameter.name() + ": " + e.getMessage());
    }
  }

  private static List<List<AttributeValue>> permutations(int rank) {
    List<List<AttributeValue>> all = List.of(List.of());
    for (int k = 0; k < rank; k++) {
      List<List<AttributeValue>> longer = new ArrayList<>();
      for (List<AttributeValue> shorter : all) {
        for (int axis = 0; axis < rank; axis++) {
          if (!shorter.contains(AttributeValue.of(axis))) {
            List<AttributeValue> extended = new ArrayList<>(shorter);
            extended.add(AttributeValue.of(axis));
            longer.add(extended);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  /** The names of the dims: what stands in shapes and is no parameter; of any size, also 0. */
  public SequencedSet<String> dims() {
    Evaluation evaluation = new Evaluation(choice);
    SequencedSet<String> dims = new LinkedHashSet<>();
    for (TensorDeclaration tensor : rule.tensors()) {
      collectDims(tensor.shape(), evaluation, dims);
    }
    return dims;
  }

  private void collectDims(
      Expression expression, Evaluation evaluation, SequencedSet<String> dims) {
    switch (expression) {
      case Expression.Decimal _ -> {}
      case Expression.Name(String name, Place _) -> {
        if (rule.parameter(name).isEmpty()) {
          dims.add(name);
        }
      }
      case Expression.Arithmetic(var _, Expression a, Expression b) -> {
        collectDims(a, evaluation, dims);
        collectDims(b, evaluation, dims);
      }
      case Expression.Call(Function _, var arguments, Place _) ->
          arguments.forEach(argument -> collectDims(argument, evaluation, dims));
      case Expression.ListOf(var items, Place _) -> {
        for (Expression.Item item : items) {
          if (item.count().isPresent()
              && item.element() instanceof Expression.Name(String name, Place _)
              && rule.parameter(name).isEmpty()) {
            int count = evaluation.count(item.count().get());
            for (int k = 0; k < count; k++) {
              dims.add(name + k);
            }
          } else {
            collectDims(item.element(), evaluation, dims);
          }
        }
      }
      case Expression.Structure(var components, Place _) ->
          components.values().forEach(component -> collectDims(component, evaluation, dims));
    }
  }

  /**
   * Both sides for all sizes: dims and integer parameters are symbols of their own name (of a list
   * {@code p}: {@code p.0, p.1, ...}; of windows: {@code p.0.stride, p.0.dilation, p.0.padBegin,
   * p.0.padEnd, ...}), real parameters the doubles of {@link #realParameters}.
   */
  public Sides symbolic() {
    return Sides.of(rule, symbolicValues());
  }

  SequencedMap<String, AttributeValue> symbolicValues() {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>(choice);
    for (String type : List.of("any", "float")) {
      values.put(type, new AttributeValue.Word("f32"));
    }
    dims().forEach(dim -> values.put(dim, symbol(dim)));
    Evaluation evaluation = new Evaluation(choice);
    Map<String, Double> reals = realParameters();
    for (Parameter parameter : rule.parameters()) {
      String name = parameter.name();
      switch (parameter.sort()) {
        case Parameter.Sort.Whole _ -> values.put(name, symbol(name));
        case Parameter.Sort.Wholes(var _, Expression count) ->
            values.put(name, symbols(name, evaluation.count(count)));
        case Parameter.Sort.Windows(Expression count) ->
            values.put(name, windows(name, evaluation.count(count)));
        case Parameter.Sort.Real _ ->
            values.put(name, new AttributeValue.Real(reals.getOrDefault(name, Double.NaN)));
        case Parameter.Sort.Range _, Parameter.Sort.Words _, Parameter.Sort.Permutations _ -> {}
      }
    }
    return values;
  }

  private static AttributeValue symbol(String name) {
    return new AttributeValue.Index(IndexExpr.symbol(name));
  }

  private static AttributeValue symbols(String name, int count) {
    List<AttributeValue> symbols = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      symbols.add(symbol(name + "." + k));
    }
    return new AttributeValue.ListOf(symbols);
  }

  private static AttributeValue windows(String name, int count) {
    List<AttributeValue> windows = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      SequencedMap<String, AttributeValue> window = new LinkedHashMap<>();
      for (String component : List.of("stride", "dilation", "padBegin", "padEnd")) {
        window.put(component, symbol(name + "." + k + "." + component));
      }
      windows.add(new AttributeValue.Structure(window));
    }
    return new AttributeValue.ListOf(windows);
  }

  /**
   * The least value of every symbol of {@link #symbolic}, where there is one: sizes, strides and
   * dilations 1; dims, extents and pads 0.
   */
  public SequencedMap<String, Long> leastValues() {
    SequencedMap<String, Long> least = new LinkedHashMap<>();
    dims().forEach(dim -> least.put(dim, 0L));
    Evaluation evaluation = new Evaluation(choice);
    for (Parameter parameter : rule.parameters()) {
      String name = parameter.name();
      switch (parameter.sort()) {
        case Parameter.Sort.Whole(Parameter.Least bound) -> putLeast(least, name, bound);
        case Parameter.Sort.Wholes(Parameter.Least bound, Expression count) -> {
          for (int k = 0; k < evaluation.count(count); k++) {
            putLeast(least, name + "." + k, bound);
          }
        }
        case Parameter.Sort.Windows(Expression count) -> {
          for (int k = 0; k < evaluation.count(count); k++) {
            least.put(name + "." + k + ".stride", 1L);
            least.put(name + "." + k + ".dilation", 1L);
            least.put(name + "." + k + ".padBegin", 0L);
            least.put(name + "." + k + ".padEnd", 0L);
          }
        }
        case Parameter.Sort.Range _,
            Parameter.Sort.Words _,
            Parameter.Sort.Permutations _,
            Parameter.Sort.Real _ -> {}
      }
    }
    return least;
  }

  private static void putLeast(
      SequencedMap<String, Long> least, String name, Parameter.Least bound) {
    switch (bound) {
      case NONE -> {}
      case ZERO -> least.put(name, 0L);
      case ONE -> least.put(name, 1L);
    }
  }

  /**
   * The double that stands for each real parameter in the attributes and definitions of {@link
   * #symbolic}: exact in every float type of 16 bits or more, and met nowhere else. Where a
   * definition computes with it instead of handing it on, the double is not found in it, and the
   * rule cannot be proved.
   */
  public SequencedMap<String, Double> realParameters() {
    SequencedMap<String, Double> markers = new LinkedHashMap<>();
    for (Parameter parameter : rule.parameters()) {
      if (parameter.sort() instanceof Parameter.Sort.Real) {
        // 1.0101b and so on: 8 bits of significand, as BFLOAT16 has.
        markers.put(parameter.name(), 1.328125 + markers.size() * 0.0625);
      }
    }
    return markers;
  }
}

package org.lrai.passes.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleParser;
import org.lrai.ir.rule.Term;
import org.lrai.passes.Pass;

/** Rules in their order, found by the operator at the root of their left side. */
public final class RuleSet {
  private final List<Rule> rules;
  private final Map<String, List<Entry>> byOperator = new HashMap<>();

  /**
   * A rule prepared for matching.
   *
   * @param dims names in its shapes that are no parameters
   */
  record Entry(Rule rule, Set<String> dims) {
    static Entry of(Rule rule) {
      Set<String> names = new HashSet<>();
      rule.tensors().forEach(tensor -> collect(tensor.shape(), names));
      rule.parameters().forEach(parameter -> names.remove(parameter.name()));
      return new Entry(rule, Set.copyOf(names));
    }

    private static void collect(Expression expression, Set<String> names) {
      switch (expression) {
        case Expression.Decimal _ -> {}
        case Expression.Name(String name, var _) -> names.add(name);
        case Expression.Arithmetic(var _, Expression a, Expression b) -> {
          collect(a, names);
          collect(b, names);
        }
        case Expression.Call(var _, var arguments, var _) ->
            arguments.forEach(argument -> collect(argument, names));
        case Expression.ListOf(var items, var _) ->
            items.forEach(item -> collect(item.element(), names));
        case Expression.Structure(var components, var _) ->
            components.values().forEach(component -> collect(component, names));
      }
    }

    /** The operators that may stand where a term of the rule names one. */
    Set<String> operators(Term.Apply term) {
      return rule.parameter(term.operator())
          .filter(parameter -> parameter.sort() instanceof Parameter.Sort.Words)
          .map(parameter -> Set.copyOf(((Parameter.Sort.Words) parameter.sort()).words()))
          .orElse(Set.of(term.operator()));
    }
  }

  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      Entry entry = Entry.of(rule);
      if (rule.left().getFirst() instanceof Term.Apply root) {
        for (String operator : entry.operators(root)) {
          byOperator.computeIfAbsent(operator, _ -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  /** The rules of files that come with this module, such as {@code linear}. */
  public static RuleSet ofFiles(String... files) {
    List<Rule> rules = new ArrayList<>();
    for (String file : files) {
      rules.addAll(RuleParser.parse(file + ".rule", text(file)));
    }
    return new RuleSet(rules);
  }

  private static String text(String file) {
    try (InputStream stream = Pass.class.getResourceAsStream("rules/" + file + ".rule")) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no file " + file + ".rule");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The rules whose first root is this operator, in order. */
  List<Entry> rootedAt(String operator) {
    return byOperator.getOrDefault(operator, List.of());
  }
}

package org.lrai.verifier.smt;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;

/**
 * A quantifier-free SMT-LIB script: declarations, which follow from the terms, assertions each with
 * a comment that says why it holds, a goal whose negation is asserted last, {@code (check-sat)}.
 * {@code unsat} means that the goal follows.
 */
public final class Script {
  private final List<String> header = new ArrayList<>();
  private final Map<String, String> declarations = new LinkedHashMap<>();
  private final TreeSet<String> sorts = new TreeSet<>();
  private final List<String> assertions = new ArrayList<>();

  /** A comment at the top of the file. */
  public void comment(String line) {
    header.add("; " + oneLine(line));
  }

  /** Asserts a term that holds because of {@code why}. */
  public void claim(Term term, String why) {
    if (!term.sort().equals(Sort.BOOL)) {
      throw new IllegalArgumentException("assertion of sort " + term.sort());
    }
    assertions.add("(assert " + text(term) + ") ; " + oneLine(why));
  }

  /** The script that asks whether {@code goal} follows from what is asserted. */
  public String textProving(Term goal) {
    String negated = "(assert (not " + text(goal) + ")) ; the negated goal";
    return text(negated);
  }

  /** The script without a goal: {@code unsat} would mean that the assertions contradict. */
  public String textWithoutGoal() {
    return text("");
  }

  private String text(String last) {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> text.append(line).append('\n'));
    text.append("(set-logic ALL)\n");
    sorts.forEach(sort -> text.append("(declare-sort ").append(sort).append(" 0)\n"));
    declarations.forEach((name, signature) ->
        text.append("(declare-fun ").append(name).append(' ').append(signature).append(")\n"));
    assertions.forEach(line -> text.append(line).append('\n'));
    if (!last.isEmpty()) {
      text.append(last).append('\n');
    }
    return text.append("(check-sat)\n").toString();
  }

  private static String oneLine(String comment) {
    return comment.replaceAll("[\\r\\n]+", " ");
  }

  private String text(Term term) {
    return switch (term) {
      case Term.Numeral number -> text(number);
      case Term.Truth(boolean value) -> Boolean.toString(value);
      case Term.Variable(String name, Sort sort) -> declared(name, List.of(), sort);
      case Term.Call(String function, List<Term> arguments, Sort sort) -> {
        List<Sort> sorts = arguments.stream().map(Term::sort).toList();
        yield "(" + declared(function, sorts, sort) + " " + texts(arguments) + ")";
      }
      case Term.Operation(var operator, List<Term> arguments) ->
          "(" + operator.symbol() + " " + texts(arguments) + ")";
      case Term.Fold fold ->
          throw new IllegalArgumentException("SMT-LIB has no " + fold.kind() + ": " + fold);
    };
  }

  private String texts(List<Term> terms) {
    return terms.stream().map(this::text).collect(Collectors.joining(" "));
  }

  private static String text(Term.Numeral number) {
    String decimal = number.sort().equals(Sort.REAL) ? ".0" : "";
    String magnitude = number.numerator().abs() + decimal;
    if (!number.denominator().equals(BigInteger.ONE)) {
      magnitude = "(/ " + magnitude + " " + number.denominator() + decimal + ")";
    }
    return number.numerator().signum() < 0 ? "(- " + magnitude + ")" : magnitude;
  }

  private String declared(String name, List<Sort> arguments, Sort result) {
    for (Sort sort : arguments) {
      declare(sort);
    }
    declare(result);
    String signature =
        arguments.stream().map(Sort::name).collect(Collectors.joining(" ", "(", ")"))
            + " "
            + result.name();
    String quoted = quoted(name);
    String before = declarations.putIfAbsent(quoted, signature);
    if (before != null && !before.equals(signature)) {
      throw new IllegalArgumentException(name + " is " + before + " and " + signature);
    }
    return quoted;
  }

  private void declare(Sort sort) {
    if (sort.isDeclared()) {
      sorts.add(quoted(sort.name()));
    }
  }

  /** A symbol as it is, or between bars if it has characters that a plain one may not have. */
  private static String quoted(String name) {
    if (name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
      return name;
    }
    if (name.contains("|") || name.contains("\\")) {
      throw new IllegalArgumentException("no symbol of SMT-LIB: " + name);
    }
    return "|" + name + "|";
  }
}

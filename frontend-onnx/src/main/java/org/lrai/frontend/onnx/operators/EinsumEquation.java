package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lrai.ir.op.linear.Einsum;

/** The equation of ONNX's Einsum, as numpy reads it: {@code "bij,bjk->bik"}, {@code "...ii"}. */
final class EinsumEquation {
  private static final String ELLIPSIS = "...";

  private EinsumEquation() {}

  /**
   * The operator for an equation without blanks.
   *
   * @param ranks of the operands
   * @throws IllegalArgumentException where the equation is not one, or not for these ranks
   */
  static Einsum parse(String equation, List<Integer> ranks) {
    int arrow = equation.indexOf("->");
    String left = arrow < 0 ? equation : equation.substring(0, arrow);
    String[] terms = left.split(",", -1);
    if (terms.length != ranks.size()) {
      throw new IllegalArgumentException(
          terms.length + " operands are named, " + ranks.size() + " are given");
    }
    List<String> operands = new ArrayList<>();
    int broadcast = 0;
    for (int k = 0; k < terms.length; k++) {
      String operand = operand(terms[k], ranks.get(k));
      broadcast = Math.max(broadcast, digits(operand));
      operands.add(operand);
    }
    String output =
        arrow < 0
            ? ellipsis(broadcast) + lettersThatOccurOnce(operands)
            : labels(equation.substring(arrow + 2), broadcast);
    return new Einsum(operands, output);
  }

  /** Axes that the ellipsis stands for are labelled with digits; the last is 0. */
  private static String ellipsis(int axes) {
    if (axes > 10) {
      throw new IllegalArgumentException("an ellipsis of " + axes + " axes");
    }
    StringBuilder digits = new StringBuilder();
    for (int k = axes - 1; k >= 0; k--) {
      digits.append((char) ('0' + k));
    }
    return digits.toString();
  }

  private static int digits(String labels) {
    return (int) labels.chars().filter(Character::isDigit).count();
  }

  private static String operand(String term, int rank) {
    int letters = term.replace(ELLIPSIS, "").length();
    boolean fits = term.contains(ELLIPSIS) ? letters <= rank : letters == rank;
    if (!fits) {
      throw new IllegalArgumentException(term + " for a tensor of rank " + rank);
    }
    return labels(term, rank - letters);
  }

  private static String labels(String term, int ellipsisAxes) {
    String labels = term.replace(ELLIPSIS, ellipsis(ellipsisAxes));
    for (int k = 0; k < labels.length(); k++) {
      char label = labels.charAt(k);
      boolean letter = (label >= 'a' && label <= 'z') || (label >= 'A' && label <= 'Z');
      if (!letter && !(label >= '0' && label <= '9' && term.contains(ELLIPSIS))) {
        throw new IllegalArgumentException("label " + label);
      }
    }
    return labels;
  }

  private static String lettersThatOccurOnce(List<String> operands) {
    String all = String.join("", operands);
    return all.chars()
        .filter(label -> !Character.isDigit(label))
        .filter(label -> all.indexOf(label) == all.lastIndexOf(label))
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

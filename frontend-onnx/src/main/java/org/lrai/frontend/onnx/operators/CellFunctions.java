package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.lrai.ir.op.neural.CellFunction;

/** The attributes activations, activation_alpha and activation_beta of recurrent layers. */
final class CellFunctions {
  private CellFunctions() {}

  /**
   * The functions of one direction. Parameters are taken from the lists in the order of all
   * functions of all directions that have any; where a list ends, those of the operator of that
   * name serve.
   */
  static List<CellFunction> of(NodeContext node, List<String> defaults, int direction) {
    List<String> names = node.strings("activations");
    if (names.isEmpty()) {
      names = new ArrayList<>(defaults);
      names.addAll(defaults);
    }
    int from = direction * defaults.size();
    if (names.size() < from + defaults.size()) {
      throw node.invalid("attribute activations is " + names);
    }
    Iterator<Double> alphas = node.floats("activation_alpha").iterator();
    Iterator<Double> betas = node.floats("activation_beta").iterator();
    List<CellFunction> all = new ArrayList<>();
    for (String name : names) {
      all.add(function(node, name, alphas, betas));
    }
    return all.subList(from, from + defaults.size());
  }

  private static CellFunction function(
      NodeContext node, String name, Iterator<Double> alphas, Iterator<Double> betas) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "relu" -> new CellFunction(CellFunction.Kind.RELU, 0, 0);
      case "tanh" -> CellFunction.TANH;
      case "sigmoid" -> CellFunction.SIGMOID;
      case "softplus" -> new CellFunction(CellFunction.Kind.SOFTPLUS, 0, 0);
      case "softsign" -> new CellFunction(CellFunction.Kind.SOFTSIGN, 0, 0);
      case "affine" -> new CellFunction(CellFunction.Kind.AFFINE, next(alphas, 1), next(betas, 0));
      case "leakyrelu" -> new CellFunction(CellFunction.Kind.LEAKY_RELU, next(alphas, 0.01f), 0);
      case "thresholdedrelu" ->
          new CellFunction(CellFunction.Kind.THRESHOLDED_RELU, next(alphas, 1), 0);
      case "scaledtanh" ->
          new CellFunction(CellFunction.Kind.SCALED_TANH, next(alphas, 1), next(betas, 1));
      case "hardsigmoid" ->
          new CellFunction(CellFunction.Kind.HARD_SIGMOID, next(alphas, 0.2f), next(betas, 0.5f));
      case "elu" -> new CellFunction(CellFunction.Kind.ELU, next(alphas, 1), 0);
      default -> throw node.invalid("activation function " + name);
    };
  }

  private static double next(Iterator<Double> parameters, double otherwise) {
    return parameters.hasNext() ? parameters.next() : otherwise;
  }
}

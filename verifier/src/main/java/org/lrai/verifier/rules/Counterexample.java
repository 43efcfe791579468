package org.lrai.verifier.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.text.AttributeValue;

/**
 * Sizes, parameters and tensors for which the sides of a rule differ. Both sides were evaluated
 * with the reference interpreter.
 *
 * @param instance the instance of the rule
 * @param values of parameters and dims
 * @param inputs the tensors of the rule
 * @param left what the left side is
 * @param right what the right side is, or empty where it has no value
 * @param difference what differs, in words
 */
public record Counterexample(
    String instance,
    SequencedMap<String, AttributeValue> values,
    SequencedMap<String, Tensor> inputs,
    Tensor left,
    java.util.Optional<Tensor> right,
    String difference) {
  private static final int MOST_SHOWN = 64;

  public Counterexample {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /** For people: a line for each value and tensor. */
  public String text() {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> {
      if (!name.equals("any") && !name.equals("float")) {
        text.append("  ").append(name).append(" = ").append(value).append('\n');
      }
    });
    inputs.forEach((name, tensor) ->
        text.append("  $").append(name).append(" = ").append(text(tensor)).append('\n'));
    text.append("  left  = ").append(text(left)).append('\n');
    right.ifPresent(tensor -> text.append("  right = ").append(text(tensor)).append('\n'));
    return text.append("  ").append(difference).append('\n').toString();
  }

  /** Type, shape and elements; nested brackets show the dims. */
  public static String text(Tensor tensor) {
    if (tensor.size() > MOST_SHOWN) {
      return tensor.type() + " of " + tensor.size() + " elements";
    }
    return tensor.type() + " " + elements(tensor, tensor.dims(), 0, tensor.size());
  }

  private static String elements(Tensor tensor, long[] dims, int begin, int count) {
    if (dims.length == 0) {
      return tensor.element().isFloat()
          ? number(tensor.doubles()[begin])
          : Long.toString(tensor.longs()[begin]);
    }
    StringBuilder text = new StringBuilder("[");
    long[] rest = Arrays.copyOfRange(dims, 1, dims.length);
    for (int k = 0; k < dims[0]; k++) {
      int each = (int) (count / dims[0]);
      text.append(k > 0 ? ", " : "").append(elements(tensor, rest, begin + k * each, each));
    }
    return text.append(']').toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}

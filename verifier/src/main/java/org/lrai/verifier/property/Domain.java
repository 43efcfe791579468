package org.lrai.verifier.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Where the inputs of a model lie: an interval for each element, in row-major order, by the name of
 * the input.
 */
public record Domain(SequencedMap<String, List<Interval>> inputs) {

  public Domain {
    SequencedMap<String, List<Interval>> copy = new LinkedHashMap<>();
    inputs.forEach((name, box) -> copy.put(name, List.copyOf(box)));
    inputs = Collections.unmodifiableSequencedMap(copy);
  }

  /**
   * A box of all inputs, given one after the other, as the domain of a model.
   *
   * @param sizes number of elements of each input, by name
   * @throws IllegalArgumentException if the box has another number of elements
   */
  public static Domain of(List<Interval> box, SequencedMap<String, Integer> sizes) {
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    if (box.size() != total) {
      throw new IllegalArgumentException(
          "a box of %d elements for inputs of %d".formatted(box.size(), total));
    }
    SequencedMap<String, List<Interval>> inputs = new LinkedHashMap<>();
    int start = 0;
    for (Map.Entry<String, Integer> input : sizes.entrySet()) {
      inputs.put(input.getKey(), box.subList(start, start + input.getValue()));
      start += input.getValue();
    }
    return new Domain(inputs);
  }

  /** The intervals of all inputs, one after the other. */
  public List<Interval> box() {
    List<Interval> all = new ArrayList<>();
    inputs.values().forEach(all::addAll);
    return all;
  }
}

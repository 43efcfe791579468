package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Output;

/**
 * What a graph or plan takes and gives: what intervals and bounds are of, in this order.
 *
 * @param outputs names
 * @param values what is known of each, but the inputs, by name
 */
record Ports(List<Port> inputs, List<String> outputs, Map<String, Port> values) {
  /** A tensor, with numbers for the dims. */
  record Port(String name, String type, List<Long> shape) {}

  /**
   * Those of a text that can be executed.
   *
   * @param sizes a number for each symbol
   */
  static Ports of(Text text, Map<String, Long> sizes) {
    Operations operations = new Operations(new Nodes(true), new Programs());
    Code code = new Code(operations, sizes, (_, _, _) -> _ -> 0);
    List<Port> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    Map<String, Port> values = new HashMap<>();
    for (Text part : text.from(1)) {
      switch (part.head()) {
        case "input" -> inputs.add(port(part, code));
        case "output" -> outputs.add(part.get(1).name());
        case "value" -> values.put(part.get(1).name(), port(part, code));
        default -> {}
      }
    }
    return new Ports(inputs, outputs, values);
  }

  private static Port port(Text part, Code code) {
    List<Long> shape = part.get(3).parts().stream().map(code::constant).toList();
    return new Port(part.get(1).name(), part.get(2).name(), shape);
  }

  /** Whether a domain is of these inputs. */
  boolean take(List<Input> domain) {
    return inputs.equals(
        domain.stream().map(in -> new Port(in.name(), in.type(), in.shape())).toList());
  }

  /**
   * Whether a claim may be of these outputs. A text may have another name for an output, as what is
   * an input or a constant as well has two; but no claim has the name of another output.
   *
   * @param graph what is meant, with as many outputs
   */
  boolean give(List<Output> claim, Ports graph) {
    boolean same = claim.size() == outputs.size();
    for (int k = 0; same && k < claim.size(); k++) {
      String name = claim.get(k).name();
      Port port = values.get(outputs.get(k));
      same =
          port != null
              && port.type.equals("f32")
              && port.shape.equals(claim.get(k).shape())
              && (outputs.get(k).equals(name)
                  || graph.outputs.get(k).equals(name)
                  || (!outputs.contains(name) && !graph.outputs.contains(name)));
    }
    return same;
  }
}

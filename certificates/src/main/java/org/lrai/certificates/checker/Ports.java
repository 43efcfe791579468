package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Output;

/** What a plan takes and gives, in this order: what intervals and bounds are of. */
record Ports(List<Port> inputs, List<Port> outputs) {
  /** A tensor, with numbers for the dims. */
  record Port(String name, String type, List<Long> shape) {}

  /**
   * Those of a plan that can be executed.
   *
   * @param sizes a number for each symbol
   */
  static Ports of(Text plan, Map<String, Long> sizes) {
    Operations operations = new Operations(new Nodes(true), new Programs());
    Code code = new Code(operations, sizes, (_, _, _) -> _ -> 0);
    List<Port> inputs = new ArrayList<>();
    Map<String, Port> values = new HashMap<>();
    List<String> outputs = new ArrayList<>();
    for (Text part : plan.from(1)) {
      switch (part.head()) {
        case "input" -> inputs.add(port(part, code));
        case "value" -> values.put(part.get(1).name(), port(part, code));
        case "output" -> outputs.add(part.get(1).name());
        default -> {}
      }
    }
    return new Ports(inputs, outputs.stream().map(values::get).toList());
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

  /** Whether a claim is of these outputs, all of which are numbers of FLOAT32. */
  boolean give(List<Output> claim) {
    return outputs.equals(
        claim.stream().map(out -> new Port(out.name(), "f32", out.shape())).toList());
  }
}

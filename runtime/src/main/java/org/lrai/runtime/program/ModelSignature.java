package org.lrai.runtime.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lrai.runtime.DimSpec;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.SymbolInfo;

/**
 * What a model takes and gives.
 *
 * @param name of the model
 * @param inputs in order; dims are fixed or symbolic
 * @param outputs in order
 * @param symbols in the order that symbolic dims refer to
 */
public record ModelSignature(
    String name, List<PortInfo> inputs, List<PortInfo> outputs, List<SymbolInfo> symbols) {

  /** Checks that names are distinct, symbols exist, and inputs have no derived dims. */
  public ModelSignature {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    symbols = List.copyOf(symbols);
    check(inputs, symbols, true);
    check(outputs, symbols, false);
  }

  private static void check(List<PortInfo> ports, List<SymbolInfo> symbols, boolean inputs) {
    Set<String> names = new HashSet<>();
    for (PortInfo port : ports) {
      if (!names.add(port.name())) {
        throw new IllegalArgumentException("two ports of the name " + port.name());
      }
      for (DimSpec dim : port.dims()) {
        if (dim instanceof DimSpec.Symbolic(int index, String name)
            && (index >= symbols.size() || !symbols.get(index).name().equals(name))) {
          throw new IllegalArgumentException("no symbol " + index + " " + name + ": " + port);
        }
        if (dim instanceof DimSpec.Derived && inputs) {
          throw new IllegalArgumentException("derived dim of an input: " + port);
        }
      }
    }
  }
}

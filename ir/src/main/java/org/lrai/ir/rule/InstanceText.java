package org.lrai.ir.rule;

import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.text.GraphPrinter;
import org.lrai.ir.text.Operators;

/** All that the proof of an instance depends on: the rule's text and what its operators mean. */
final class InstanceText {
  private final StringBuilder text = new StringBuilder();

  private InstanceText() {}

  static String of(RuleInstance instance) {
    InstanceText printer = new InstanceText();
    printer.text.append(instance.rule().text()).append("\nwith ").append(instance.key());
    for (Sides.Application application : instance.symbolic().applications()) {
      printer
          .text
          .append('\n')
          .append(Operators.name(application.op()))
          .append(Operators.attributes(application.op()))
          .append(application.types())
          .append(" = ");
      printer.definition(application.op().definition(application.types()));
    }
    return printer.text.toString();
  }

  /** Definitions are records of expressions; only graphs within them need a printer. */
  private void definition(Definition definition) {
    switch (definition) {
      case Definition.Composite(Graph body) -> graph(body);
      case Definition.Branch(Graph whenTrue, Graph whenFalse) -> {
        graph(whenTrue);
        graph(whenFalse);
      }
      case Definition.Iterate iterate -> {
        graph(iterate.step());
        text.append(iterate.hasTripCount()).append(iterate.hasCondition());
        text.append(iterate.stepHasCondition()).append(iterate.carried());
        text.append(iterate.scanned()).append(iterate.stacked());
      }
      case Definition.Pointwise _,
          Definition.Contraction _,
          Definition.Reindex _,
          Definition.Reshape _,
          Definition.Scatter _,
          Definition.Opaque _ ->
          text.append(definition);
    }
  }

  private void graph(Graph graph) {
    text.append(GraphPrinter.print(graph));
    for (Node node : graph.nodes()) {
      text.append(node.output().name()).append(" = ");
      definition(node.op().definition(node.inputTypes()));
      text.append('\n');
    }
  }
}

/**
 * Typed graphs, operators with their definitions, loop nests, rules, text formats, reference
 * interpreter.
 */
module org.lrai.ir {
  requires org.antlr.antlr4.runtime;
  requires static transitive org.jspecify;

  exports org.lrai.ir.definition;
  exports org.lrai.ir.diagnostic;
  exports org.lrai.ir.enclosure;
  exports org.lrai.ir.graph;
  exports org.lrai.ir.index;
  exports org.lrai.ir.interpreter;
  exports org.lrai.ir.kernel;
  exports org.lrai.ir.op;
  exports org.lrai.ir.op.control;
  exports org.lrai.ir.op.elementwise;
  exports org.lrai.ir.op.linear;
  exports org.lrai.ir.op.movement;
  exports org.lrai.ir.op.neural;
  exports org.lrai.ir.op.opaque;
  exports org.lrai.ir.op.reduction;
  exports org.lrai.ir.plan;
  exports org.lrai.ir.rule;
  exports org.lrai.ir.scalar;
  exports org.lrai.ir.scalar.elementary;
  exports org.lrai.ir.text;
  exports org.lrai.ir.type;
}

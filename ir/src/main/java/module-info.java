/**
 * Typed graphs, operators with their definitions, loop nests, rules, text formats, reference
 * interpreter.
 */
module org.lrai.ir {
  requires org.antlr.antlr4.runtime;
  requires static org.jspecify;
}

/** Rewriter, constant folding, quantization, layout, scheduling into loop nests. */
module org.lrai.passes {
  requires transitive org.lrai.ir;
  requires static transitive org.jspecify;

  exports org.lrai.passes;
  exports org.lrai.passes.cost;
  exports org.lrai.passes.rule;
}

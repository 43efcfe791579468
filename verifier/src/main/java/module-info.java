/** Rule prover, kernel validator, bound engine, properties. */
module org.lrai.verifier {
  requires transitive org.lrai.certificates;
  requires transitive org.lrai.ir;
  requires org.antlr.antlr4.runtime;
  requires tools.aqua.turnkey.z3;
  requires static org.jspecify;

  exports org.lrai.verifier.bound;
  exports org.lrai.verifier.certificate;
  exports org.lrai.verifier.elementary;
  exports org.lrai.verifier.kernel;
  exports org.lrai.verifier.plan;
  exports org.lrai.verifier.proofs;
  exports org.lrai.verifier.property;
  exports org.lrai.verifier.refutation;
  exports org.lrai.verifier.rules;
  exports org.lrai.verifier.smt;
  exports org.lrai.verifier.term;
  exports org.lrai.verifier.witness;
}

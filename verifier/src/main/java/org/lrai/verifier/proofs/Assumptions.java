package org.lrai.verifier.proofs;

import java.util.List;

/** What every proof of a rule rests on beside its solvers; the ledger lists it. */
final class Assumptions {

  /** Something that is believed. */
  record Entry(String name, String text) {}

  static final List<Entry> ALL =
      List.of(
          new Entry("definitions", "operators mean what their definitions say (docs/semantics.md)"),
          new Entry(
              "encoding",
              "the translation of definitions to terms and of terms to SMT-LIB is right"
                  + " (org.lrai.verifier.rules.Meaning, org.lrai.verifier.smt.Script)"),
          new Entry(
              "schemas",
              "the clauses asserted are instances of the schemas that proofs/coq proves"
                  + " (org.lrai.verifier.rules.Schemas, FunctionSchemas)"),
          new Entry("solvers", "where z3 and cvc5 both say unsat, it is"),
          new Entry("coq", "the kernel of Coq 8.16, its axioms of real numbers, classical logic"),
          new Entry(
              "sizes", "sizes are at least what a rule says, as the rewriter checks at each match"),
          new Entry(
              "left-side", "the matched graph has a value; the right side is shown to have one"),
          new Entry(
              "real-parameters",
              "definitions hand real attributes on and do not branch on them, unless both branches"
                  + " are the same number (a scale of 1 is left out): what is shown for a generic"
                  + " number holds for each"),
          new Entry(
              "one-element-type",
              "rules for any type are proved for f32 with operations of which nothing is known;"
                  + " rules over the reals hold for all float types"));

  private Assumptions() {}
}

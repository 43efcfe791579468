package org.lrai.cli.certificate;

import java.util.List;

/** What every certificate says beside its figures. */
final class Statements {
  /** What must be right for a claim to hold, and is not checked by it. */
  static final List<String> TRUSTED_BASE =
      List.of(
          "the import of ONNX (org.lrai.frontend.onnx), with ONNX's own conformance tests as"
              + " evidence",
          "the definitions of operators (org.lrai.ir, docs/semantics.md) and their printing as text"
              + " (org.lrai.verifier.certificate)",
          "the checker (org.lrai.certificates.checker), which uses no solver and no class of the"
              + " compiler",
          "the table of largest errors of elementary functions, found by trying every binary32"
              + " argument (docs/elementary-functions.md)",
          "the printer from loop nests to Java (org.lrai.codegen), tested bit for bit in both forms",
          "the loader and the operators of the runtime (org.lrai.runtime)",
          "javac, the JVM and its Vector API, and a processor with IEEE 754 arithmetic",
          "SHA-256, and Ed25519 where a signature is relied on");

  static final List<String> NON_CLAIMS =
      List.of(
          "that the model is right for any task, or robust: only that the jar computes the model",
          "anything of inputs outside the domain, of NaN or infinite inputs, or of other sizes",
          "anything of how the model was trained, stored or exported before it was this ONNX file",
          "anything of time, memory or availability",
          "compliance with a regulation or standard: a certificate is evidence for such an"
              + " assessment");

  private Statements() {}
}

package org.lrai.cli.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lrai.ir.rule.ProofIndex;

/** The proofs that this build of lrai comes with. */
final class Proofs {
  static final ProofIndex INDEX = read();

  private Proofs() {}

  private static ProofIndex read() {
    String file = "rules.tsv";
    try (InputStream stream = Proofs.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the build has no " + file);
      }
      return ProofIndex.parse(
          "proofs/" + file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

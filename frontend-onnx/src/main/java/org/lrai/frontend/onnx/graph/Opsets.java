package org.lrai.frontend.onnx.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import onnx.Onnx.OperatorSetIdProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** The versions of the operator domains that a model or function asks for. */
final class Opsets {
  /** The newest version of ONNX's own operators that this importer knows. */
  private static final long NEWEST = 28;

  private final Map<String, Long> versions = new HashMap<>();

  Opsets(List<OperatorSetIdProto> imports) {
    for (OperatorSetIdProto opset : imports) {
      String domain = normal(opset.getDomain());
      long version = opset.getVersion();
      if (version < 1 || version > Integer.MAX_VALUE) {
        throw new DiagnosticException(
            Diagnostic.error("invalid-opset", "version " + version + " of domain '" + domain + "'")
                .withRemedy("the file is damaged; export the model again"));
      }
      versions.merge(domain, version, Math::max);
    }
    if (versions.getOrDefault("", 1L) > NEWEST) {
      throw new DiagnosticException(
          Diagnostic.unsupported(
                  "unsupported-opset",
                  "the model needs opset " + versions.get("") + " of ONNX, newer than " + NEWEST)
              .withRemedy("export it for opset " + NEWEST + " or older"));
    }
  }

  private static String normal(String domain) {
    return domain.equals("ai.onnx") ? "" : domain;
  }

  /**
   * The version of a domain. Models from before there were versions have none of ONNX's own domain;
   * models of some exporters leave out other domains.
   */
  int version(String domain) {
    return Optional.ofNullable(versions.get(normal(domain))).map(Math::toIntExact).orElse(1);
  }

  /** All versions, by domain. */
  SequencedMap<String, Long> all() {
    return new TreeMap<>(versions);
  }
}

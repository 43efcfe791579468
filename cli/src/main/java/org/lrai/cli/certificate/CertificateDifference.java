package org.lrai.cli.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.certificates.Certificate;

/** Where certificates differ. */
final class CertificateDifference {
  private static final Map<String, Function<Certificate, Object>> PARTS = parts();

  private CertificateDifference() {}

  private static Map<String, Function<Certificate, Object>> parts() {
    Map<String, Function<Certificate, Object>> parts = new LinkedHashMap<>();
    parts.put("its subjects", Certificate::subjects);
    parts.put("the version of lrai", certificate -> certificate.origin().version());
    parts.put("the JDK", certificate -> certificate.origin().jdk());
    parts.put("how the jar was made", Certificate::origin);
    parts.put("the sizes", Certificate::sizes);
    parts.put("the domain", Certificate::domain);
    parts.put("the claim", Certificate::claim);
    parts.put("the verdict", Certificate::verdict);
    parts.put("the budget", Certificate::budget);
    parts.put("the rewrites", Certificate::rewrites);
    parts.put("the trusted base", Certificate::trustedBase);
    parts.put("the assumptions", Certificate::assumptions);
    parts.put("what is not claimed", Certificate::nonClaims);
    parts.put("the samples", Certificate::sampling);
    parts.put("anything else", certificate -> certificate);
    return parts;
  }

  /** The first part that is not the same; nothing if the certificates are equal. */
  static Optional<String> first(Certificate one, Certificate other) {
    return PARTS.entrySet().stream()
        .filter(part -> !part.getValue().apply(one).equals(part.getValue().apply(other)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

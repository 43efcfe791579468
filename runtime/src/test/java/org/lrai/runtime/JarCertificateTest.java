package org.lrai.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JarCertificateTest {
  @Test
  void aSignatureHoldsInEveryLocale() throws GeneralSecurityException {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(keys.getPrivate());
    signature.update("DSSEv1 28 application/vnd.in-toto+json 2 {}".getBytes(UTF_8));
    JarCertificate certificate =
        new JarCertificate("{}".getBytes(UTF_8), List.of(signature.sign()));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertTrue(certificate.isSignedBy(keys.getPublic()));
    } finally {
      Locale.setDefault(before);
    }
  }
}

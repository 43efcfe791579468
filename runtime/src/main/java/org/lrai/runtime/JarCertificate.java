package org.lrai.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The certificate in a jar, as far as the loader needs it: an in-toto statement in a DSSE envelope,
 * both in canonical JSON (RFC 8785), which is why plain comparisons of text can read them. In such
 * a text every quote within a string follows a backslash, so what is looked for here is never part
 * of a string; the subjects come last.
 *
 * @param payload the statement
 * @param signatures of its pre-authentication encoding
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JarCertificate(byte[] payload, List<byte[]> signatures) {
  static final String ENTRY = "META-INF/lrai/certificate.json";

  /** Bytes of the largest one. */
  static final int LARGEST = 44 << 20;

  private static final String TYPE = "application/vnd.in-toto+json";
  private static final String START = "{\"payload\":\"";
  private static final String MIDDLE = "\",\"payloadType\":\"" + TYPE + "\",\"signatures\":[";
  private static final Pattern SIGNATURES =
      Pattern.compile(
          "(?:\\{\"keyid\":\"[0-9a-f]{64}\",\"sig\":\"[A-Za-z0-9+/=]{1,200}\"\\},?){0,64}\\]\\}");
  private static final Pattern SIGNATURE = Pattern.compile("\"sig\":\"([^\"]+)\"");
  private static final String PROVED = "\"verdict\":{\"answer\":\"proved\"}";
  private static final Pattern OTHER_SUBJECTS =
      Pattern.compile(
          "\\{\"digest\":\\{\"sha256\":\"[0-9a-f]{64}\"\\},\"name\":\"model\"\\},"
              + "\\{\"digest\":\\{\"sha256\":\"[0-9a-f]{64}\"\\},\"name\":\"source\"\\}\\]\\}");

  /** Reads an envelope as lrai writes it; null if it is anything else. */
  static @Nullable JarCertificate read(byte[] envelope) {
    String text = new String(envelope, StandardCharsets.ISO_8859_1);
    int middle = text.indexOf(MIDDLE);
    if (!text.startsWith(START) || middle < START.length()) {
      return null;
    }
    String rest = text.substring(middle + MIDDLE.length());
    if (!SIGNATURES.matcher(rest).matches()) {
      return null;
    }
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      List<byte[]> signatures = new ArrayList<>();
      Matcher signature = SIGNATURE.matcher(rest);
      while (signature.find()) {
        signatures.add(base64.decode(signature.group(1)));
      }
      return new JarCertificate(
          base64.decode(text.substring(START.length(), middle)), List.copyOf(signatures));
    } catch (IllegalArgumentException e) {
      return null; // not base64
    }
  }

  /** Whether it says that its claim is proved. */
  boolean isProved() {
    return new String(payload, StandardCharsets.ISO_8859_1).contains(PROVED);
  }

  /**
   * Whether it is of a jar.
   *
   * @param digests of all entries but the certificate
   */
  boolean isOf(SortedMap<String, String> digests) {
    StringBuilder lines = new StringBuilder();
    digests.forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    String subject =
        ",\"subject\":[{\"digest\":{\"sha256\":\"%s\"},\"name\":\"jar\"},"
            .formatted(Sha256.hex(bytes));
    String text = new String(payload, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf(subject);
    return at >= 0 && OTHER_SUBJECTS.matcher(text.substring(at + subject.length())).matches();
  }

  /** Whether one of its signatures is right under an Ed25519 key. */
  boolean isSignedBy(PublicKey key) {
    // Not formatted: the digits are the same in every locale.
    byte[] head =
        ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ")
            .getBytes(StandardCharsets.US_ASCII);
    for (byte[] signature : signatures) {
      try {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(head);
        verifier.update(payload);
        if (verifier.verify(signature)) {
          return true;
        }
      } catch (GeneralSecurityException e) {
        // malformed, or of another kind of key: not right
      }
    }
    return false;
  }
}

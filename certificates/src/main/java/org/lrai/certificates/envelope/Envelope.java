package org.lrai.certificates.envelope;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.json.Json;
import org.lrai.certificates.json.JsonReader;
import org.lrai.certificates.json.Reading;

/**
 * An in-toto statement with its signatures; none, if nobody has signed it.
 *
 * <p>What is signed is {@link #signedBytes}, not JSON: so a signature holds for the very bytes of
 * the payload, and {@code openssl pkeyutl -verify -rawin} can check it.
 *
 * @param payload the statement
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied where it comes in
public record Envelope(byte[] payload, List<Signed> signatures) {
  /** The type of the payload. */
  public static final String TYPE = "application/vnd.in-toto+json";

  private static final int MOST_SIGNATURES = 64;

  /**
   * A signature.
   *
   * @param keyId of the key that made it, as {@link Keys#id} gives it; a hint only
   * @param bytes of the signature
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Signed(String keyId, byte[] bytes) {}

  public Envelope {
    payload = payload.clone();
    signatures = List.copyOf(signatures);
  }

  /** A statement that nobody has signed yet. */
  public static Envelope unsigned(byte[] payload) {
    return new Envelope(payload, List.of());
  }

  /** The bytes that signatures are of: DSSE's pre-authentication encoding. */
  public byte[] signedBytes() {
    // Not formatted: the digits are the same in every locale.
    byte[] head =
        ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ")
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + payload.length);
    System.arraycopy(payload, 0, all, head.length, payload.length);
    return all;
  }

  /** With one more signature; it replaces one of the same key. */
  public Envelope signedWith(SigningKey key) {
    List<Signed> all = new ArrayList<>(signatures);
    all.removeIf(signed -> signed.keyId().equals(key.id()));
    all.add(new Signed(key.id(), key.sign(signedBytes())));
    return new Envelope(payload, all);
  }

  /** Whether one of the signatures is right under a key. */
  public boolean isSignedBy(PublicKey key) {
    byte[] bytes = signedBytes();
    return signatures.stream().anyMatch(signed -> Keys.verify(key, bytes, signed.bytes()));
  }

  /** The envelope as a file: canonical JSON. */
  public byte[] bytes() {
    Base64.Encoder base64 = Base64.getEncoder();
    return Json.of(
            Map.of(
                "payload", Json.of(base64.encodeToString(payload)),
                "payloadType", Json.of(TYPE),
                "signatures",
                    Json.of(
                        signatures.stream()
                            .map(signed ->
                                Json.of(
                                    Map.of(
                                        "keyid", Json.of(signed.keyId()),
                                        "sig", Json.of(base64.encodeToString(signed.bytes())))))
                            .toList())))
        .canonical();
  }

  /**
   * Reads an envelope, in any form that JSON has for it.
   *
   * @param file name of the source, for messages
   */
  public static Envelope read(String file, byte[] bytes) {
    Reading envelope = Reading.of(file, JsonReader.read(file, bytes));
    String type = envelope.text("payloadType");
    if (!type.equals(TYPE)) {
      throw new CertificateException(file, "its payload is no in-toto statement");
    }
    List<Signed> signatures = new ArrayList<>();
    List<Reading> all = envelope.list("signatures");
    if (all.size() > MOST_SIGNATURES) {
      throw new CertificateException(file, "it has over " + MOST_SIGNATURES + " signatures");
    }
    for (Reading signed : all) {
      signatures.add(new Signed(signed.text("keyid"), base64(file, signed.text("sig"))));
      signed.end();
    }
    byte[] payload = base64(file, envelope.text("payload"));
    envelope.end();
    return new Envelope(payload, signatures);
  }

  private static byte[] base64(String file, String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new CertificateException(file, "what should be base64 is not");
    }
  }
}

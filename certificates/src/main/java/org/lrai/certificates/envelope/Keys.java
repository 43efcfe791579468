package org.lrai.certificates.envelope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.KeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lrai.certificates.CertificateException;

/** Public Ed25519 keys and their files. */
public final class Keys {
  static final String ALGORITHM = "Ed25519";
  private static final int LARGEST_FILE = 1 << 16;

  private Keys() {}

  /** A key's name: SHA-256 of its X.509 form, in hexadecimal digits. */
  public static String id(PublicKey key) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Reads a public key from a PEM file.
   *
   * @param file name of the source, for messages
   */
  public static PublicKey read(String file, byte[] bytes) {
    try {
      KeySpec encoded = new X509EncodedKeySpec(content(file, bytes, "PUBLIC KEY"));
      return KeyFactory.getInstance(ALGORITHM).generatePublic(encoded);
    } catch (GeneralSecurityException e) {
      throw new CertificateException(file, "it holds no public Ed25519 key");
    }
  }

  /** A public key as a PEM file. */
  public static byte[] bytes(PublicKey key) {
    return pem("PUBLIC KEY", key.getEncoded());
  }

  /** Whether a signature is right; a malformed one is not. */
  static boolean verify(PublicKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static byte[] pem(String label, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, lines, label)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The content of the one block of a PEM file. */
  static byte[] content(String file, byte[] bytes, String label) {
    if (bytes.length > LARGEST_FILE) {
      throw new CertificateException(file, "it is too large for a key");
    }
    Matcher block =
        Pattern.compile(
                "\\s*-----BEGIN %s-----([A-Za-z0-9+/=\\s]*)-----END %s-----\\s*"
                    .formatted(label, label))
            .matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!block.matches()) {
      throw new CertificateException(file, "it holds no " + label + " in PEM form");
    }
    try {
      return Base64.getMimeDecoder().decode(block.group(1));
    } catch (IllegalArgumentException e) {
      throw new CertificateException(file, "its content is not base64");
    }
  }
}

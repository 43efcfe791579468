package org.lrai.certificates.envelope;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.lrai.certificates.CertificateException;

/** A private Ed25519 key with its public one. */
public final class SigningKey {
  private static final String LABEL = "PRIVATE KEY";

  private final PrivateKey key;
  private final PublicKey publicKey;

  private SigningKey(KeyPair pair) {
    this.key = pair.getPrivate();
    this.publicKey = pair.getPublic();
  }

  /** Makes a new key, from the randomness of the system. */
  public static SigningKey generate() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance(Keys.ALGORITHM).generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /**
   * Reads a key from a PEM file (PKCS#8, not encrypted).
   *
   * @param file name of the source, for messages
   */
  public static SigningKey read(String file, byte[] bytes) {
    try {
      var encoded = new PKCS8EncodedKeySpec(Keys.content(file, bytes, LABEL));
      PrivateKey key = KeyFactory.getInstance(Keys.ALGORITHM).generatePrivate(encoded);
      byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
      return new SigningKey(pair(seed));
    } catch (GeneralSecurityException e) {
      throw new CertificateException(file, "it holds no private Ed25519 key");
    }
  }

  /**
   * The pair that a seed gives (RFC 8032, 5.1.5). The JDK computes a public key only where it makes
   * a new pair; so it is given the seed for the random bytes that it asks for.
   */
  private static KeyPair pair(byte[] seed) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(Keys.ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
    KeyPair pair = generator.generateKeyPair();
    byte[] used = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
    if (!MessageDigest.isEqual(used, seed)) {
      throw new IllegalStateException("this JDK makes keys from other than random bytes");
    }
    return pair;
  }

  private static final class Fixed extends SecureRandom {
    @Serial private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Fixed(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("this JDK makes keys from other than a seed");
      }
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }

  /** The key as a PEM file. */
  public byte[] bytes() {
    return Keys.pem(LABEL, key.getEncoded());
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  /** See {@link Keys#id}. */
  public String id() {
    return Keys.id(publicKey);
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(Keys.ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an Ed25519 key signs every message", e);
    }
  }
}

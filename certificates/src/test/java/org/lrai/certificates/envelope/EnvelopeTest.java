package org.lrai.certificates.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.CertificateException;

class EnvelopeTest {
  private static final byte[] PAYLOAD = "{\"a\":1}".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void aSignatureHoldsForItsPayloadAndItsKey() {
    SigningKey key = SigningKey.generate();
    Envelope signed = Envelope.unsigned(PAYLOAD).signedWith(key);
    Envelope read = Envelope.read("f", signed.bytes());

    assertArrayEquals(PAYLOAD, read.payload());
    assertTrue(read.isSignedBy(key.publicKey()));
    assertFalse(read.isSignedBy(SigningKey.generate().publicKey()));
    assertFalse(Envelope.unsigned(PAYLOAD).isSignedBy(key.publicKey()));
    assertFalse(
        new Envelope("{\"a\":2}".getBytes(UTF_8), read.signatures()).isSignedBy(key.publicKey()));
  }

  @Test
  void whatIsSignedHasTheSameDigitsEverywhere() {
    byte[] signed = Envelope.unsigned(PAYLOAD).signedBytes();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertArrayEquals(signed, Envelope.unsigned(PAYLOAD).signedBytes());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void severalKeysSignOneAfterTheOther() {
    SigningKey first = SigningKey.generate();
    SigningKey second = SigningKey.generate();
    Envelope signed =
        Envelope.unsigned(PAYLOAD).signedWith(first).signedWith(second).signedWith(first);

    assertEquals(2, signed.signatures().size());
    assertTrue(signed.isSignedBy(first.publicKey()) && signed.isSignedBy(second.publicKey()));
  }

  /** The example of the protocol's description. */
  @Test
  void whatIsSignedIsThePreAuthenticationEncoding() {
    assertEquals(
        "DSSEv1 28 application/vnd.in-toto+json 7 {\"a\":1}",
        new String(Envelope.unsigned(PAYLOAD).signedBytes(), UTF_8));
  }

  @Test
  void keysAreReadFromTheirFiles() {
    SigningKey key = SigningKey.generate();
    SigningKey read = SigningKey.read("key", key.bytes());

    assertEquals(key.publicKey(), read.publicKey());
    assertEquals(key.publicKey(), Keys.read("key", Keys.bytes(key.publicKey())));
    assertThrows(CertificateException.class, () -> Keys.read("key", key.bytes()), "a private key");
    assertThrows(
        CertificateException.class, () -> SigningKey.read("key", Keys.bytes(key.publicKey())));
    assertThrows(CertificateException.class, () -> Keys.read("key", new byte[1 << 17]));
    assertThrows(
        CertificateException.class,
        () ->
            Keys.read(
                "key",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"payload\":\"e30=\",\"payloadType\":\"text/plain\",\"signatures\":[]}",
        "{\"payload\":\"e30\u00e4\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":[]}",
        "{\"payload\":\"e30=\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":{}}",
        "{\"payload\":\"e30=\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":[1]}",
        "{\"payload\":\"e30=\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":[],\"x\":1}"
      })
  void otherFilesAreRefused(String text) {
    assertThrows(CertificateException.class, () -> Envelope.read("f", text.getBytes(UTF_8)));
  }

  @Test
  void opensslVerifiesASignature() throws IOException, InterruptedException {
    assumeTrue(run("openssl", "version") == 0, "skipped: there is no openssl");
    SigningKey key = SigningKey.generate();
    Envelope signed = Envelope.unsigned(PAYLOAD).signedWith(key);
    write("key.pub", Keys.bytes(key.publicKey()));
    write("signature", signed.signatures().getFirst().bytes());
    write("message", signed.signedBytes());
    write("other", new Envelope(new byte[] {'x'}, List.of()).signedBytes());
    String[] verify = {
      "openssl",
      "pkeyutl",
      "-verify",
      "-pubin",
      "-inkey",
      "key.pub",
      "-rawin",
      "-sigfile",
      "signature",
      "-in"
    };

    assertEquals(0, run(plus(verify, "message")));
    assertFalse(run(plus(verify, "other")) == 0);
  }

  @Test
  void aKeyOfOpensslSigns() throws IOException, InterruptedException {
    assumeTrue(run("openssl", "version") == 0, "skipped: there is no openssl");
    assertEquals(0, run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "own.key"));
    assertEquals(0, run("openssl", "pkey", "-in", "own.key", "-pubout", "-out", "own.pub"));

    SigningKey key = SigningKey.read("own.key", Files.readAllBytes(folder.resolve("own.key")));

    assertEquals(
        Keys.read("own.pub", Files.readAllBytes(folder.resolve("own.pub"))), key.publicKey());
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static String[] plus(String[] command, String argument) {
    String[] all = java.util.Arrays.copyOf(command, command.length + 1);
    all[command.length] = argument;
    return all;
  }

  /** The exit code, or -1 if the program cannot be run. */
  private int run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}

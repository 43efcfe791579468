package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.certificates.envelope.SigningKey;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs certificates. */
@Command(
    name = "sign",
    description = {
      "Sign a certificate, in a jar or in a file of its own, with an Ed25519 key.",
      "A signature says who vouches for a certificate, not that it is right: 'lrai audit' checks."
    })
final class SignCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "FILE", description = "A jar with a certificate, or a certificate.")
  private Path file;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The private key, from 'lrai keygen' or openssl (PKCS#8 in PEM).")
  private Path key;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; the same file if not given.")
  private Optional<Path> output = Optional.empty();

  @Override
  ExitCode run(Console console) throws IOException {
    Envelope envelope = CertificateFiles.read(file);
    Certificate certificate = Certificate.read(file.toString(), envelope.payload());
    SigningKey signer = CertificateFiles.readKey(key);
    Envelope signed = envelope.signedWith(signer);
    Path target = output.orElse(file);
    if (CertificateFiles.isJar(file)) {
      CertificateFiles.writeIntoJar(file, signed, target);
    } else {
      CertificateFiles.write(target, signed);
    }
    console.print("signed %s with key %s".formatted(target, signer.id()));
    console.print(
        Json.object()
            .put("file", target.toString())
            .put("jarDigest", certificate.subjects().jar())
            .put("keyId", signer.id())
            .put("signatures", signed.signatures().size()));
    return ExitCode.DONE;
  }
}

package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lrai.certificates.envelope.Keys;
import org.lrai.certificates.envelope.SigningKey;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes keys for signatures. */
@Command(
    name = "keygen",
    description = {
      "Make a pair of Ed25519 keys: NAME.key, to sign with and to keep, and NAME.pub, to give",
      "to those who check. The files are PEM, as openssl reads them; none is replaced."
    })
final class KeygenCommand extends LraiCommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "NAME",
      defaultValue = "lrai",
      description = "Path of the files without their endings (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("lrai");

  @Override
  ExitCode run(Console console) throws IOException {
    Path secret = Path.of(output + ".key").toAbsolutePath();
    Path open = Path.of(output + ".pub").toAbsolutePath();
    if (Files.exists(open)) {
      throw new FileAlreadyExistsException(open.toString());
    }
    SigningKey key = SigningKey.generate();
    CertificateFiles.writeKey(secret, key);
    CertificateFiles.writeBytes(open, Keys.bytes(key.publicKey()));
    console.print("wrote %s.key and %s.pub, key id %s".formatted(output, output, key.id()));
    console.print(
        Json.object()
            .put("privateKey", output + ".key")
            .put("publicKey", output + ".pub")
            .put("keyId", key.id()));
    return ExitCode.DONE;
  }
}

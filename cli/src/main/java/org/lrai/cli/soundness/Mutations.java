package org.lrai.cli.soundness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.jar.JarContent;
import org.lrai.certificates.json.Json;
import org.lrai.certificates.json.JsonReader;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.cli.certificate.Audit;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * Breaks a certificate in every way: numbers and slopes, leaves removed, rules swapped, nests
 * altered, digests, NaN, truncated. A broken one may pass its audit only where what was changed is
 * what the maker of a certificate chooses, such that every bound stayed as it is stated: then it is
 * a certificate like the first.
 */
public final class Mutations {
  private final Certificate certificate;
  private final Compilation compilation;
  private final Path jar;
  private final JarContent content;

  /**
   * What became of broken certificates.
   *
   * @param harmless that say the same, by another choice of their maker
   * @param accepted that passed and should not have
   */
  public record Result(int rejected, int harmless, List<String> accepted) {
    public Result {
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * @param jar which {@code compilation} wrote, without its certificate
   */
  public Mutations(Certificate certificate, Compilation compilation, Path jar) throws IOException {
    this.certificate = certificate;
    this.compilation = compilation;
    this.jar = jar;
    this.content = JarContent.read(jar);
  }

  /** Goes on until so many were rejected, or one was not. */
  public Result reject(int count, long seed) throws IOException {
    byte[] payload = certificate.payload();
    Json statement = JsonReader.readCanonical("certificate", payload);
    Random random = new Random(seed);
    int rejected = 0;
    int harmless = 0;
    List<String> accepted = new ArrayList<>();
    while (rejected < count && harmless <= count && accepted.isEmpty()) {
      byte[] mutated =
          random.nextInt(10) == 0
              ? damaged(payload, random)
              : new Mutation(random).of(statement).canonical();
      if (Arrays.equals(mutated, payload)) {
        continue;
      }
      if (!accepts(mutated)) {
        rejected++;
      } else if (saysTheSame(Certificate.read("certificate", mutated))) {
        harmless++;
      } else {
        accepted.add(new String(mutated, java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return new Result(rejected, harmless, accepted);
  }

  /** Whether only what its maker chooses is another. */
  private boolean saysTheSame(Certificate other) {
    return certificate.claim().equals(other.claim()) && !chosen(certificate).equals(chosen(other));
  }

  /** Where the inputs lie, what a search found, whether and what samples were taken. */
  private static List<Object> chosen(Certificate certificate) {
    return List.of(certificate.domain(), certificate.evidence().witness(), certificate.sampling());
  }

  /** Whether a payload passes the audit of the jar as it is. */
  public boolean accepts(byte[] payload) throws IOException {
    try {
      Certificate read = Certificate.read("certificate", payload);
      return read.subjects().jar().equals(content.digest())
          && Audit.compare(read, content, compilation, jar, _ -> {}).stream()
              .allMatch(Finding::passed);
    } catch (CertificateException | DiagnosticException e) {
      return false; // no certificate, or of sizes that the model cannot have
    }
  }

  private static byte[] damaged(byte[] payload, Random random) {
    byte[] damaged = payload.clone();
    if (random.nextBoolean()) {
      return Arrays.copyOf(damaged, random.nextInt(damaged.length));
    }
    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }

  /** One change somewhere in a value. */
  private record Mutation(Random random) {
    Json of(Json value) {
      return switch (value) {
        case Json.Text(String text) -> Json.of(text(text));
        case Json.Whole(long number) ->
            Json.of(random.nextBoolean() ? number + random.nextInt(1, 4) : -number - 1);
        case Json.Truth(boolean truth) -> Json.of(!truth);
        case Json.Array(List<Json> elements) -> array(elements);
        case Json.Members(SortedMap<String, Json> members) -> members(members);
      };
    }

    private Json array(List<Json> elements) {
      List<Json> changed = new ArrayList<>(elements);
      if (changed.isEmpty()) {
        return Json.of(List.of(Json.of("added")));
      }
      int at = random.nextInt(changed.size());
      switch (random.nextInt(8)) {
        case 0 -> changed.remove(at);
        case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
        case 2 -> changed.set(at, changed.get(random.nextInt(changed.size())));
        default -> changed.set(at, of(changed.get(at)));
      }
      return Json.of(changed);
    }

    private Json members(SortedMap<String, Json> members) {
      SortedMap<String, Json> changed = new TreeMap<>(members);
      List<String> names = List.copyOf(members.keySet());
      if (names.isEmpty()) {
        return Json.of(Map.of("added", Json.of(1)));
      }
      String name = names.get(random.nextInt(names.size()));
      Json value = members.getOrDefault(name, Json.of(0));
      switch (random.nextInt(16)) {
        case 0 -> changed.remove(name);
        case 1 -> changed.put(name + "x", value);
        case 2 -> changed.put(name, members.getOrDefault(names.getFirst(), value));
        default -> changed.put(name, of(value));
      }
      return Json.of(changed);
    }

    private String text(String text) {
      if (text.startsWith("0x") || text.startsWith("-0x")) {
        double number = Double.parseDouble(text);
        return switch (random.nextInt(6)) {
          case 0 -> Double.toHexString(Math.nextUp(number));
          case 1 -> Double.toHexString(Math.nextDown(number));
          case 2 -> Double.toHexString(number * 2);
          case 3 -> Double.toHexString(-number);
          case 4 -> "NaN";
          default -> Double.toHexString(0);
        };
      }
      int at = random.nextInt(text.length() + 1);
      return switch (random.nextInt(4)) {
        case 0 -> text.substring(0, at);
        case 1 -> text.substring(0, at) + (char) random.nextInt(' ', 127) + text.substring(at);
        case 2 -> at == text.length() ? "" : text.substring(0, at) + text.substring(at + 1);
        default ->
            at == text.length()
                ? text + text
                : text.substring(0, at)
                    + (char) random.nextInt('0', '9' + 1)
                    + text.substring(at + 1);
      };
    }
  }
}

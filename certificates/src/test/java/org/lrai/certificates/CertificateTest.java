package org.lrai.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.SplitTree;

class CertificateTest {

  static Stream<Verdict> verdicts() {
    return Stream.of(
        new Verdict.Proved(),
        new Verdict.Refuted(List.of(0.0, 1.0, -0.0), "y", 0.5),
        new Verdict.Unknown("the bound of \"y\" is infinite"));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void isReadAsItWasWritten(Verdict verdict) {
    Certificate certificate = Examples.certificate(verdict);
    Certificate read = Certificate.read("f", certificate.payload());

    assertEquals(certificate, read);
    assertArrayEquals(certificate.payload(), read.payload());
  }

  /** A few words may stand for millions of elements, but not each input's and output's words. */
  @Test
  void elementsAreCountedTogether() {
    String text = new String(Examples.certificate(new Verdict.Proved()).payload(), UTF_8);
    byte[] large =
        text.replace("\"count\":2,", "\"count\":16777215,")
            .replace("\"shape\":[1,3]", "\"shape\":[1,16777216]")
            .getBytes(UTF_8);

    CertificateException refused =
        assertThrows(CertificateException.class, () -> Certificate.read("f", large));

    assertTrue(String.valueOf(refused.getMessage()).contains("claim[0].bounds[0].count"));
  }

  @Test
  void isAnInTotoStatement() {
    String text = new String(Examples.certificate(new Verdict.Proved()).payload(), UTF_8);

    assertTrue(text.startsWith("{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{"));
    assertTrue(
        text.endsWith(
            ",\"predicateType\":\"https://lrai.org/certificate/v1\",\"subject\":["
                + "{\"digest\":{\"sha256\":\"%s\"},\"name\":\"jar\"},".formatted("b".repeat(64))
                + "{\"digest\":{\"sha256\":\"%s\"},\"name\":\"model\"},".formatted("a".repeat(64))
                + "{\"digest\":{\"sha256\":\"%s\"},\"name\":\"source\"}]}"
                    .formatted("c".repeat(64))));
  }

  /** Nothing in a certificate can be changed such that it reads as before. */
  @Test
  void everyChangeOfAByteShows() {
    byte[] payload = Examples.certificate(new Verdict.Proved()).payload();
    Certificate certificate = Certificate.read("f", payload);
    Random random = new Random(1);
    for (int at = 0; at < payload.length; at++) {
      byte[] changed = payload.clone();
      changed[at] ^= (byte) (1 << random.nextInt(7));
      byte[] cut = Arrays.copyOf(payload, at);

      assertThrows(CertificateException.class, () -> Certificate.read("f", cut));
      try {
        assertNotEquals(certificate, Certificate.read("f", changed), "byte " + at);
      } catch (CertificateException e) {
        assertEquals("f", e.file());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"count\":2|\"count\":1",
        "\"count\":2|\"count\":3",
        "\"count\":2|\"count\":999999999",
        "\"leaf\",\"0 0x|\"0 0x",
        "\"leaf\",\"0 0x|\"leaf\",\"leaf\",\"0 0x",
        "\"2 -0x1.0p-3\"|\"02 -0x1.0p-3\"",
        "\"2 -0x1.0p-3\"|\"2  -0x1.0p-3\"",
        "\"2 -0x1.0p-3\"|\"2 -0x1p-3\"",
        "\"2 -0x1.0p-3\"|\"7777777777 -0x1.0p-3\"",
        "0x1.0p0|NaN",
        "0x1.0p0|-inf",
        "\"proved\"|\"certain\"",
        "\"assumptions\":[|\"assumption\":[",
        "\"name\":\"jar\"|\"name\":\"war\"",
        "Statement/v1|Statement/v2",
        "certificate/v1|certificate/v0"
      })
  void whatIsNotWrittenSoIsRefused(String change) {
    String text = new String(Examples.certificate(new Verdict.Proved()).payload(), UTF_8);
    String[] parts = change.split("\\|", -1);
    String changed = text.replace(parts[0], parts[1]);

    assertNotEquals(text, changed);
    assertThrows(CertificateException.class, () -> Certificate.read("f", changed.getBytes(UTF_8)));
  }

  @Test
  void deepTreesAreRefused() {
    SplitTree tree = new SplitTree.Leaf();
    for (int i = 0; i < 1000; i++) {
      tree = new SplitTree.Split(0, 0.5, new SplitTree.Leaf(), tree);
    }
    Witness deep = new Witness(Effort.FULL, tree, List.of());
    Witness deeper =
        new Witness(
            Effort.FULL, new SplitTree.Split(0, 0.5, new SplitTree.Leaf(), tree), List.of());
    List<String> lines = new ArrayList<>(deep.lines());
    lines.addAll(List.of("0 0x1.0p-1", "leaf"));

    assertEquals(1001, deep.leaves());
    assertEquals(deep.lines(), Witness.parse(Effort.FULL, deep.lines(), "").lines());
    assertThrows(IllegalArgumentException.class, deeper::lines);
    assertThrows(IllegalArgumentException.class, () -> Witness.parse(Effort.FULL, lines, ""));
    assertThrows(IllegalArgumentException.class, () -> Witness.parse(Effort.FULL, List.of(), ""));
  }

  @Test
  void hintsAreWrittenInRuns() {
    List<String> leaf = List.of("leaf");
    Witness witness = new Witness(Effort.FULL, new SplitTree.Leaf(), List.of(0, 0, 3, -1, -1));

    assertEquals("0*2 3*1 -1*2", witness.hintRuns());
    assertEquals(witness, Witness.parse(Effort.FULL, leaf, witness.hintRuns()));
    for (String wrong : List.of("0", "0*", "0*0", "x*2", "0*2  3*1", "0*2000000000", "0*-1")) {
      assertThrows(
          IllegalArgumentException.class, () -> Witness.parse(Effort.FULL, leaf, wrong), wrong);
    }
  }
}

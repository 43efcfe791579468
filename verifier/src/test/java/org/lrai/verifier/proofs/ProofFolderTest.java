package org.lrai.verifier.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleParser;
import org.lrai.verifier.proofs.ProofRun.RuleReport;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.smt.Solver;

class ProofFolderTest {
  private static final List<Rule> RULES =
      RuleParser.parse(
          "test.rule",
          """
          rule distribute
            given $x: float[n], $y: float[n], $z: float[n]
            mul($x, add($y, $z)) => add(mul($x, $y), mul($x, $z))
            contract real-equal
          rule square
            given $x: float[n], $y: float[n]
            mul(add($x, $y), sub($x, $y)) => sub(mul($x, $x), mul($y, $y))
            contract real-equal
          """);

  @TempDir private Path folder;

  private static List<RuleReport> prove(List<Rule> rules) {
    RuleProver prover = new RuleProver(List.of(Solver.z3().orElseThrow()), Duration.ofSeconds(10));
    return new ProofRun(prover, 1).prove(rules, _ -> {}, _ -> {});
  }

  private List<String> lines(String file, String about) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> line.contains(about))
        .toList();
  }

  @Test
  void whatDidNotChangeStays() throws IOException {
    ProofFolder proofs = new ProofFolder(folder);
    List<RuleReport> reports = prove(RULES);
    assertTrue(reports.stream().allMatch(RuleReport::isProved));
    proofs.write(reports);
    String index = Files.readString(folder.resolve("rules.tsv"));
    String script = Files.readString(folder.resolve("rules/square.one-solver.smt2"));
    assertEquals(List.of(), proofs.differences(reports));

    // One is proved again, the other keeps its lines and its script.
    proofs.update(reports.subList(0, 1), RULES);
    assertEquals(index, Files.readString(folder.resolve("rules.tsv")));
    assertEquals(script, Files.readString(folder.resolve("rules/square.one-solver.smt2")));
    assertEquals(1, lines("ledger.tsv", "one-solver\tsquare").size());
    assertEquals(List.of(), proofs.differences(reports));

    // A rule that is there no more leaves nothing behind.
    proofs.update(List.of(), RULES.subList(0, 1));
    assertFalse(Files.exists(folder.resolve("rules/square.one-solver.smt2")));
    for (String file : List.of("rules.tsv", "verdicts.tsv", "ledger.tsv")) {
      assertEquals(List.of(), lines(file, "square"), file);
      assertFalse(lines(file, "distribute").isEmpty(), file);
    }
    assertEquals(1, proofs.differences(reports).size());
  }

  @Test
  void whatIsRecordedOfOtherScriptsIsOutdated() throws IOException {
    ProofFolder proofs = new ProofFolder(folder);
    assertEquals(RULES, proofs.outdated(RULES));
    proofs.write(prove(RULES));
    assertEquals(List.of(), proofs.outdated(RULES));

    // As if conditions had meant something else when the rule was proved.
    Path verdicts = folder.resolve("verdicts.tsv");
    String recorded = Files.readString(verdicts);
    String digest = lines("verdicts.tsv", "square").getFirst().split("\t")[3];
    Files.writeString(verdicts, recorded.replace(digest, "0".repeat(64)));
    assertEquals(RULES.subList(1, 2), proofs.outdated(RULES));

    // An obligation that is not there now.
    String line = lines("verdicts.tsv", "square").getFirst();
    Files.writeString(verdicts, recorded + line.replace("\tequal\t", "\tloop\t") + "\n");
    assertEquals(RULES.subList(1, 2), proofs.outdated(RULES));
    assertEquals(
        List.of("square: no script for loop"), proofs.differences(prove(RULES.subList(1, 2))));

    // One that was not there then.
    Files.writeString(verdicts, recorded.replaceAll("(?m)^square.*\n", ""));
    assertEquals(RULES.subList(1, 2), proofs.outdated(RULES));
  }
}

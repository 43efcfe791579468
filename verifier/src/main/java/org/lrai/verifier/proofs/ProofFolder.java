package org.lrai.verifier.proofs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.verifier.proofs.ProofRun.RuleReport;
import org.lrai.verifier.rules.Counterexample;
import org.lrai.verifier.rules.RuleProver;
import org.lrai.verifier.rules.RuleProver.Outcome;
import org.lrai.verifier.smt.Verdict;

/**
 * The files of {@code proofs/}.
 *
 * <ul>
 *   <li>{@code rules.tsv}: a line for each instance of a rule, see {@code ProofIndex};
 *   <li>{@code rules/<name>.smt2}: its obligations, each ending in {@code (check-sat)}, all {@code
 *       unsat} by both solvers; {@code rules/<name>.one-solver.smt2}: those that only the first
 *       solver proves;
 *   <li>{@code verdicts.tsv}: a line for each obligation: digest of its script, what each solver
 *       said and how long it took;
 *   <li>{@code ledger.tsv}: what rests on one solver, on none (evident), or on an assumption.
 * </ul>
 */
public final class ProofFolder {
  private static final String ONE_SOLVER = ".one-solver";

  private final Path folder;

  public ProofFolder(Path folder) {
    this.folder = folder;
  }

  /** Replaces what is there by these reports. */
  public void write(List<RuleReport> reports) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (RuleReport report : reports) {
      scripts(report, files);
    }
    for (Path old : list(rules)) {
      if (!files.containsKey(String.valueOf(old.getFileName()))) {
        Files.delete(old);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(rules.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(folder.resolve("rules.tsv"), index(reports));
    Files.writeString(folder.resolve("verdicts.tsv"), verdicts(reports));
    Files.writeString(folder.resolve("ledger.tsv"), ledger(reports));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".smt2")).sorted().toList();
    }
  }

  /** The scripts of a rule by the name of their file. */
  private static void scripts(RuleReport report, Map<String, String> files) {
    StringBuilder both = new StringBuilder();
    StringBuilder one = new StringBuilder();
    for (RuleProver.Result result : report.results()) {
      for (Outcome outcome : result.outcomes()) {
        if (outcome.isProved()) {
          (outcome.proofs() > 1 ? both : one).append(outcome.text()).append("(reset)\n\n");
        }
      }
    }
    String name = report.rule().name();
    if (!both.isEmpty()) {
      files.put(name + ".smt2", both.toString());
    }
    if (!one.isEmpty()) {
      files.put(name + ONE_SOLVER + ".smt2", one.toString());
    }
  }

  static String index(List<RuleReport> reports) {
    StringBuilder text =
        new StringBuilder(
            """
            # The verdict on each instance of each rule; written by "lrai prove". A rule fires as an instance
            # that stands here as proved with the digest of its text and of its operators' definitions.
            # digest\tverdict\trule\tinstance\tobligations\tequal samples
            """);
    for (RuleReport report : reports) {
      for (RuleProver.Result result : report.results()) {
        boolean isProved =
            result.verdict() instanceof Verdict.Proved<Counterexample> && !report.contradictory();
        String verdict =
            isProved
                ? "proved"
                : result.verdict() instanceof Verdict.Refuted<Counterexample>
                    ? "refuted"
                    : "unknown";
        line(
            text,
            result.instance().digest(),
            verdict,
            report.rule().name(),
            result.instance().key(),
            "" + result.outcomes().size(),
            "" + result.samples());
      }
    }
    return text.toString();
  }

  private static String verdicts(List<RuleReport> reports) {
    StringBuilder text =
        new StringBuilder(
            """
            # What solvers said of each obligation; written by "lrai prove".
            # rule\tinstance\tobligation\tdigest of the script\tanswers with times in milliseconds
            """);
    forEachOutcome(
        reports,
        (result, outcome) ->
            line(
                text,
                result.instance().rule().name(),
                result.instance().key(),
                outcome.kind(),
                digest(outcome.text()),
                outcome.attempts().stream()
                    .map(a ->
                        a.solver().version() + ": " + a.answer().word() + " " + a.time().toMillis())
                    .collect(Collectors.joining(", "))));
    return text.toString();
  }

  /** Kind, subject, and what is to be believed. */
  private static String ledger(List<RuleReport> reports) {
    StringBuilder text =
        new StringBuilder(
            """
            # What is believed, not shown twice; written by "lrai prove".
            # kind\tsubject\twhat
            """);
    for (Assumptions.Entry entry : Assumptions.ALL) {
      line(text, "assumption", entry.name(), entry.text());
    }
    for (RuleReport report : reports) {
      if (report.mutant().isEmpty()) {
        line(text, "no-mutant", report.rule().name(), "no broken variant was refuted");
      }
      long evident =
          report.results().stream()
              .filter(r ->
                  r.verdict() instanceof Verdict.Proved<Counterexample>
                      && r.outcomes().stream().noneMatch(o -> o.kind().equals("equal")))
              .count();
      if (evident > 0) {
        line(
            text,
            "evident",
            report.rule().name(),
            evident + " instances: both sides are the same term");
      }
      for (RuleProver.Result result : report.results()) {
        if (result.verdict() instanceof Verdict.Unknown<Counterexample>(String reason)) {
          line(text, "unproved", result.instance().toString(), reason);
        }
      }
    }
    forEachOutcome(
        reports,
        (result, outcome) -> {
          if (outcome.isProved() && outcome.proofs() == 1) {
            line(text, "one-solver", result.instance().toString(), outcome.kind());
          }
        });
    return text.toString();
  }

  private interface OutcomeAction {
    void accept(RuleProver.Result result, Outcome outcome);
  }

  private static void forEachOutcome(List<RuleReport> reports, OutcomeAction action) {
    for (RuleReport report : reports) {
      for (RuleProver.Result result : report.results()) {
        result.outcomes().forEach(outcome -> action.accept(result, outcome));
      }
    }
  }

  private static void line(StringBuilder text, String... columns) {
    List<String> clean = new ArrayList<>();
    for (String column : columns) {
      clean.add(column.replaceAll("[\\t\\r\\n]+", " "));
    }
    text.append(String.join("\t", clean)).append('\n');
  }

  /** SHA-256 of a script, in hexadecimal. */
  static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * What differs between the folder and these reports: instances without the same verdict, scripts
   * with another text. Times and versions of solvers may differ.
   */
  public List<String> differences(List<RuleReport> reports) throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> committed = lines("rules.tsv");
    for (String line : index(reports).lines().toList()) {
      if (!line.startsWith("#") && committed.stream().noneMatch(c -> sameColumns(c, line, 4))) {
        differences.add("rules.tsv has not: " + line);
      }
    }
    List<String> verdicts = lines("verdicts.tsv");
    for (String line : verdicts(reports).lines().toList()) {
      if (!line.startsWith("#") && verdicts.stream().noneMatch(c -> sameColumns(c, line, 4))) {
        differences.add("verdicts.tsv has not: " + line);
      }
    }
    return differences;
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  private static boolean sameColumns(String a, String b, int count) {
    String[] mine = a.split("\t", -1);
    String[] others = b.split("\t", -1);
    if (mine.length < count || others.length < count) {
      return false;
    }
    for (int k = 0; k < count; k++) {
      if (!mine[k].equals(others[k])) {
        return false;
      }
    }
    return true;
  }

  /** The digests that the index has as proved. */
  public java.util.Set<String> provedDigests() throws IOException {
    return lines("rules.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length > 1 && columns[1].equals("proved"))
        .map(columns -> columns[0])
        .collect(Collectors.toSet());
  }

  /** How often each kind of entry stands in the ledger. */
  public SequencedMap<String, Integer> ledgerCounts() throws IOException {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines("ledger.tsv")) {
      if (!line.startsWith("#") && !line.isBlank()) {
        counts.merge(line.split("\t", -1)[0], 1, Integer::sum);
      }
    }
    return counts;
  }
}

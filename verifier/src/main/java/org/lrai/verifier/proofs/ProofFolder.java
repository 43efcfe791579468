package org.lrai.verifier.proofs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
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
    update(reports, reports.stream().map(RuleReport::rule).toList());
  }

  /**
   * Replaces what is there of these rules by their reports, keeps what is there of the others, and
   * removes what speaks of no rule.
   *
   * @param all every rule, in order
   */
  public void update(List<RuleReport> reports, List<Rule> all) throws IOException {
    Map<String, RuleReport> byName = new HashMap<>();
    reports.forEach(report -> byName.put(report.rule().name(), report));
    Path rules = Files.createDirectories(folder.resolve("rules"));
    SequencedMap<String, String> files = new LinkedHashMap<>();
    Set<String> kept = new HashSet<>();
    for (Rule rule : all) {
      RuleReport report = byName.get(rule.name());
      if (report != null) {
        scripts(report, files);
      } else {
        kept.add(rule.name() + ".smt2");
        kept.add(rule.name() + ONE_SOLVER + ".smt2");
      }
    }
    for (Path old : list(rules)) {
      String name = String.valueOf(old.getFileName());
      if (!files.containsKey(name) && !kept.contains(name)) {
        Files.delete(old);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(rules.resolve(file.getKey()), file.getValue());
    }
    table("rules.tsv", INDEX_HEADER, all, byName, 2, ProofFolder::index);
    table("verdicts.tsv", VERDICTS_HEADER, all, byName, 0, ProofFolder::verdicts);
    table("ledger.tsv", ledgerHeader(), all, byName, 1, ProofFolder::ledger);
  }

  /**
   * Writes a table rule by rule.
   *
   * @param column which one names the rule, or an instance of it
   * @param lines of a rule that was proved just now; those of the others stay
   */
  private void table(
      String file,
      String header,
      List<Rule> all,
      Map<String, RuleReport> reports,
      int column,
      Function<RuleReport, String> lines)
      throws IOException {
    Map<String, StringBuilder> before = new HashMap<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length > column) {
        String name = columns[column].replaceFirst(" with .*", "");
        before.computeIfAbsent(name, _ -> new StringBuilder()).append(line).append('\n');
      }
    }
    StringBuilder text = new StringBuilder(header);
    for (Rule rule : all) {
      RuleReport report = reports.get(rule.name());
      text.append(
          report != null
              ? lines.apply(report)
              : before.getOrDefault(rule.name(), new StringBuilder()).toString());
    }
    Files.writeString(folder.resolve(file), text);
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

  private static final String INDEX_HEADER =
      """
      # The verdict on each instance of each rule; written by "lrai prove". A rule fires as an instance
      # that stands here as proved with the digest of its text and of its operators' definitions.
      # digest\tverdict\trule\tinstance\tobligations\tequal samples
      """;

  private static String index(RuleReport report) {
    StringBuilder text = new StringBuilder();
    for (RuleProver.Result result : report.results()) {
      boolean isProved =
          result.verdict() instanceof Verdict.Proved<Counterexample> && !report.contradictory();
      String verdict =
          isProved
              ? "proved"
              : result.verdict() instanceof Verdict.Refuted<Counterexample> ? "refuted" : "unknown";
      line(
          text,
          result.instance().digest(),
          verdict,
          report.rule().name(),
          result.instance().key(),
          "" + result.outcomes().size(),
          "" + result.samples());
    }
    return text.toString();
  }

  private static final String VERDICTS_HEADER =
      """
      # What solvers said of each obligation; written by "lrai prove".
      # rule\tinstance\tobligation\tdigest of the script\tanswers with times in milliseconds
      """;

  private static String verdicts(RuleReport report) {
    StringBuilder text = new StringBuilder();
    forEachOutcome(
        report,
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

  private static String ledgerHeader() {
    StringBuilder text =
        new StringBuilder(
            """
            # What is believed, not shown twice; written by "lrai prove".
            # kind\tsubject\twhat
            """);
    for (Assumptions.Entry entry : Assumptions.ALL) {
      line(text, "assumption", entry.name(), entry.text());
    }
    return text.toString();
  }

  /** Kind, subject, and what is to be believed. */
  private static String ledger(RuleReport report) {
    StringBuilder text = new StringBuilder();
    if (report.mutant().isEmpty()) {
      line(text, "no-mutant", report.rule().name(), "no broken variant was refuted");
    }
    if (report.results().stream().noneMatch(result -> result.samples() > 0)) {
      line(text, "no-sample", report.rule().name(), "no sample has a left side with a value");
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
    forEachOutcome(
        report,
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

  private static void forEachOutcome(RuleReport report, OutcomeAction action) {
    for (RuleProver.Result result : report.results()) {
      result.outcomes().forEach(outcome -> action.accept(result, outcome));
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
   * Where these reports contradict the folder: instances that it does not know, or knows as proved
   * and that now are not; obligations of proved instances with another script. Times and versions
   * of solvers may differ.
   */
  public List<String> differences(List<RuleReport> reports) throws IOException {
    Map<String, String> known = knownVerdicts();
    Map<String, Map<String, String>> scripts = knownScripts();
    List<String> differences = new ArrayList<>();
    for (RuleReport report : reports) {
      for (RuleProver.Result result : report.results()) {
        String before = known.getOrDefault(result.instance().digest(), "not there");
        boolean isProved = result.verdict() instanceof Verdict.Proved<Counterexample>;
        if (before.equals("not there") || (before.equals("proved") && !isProved)) {
          differences.add(result.instance() + " is " + before + ", now " + result.verdict());
        } else if (before.equals("proved")) {
          differences.addAll(changedScripts(result, scripts));
        }
      }
    }
    return differences;
  }

  private static List<String> changedScripts(
      RuleProver.Result result, Map<String, Map<String, String>> scripts) {
    Map<String, String> known = scripts.getOrDefault(result.instance().toString(), Map.of());
    Map<String, String> gone = new TreeMap<>(known);
    List<String> changed = new ArrayList<>();
    for (Outcome outcome : result.outcomes()) {
      gone.remove(outcome.kind());
      if (!digest(outcome.text()).equals(known.get(outcome.kind()))) {
        changed.add(result.instance() + ": another script for " + outcome.kind());
      }
    }
    gone.keySet().forEach(kind -> changed.add(result.instance() + ": no script for " + kind));
    return changed;
  }

  /**
   * The rules that have an instance of which the folder does not speak, or whose recorded scripts
   * are not those that its obligations have now: the digest of an instance covers what is data, but
   * not the code that gives conditions and terms their meaning.
   */
  public List<Rule> outdated(List<Rule> rules) throws IOException {
    Set<String> known = knownVerdicts().keySet();
    Map<String, Map<String, String>> scripts = knownScripts();
    return rules.parallelStream()
        .filter(rule ->
            !RuleInstance.all(rule).stream()
                .allMatch(
                    instance -> known.contains(instance.digest()) && areCurrent(instance, scripts)))
        .toList();
  }

  private static boolean areCurrent(
      RuleInstance instance, Map<String, Map<String, String>> scripts) {
    Map<String, String> recorded = scripts.getOrDefault(instance.toString(), Map.of());
    Map<String, String> missing = new HashMap<>(recorded);
    // Few need a second look: most are proved by the scripts that are asked first.
    return RuleProver.scripts(instance)
        .filter(printed -> printed.keySet().equals(recorded.keySet()))
        .anyMatch(printed -> {
          printed.forEach((kind, text) -> missing.remove(kind, digest(text)));
          return missing.isEmpty();
        });
  }

  /** The digests of recorded scripts, by instance and kind of obligation. */
  private Map<String, Map<String, String>> knownScripts() throws IOException {
    Map<String, Map<String, String>> scripts = new HashMap<>();
    for (String line : lines("verdicts.tsv")) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length > 3) {
        String instance = columns[1].isEmpty() ? columns[0] : columns[0] + " with " + columns[1];
        scripts.computeIfAbsent(instance, _ -> new HashMap<>()).put(columns[2], columns[3]);
      }
    }
    return scripts;
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  /** The verdict on each instance, by its digest. */
  public Map<String, String> knownVerdicts() throws IOException {
    return lines("rules.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length > 1)
        .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1], (a, b) -> a));
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

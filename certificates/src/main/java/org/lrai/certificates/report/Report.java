package org.lrai.certificates.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Rewrite;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Verdict;

/** A certificate as one page, without anything from outside it: on a screen, or printed. */
public final class Report {
  private static final int MOST_INTERVALS = 40;

  /**
   * What an audit found in one of its steps.
   *
   * @param step what was compared
   * @param passed whether it was as it should be
   * @param text the finding
   */
  public record Finding(String step, boolean passed, String text) {}

  private final Certificate certificate;
  private final List<String> signers;
  private final List<Finding> audit;
  private final Html html = new Html();

  private Report(Certificate certificate, List<String> signers, List<Finding> audit) {
    this.certificate = certificate;
    this.signers = List.copyOf(signers);
    this.audit = List.copyOf(audit);
  }

  /**
   * The page of a certificate.
   *
   * @param signers ids of the keys that signed it
   * @param audit what an audit found; empty if there was none
   */
  public static String html(Certificate certificate, List<String> signers, List<Finding> audit) {
    return new Report(certificate, signers, audit).page();
  }

  private String page() {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", "Certificate: " + Wording.verdict(certificate.verdict()))
        .markup("<style>\n" + ReportStyle.CSS + "</style></head><body>\n");
    verdict();
    audit();
    claim();
    domain();
    budget();
    sampling();
    statements();
    evidence();
    digests();
    commands();
    return html.element("footer", "Made by lrai " + certificate.origin().version())
        .markup("</body></html>\n")
        .toString();
  }

  private void verdict() {
    Optional<Finding> failed = audit.stream().filter(finding -> !finding.passed()).findFirst();
    if (failed.isPresent()) {
      html.markup("<header class=\"refuted\">\n")
          .element("p", "kind", "Certificate of numerical error")
          .element("h1", "Rejected")
          .element(
              "p",
              "sentence",
              "An audit rejected this certificate; what it says below does not count. %s: %s."
                  .formatted(failed.get().step(), failed.get().text()))
          .markup("</header>\n");
      return;
    }
    html.markup("<header class=\"" + Wording.style(certificate.verdict()) + "\">\n")
        .element("p", "kind", "Certificate of numerical error")
        .element("h1", Wording.verdict(certificate.verdict()))
        .element("p", "sentence", Wording.sentence(certificate));
    switch (certificate.verdict()) {
      case Verdict.Proved() -> {}
      case Verdict.Refuted(List<Double> _, String output, double difference) ->
          html.element(
              "p",
              "On the input that the certificate holds, output %s of the jar is off by %s."
                  .formatted(output, Numbers.text(difference)));
      case Verdict.Unknown(String reason) -> html.element("p", "Why: " + reason);
    }
    html.markup("</header>\n");
  }

  private void audit() {
    if (audit.isEmpty()) {
      html.element(
          "p", "note", "This page shows what the certificate says; it was not audited with it.");
      return;
    }
    heading("Audit");
    html.table("", "step", "finding");
    for (Finding finding : audit) {
      html.row(finding.passed() ? "\u2713" : "\u2717", finding.step(), finding.text());
    }
    html.endTable();
  }

  private void claim() {
    heading("Claim");
    html.element(
        "p",
        "For each output, the largest difference over its elements and all inputs of the domain,"
            + " between what the jar computes and the exact real-number meaning of the model:");
    html.table("output", "shape", "claimed (epsilon)", "shown (bound)", "relative");
    for (Output output : certificate.claim()) {
      html.row(
          output.name(),
          Numbers.shape(output.shape()),
          output.epsilon().map(BigDecimal::toString).orElse("the bound"),
          Numbers.exact(output.bound()),
          output.relative().map(Numbers::text).orElse("\u2013"));
    }
    html.endTable();
  }

  private void domain() {
    heading("Domain");
    html.element(
        "p",
        "Every value of the input's type within these intervals, ends included"
            + (certificate.sizes().isEmpty() ? "." : "; for " + sizes() + " alone."));
    html.table("input", "elements", "from", "to");
    for (Input input : certificate.domain()) {
      List<String[]> rows = rows(input);
      rows.stream().limit(MOST_INTERVALS).forEach(html::row);
      if (rows.size() > MOST_INTERVALS) {
        html.row(
            input.name(), (rows.size() - MOST_INTERVALS) + " more intervals", "\u2026", "\u2026");
      }
    }
    html.endTable();
  }

  private String sizes() {
    return certificate.sizes().entrySet().stream()
        .map(size -> size.getKey() + " = " + size.getValue())
        .collect(Collectors.joining(", "));
  }

  private static List<String[]> rows(Input input) {
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= input.box().size(); i++) {
      Interval interval = input.box().get(start);
      if (i == input.box().size() || !input.box().get(i).equals(interval)) {
        boolean all = start == 0 && i == input.box().size();
        rows.add(
            new String[] {
              input.name() + ": " + input.type() + Numbers.shape(input.shape()),
              all ? "all " + i : start == i - 1 ? "" + start : start + " to " + (i - 1),
              Numbers.shortest(interval.lower()),
              Numbers.shortest(interval.upper())
            });
        start = i;
      }
    }
    return rows;
  }

  private void budget() {
    heading("What the bound is made of");
    html.element(
        "p",
        "By source of error, for the largest bound; shares are estimated with intervals and scaled"
            + " to it.");
    Charts.waterfall(html, certificate.budget());
  }

  private void sampling() {
    if (certificate.sampling().isEmpty()) {
      return;
    }
    List<Charts.Named> numbers = new ArrayList<>();
    for (Output output : certificate.claim()) {
      output
          .epsilon()
          .ifPresent(most ->
              numbers.add(
                  new Charts.Named(
                      "claimed for " + output.name(), most.doubleValue(), Wording.text(most))));
      numbers.add(new Charts.Named("bound of " + output.name(), output.bound()));
    }
    certificate
        .sampling()
        .ifPresent(sampling ->
            numbers.add(new Charts.Named("largest difference sampled", sampling.largest())));
    heading("Bound and samples");
    Charts.logarithmic(html, numbers);
    certificate.sampling().ifPresent(this::statistical);
  }

  private void statistical(Sampling sampling) {
    html.element("p", "statistical", Wording.statistical(sampling));
  }

  private void statements() {
    heading("Trusted base");
    html.element("p", "What must be right for the claim to hold, and is not checked by it:")
        .list(certificate.trustedBase());
    heading("Assumptions");
    if (certificate.assumptions().isEmpty()) {
      html.element("p", "None beyond the trusted base.");
    } else {
      html.list(certificate.assumptions());
    }
    heading("What is not claimed");
    html.list(certificate.nonClaims());
  }

  private void evidence() {
    heading("Evidence");
    html.element(
        "p",
        "The domain was taken apart into %,d part%s, and the bound shown of each."
            .formatted(
                certificate.evidence().witness().leaves(),
                certificate.evidence().witness().leaves() == 1 ? "" : "s"));
    if (!certificate.rewrites().isEmpty()) {
      html.table("step", "rule", "place", "proof");
      int number = 0;
      for (Rewrite rewrite : certificate.rewrites()) {
        html.row(
            Integer.toString(++number),
            rewrite.rule(),
            rewrite.place(),
            rewrite.proof().map(proof -> proof.substring(0, 16)).orElse("\u2013"));
      }
      html.endTable();
    }
    html.details("The model's graph", certificate.evidence().graph())
        .details("What the jar executes", certificate.evidence().plan());
  }

  private void digests() {
    heading("Digests (SHA-256)");
    html.table("of", "digest")
        .row("model, with its data files", certificate.subjects().model())
        .row("jar, all entries but the certificate", certificate.subjects().jar())
        .row("generated sources", certificate.subjects().source());
    signers.forEach(signer -> html.row("key that signed", signer));
    html.endTable();
    if (signers.isEmpty()) {
      html.element("p", "note", "Nobody has signed this certificate.");
    }
  }

  private void commands() {
    heading("Commands");
    html.element(
        "p",
        "Made by lrai %s with JDK %s; to make it again, and to check it:"
            .formatted(certificate.origin().version(), certificate.origin().jdk()));
    html.element("pre", String.join("\n", Wording.commands(certificate, !signers.isEmpty())));
  }

  private void heading(String title) {
    html.element("h2", title);
  }
}

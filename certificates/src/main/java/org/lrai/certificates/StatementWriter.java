package org.lrai.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lrai.certificates.Certificate.Evidence;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.certificates.Certificate.Origin;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Rewrite;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Share;
import org.lrai.certificates.Certificate.Subjects;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.json.HexNumber;
import org.lrai.certificates.json.Json;

/** Certificates as in-toto statements (version 1). */
final class StatementWriter {
  static final String STATEMENT = "https://in-toto.io/Statement/v1";
  static final String PREDICATE = "https://lrai.org/certificate/v1";

  private StatementWriter() {}

  static Json json(Certificate certificate) {
    return Json.of(
        Map.of(
            "_type", Json.of(STATEMENT),
            "subject", subjects(certificate.subjects()),
            "predicateType", Json.of(PREDICATE),
            "predicate", predicate(certificate)));
  }

  private static Json subjects(Subjects subjects) {
    return Json.of(
        List.of(
            subject("jar", subjects.jar()),
            subject("model", subjects.model()),
            subject("source", subjects.source())));
  }

  private static Json subject(String name, String digest) {
    return Json.of(
        Map.of("name", Json.of(name), "digest", Json.of(Map.of("sha256", Json.of(digest)))));
  }

  private static Json predicate(Certificate certificate) {
    Map<String, Json> members = new TreeMap<>();
    members.put("origin", origin(certificate.origin()));
    Map<String, Json> sizes = new TreeMap<>();
    certificate.sizes().forEach((name, size) -> sizes.put(name, Json.of(size)));
    members.put("sizes", Json.of(sizes));
    members.put(
        "domain", array(certificate.domain().stream().map(StatementWriter::input).toList()));
    members.put("claim", array(certificate.claim().stream().map(StatementWriter::output).toList()));
    members.put("verdict", verdict(certificate.verdict()));
    members.put(
        "budget", array(certificate.budget().stream().map(StatementWriter::share).toList()));
    members.put(
        "rewrites", array(certificate.rewrites().stream().map(StatementWriter::rewrite).toList()));
    members.put("evidence", evidence(certificate.evidence()));
    members.put("trustedBase", texts(certificate.trustedBase()));
    members.put("assumptions", texts(certificate.assumptions()));
    members.put("nonClaims", texts(certificate.nonClaims()));
    certificate.sampling().ifPresent(sampling -> members.put("sampling", sampling(sampling)));
    return Json.of(members);
  }

  private static Json origin(Origin origin) {
    return Json.of(
        Map.of(
            "version", Json.of(origin.version()),
            "jdk", Json.of(origin.jdk()),
            "options", texts(origin.options()),
            "command", Json.of(origin.command())));
  }

  private static Json input(Input input) {
    return Json.of(
        Map.of(
            "name", Json.of(input.name()),
            "type", Json.of(input.type()),
            "shape", wholes(input.shape()),
            "box", box(input.box())));
  }

  /** Runs of equal intervals, each as long as it can be. */
  private static Json box(List<Interval> box) {
    List<Json> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= box.size(); i++) {
      Interval interval = box.get(start);
      if (i == box.size() || !box.get(i).equals(interval)) {
        runs.add(
            Json.of(
                Map.of(
                    "count", Json.of(i - start),
                    "lower", number(interval.lower()),
                    "upper", number(interval.upper()))));
        start = i;
      }
    }
    return array(runs);
  }

  private static Json output(Output output) {
    Map<String, Json> members = new TreeMap<>();
    members.put("name", Json.of(output.name()));
    members.put("shape", wholes(output.shape()));
    output.epsilon().ifPresent(most -> members.put("epsilon", Json.of(most.toString())));
    members.put("bound", number(output.bound()));
    members.put("bounds", bounds(output.bounds()));
    output.relative().ifPresent(relative -> members.put("relative", number(relative)));
    return Json.of(members);
  }

  /** Runs of equal bounds, each as long as it can be. */
  private static Json bounds(List<Double> bounds) {
    List<Json> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= bounds.size(); i++) {
      if (i == bounds.size() || !bounds.get(i).equals(bounds.get(start))) {
        runs.add(Json.of(Map.of("count", Json.of(i - start), "bound", number(bounds.get(start)))));
        start = i;
      }
    }
    return array(runs);
  }

  private static Json verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Proved() -> Json.of(Map.of("answer", Json.of("proved")));
      case Verdict.Refuted(List<Double> input, String output, double difference) ->
          Json.of(
              Map.of(
                  "answer", Json.of("refuted"),
                  "input", array(input.stream().map(StatementWriter::number).toList()),
                  "output", Json.of(output),
                  "difference", number(difference)));
      case Verdict.Unknown(String reason) ->
          Json.of(Map.of("answer", Json.of("unknown"), "reason", Json.of(reason)));
    };
  }

  private static Json share(Share share) {
    return Json.of(
        Map.of(
            "stage", Json.of(share.stage()),
            "part", Json.of(share.part()),
            "amount", number(share.amount())));
  }

  private static Json rewrite(Rewrite rewrite) {
    Map<String, Json> members = new TreeMap<>();
    members.put("rule", Json.of(rewrite.rule()));
    members.put("place", Json.of(rewrite.place()));
    rewrite.proof().ifPresent(proof -> members.put("proof", Json.of(proof)));
    return Json.of(members);
  }

  private static Json evidence(Evidence evidence) {
    return Json.of(
        Map.of(
            "graph", Json.of(evidence.graph()),
            "plan", Json.of(evidence.plan()),
            "effort", effort(evidence.witness().effort()),
            "splits", texts(evidence.witness().lines()),
            "hints", Json.of(evidence.witness().hintRuns())));
  }

  private static Json effort(Effort effort) {
    return Json.of(
        Map.of(
            "everyNeuron", Json.of(effort.everyNeuron()),
            "differences", Json.of(effort.differences()),
            "operations", Json.of(effort.operations())));
  }

  private static Json sampling(Sampling sampling) {
    return Json.of(
        Map.of(
            "distribution", Json.of(sampling.distribution()),
            "samples", Json.of(sampling.samples()),
            "seed", Json.of(sampling.seed()),
            "epsilon", Json.of(sampling.epsilon().toString()),
            "exceeding", Json.of(sampling.exceeding()),
            "confidence", number(sampling.confidence()),
            "probability", number(sampling.probability()),
            "largest", number(sampling.largest())));
  }

  private static Json array(List<Json> elements) {
    return Json.of(elements);
  }

  private static Json texts(List<String> texts) {
    return array(texts.stream().map(Json::of).toList());
  }

  private static Json wholes(List<Long> numbers) {
    return array(numbers.stream().map(Json::of).toList());
  }

  private static Json number(double number) {
    return Json.of(HexNumber.text(number));
  }
}

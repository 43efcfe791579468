package org.lrai.certificates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.lrai.certificates.json.Json;
import org.lrai.certificates.json.Reading;

/** Reads what {@link StatementWriter} writes. */
final class StatementReader {
  /** Of all inputs and outputs. */
  private static final long MOST_ELEMENTS = 1 << 24;

  /** Elements that there may still be: runs of equal ones make many of a short text. */
  private static final class Room {
    private long left = MOST_ELEMENTS;

    int count(Reading run) {
      long count = run.whole("count", 1, left);
      left -= count;
      return (int) count;
    }
  }

  private StatementReader() {}

  static Certificate read(String file, Json json) {
    Reading statement = Reading.of(file, json);
    expect(statement, "_type", StatementWriter.STATEMENT);
    expect(statement, "predicateType", StatementWriter.PREDICATE);
    Subjects subjects = subjects(statement);
    Certificate certificate =
        whole(statement, "predicate", predicate -> predicate(subjects, predicate));
    statement.end();
    return certificate;
  }

  private static void expect(Reading reading, String name, String text) {
    if (!reading.text(name).equals(text)) {
      throw reading.wrong(name, "is not " + text);
    }
  }

  private static Subjects subjects(Reading statement) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Reading subject : statement.list("subject")) {
      String digest = whole(subject, "digest", digests256 -> digest(digests256, "sha256"));
      digests.put(subject.text("name"), digest);
      subject.end();
    }
    if (!List.copyOf(digests.keySet()).equals(List.of("jar", "model", "source"))) {
      throw statement.wrong("subject", "is not jar, model and source");
    }
    return new Subjects(
        digests.getOrDefault("model", ""),
        digests.getOrDefault("jar", ""),
        digests.getOrDefault("source", ""));
  }

  private static String digest(Reading reading, String name) {
    String digest = reading.text(name);
    if (!digest.matches("[0-9a-f]{64}")) {
      throw reading.wrong(name, "is no digest");
    }
    return digest;
  }

  private static Certificate predicate(Subjects subjects, Reading predicate) {
    Room room = new Room();
    return new Certificate(
        subjects,
        whole(predicate, "origin", StatementReader::origin),
        predicate.wholesByName("sizes", 0, Json.LARGEST_NUMBER),
        each(predicate, "domain", input -> input(input, room)),
        each(predicate, "claim", output -> output(output, room)),
        whole(predicate, "verdict", StatementReader::verdict),
        each(predicate, "budget", StatementReader::share),
        each(predicate, "rewrites", StatementReader::rewrite),
        whole(predicate, "evidence", StatementReader::evidence),
        predicate.texts("trustedBase"),
        predicate.texts("assumptions"),
        predicate.texts("nonClaims"),
        predicate.has("sampling")
            ? Optional.of(whole(predicate, "sampling", StatementReader::sampling))
            : Optional.empty());
  }

  private static Origin origin(Reading origin) {
    return new Origin(
        origin.text("version"),
        origin.text("jdk"),
        origin.texts("options"),
        origin.text("command"));
  }

  private static Input input(Reading input, Room room) {
    List<Long> shape = shape(input);
    List<Interval> box = new ArrayList<>();
    for (Reading run : input.list("box")) {
      int count = room.count(run);
      Interval interval;
      try {
        interval = new Interval(run.number("lower"), run.number("upper"));
      } catch (IllegalArgumentException e) {
        throw run.wrong("upper", "is no upper end of an interval");
      }
      run.end();
      box.addAll(Collections.nCopies(count, interval));
    }
    if (elements(shape) != box.size()) {
      throw input.wrong("box", "has another number of elements than the shape");
    }
    return new Input(input.text("name"), input.text("type"), shape, box);
  }

  private static List<Long> shape(Reading reading) {
    long[] shape = reading.wholes("shape", 0, MOST_ELEMENTS);
    return Arrays.stream(shape).boxed().toList();
  }

  private static long elements(List<Long> shape) {
    long elements = 1;
    for (long dim : shape) {
      elements = Math.min(elements, MOST_ELEMENTS + 1) * dim;
    }
    return elements;
  }

  private static Output output(Reading output, Room room) {
    List<Long> shape = shape(output);
    List<Double> bounds = new ArrayList<>();
    for (Reading run : output.list("bounds")) {
      int count = room.count(run);
      bounds.addAll(Collections.nCopies(count, run.number("bound")));
      run.end();
    }
    if (elements(shape) != bounds.size()) {
      throw output.wrong("bounds", "has another number of elements than the shape");
    }
    output.number("bound"); // written again from the others, and compared
    try {
      return new Output(
          output.text("name"),
          shape,
          output.has("epsilon") ? Optional.of(output.decimal("epsilon")) : Optional.empty(),
          bounds,
          output.has("relative") ? Optional.of(output.number("relative")) : Optional.empty());
    } catch (IllegalArgumentException e) {
      throw output.wrong("bound", "is no bound of a difference");
    }
  }

  private static Verdict verdict(Reading verdict) {
    String answer = verdict.text("answer");
    return switch (answer) {
      case "proved" -> new Verdict.Proved();
      case "refuted" ->
          new Verdict.Refuted(
              Arrays.stream(verdict.numbers("input")).boxed().toList(),
              verdict.text("output"),
              verdict.number("difference"));
      case "unknown" -> new Verdict.Unknown(verdict.text("reason"));
      default -> throw verdict.wrong("answer", "is none that there is");
    };
  }

  private static Share share(Reading share) {
    return new Share(share.text("stage"), share.text("part"), share.number("amount"));
  }

  private static Rewrite rewrite(Reading rewrite) {
    return new Rewrite(
        rewrite.text("rule"),
        rewrite.text("place"),
        rewrite.has("proof") ? Optional.of(digest(rewrite, "proof")) : Optional.empty());
  }

  private static Evidence evidence(Reading evidence) {
    Effort effort = whole(evidence, "effort", StatementReader::effort);
    try {
      return new Evidence(
          evidence.text("graph"),
          evidence.text("plan"),
          Witness.parse(effort, evidence.texts("splits"), evidence.text("hints")));
    } catch (IllegalArgumentException e) {
      throw evidence.wrong("splits", "or the hints, are none: " + e.getMessage());
    }
  }

  private static Effort effort(Reading effort) {
    return new Effort(
        effort.truth("everyNeuron"),
        effort.truth("differences"),
        effort.whole("operations", 0, Json.LARGEST_NUMBER));
  }

  private static Sampling sampling(Reading sampling) {
    try {
      return new Sampling(
          sampling.text("distribution"),
          sampling.whole("samples", 1, Json.LARGEST_NUMBER),
          sampling.whole("seed", -Json.LARGEST_NUMBER, Json.LARGEST_NUMBER),
          sampling.decimal("epsilon"),
          sampling.whole("exceeding", 0, Json.LARGEST_NUMBER),
          sampling.number("confidence"),
          sampling.number("probability"),
          sampling.number("largest"));
    } catch (IllegalArgumentException e) {
      throw sampling.wrong("probability", "is not of a sample");
    }
  }

  /** Reads a member that is an object, all of it. */
  private static <T> T whole(Reading reading, String name, Function<Reading, T> read) {
    Reading object = reading.object(name);
    T value = read.apply(object);
    object.end();
    return value;
  }

  /** Reads the elements of an array of objects, all of each. */
  private static <T> List<T> each(Reading reading, String name, Function<Reading, T> read) {
    List<T> values = new ArrayList<>();
    for (Reading element : reading.list(name)) {
      values.add(read.apply(element));
      element.end();
    }
    return values;
  }
}

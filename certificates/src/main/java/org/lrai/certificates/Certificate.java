package org.lrai.certificates;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lrai.certificates.json.JsonReader;

/**
 * What is claimed of one jar, for whom it matters to check it: for every input in the domain, every
 * output element that the jar computes differs from what the model means by at most so much.
 *
 * @param subjects what it speaks of
 * @param origin how the jar was made, and can be made again
 * @param sizes of symbolic dims, for which alone it holds
 * @param domain the inputs, in the order of the model
 * @param claim the outputs, in the order of the model
 * @param verdict whether it holds
 * @param budget what the largest bound is made of
 * @param rewrites steps from the imported graph to the one that was planned
 * @param evidence what the checker needs beside model and jar
 * @param trustedBase what must be right for the claim to hold
 * @param assumptions what is believed, not checked, for this certificate beyond the trusted base
 * @param nonClaims what is not said
 * @param sampling what samples say, apart from any proof
 */
public record Certificate(
    Subjects subjects,
    Origin origin,
    SortedMap<String, Long> sizes,
    List<Input> domain,
    List<Output> claim,
    Verdict verdict,
    List<Share> budget,
    List<Rewrite> rewrites,
    Evidence evidence,
    List<String> trustedBase,
    List<String> assumptions,
    List<String> nonClaims,
    Optional<Sampling> sampling) {
  /** Bytes of the largest certificate. */
  public static final int LARGEST = 32 << 20;

  /**
   * Digests, SHA-256 in hexadecimal digits.
   *
   * @param model of the ONNX file and the data files beside it
   * @param jar of all entries but the certificate's
   * @param source of the generated source in the jar
   */
  public record Subjects(String model, String jar, String source) {}

  /**
   * How the jar was made.
   *
   * @param version of lrai
   * @param jdk that compiled the classes; another one may give other bytes
   * @param options of {@code lrai compile} beside those of the certificate
   * @param command that makes jar and certificate again
   */
  public record Origin(String version, String jdk, List<String> options, String command) {
    public Origin {
      options = List.copyOf(options);
    }
  }

  /**
   * An input and where its elements lie.
   *
   * @param type of the elements, such as {@code f32}
   * @param box closed intervals for the elements in row-major order; ends are values of the type
   */
  public record Input(String name, String type, List<Long> shape, List<Interval> box) {
    public Input {
      shape = List.copyOf(shape);
      box = List.copyOf(box);
    }
  }

  /** A closed interval of finite numbers. */
  public record Interval(double lower, double upper) {
    public Interval {
      if (!(lower <= upper && Double.isFinite(lower) && Double.isFinite(upper))) {
        throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
      }
    }
  }

  /**
   * An output and what is claimed of all its elements.
   *
   * @param epsilon the largest absolute difference that is claimed; nothing: the bound is the claim
   * @param bounds for each element, in row-major order, the largest absolute difference that could
   *     be shown; perhaps infinite
   * @param relative the largest difference relative to the exact value, where that is shown to stay
   *     away from zero
   */
  public record Output(
      String name,
      List<Long> shape,
      Optional<BigDecimal> epsilon,
      List<Double> bounds,
      Optional<Double> relative) {
    public Output {
      shape = List.copyOf(shape);
      bounds = List.copyOf(bounds);
      if (!(bounds.stream().allMatch(bound -> bound >= 0)
          && epsilon.orElse(BigDecimal.ZERO).signum() >= 0)) {
        throw new IllegalArgumentException("a difference is at least 0");
      }
    }

    /** The largest bound of an element. */
    public double bound() {
      return bounds.stream().mapToDouble(bound -> bound).max().orElse(0);
    }

    /** Whether the bound is one, and within what is claimed; exactly. */
    public boolean holds() {
      double largest = bound();
      return largest <= Double.MAX_VALUE
          && epsilon.map(most -> new BigDecimal(largest).compareTo(most) <= 0).orElse(true);
    }

    /** Number of elements. */
    public int elements() {
      return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
    }

    /** An output of which nothing could be shown. */
    public static Output unbounded(String name, List<Long> shape, Optional<BigDecimal> epsilon) {
      int elements = Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
      return new Output(
          name,
          shape,
          epsilon,
          Collections.nCopies(elements, Double.POSITIVE_INFINITY),
          Optional.empty());
    }
  }

  /** Whether the claim holds. */
  public sealed interface Verdict {
    /** For every input of the domain, by a proof that the checker repeats. */
    record Proved() implements Verdict {}

    /**
     * Not for this input, on which the jar was run.
     *
     * @param input elements of all inputs, one after the other
     * @param output name of the output that is off
     * @param difference at least this
     */
    record Refuted(List<Double> input, String output, double difference) implements Verdict {
      public Refuted {
        input = List.copyOf(input);
      }
    }

    /** Nobody knows; why. */
    record Unknown(String reason) implements Verdict {}
  }

  /**
   * A part of the largest bound.
   *
   * @param stage such as {@code rounding}
   * @param part of the stage, such as a layer
   */
  public record Share(String stage, String part, double amount) {}

  /**
   * A step of the optimization.
   *
   * @param proof digest of the proof of its rule; nothing where it is not a rule that is proved
   */
  public record Rewrite(String rule, String place, Optional<String> proof) {}

  /**
   * What the checker starts from.
   *
   * @param graph the model's graph as text, constants by digest
   * @param plan what the jar executes, as text
   * @param witness what the search for the bounds found
   */
  public record Evidence(String graph, String plan, Witness witness) {}

  /**
   * What samples say.
   *
   * @param distribution of the inputs
   * @param samples how many, with the {@code seed} from which they are drawn
   * @param exceeding samples whose difference was above {@code epsilon}, which was fixed before
   * @param probability of a difference above epsilon is at most this, with {@code confidence}
   *     (Clopper-Pearson)
   * @param largest difference that was seen
   */
  public record Sampling(
      String distribution,
      long samples,
      long seed,
      BigDecimal epsilon,
      long exceeding,
      double confidence,
      double probability,
      double largest) {
    public Sampling {
      if (!(samples >= 1
          && exceeding >= 0
          && exceeding <= samples
          && confidence > 0
          && confidence < 1
          && probability >= 0
          && probability <= 1
          && largest >= 0)) {
        throw new IllegalArgumentException("no sample of this kind");
      }
    }
  }

  public Certificate {
    sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    domain = List.copyOf(domain);
    claim = List.copyOf(claim);
    budget = List.copyOf(budget);
    rewrites = List.copyOf(rewrites);
    trustedBase = List.copyOf(trustedBase);
    assumptions = List.copyOf(assumptions);
    nonClaims = List.copyOf(nonClaims);
  }

  /** The certificate as a statement: canonical JSON, the same for equal certificates. */
  public byte[] payload() {
    byte[] payload = StatementWriter.json(this).canonical();
    if (payload.length > LARGEST) {
      throw new CertificateException(
          "certificate",
          "it would have %,d bytes; at most %,d are allowed".formatted(payload.length, LARGEST));
    }
    return payload;
  }

  /**
   * Reads a statement.
   *
   * @param file name of the source, for messages
   * @throws CertificateException if it is anything but what {@link #payload} gives
   */
  public static Certificate read(String file, byte[] payload) {
    if (payload.length > LARGEST) {
      throw new CertificateException(file, "it is over %,d bytes".formatted(LARGEST));
    }
    Certificate certificate = StatementReader.read(file, JsonReader.readCanonical(file, payload));
    if (!Arrays.equals(certificate.payload(), payload)) {
      throw new CertificateException(file, "it is not written as certificates are");
    }
    return certificate;
  }
}

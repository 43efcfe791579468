package org.lrai.certificates.checker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.Witness;

/**
 * Derives again what a certificate claims, from its texts and the tensors that they name. That the
 * graph's text is the import of the model, and the plan's text that of the jar, is for {@code lrai
 * audit} to compare.
 */
public final class Checker {
  private static final String FIXED_TYPES = "ui"; // integers; only points of them are understood

  /** What came of it. */
  public sealed interface Result {
    /** The claim holds, relative to the trusted base. */
    record Valid() implements Result {}

    /** The claim holds if these do, which were not checked. */
    record ValidAssuming(List<String> assumptions) implements Result {
      public ValidAssuming {
        assumptions = List.copyOf(assumptions);
      }
    }

    /** The certificate is wrong, or says what cannot be checked. */
    record Invalid(String step, String reason) implements Result {}
  }

  private static final class InvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Result.Invalid result;

    InvalidException(String step, String reason) {
      super(reason, null, false, false);
      result = new Result.Invalid(step, reason);
    }
  }

  private Checker() {}

  /**
   * Checks a certificate.
   *
   * @param tensors the constants that its texts name
   */
  public static Result check(Certificate certificate, Tensors tensors) {
    try {
      List<Output> claim = certificate.claim();
      Witness witness = certificate.evidence().witness();
      Network network = network(certificate, tensors);
      Ports graph = Ports.of(Text.read(certificate.evidence().graph()), certificate.sizes());
      Ports plan = Ports.of(Text.read(certificate.evidence().plan()), certificate.sizes());
      require(plan.take(certificate.domain()), "domain", "the inputs");
      require(plan.give(claim, graph), "claim", "the outputs");
      List<Derivation.Bound> derived;
      try {
        derived =
            Derivation.of(
                network,
                box(certificate.domain()),
                claim.stream().map(Output::elements).toList(),
                witness.tree(),
                witness.effort());
      } catch (IllegalArgumentException e) {
        return new Result.Invalid("witness", String.valueOf(e.getMessage()));
      }
      for (int i = 0; i < claim.size(); i++) {
        Output output = claim.get(i);
        // Both are the results of the same operations in the same order.
        require(output.bounds().equals(derived.get(i).absolute()), "bound", output.name());
        require(output.relative().equals(derived.get(i).relative()), "relative", output.name());
      }
      if (certificate.verdict() instanceof Verdict.Proved) {
        for (Output output : claim) {
          require(output.holds(), "claim", output.name());
        }
      }
      return certificate.assumptions().isEmpty()
          ? new Result.Valid()
          : new Result.ValidAssuming(certificate.assumptions());
    } catch (InvalidException e) {
      return e.result;
    }
  }

  private static void require(boolean condition, String step, String place) {
    if (!condition) {
      throw new InvalidException(step, "what is stated of " + place + " does not follow");
    }
  }

  private static Network network(Certificate certificate, Tensors tensors) {
    NetworkReader.Result result =
        NetworkReader.read(
            certificate.evidence().graph(),
            certificate.evidence().plan(),
            certificate.sizes(),
            tensors,
            points(certificate.domain()),
            Hints.replay(certificate.evidence().witness().hints()));
    return switch (result) {
      case NetworkReader.Result.Read(Network network) -> network;
      case NetworkReader.Result.Unsupported(String reason) ->
          throw new InvalidException("network", "this cannot be checked: " + reason);
      case NetworkReader.Result.Invalid(String step, String reason) ->
          throw new InvalidException(step, reason);
    };
  }

  /**
   * The contents of inputs that the domain fixes: all that are not of real numbers, and those of
   * which each element is one number. A zero is one number if both ends have the same sign.
   */
  public static Map<String, double[]> points(List<Input> domain) {
    unfixed(domain).ifPresent(input -> require(false, "domain", input));
    Map<String, double[]> points = new HashMap<>();
    for (Input input : domain) {
      if (input.box().stream().allMatch(Checker::isPoint)) {
        points.put(input.name(), input.box().stream().mapToDouble(Interval::lower).toArray());
      }
    }
    return points;
  }

  /** The first input that is not of real numbers and that the domain does not fix to a content. */
  public static Optional<String> unfixed(List<Input> domain) {
    return domain.stream()
        .filter(input -> FIXED_TYPES.indexOf(input.type().charAt(0)) >= 0)
        .filter(input -> !input.box().stream().allMatch(Checker::isInteger))
        .map(Input::name)
        .findFirst();
  }

  private static boolean isPoint(Interval interval) {
    return Double.compare(interval.lower(), interval.upper()) == 0;
  }

  private static boolean isInteger(Interval interval) {
    double value = interval.lower();
    return Math.rint(value) == value && Math.abs(value) < 0x1p53 && value == interval.upper();
  }

  /** The domain, all inputs one after the other. */
  public static Box box(List<Input> domain) {
    Interval[] all = domain.stream().flatMap(in -> in.box().stream()).toArray(Interval[]::new);
    return new Box(
        Arrays.stream(all).mapToDouble(Interval::lower).toArray(),
        Arrays.stream(all).mapToDouble(Interval::upper).toArray());
  }
}

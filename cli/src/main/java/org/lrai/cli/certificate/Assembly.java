package org.lrai.cli.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Evidence;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Share;
import org.lrai.certificates.Certificate.Subjects;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.Witness;
import org.lrai.certificates.checker.Derivation;
import org.lrai.certificates.jar.JarContent;
import org.lrai.cli.pipeline.Compilation;

/**
 * Puts certificates together. What is not chosen by who asks for one, or found by a search, is the
 * same whenever it is made: so an audit makes it again and compares.
 *
 * @param jar that the compilation wrote
 */
record Assembly(
    Compilation compilation,
    JarContent jar,
    SortedMap<String, Long> sizes,
    List<Input> domain,
    Optional<BigDecimal> epsilon) {

  Assembly {
    sizes = new TreeMap<>(sizes);
    domain = List.copyOf(domain);
  }

  /** The claim where nothing could be shown. */
  List<Output> unboundedClaim() {
    List<Output> claim = new ArrayList<>();
    Map<String, List<Long>> outputs =
        Subject.outputs(compilation.imported().graph(), new ModelSizes(sizes));
    outputs.forEach((name, shape) -> claim.add(Output.unbounded(name, shape, epsilon)));
    return claim;
  }

  /** The claim with what could be shown of each output. */
  List<Output> claim(List<Derivation.Bound> bounds) {
    List<Output> claim = new ArrayList<>();
    for (Output output : unboundedClaim()) {
      Derivation.Bound bound = bounds.get(claim.size());
      claim.add(
          new Output(output.name(), output.shape(), epsilon, bound.absolute(), bound.relative()));
    }
    return claim;
  }

  /** Number of elements of each output. */
  List<Integer> outputSizes() {
    return unboundedClaim().stream().map(Output::elements).toList();
  }

  /** What the bounds of a claim say of it. */
  static Verdict verdict(List<Output> claim) {
    for (Output output : claim) {
      if (!output.holds()) {
        return new Verdict.Unknown(
            output.bound() > Double.MAX_VALUE
                ? "no bound could be shown of output " + output.name()
                : "the bound that could be shown of output %s is larger than is claimed"
                    .formatted(output.name()));
      }
    }
    return new Verdict.Proved();
  }

  Certificate certificate(
      Subject subject,
      List<Output> claim,
      Verdict verdict,
      List<Share> budget,
      Witness witness,
      Optional<Sampling> sampling) {
    return new Certificate(
        new Subjects(compilation.imported().digest(), jar.digest(), jar.sourceDigest()),
        Reproduction.origin(compilation.request(), epsilon, sizes),
        sizes,
        domain,
        claim,
        verdict,
        budget,
        subject.rewrites(),
        new Evidence(subject.texts().graph(), subject.texts().plan(), witness),
        Statements.TRUSTED_BASE,
        subject.assumptions(),
        Statements.NON_CLAIMS,
        sampling);
  }
}

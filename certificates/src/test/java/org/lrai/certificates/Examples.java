package org.lrai.certificates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.lrai.certificates.checker.SplitTree;

/** Certificates with something in every part of them. */
public final class Examples {
  private static final BigDecimal EPSILON = new BigDecimal("1E-5");

  private Examples() {}

  /** A certificate with a verdict. */
  public static Certificate certificate(Verdict verdict) {
    return new Certificate(
        new Subjects("a".repeat(64), "b".repeat(64), "c".repeat(64)),
        new Origin(
            "0.1.0",
            "25.0.1+8-LTS",
            List.of("--name", "small", "--dim", "batch=1..8"),
            "lrai compile small.onnx -o small.jar --domain domain.txt --epsilon 1e-5"),
        new TreeMap<>(Map.of("batch", 1L)),
        List.of(
            new Input(
                "x",
                "f32",
                List.of(1L, 3L),
                List.of(new Interval(0, 1), new Interval(0, 1), new Interval(-0.5, 0.25)))),
        List.of(
            new Output(
                "y",
                List.of(1L, 2L),
                Optional.of(EPSILON),
                List.of(3.5e-6, 1e-6),
                Optional.of(1e-4))),
        verdict,
        List.of(
            new Share("rounding", "gemm_1", 2.5e-6),
            new Share("rounding", "gemm_2", 0.9e-6),
            new Share("constants", "scale", 0.1e-6)),
        List.of(new Rewrite("fold-scale-into-matmul", "mul_3", Optional.of("d".repeat(64)))),
        new Evidence(
            "graph small\n",
            "kernel k0()\n",
            new Witness(
                Effort.UNSTABLE,
                new SplitTree.Split(
                    2,
                    -0.125,
                    new SplitTree.Leaf(),
                    new SplitTree.Split(0, 0.5, new SplitTree.Leaf(), new SplitTree.Leaf())),
                List.of(1, 1, 0, -1))),
        List.of("the import of ONNX", "javac and the JVM"),
        List.of("the error of exp is at most 2 ulp"),
        List.of("that the model is right for its task"),
        Optional.of(new Sampling("uniform", 1000, 7, EPSILON, 0, 0.99, 4.6e-3, 1.25e-6)));
  }
}

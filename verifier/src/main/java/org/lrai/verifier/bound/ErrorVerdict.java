package org.lrai.verifier.bound;

import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.SplitTree;

/** Whether the executed outputs differ from the real ones by at most an epsilon, in a box. */
@SuppressWarnings("ArrayRecordComponent") // verdicts are never compared
public sealed interface ErrorVerdict {
  /**
   * They do.
   *
   * @param tree how the box was cut
   * @param effort with which each leaf was analyzed
   * @param errors bound of each output element
   */
  record Proved(SplitTree tree, Effort effort, double[] errors) implements ErrorVerdict {}

  /**
   * They do not.
   *
   * @param output element that differs by more
   * @param error how much it does, at least
   */
  record Refuted(float[] input, int output, double error) implements ErrorVerdict {}

  /**
   * Neither was found.
   *
   * @param tree the best that was found: its leaves have the bounds of errors, infinite ones too
   */
  record Unknown(SplitTree tree, Effort effort, double[] errors, String reason)
      implements ErrorVerdict {}
}

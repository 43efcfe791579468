package org.lrai.runtime;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Workers;

/**
 * How a compiled model is loaded and run.
 *
 * <pre>{@code
 * CompiledModel.load(path, LoadOptions.defaults().withThreads(4));
 * }</pre>
 *
 * @param threads threads that one call may use, the caller's included; from 1 to {@link
 *     Workers#MAX_THREADS}
 * @param form which form of the kernels to use
 * @param concurrentCalls calls that may be under way at once, each with buffers of its own; further
 *     callers wait for their turn
 * @param maximumBytes the most bytes that a jar may unpack to
 * @param parent class loader that the jar's classes see; {@code null}: the one of this library
 * @param certificate what the jar must have
 * @param certificateKey the Ed25519 key that must have signed the certificate; {@code null}: any or
 *     none
 * @param selfCheck whether each kernel is run on small inputs before the first result is handed
 *     out, and its bits compared with those that it must give
 */
public record LoadOptions(
    int threads,
    Form form,
    int concurrentCalls,
    long maximumBytes,
    @Nullable ClassLoader parent,
    Certificate certificate,
    @Nullable PublicKey certificateKey,
    boolean selfCheck) {

  /** The form of the kernels; all give the same bits. */
  public enum Form {
    /**
     * Scalar form until the vector form is compiled, which happens in the background after the
     * second call; scalar form for good, and one line in the log, if the JVM cannot run the vector
     * form well.
     */
    AUTO,
    /** Vector form from the first call on; an error if the JVM has no Vector API. */
    VECTOR,
    /** Scalar form. */
    SCALAR
  }

  /** Certificates that are asked for. */
  public enum Certificate {
    /** None; one that is there is not looked at. */
    IGNORED,
    /** One that says of this jar, byte for byte, that its claim is proved. */
    PROVED
  }

  /** Checks the ranges. */
  public LoadOptions {
    check(threads >= 1 && threads <= Workers.MAX_THREADS, "threads", threads);
    check(concurrentCalls >= 1, "concurrentCalls", concurrentCalls);
    check(maximumBytes >= 1, "maximumBytes", maximumBytes);
  }

  /**
   * As many threads as the JVM may use (a container's limit counts), {@link Form#AUTO}, twice as
   * many calls at once as processors (at least 4), jars of up to 4 GiB unpacked, no parent of their
   * own, kernels checked.
   */
  public static LoadOptions defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new LoadOptions(
        Math.min(processors, Workers.MAX_THREADS),
        Form.AUTO,
        Math.max(4, 2 * processors),
        1L << 32,
        null,
        Certificate.IGNORED,
        null,
        true);
  }

  public LoadOptions withThreads(int threads) {
    return new LoadOptions(
        threads,
        form,
        concurrentCalls,
        maximumBytes,
        parent,
        certificate,
        certificateKey,
        selfCheck);
  }

  public LoadOptions withForm(Form form) {
    return new LoadOptions(
        threads,
        form,
        concurrentCalls,
        maximumBytes,
        parent,
        certificate,
        certificateKey,
        selfCheck);
  }

  /**
   * Vector form from the first call on if the JVM can run it well, else scalar form: for those who
   * measure, or make many calls before the time counts.
   */
  public LoadOptions withVectorFormIfAvailable() {
    return withForm(VectorSupport.decide(Form.AUTO) ? Form.VECTOR : Form.SCALAR);
  }

  public LoadOptions withConcurrentCalls(int concurrentCalls) {
    return new LoadOptions(
        threads,
        form,
        concurrentCalls,
        maximumBytes,
        parent,
        certificate,
        certificateKey,
        selfCheck);
  }

  public LoadOptions withMaximumBytes(long maximumBytes) {
    return new LoadOptions(
        threads,
        form,
        concurrentCalls,
        maximumBytes,
        parent,
        certificate,
        certificateKey,
        selfCheck);
  }

  public LoadOptions withParent(ClassLoader parent) {
    return new LoadOptions(
        threads,
        form,
        concurrentCalls,
        maximumBytes,
        parent,
        certificate,
        certificateKey,
        selfCheck);
  }

  /**
   * Refuses jars without a certificate that says of this very jar that its claim is proved. Whether
   * the certificate is right is for {@code lrai audit} to find out; whoever asks for a signature
   * trusts the signer to have done that.
   */
  public LoadOptions withCertificate() {
    return withCertificate(Certificate.PROVED, null);
  }

  /**
   * The same, and the certificate must be signed.
   *
   * @param key an Ed25519 key
   */
  public LoadOptions withCertificateSignedBy(PublicKey key) {
    return withCertificate(Certificate.PROVED, key);
  }

  /**
   * Does not check kernels as the model is loaded: it then starts some milliseconds sooner, and
   * what the JVM makes of the scalar form is believed. The vector form is checked in any case,
   * before it is used in place of the scalar one.
   */
  public LoadOptions withoutSelfCheck() {
    return new LoadOptions(
        threads, form, concurrentCalls, maximumBytes, parent, certificate, certificateKey, false);
  }

  private LoadOptions withCertificate(Certificate certificate, @Nullable PublicKey key) {
    return new LoadOptions(
        threads, form, concurrentCalls, maximumBytes, parent, certificate, key, selfCheck);
  }

  private static void check(boolean holds, String option, long value) {
    if (!holds) {
      throw new ModelException(
          ModelException.Reason.CONFIGURATION,
          "Option %s is %d, which is out of range. See LoadOptions for the range."
              .formatted(option, value));
    }
  }
}

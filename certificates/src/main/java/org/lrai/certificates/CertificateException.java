package org.lrai.certificates;

import java.io.Serial;

/** A file that should be a certificate, a signature or a key, or hold one, cannot be used. */
public final class CertificateException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param file where
   * @param message what is wrong with it, and where in it
   */
  public CertificateException(String file, String message) {
    super(message);
    this.file = file;
  }

  /** The file that cannot be used. */
  public String file() {
    return file;
  }

  /** What is wrong with it. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

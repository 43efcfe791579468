/**
 * Jars as certificates speak of them: the digest of all entries but the certificate's own, and the
 * entry that holds the certificate. Nothing here loads a class. Trusted.
 */
@NullMarked
package org.lrai.certificates.jar;

import org.jspecify.annotations.NullMarked;

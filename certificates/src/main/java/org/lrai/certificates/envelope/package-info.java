/**
 * Signatures: DSSE envelopes (version 1 of the Dead Simple Signing Envelope) with Ed25519 (RFC
 * 8032), keys in PEM files as {@code openssl} reads and writes them. Trusted.
 */
@NullMarked
package org.lrai.certificates.envelope;

import org.jspecify.annotations.NullMarked;

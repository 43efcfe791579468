/**
 * Certificates as texts: graphs as definitions, plans with their nests, programs of functions, in
 * the form that the checker in {@code org.lrai.certificates.checker} reads. Equal texts mean equal
 * things: everything that has a meaning is printed. Trusted where a certificate is tied to a model:
 * an audit prints the imported graph again and compares.
 */
@NullMarked
package org.lrai.verifier.certificate;

import org.jspecify.annotations.NullMarked;

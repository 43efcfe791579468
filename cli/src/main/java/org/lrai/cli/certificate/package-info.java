/**
 * Certificates of compiled models: making one, putting it into a jar, and auditing a jar against
 * its model. What an audit does is trusted, as far as it compares; it runs nothing from the jar.
 */
@NullMarked
package org.lrai.cli.certificate;

import org.jspecify.annotations.NullMarked;

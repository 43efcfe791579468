/**
 * Evidence that certificates are sound, beside their proofs: each of a list is made, audited, and
 * then tried to be refuted by running its jar.
 */
@NullMarked
package org.lrai.cli.soundness;

import org.jspecify.annotations.NullMarked;

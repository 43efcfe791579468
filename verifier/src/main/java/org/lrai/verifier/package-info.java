/** Rule prover, kernel validator, bound engine, properties. */
@NullMarked
package org.lrai.verifier;

import org.jspecify.annotations.NullMarked;

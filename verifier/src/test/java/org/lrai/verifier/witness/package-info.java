/** Steps of compilations that are made up are refused, whatever digests they bring. */
@NullMarked
package org.lrai.verifier.witness;

import org.jspecify.annotations.NullMarked;

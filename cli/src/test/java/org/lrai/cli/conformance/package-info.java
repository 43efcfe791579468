/** Tests of comparing outputs. */
@NullMarked
package org.lrai.cli.conformance;

import org.jspecify.annotations.NullMarked;

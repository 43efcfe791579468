/** Tests of what comes of measurements. */
@NullMarked
package org.lrai.cli.benchmark;

import org.jspecify.annotations.NullMarked;

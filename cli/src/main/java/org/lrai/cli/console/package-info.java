/**
 * What commands print and how: results on standard output as text or as one JSON object, everything
 * else on standard error, progress only on a terminal. Not trusted.
 */
@NullMarked
package org.lrai.cli.console;

import org.jspecify.annotations.NullMarked;

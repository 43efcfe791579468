/** Tests of what commands print. */
@NullMarked
package org.lrai.cli.console;

import org.jspecify.annotations.NullMarked;

/** The lrai command. */
@NullMarked
package org.lrai.cli;

import org.jspecify.annotations.NullMarked;

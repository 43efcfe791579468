/** Entry point of the lrai command. Not trusted. */
@NullMarked
package org.lrai.cli;

import org.jspecify.annotations.NullMarked;

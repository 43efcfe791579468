/** Tests of the commands, run in process. */
@NullMarked
package org.lrai.cli.command;

import org.jspecify.annotations.NullMarked;

/**
 * The commands, one file each; what they have in common is in {@link org.lrai.cli.command.Lrai}.
 */
@NullMarked
package org.lrai.cli.command;

import org.jspecify.annotations.NullMarked;

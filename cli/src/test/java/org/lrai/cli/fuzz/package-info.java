/**
 * Readers of files that may be hostile, given arbitrary bytes: each file is either read or refused
 * with a diagnostic. The targets have the signature that Jazzer looks for; {@code ./mvnw
 * -Pquick,fuzz -pl cli -am -DskipTests verify} lets it search, and {@link
 * org.lrai.cli.fuzz.CorpusTest} tries the corpus and simple mutations of it.
 */
@NullMarked
package org.lrai.cli.fuzz;

import org.jspecify.annotations.NullMarked;

/**
 * What is inside a jar, for people: graph, kernels, memory plan, as text and as one page with
 * drawings. Not trusted: it shows what the jar says about itself, after its digests were checked.
 */
@NullMarked
package org.lrai.cli.inspect;

import org.jspecify.annotations.NullMarked;

/**
 * Typed graphs, operators with their definitions, loop nests, rules, text formats, reference
 * interpreter.
 */
@NullMarked
package org.lrai.ir;

import org.jspecify.annotations.NullMarked;

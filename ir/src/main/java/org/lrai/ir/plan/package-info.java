/**
 * Plans: calls, arrays and lifetimes of a compiled model as data that can be checked. Untrusted.
 */
@NullMarked
package org.lrai.ir.plan;

import org.jspecify.annotations.NullMarked;

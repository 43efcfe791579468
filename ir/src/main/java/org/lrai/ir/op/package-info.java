/** Operators: one record, one file, with attributes, type rule and definition. Trusted. */
@NullMarked
package org.lrai.ir.op;

import org.jspecify.annotations.NullMarked;

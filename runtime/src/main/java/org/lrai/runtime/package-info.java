/** Loads and runs a compiled model; depends on nothing but the JDK. */
@NullMarked
package org.lrai.runtime;

import org.jspecify.annotations.NullMarked;

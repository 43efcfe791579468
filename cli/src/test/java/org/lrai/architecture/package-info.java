/** Checks of the dependency rules between modules; here because this module sees all others. */
@NullMarked
package org.lrai.architecture;

import org.jspecify.annotations.NullMarked;

/** Code that breaks the rules on purpose, so that the tests show that the rules find it. */
@NullMarked
package org.lrai.architecture.broken;

import org.jspecify.annotations.NullMarked;

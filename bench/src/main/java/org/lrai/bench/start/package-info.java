/**
 * Small applications, one for each side, that run a model once in a JVM of their own and then go on
 * running it. Their class paths hold this package and the library that they call, nothing else.
 */
@NullMarked
package org.lrai.bench.start;

import org.jspecify.annotations.NullMarked;

/** Programs written by hand, for tests of loading and running. */
@NullMarked
package org.lrai.testmodel;

import org.jspecify.annotations.NullMarked;

/** Tests of the checker on real models, where compiler and checker meet. */
@NullMarked
package org.lrai.certification;

import org.jspecify.annotations.NullMarked;

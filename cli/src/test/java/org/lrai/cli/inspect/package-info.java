/** Tests of what is shown of a jar. */
@NullMarked
package org.lrai.cli.inspect;

import org.jspecify.annotations.NullMarked;

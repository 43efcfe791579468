/** Tests of the goals, run against projects in temporary folders. */
@NullMarked
package org.lrai.maven;

import org.jspecify.annotations.NullMarked;

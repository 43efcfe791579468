/** Tests of the way of a model. */
@NullMarked
package org.lrai.cli.pipeline;

import org.jspecify.annotations.NullMarked;

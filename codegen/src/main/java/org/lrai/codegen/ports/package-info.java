/** How callers know a model: names of its inputs and outputs. */
@NullMarked
package org.lrai.codegen.ports;

import org.jspecify.annotations.NullMarked;

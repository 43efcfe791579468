/** Properties (VNN-LIB) of compiled models: where model, property, search and jar meet. */
@NullMarked
package org.lrai.cli.property;

import org.jspecify.annotations.NullMarked;

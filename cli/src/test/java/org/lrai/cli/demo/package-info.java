/** Tests of the drawings. */
@NullMarked
package org.lrai.cli.demo;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.lrai.cli.soundness;

import org.jspecify.annotations.NullMarked;

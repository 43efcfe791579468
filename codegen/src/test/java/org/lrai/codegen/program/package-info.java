@NullMarked
package org.lrai.codegen.program;

import org.jspecify.annotations.NullMarked;

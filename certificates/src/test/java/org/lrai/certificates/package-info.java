@NullMarked
package org.lrai.certificates;

import org.jspecify.annotations.NullMarked;

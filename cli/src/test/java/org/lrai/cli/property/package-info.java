@NullMarked
package org.lrai.cli.property;

import org.jspecify.annotations.NullMarked;

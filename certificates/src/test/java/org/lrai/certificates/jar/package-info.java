@NullMarked
package org.lrai.certificates.jar;

import org.jspecify.annotations.NullMarked;

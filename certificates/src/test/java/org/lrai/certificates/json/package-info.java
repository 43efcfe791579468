@NullMarked
package org.lrai.certificates.json;

import org.jspecify.annotations.NullMarked;

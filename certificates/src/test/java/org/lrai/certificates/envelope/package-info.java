@NullMarked
package org.lrai.certificates.envelope;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.lrai.certificates.report;

import org.jspecify.annotations.NullMarked;

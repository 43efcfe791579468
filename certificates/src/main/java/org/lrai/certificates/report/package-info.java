/**
 * Certificates as pages for people: self-contained HTML that can be printed. Not trusted; whoever
 * doubts a page asks {@code lrai audit}.
 */
@NullMarked
package org.lrai.certificates.report;

import org.jspecify.annotations.NullMarked;

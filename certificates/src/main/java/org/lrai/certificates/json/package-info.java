/**
 * JSON as certificates use it: text, whole numbers, truth values, arrays and objects, in one
 * canonical form (RFC 8785). Real numbers are text, in hexadecimal. Reading is bounded in memory,
 * depth and time, whatever a file holds. Trusted: a claim is what was read here.
 */
@NullMarked
package org.lrai.certificates.json;

import org.jspecify.annotations.NullMarked;

/**
 * What is claimed of a model, as it is written by people: domains (boxes of inputs) and VNN-LIB
 * properties. All numbers are exact decimals; nothing is rounded before {@link
 * org.lrai.verifier.property.Interval#outward} does it. Trusted: a claim is what was read here.
 */
@NullMarked
package org.lrai.verifier.property;

import org.jspecify.annotations.NullMarked;

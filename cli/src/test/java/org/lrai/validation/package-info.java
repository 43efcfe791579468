/** Tests of validation with kernels and plans as the compiler makes them, and with broken ones. */
@org.jspecify.annotations.NullMarked
package org.lrai.validation;

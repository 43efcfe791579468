/** The demonstration: a trained model compiled, run on its test split, and shown. Not trusted. */
@NullMarked
package org.lrai.cli.demo;

import org.jspecify.annotations.NullMarked;

/**
 * What is measured and what comes of it. The measuring itself is in module bench, which alone has
 * ONNX Runtime on its class path. Not trusted.
 */
@NullMarked
package org.lrai.cli.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * Import of whole graphs: order of nodes, names and scopes, functions, graphs within graphs, and
 * what is known of values at import. Trusted, with ONNX's conformance tests as evidence.
 */
@NullMarked
package org.lrai.frontend.onnx.graph;

import org.jspecify.annotations.NullMarked;

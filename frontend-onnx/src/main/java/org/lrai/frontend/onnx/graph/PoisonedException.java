package org.lrai.frontend.onnx.graph;

/** A graph within a node has an output of which nothing is known; why has been reported. */
final class PoisonedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PoisonedException() {
    super("an output could not be imported", null, false, false);
  }
}

package org.lrai.runtime;

/** What goes into a model and comes out of it. */
public sealed interface Value permits Tensor, SequenceValue, OptionalValue {}

package org.lrai.ir.rule;

/**
 * {@code $name: element shape}.
 *
 * @param element {@code any}, {@code float}, an element type, or a parameter over element types
 * @param shape a list of dims
 */
public record TensorDeclaration(String name, String element, Expression shape, Place place) {}

/**
 * Loads and runs compiled models: what an application sees. It depends on nothing but the JDK.
 *
 * <pre>{@code
 * CompiledModel model = CompiledModel.load(Path.of("digits.jar"));
 * Map<String, Value> outputs = model.run(Map.of("image", Tensor.of(pixels, 1, 64)));
 * float[] scores = ((Tensor) outputs.get("scores")).floats();
 * }</pre>
 *
 * <p>{@link org.lrai.runtime.CompiledModel} may be called from any number of threads at once.
 * {@link org.lrai.runtime.Value}s carry data in and out; their shapes never change, their elements
 * belong to the caller. Whatever a caller passes in that the model does not accept is answered by a
 * {@link org.lrai.runtime.ModelException} that names the input and says what to do.
 *
 * <p>On the way to a first result there are no lambdas, method references or switches on types:
 * each has the JVM make method handles, the first of which take longer than loading a small model.
 *
 * <p>Trusted: certificates speak of what a jar computes when this package runs it.
 */
@NullMarked
package org.lrai.runtime;

import org.jspecify.annotations.NullMarked;

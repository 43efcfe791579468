import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.DimSpec;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Loads any compiled model by the path of its jar, tells what it takes, and runs it once on zeros.
 *
 * <pre>
 * java --add-modules jdk.incubator.vector -cp runtime/target/classes examples/LoadJar.java digits.jar
 * </pre>
 */
final class LoadJar {
  private LoadJar() {}

  /** Runs the jar named by the argument. */
  public static void main(String[] arguments) {
    CompiledModel model = CompiledModel.load(Path.of(arguments[0]));

    Map<String, Value> inputs = new LinkedHashMap<>();
    for (PortInfo port : model.inputs()) {
      System.out.println("input  " + port);
      if (port.required()) {
        inputs.put(port.name(), zeros(port, model));
      }
    }
    model.run(inputs).forEach((name, output) -> System.out.println("output " + name + ": " + output));
  }

  /** A tensor of the least size that the model takes, if possible 1. */
  private static Tensor zeros(PortInfo port, CompiledModel model) {
    long[] shape = new long[port.dims().size()];
    for (int axis = 0; axis < shape.length; axis++) {
      shape[axis] =
          switch (port.dims().get(axis)) {
            case DimSpec.Fixed fixed -> fixed.size();
            case DimSpec.Symbolic symbol -> Math.max(1, model.symbols().get(symbol.index()).min());
            case DimSpec.Derived _ -> throw new IllegalStateException("a derived dim of an input");
          };
    }
    return Tensor.zeros(port.elementType(), shape);
  }
}

import java.nio.file.Path;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.Tensor;

/**
 * Reads a digit drawn with characters: a whole application that uses a compiled model.
 *
 * <pre>
 * ./lrai compile examples/digits-mlp/model.onnx -o digits.jar
 * java --add-modules jdk.incubator.vector -cp runtime/target/classes examples/ReadDigit.java digits.jar
 * </pre>
 */
final class ReadDigit {
  private static final String DRAWING =
      """
      ..####..
      .##..##.
      .....##.
      ...###..
      .....##.
      .....##.
      .##..##.
      ..####..
      """;

  private ReadDigit() {}

  /** Loads the jar named by the argument and prints what it reads in the drawing. */
  public static void main(String[] arguments) {
    CompiledModel model = CompiledModel.load(Path.of(arguments[0]));

    String pixels = DRAWING.replace("\n", "");
    float[] ink = new float[pixels.length()];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = pixels.charAt(i) == '#' ? 1 : 0;
    }
    float[] scores = ((Tensor) model.run(Tensor.of(ink, 1, 64))[0]).floats();

    int best = 0;
    for (int digit = 1; digit < scores.length; digit++) {
      best = scores[digit] > scores[best] ? digit : best;
    }
    System.out.print(DRAWING);
    System.out.println("This is a " + best + ".");
  }
}

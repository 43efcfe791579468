import models.digitsmlp.DigitsMlp;

/**
 * Reads a digit drawn with characters: a whole application with a compiled model on its class path.
 *
 * <pre>
 * ./lrai compile examples/digits-mlp/model.onnx -o digits.jar
 * java --add-modules jdk.incubator.vector -cp runtime/target/classes:digits.jar examples/ReadDigit.java
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

  /** Prints what the model reads in the drawing. */
  public static void main(String[] arguments) {
    DigitsMlp model = DigitsMlp.load();

    String pixels = DRAWING.replace("\n", "");
    float[] ink = new float[pixels.length()];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = pixels.charAt(i) == '#' ? 1 : 0;
    }
    float[] scores = model.logits(ink);

    int best = 0;
    for (int digit = 1; digit < scores.length; digit++) {
      best = scores[digit] > scores[best] ? digit : best;
    }
    System.out.print(DRAWING);
    System.out.println("This is a " + best + ".");
  }
}

import java.util.Arrays;
import models.reduce.Reduce;

/** Calls a model that the build has compiled. */
public final class Main {
  private Main() {}

  /** Fails if the model does not give the sums over its first axis. */
  public static void main(String[] arguments) {
    float[] sums = Reduce.load().y(new float[] {1, 2, 3, 4, 5, 6});
    if (!Arrays.equals(sums, new float[] {5, 7, 9})) {
      throw new AssertionError(Arrays.toString(sums));
    }
  }
}

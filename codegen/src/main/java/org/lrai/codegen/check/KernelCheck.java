package org.lrai.codegen.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A range of a kernel's parallel loop on small inputs, and what comes out.
 *
 * @param kernel number in the plan
 * @param sizes values of the kernel's sizes
 * @param from first iteration; 0 for a kernel without parallel loop
 * @param to one past the last iteration; 0 for a kernel without parallel loop
 * @param arguments what each array is
 * @param written pieces of arrays that are compared, in order
 * @param digest of their elements
 * @param steps iterations of all loops
 */
record KernelCheck(
    int kernel,
    List<Long> sizes,
    long from,
    long to,
    List<Argument> arguments,
    List<Piece> written,
    long digest,
    long steps) {

  /** Elements of an array that are made in the time of a step in code that is interpreted. */
  private static final int ELEMENTS_PER_STEP = 16;

  /** An array: a weight of the model, or one that is made for the check. */
  sealed interface Argument {
    /** The weight that the kernel is called with. */
    record Weight() implements Argument {}

    /**
     * An array of numbers that follow from the argument's position.
     *
     * @param type element type by its name in the runtime
     */
    record Made(String type, int length, CheckInputs.Content content, boolean isWritten)
        implements Argument {}
  }

  /** Elements that lie side by side. */
  record Piece(int argument, int from, int length) {}

  /** What it takes where it is run, in steps: arrays have to be made for it too. */
  long cost() {
    long elements = 0;
    for (Argument argument : arguments) {
      elements += argument instanceof Argument.Made made ? made.length : 0;
    }
    return steps + elements / ELEMENTS_PER_STEP;
  }

  /**
   * The line in which a jar says it; fields are separated by tabs.
   *
   * @param early whether it is made as the model is loaded, too
   */
  String line(boolean early) {
    return String.join(
        "\t",
        early ? "check" : "later",
        Integer.toString(kernel),
        sizes.stream().map(String::valueOf).collect(Collectors.joining(",")),
        from + ":" + to,
        arguments.stream().map(KernelCheck::text).collect(Collectors.joining(",")),
        written.stream()
            .map(piece -> piece.argument + ":" + piece.from + ":" + piece.length)
            .collect(Collectors.joining(",")),
        "%016x".formatted(digest));
  }

  private static String text(Argument argument) {
    return switch (argument) {
      case Argument.Weight() -> "weight";
      case Argument.Made(String type, int length, var content, boolean isWritten) ->
          "%s:%s:%s:%s".formatted(type, length, content, isWritten ? "written" : "read");
    };
  }
}

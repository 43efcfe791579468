package org.lrai.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Entry point of {@code ./lrai bench}: the command line of lrai with what bench needs. */
public final class Main {

  private Main() {}

  /**
   * Runs {@code lrai bench} and exits with its exit code.
   *
   * @param arguments those behind {@code bench}
   */
  public static void main(String[] arguments) {
    String[] command =
        Stream.concat(Stream.of("bench"), Arrays.stream(arguments)).toArray(String[]::new);
    System.exit(org.lrai.cli.Main.run(Optional.of(new Measurement()), command));
  }
}

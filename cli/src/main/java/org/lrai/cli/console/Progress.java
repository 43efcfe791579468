package org.lrai.cli.console;

/** Progress of some work; may be told by several threads. Closing removes what is shown. */
public interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void step(String current) {}

        @Override
        public void close() {}
      };

  /**
   * One more step is done.
   *
   * @param current what the work is at, for people
   */
  void step(String current);

  @Override
  void close();
}

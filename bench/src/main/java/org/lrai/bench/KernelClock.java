package org.lrai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.lrai.ir.plan.Step;

/** Times kernels of a model by the events that it gives to Java Flight Recorder. */
final class KernelClock {
  private static final String EVENT = "org.lrai.Kernel";
  private static final int FEWEST_CALLS = 3;
  private static final int MOST_CALLS = 100_000;

  private KernelClock() {}

  /**
   * What a model did.
   *
   * @param calls of the model
   * @param events of its kernels, in the order of their start
   */
  record Recorded(int calls, List<RecordedEvent> events) {}

  /** Runs a model about that long, within limits for the number of its calls. */
  static Recorded record(Contestant model, int atLeast, int atMost, long nanos) throws IOException {
    Path file = Files.createTempFile("lrai-kernels", ".jfr");
    int calls = 0;
    try (Recording recording = new Recording()) {
      recording.enable(EVENT).withoutStackTrace().withoutThreshold();
      recording.start();
      for (long end = System.nanoTime() + nanos;
          calls < atLeast || (calls < atMost && System.nanoTime() < end);
          calls++) {
        model.call();
      }
      recording.stop();
      recording.dump(file);
      return new Recorded(
          calls,
          RecordingFile.readAllEvents(file).stream()
              .filter(event -> event.getEventType().getName().equals(EVENT))
              .sorted(Comparator.comparing(RecordedEvent::getStartTime))
              .toList());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The kernels of an event, such as {@code K2}, or {@code K2+K3} which ran together. */
  static List<Integer> numbers(String kernels) {
    return Stream.of(kernels.split("\\+", -1))
        .map(kernel -> Integer.parseInt(kernel.substring(1)))
        .toList();
  }

  /**
   * Nanoseconds of some calls of kernels in one call of the model, each kernel's as the median of
   * its events. A kernel of which only some calls are wanted cannot be told.
   */
  static double nanos(Trial trial, Predicate<Step.Call> wanted, long nanos) throws IOException {
    Map<Integer, List<Double>> times = new HashMap<>();
    for (RecordedEvent event :
        record(trial.contestant(), FEWEST_CALLS, MOST_CALLS, nanos).events()) {
      for (int kernel : numbers(event.getString("kernel"))) {
        times
            .computeIfAbsent(kernel, _ -> new ArrayList<>())
            .add((double) event.getDuration().toNanos());
      }
    }
    double sum = 0;
    int found = 0;
    for (Step step : trial.plan().steps()) {
      if (step instanceof Step.Call call && wanted.test(call)) {
        sum += Statistics.median(times.getOrDefault(call.kernel(), List.of()));
        found++;
      }
    }
    if (found == 0) {
      throw new IllegalStateException("no kernel to measure in " + trial.plan().steps());
    }
    return sum;
  }
}

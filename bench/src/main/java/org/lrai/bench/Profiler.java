package org.lrai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.ToDoubleBiFunction;
import jdk.jfr.consumer.RecordedEvent;
import org.lrai.cli.benchmark.Profile;
import org.lrai.cli.console.Json;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/** Times the kernels of a warm model, with the events that it gives to Java Flight Recorder. */
final class Profiler {
  private static final long NANOS = 2_000_000_000L;
  private static final int MOST_CALLS = 2000;
  private static final int TRACED_CALLS = 3;

  private final Plan plan;

  /** Sizes of the symbols of the plan, as far as inputs tell. */
  private final Map<String, Long> symbols;

  private Profiler(Plan plan, Map<String, Long> symbols) {
    this.plan = plan;
    this.symbols = symbols;
  }

  /**
   * Profiles a model that is warm.
   *
   * @param threads of its calls
   * @param trace the file to write; it has the last calls
   */
  static Profile profile(
      Contestant model, Plan plan, Map<String, Long> symbols, int threads, Path trace)
      throws IOException {
    KernelClock.Recorded record = KernelClock.record(model, TRACED_CALLS, MOST_CALLS, NANOS);
    Files.writeString(trace, trace(record.events(), record.calls()).text());
    return new Profile(
        Machine.gflops() * threads,
        Machine.bandwidth(),
        new Profiler(plan, symbols).kernels(record.events(), record.calls()));
  }

  private List<Profile.KernelTime> kernels(List<RecordedEvent> events, int calls) {
    SequencedMap<String, List<RecordedEvent>> byKernel = new LinkedHashMap<>();
    events.forEach(event ->
        byKernel.computeIfAbsent(event.getString("kernel"), _ -> new ArrayList<>()).add(event));
    double all = micros(events);
    List<Profile.KernelTime> times = new ArrayList<>();
    byKernel.forEach((name, runs) -> {
      double perCall = (double) runs.size() / calls;
      times.add(
          new Profile.KernelTime(
              name,
              runs.getFirst().getString("nodes"),
              runs.getLast().getString("form"),
              perCall,
              micros(runs) / calls,
              micros(runs) / all,
              perCall * mean(name, NestWork::operations),
              perCall * mean(name, NestWork::bytes)));
    });
    times.sort(Comparator.comparingDouble(Profile.KernelTime::micros).reversed());
    return times;
  }

  private static double micros(List<RecordedEvent> events) {
    return events.stream().mapToLong(event -> event.getDuration().toNanos()).sum() / 1e3;
  }

  /** The work of a run of some kernels. */
  private double mean(String kernels, ToDoubleBiFunction<Kernel, Map<String, Long>> work) {
    return KernelClock.numbers(kernels).stream().mapToDouble(kernel -> mean(kernel, work)).sum();
  }

  /** The work of a run of a kernel, on average over the places where the plan calls it. */
  private double mean(int kernel, ToDoubleBiFunction<Kernel, Map<String, Long>> work) {
    OptionalDouble mean =
        places(plan, kernel).stream()
            .mapToDouble(call -> work.applyAsDouble(plan.kernels().get(kernel), sizes(call)))
            .average();
    return mean.orElse(0);
  }

  private Map<String, Long> sizes(Step.Call call) {
    Map<String, Long> sizes = new HashMap<>();
    List<String> names = plan.kernels().get(call.kernel()).sizes();
    for (int i = 0; i < names.size(); i++) {
      sizes.put(names.get(i), NestWork.value(call.sizes().get(i), symbols));
    }
    return sizes;
  }

  /** Where a plan calls a kernel. */
  static List<Step.Call> places(Plan plan, int kernel) {
    List<Step.Call> places = new ArrayList<>();
    collect(plan.steps(), kernel, places);
    return places;
  }

  private static void collect(List<? extends Step> steps, int kernel, List<Step.Call> places) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call when call.kernel() == kernel -> places.add(call);
        case Step.Together together -> collect(together.calls(), kernel, places);
        case Step.Choose choose -> {
          collect(choose.whenTrue(), kernel, places);
          collect(choose.whenFalse(), kernel, places);
        }
        case Step.Repeat repeat -> collect(repeat.body(), kernel, places);
        case Step.Call _, Step.Run _, Step.Bind _, Step.Copy _ -> {}
      }
    }
  }

  /** The last calls in the Trace Event Format, which Perfetto reads. */
  private static Json trace(List<RecordedEvent> events, int calls) {
    int traced = (int) ((long) events.size() * TRACED_CALLS / calls);
    List<RecordedEvent> last = events.subList(events.size() - traced, events.size());
    Instant start = last.isEmpty() ? Instant.EPOCH : last.getFirst().getStartTime();
    return Json.object()
        .put(
            "traceEvents",
            last,
            event ->
                Json.object()
                    .put("name", event.getString("nodes"))
                    .put("cat", "kernel")
                    .put("ph", "X")
                    .put("ts", Duration.between(start, event.getStartTime()).toNanos() / 1e3)
                    .put("dur", event.getDuration().toNanos() / 1e3)
                    .put("pid", 1)
                    .put("tid", 1)
                    .put("args", Json.object().put("kernel", event.getString("kernel"))));
  }
}

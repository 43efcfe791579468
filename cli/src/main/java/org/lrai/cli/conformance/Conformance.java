package org.lrai.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs many tests on several threads. */
public final class Conformance {
  private Conformance() {}

  /** What is told while tests run; each method is called by one thread at a time. */
  public interface Observer {
    /** The tests that will run. */
    void found(int tests);

    /** A test is done; in no particular order. */
    void finished(String name);

    /** The result of the next test in order of names. */
    void result(TestResult result);
  }

  /**
   * Runs all tests below some folders.
   *
   * @param jobs tests that run at once
   * @return results in order of names, folder by folder
   */
  public static List<TestResult> run(List<Path> folders, int jobs, Observer observer)
      throws IOException {
    List<TestFolder> tests = new ArrayList<>();
    for (Path folder : folders) {
      tests.addAll(TestFolder.find(folder));
    }
    observer.found(tests.size());
    Path scratch = Files.createTempDirectory("lrai-conformance");
    try (ExecutorService executor = Executors.newFixedThreadPool(jobs, Conformance::worker)) {
      List<Future<TestResult>> running =
          tests.stream()
              .map(test -> executor.submit(() -> run(test, scratch, observer::finished)))
              .toList();
      List<TestResult> results = new ArrayList<>();
      for (Future<TestResult> future : running) {
        TestResult result = future.get();
        observer.result(result);
        results.add(result);
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static TestResult run(TestFolder test, Path scratch, Consumer<String> finished) {
    TestResult result = new TestRun(test, scratch).run();
    finished.accept(test.name());
    return result;
  }

  /** Deep graphs are walked recursively; a test must not fail for want of stack. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "conformance", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }
}

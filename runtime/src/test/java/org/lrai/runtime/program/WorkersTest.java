package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Property(tries = 300)
  void everyIndexIsRunOnce(
      @ForAll @IntRange(min = 1, max = 9) int threads,
      @ForAll @IntRange(min = 0, max = 3000) int extent,
      @ForAll @IntRange(min = 1, max = 200) int grain) {
    AtomicIntegerArray runs = new AtomicIntegerArray(extent);
    AtomicInteger parts = new AtomicInteger();
    Workers.of(threads)
        .parallel(
            (call, from, to) -> {
              assertEquals(5, call);
              assertTrue(to - from >= grain || to - from == extent);
              parts.incrementAndGet();
              for (int i = from; i < to; i++) {
                runs.incrementAndGet(i);
              }
            },
            5,
            extent,
            grain);
    for (int i = 0; i < extent; i++) {
      assertEquals(1, runs.get(i));
    }
    assertTrue(parts.get() <= threads);
  }

  @Test
  void partsRunAtTheSameTime() {
    CountDownLatch bothThere = new CountDownLatch(2);
    Workers.of(2).parallel((call, from, to) -> await(bothThere), 0, 2, 1);
    assertEquals(0, bothThere.getCount());
  }

  @Test
  void partsOfWorkersThatAreAloneRunInTheCaller() {
    Thread caller = Thread.currentThread();
    AtomicInteger parts = new AtomicInteger();
    AtomicInteger iterations = new AtomicInteger();
    Workers.alone(3)
        .parallel(
            (call, from, to) -> {
              assertSame(caller, Thread.currentThread());
              parts.incrementAndGet();
              iterations.addAndGet(to - from);
            },
            0,
            10,
            1);
    assertEquals(3, parts.get());
    assertEquals(10, iterations.get());
  }

  @Test
  void manyLoopsInARowGiveTheRightSums() {
    Workers workers = Workers.of(4);
    long[] sums = new long[4];
    for (int round = 0; round < 50_000; round++) {
      int number = round;
      workers.parallel(
          (call, from, to) -> {
            for (int i = from; i < to; i++) { // all of them in one part, if a worker is parking
              sums[i] += number;
            }
          },
          0,
          4,
          1);
    }
    for (long sum : sums) {
      assertEquals(50_000L * 49_999 / 2, sum);
    }
  }

  @Test
  void loopsOfChangingNumbersOfPartsRunEachIndexOnce() {
    Workers workers = Workers.of(4);
    Random random = new Random(7);
    for (int round = 0; round < 50_000; round++) {
      AtomicIntegerArray runs = new AtomicIntegerArray(1 + random.nextInt(9));
      int number = round;
      workers.parallel(
          (call, from, to) -> {
            assertEquals(number, call);
            for (int i = from; i < to; i++) {
              runs.incrementAndGet(i);
            }
          },
          number,
          runs.length(),
          1 + random.nextInt(4));
      for (int i = 0; i < runs.length(); i++) {
        assertEquals(1, runs.get(i), "index " + i + " of loop " + number);
      }
    }
  }

  @Test
  void theFirstPartIsTheCallers() {
    Workers workers = Workers.of(3);
    Thread caller = Thread.currentThread();
    for (int round = 0; round < 10_000; round++) {
      workers.parallel(
          (call, from, to) -> assertTrue(from > 0 || Thread.currentThread().equals(caller)),
          0,
          3,
          1);
    }
  }

  @Test
  void aTaskIsLetGoWhenWorkersRest() throws InterruptedException {
    Workers workers = Workers.of(2);
    CountDownLatch bothThere = new CountDownLatch(2);
    WeakReference<RangeTask> last = runAndForget(workers, bothThere);
    long end = System.nanoTime() + 30_000_000_000L;
    while (last.get() != null && System.nanoTime() < end) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(last.get());
  }

  private static WeakReference<RangeTask> runAndForget(Workers workers, CountDownLatch bothThere) {
    RangeTask task = (call, from, to) -> await(bothThere);
    workers.parallel(task, 0, 2, 1);
    return new WeakReference<>(task);
  }

  @Test
  void callersThatFindTheWorkersBusyRunTheirLoopThemselves() throws InterruptedException {
    Workers workers = Workers.of(3);
    int callers = 8;
    AtomicInteger total = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            for (int round = 0; round < 2_000; round++) {
              workers.parallel((call, from, to) -> total.addAndGet(to - from), 0, 30, 1);
            }
          }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(callers * 2_000 * 30, total.get());
  }

  @Test
  void loopsInsidePartsRun() {
    Workers workers = Workers.of(3);
    AtomicInteger total = new AtomicInteger();
    workers.parallel(
        (outer, from, to) ->
            workers.parallel((inner, a, b) -> total.addAndGet((to - from) * (b - a)), 1, 10, 1),
        0,
        10,
        1);
    assertEquals(100, total.get());
  }

  @Test
  void anExceptionReachesTheCallerAfterAllPartsAreDone() {
    Workers workers = Workers.of(4);
    for (int failing = 0; failing < 4; failing++) {
      int part = failing;
      AtomicInteger done = new AtomicInteger();
      RuntimeException expected = new IllegalStateException("part " + part);
      RuntimeException thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  workers.parallel(
                      (call, from, to) -> {
                        if (from == part) {
                          throw expected;
                        }
                        done.incrementAndGet();
                      },
                      0,
                      4,
                      1));
      assertSame(expected, thrown);
      assertEquals(3, done.get());
      workers.parallel((call, from, to) -> done.addAndGet(to - from), 0, 4, 1);
      assertEquals(7, done.get());
    }
  }

  @Test
  void errorsReachTheCaller() {
    assertThrows(
        StackOverflowError.class,
        () ->
            Workers.of(2)
                .parallel(
                    (call, from, to) -> {
                      throw new StackOverflowError();
                    },
                    0,
                    2,
                    1));
  }

  @Test
  void anInterruptedCallerFinishesAndStaysInterrupted() {
    CountDownLatch bothThere = new CountDownLatch(2);
    AtomicInteger total = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Workers.of(2)
        .parallel(
            (call, from, to) -> {
              await(bothThere);
              if (Thread.currentThread().equals(caller)) {
                caller.interrupt();
              } else {
                LockSupport.parkNanos(20_000_000); // the caller waits, interrupted
              }
              total.addAndGet(to - from);
            },
            0,
            2,
            1);
    assertEquals(2, total.get());
    assertTrue(Thread.interrupted());
  }

  private static void await(CountDownLatch all) {
    all.countDown();
    try {
      assertTrue(all.await(30, TimeUnit.SECONDS), "parts ran one after another");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void workersAreSharedByNumberOfThreads() {
    assertSame(Workers.shared(2), Workers.shared(2));
    assertEquals(3, Workers.shared(3).threads());
    assertThrows(IllegalArgumentException.class, () -> Workers.shared(0));
  }
}

package org.lrai.runtime;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;

/**
 * Executions that wait for their next call. At most {@code limit} are out at once; callers beyond
 * wait. The first free one is taken, so that few callers mean few executions, with warm buffers.
 */
final class CallPool {
  private final Program program;
  private final ModelSignature signature;
  private final KernelForms forms;
  private final Semaphore permits;
  private final AtomicReferenceArray<@Nullable Call> free;

  /**
   * Makes the first execution, so that a program that cannot start says so now.
   *
   * @param forms of the kernels in all calls
   * @param limit calls at once
   */
  CallPool(Program program, KernelForms forms, int limit) {
    this.program = program;
    this.signature = program.signature();
    this.forms = forms;
    this.permits = new Semaphore(limit);
    this.free = new AtomicReferenceArray<>(limit);
    free.set(0, newCall());
  }

  /**
   * Offers an execution for calls to come.
   *
   * @param execution with the forms of all calls, and buffers that have grown
   */
  void add(Execution execution) {
    put(new Call(execution, signature));
  }

  Call take() {
    permits.acquireUninterruptibly();
    try {
      for (int i = 0; i < free.length(); i++) {
        Call call = free.get(i);
        if (call != null && free.compareAndSet(i, call, null)) {
          return call;
        }
      }
      return newCall();
    } catch (Throwable e) {
      permits.release();
      throw e;
    }
  }

  /**
   * Ends a call.
   *
   * @param intact whether its execution may be used again
   */
  void giveBack(Call call, boolean intact) {
    call.clear();
    if (intact) {
      put(call);
    }
    permits.release();
  }

  /**
   * Keeps an execution for a later call. There is a place for every permit; a place may be missed
   * while others take and give back, and then the execution is dropped.
   */
  private void put(Call call) {
    for (int i = 0; i < free.length(); i++) {
      if (free.get(i) == null && free.compareAndSet(i, null, call)) {
        return;
      }
    }
  }

  private Call newCall() {
    try {
      return new Call(program.newExecution(forms), signature);
    } catch (LinkageError e) { // damaged weights fail in static initializers
      if (e.getCause() instanceof ModelException cause) {
        throw cause;
      }
      throw new ModelException(
          ModelException.Reason.JAR,
          "Model %s does not start (%s). Compile it again with the version of this library."
              .formatted(signature.name(), e),
          e);
    }
  }
}

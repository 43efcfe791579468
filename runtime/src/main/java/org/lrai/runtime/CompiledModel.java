package org.lrai.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.KernelForms;
import org.lrai.runtime.program.ModelSignature;
import org.lrai.runtime.program.Program;
import org.lrai.runtime.program.Workers;

/**
 * A compiled model, ready to run.
 *
 * <p>Any number of threads may call it at once. Each call under way has buffers of its own, which
 * are kept for later calls; up to {@link LoadOptions#concurrentCalls} calls run at once, further
 * callers wait for their turn. Results depend on nothing but the inputs: not on threads, machine or
 * form of the kernels, to the last bit.
 *
 * <p>A call that is given its output tensors allocates nothing once buffers have grown to the sizes
 * of the inputs. There is nothing to close: a model that is no longer reachable is collected, and
 * idle threads end by themselves.
 *
 * <p>While the first call runs, the kernels are checked on a thread of their own, and those entries
 * of the jar that only people and audits read. No call returns before they have passed; if they
 * fail, every call throws a {@link ModelException}, and tensors that it was given for outputs hold
 * nothing of use.
 *
 * <p>Every call checks its inputs and answers what the model does not accept with a {@link
 * ModelException}. Tensors must not be changed by other threads during the call.
 */
public final class CompiledModel {
  private final ModelSignature signature;
  private final InputCheck inputCheck;
  private final OutputCheck outputCheck;
  private final KernelForms forms;
  private final CallPool pool;
  private final Workers workers;
  private final @Nullable PendingCheck checks;
  private final @Nullable WarmUp warmUp;

  /** What is called once only is not worth warming up, and its result should not wait for it. */
  private volatile boolean calledBefore;

  /**
   * @param others of the jar, where there is one
   */
  private CompiledModel(Program program, @Nullable PendingCheck others, LoadOptions options) {
    signature = program.signature();
    inputCheck = new InputCheck(signature);
    outputCheck = new OutputCheck(signature);
    workers = Workers.shared(options.threads());
    boolean vector = VectorSupport.decide(options.form());
    boolean scalarFirst = vector && options.form() == LoadOptions.Form.AUTO;
    boolean firstForm = vector && !scalarFirst;
    forms = firstForm ? KernelForms.vector(program) : KernelForms.scalar(program);
    pool = new CallPool(program, forms, options.concurrentCalls());
    checks =
        options.selfCheck()
            ? PendingCheck.start("lrai-self-check", selfCheck(program, firstForm, others))
            : others;
    warmUp = scalarFirst ? new WarmUp(program, pool, forms, options.threads()) : null;
  }

  /**
   * Loads a jar that {@code lrai compile} wrote, with {@link LoadOptions#defaults()}.
   *
   * @throws ModelException if the jar cannot be read, is damaged, or was altered
   */
  public static CompiledModel load(Path jar) {
    return load(jar, LoadOptions.defaults());
  }

  /**
   * Loads a jar that {@code lrai compile} wrote. Every entry is compared with the digests in the
   * jar, which shows damage: what the model consists of before this returns, sources, graph and
   * plan before a call returns. A jar is a program, so load only what comes from where you trust.
   * The file is read again later and must stay as it is.
   *
   * @throws ModelException if the jar cannot be read, is damaged, or was altered; or if the JVM
   *     cannot run it in the form asked for
   */
  public static CompiledModel load(Path jar, LoadOptions options) {
    ProgramJar.Loaded loaded = ProgramJar.load(jar, options);
    return new CompiledModel(loaded.program(), loaded.others(), options);
  }

  /** A model whose jar is on the class path, with {@link LoadOptions#defaults()}. */
  public static CompiledModel of(Program program) {
    return of(program, LoadOptions.defaults());
  }

  /** A model whose jar is on the class path. */
  public static CompiledModel of(Program program, LoadOptions options) {
    return new CompiledModel(program, null, options);
  }

  /** The model's name. */
  public String name() {
    return signature.name();
  }

  /** Inputs, in the order of the ONNX model. */
  public List<PortInfo> inputs() {
    return signature.inputs();
  }

  /** Outputs, in the order of the ONNX model. */
  public List<PortInfo> outputs() {
    return signature.outputs();
  }

  /** Symbolic dims with the sizes they may take. */
  public List<SymbolInfo> symbols() {
    return signature.symbols();
  }

  /**
   * The form of the kernels in use: {@code VECTOR} if any kernel runs in vector form ({@link
   * #kernels} says which), else {@code SCALAR}. A model loaded with {@link LoadOptions.Form#AUTO}
   * starts in scalar form and changes, kernel by kernel, when their vector form is warm.
   */
  public LoadOptions.Form form() {
    return forms.inVectorForm().isEmpty() ? LoadOptions.Form.SCALAR : LoadOptions.Form.VECTOR;
  }

  /** The kernels and the forms in which they run now, in the order of their numbers. */
  public List<KernelInfo> kernels() {
    BitSet available = forms.available();
    BitSet used = forms.inVectorForm();
    List<KernelInfo> kernels = new ArrayList<>();
    for (int kernel = 0; kernel < forms.flags().length; kernel++) {
      kernels.add(
          new KernelInfo(
              "K" + kernel,
              used.get(kernel) ? LoadOptions.Form.VECTOR : LoadOptions.Form.SCALAR,
              available.get(kernel)));
    }
    return List.copyOf(kernels);
  }

  /** Threads that one call may use, the caller's included. */
  public int threads() {
    return workers.threads();
  }

  /**
   * Runs the model.
   *
   * @param inputs by name; those that are not required may be left out
   * @return all outputs by name, in the order of {@link #outputs()}; an unmodifiable map
   */
  public Map<String, Value> run(Map<String, ? extends Value> inputs) {
    Map<String, Value> outputs = LinkedHashMap.newLinkedHashMap(signature.outputs().size());
    run(inputs, outputs);
    return Collections.unmodifiableMap(outputs);
  }

  /**
   * Runs the model into given tensors.
   *
   * @param inputs by name; those that are not required may be left out
   * @param outputs by name: tensors of the right type and shape are written into; an output that
   *     has no entry is put in
   */
  public void run(Map<String, ? extends Value> inputs, Map<String, Value> outputs) {
    Call call = pool.take();
    boolean intact = true;
    try {
      inputCheck.pick(inputs, call.inputs);
      outputCheck.pick(outputs, call.outputs);
      inputCheck.check(call.inputs, call.symbols);
      outputCheck.check(call.outputs, call.inputs);
      intact = false;
      execute(call);
      intact = true;
      warmUpWith(call);
      for (int i = 0; i < call.outputs.length; i++) {
        Value output = outputCheck.produced(call.outputs, i);
        String name = signature.outputs().get(i).name();
        if (!outputs.containsKey(name)) {
          outputs.put(name, output);
        }
      }
    } finally {
      pool.giveBack(call, intact);
    }
  }

  /**
   * Runs the model.
   *
   * @param inputs in the order of {@link #inputs()}; {@code null}, or missing at the end, for one
   *     that is not required
   * @return outputs in the order of {@link #outputs()}
   */
  public Value[] run(@Nullable Value... inputs) {
    @Nullable Value[] outputs = new @Nullable Value[signature.outputs().size()];
    run(inputs, outputs);
    Value[] produced = new Value[outputs.length];
    for (int i = 0; i < outputs.length; i++) {
      produced[i] = outputCheck.produced(outputs, i);
    }
    return produced;
  }

  /**
   * Runs the model into given tensors.
   *
   * @param inputs in the order of {@link #inputs()}; {@code null}, or missing at the end, for one
   *     that is not required
   * @param outputs in the order of {@link #outputs()}: tensors of the right type and shape are
   *     written into; {@code null} is replaced by what the model makes
   */
  public void run(@Nullable Value[] inputs, @Nullable Value[] outputs) {
    Call call = pool.take();
    boolean intact = true;
    try {
      inputCheck.pick(inputs, call.inputs);
      outputCheck.pick(outputs, call.outputs);
      inputCheck.check(call.inputs, call.symbols);
      outputCheck.check(call.outputs, call.inputs);
      intact = false;
      execute(call);
      intact = true;
      warmUpWith(call);
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] = outputCheck.produced(call.outputs, i);
      }
    } finally {
      pool.giveBack(call, intact);
    }
  }

  /**
   * Compiles the kernels of a model that starts in scalar form ({@link LoadOptions.Form#AUTO}) by
   * running their vector forms on these inputs, compares the bits of both, and returns when each
   * kernel runs in the faster form: seconds for large models. Without it that happens in the
   * background, with the inputs of the second call; if that is under way, this waits for it. Does
   * nothing if it is done already, or for other forms. It ends with a garbage collection: until
   * vector code is compiled it leaves so much garbage that the heap grows by hundreds of MiB.
   *
   * <p>For models of any form it waits until the self-check is done.
   *
   * @param inputs as for {@link #run(Map)}; of sizes that calls will have
   * @throws ModelException if the self-check failed
   */
  public void warmUp(Map<String, ? extends Value> inputs) {
    awaitChecks();
    if (warmUp == null) {
      return;
    }
    Call call = pool.take();
    try {
      inputCheck.pick(inputs, call.inputs);
      inputCheck.check(call.inputs, call.symbols);
      warmUp.runNow(call.inputs, call.symbols);
    } finally {
      pool.giveBack(call, true);
    }
  }

  private static Runnable selfCheck(
      Program program, boolean vector, @Nullable PendingCheck others) {
    return new Runnable() {
      @Override
      public void run() {
        SelfCheck.run(program, vector);
        if (others != null) {
          others.await();
        }
      }
    };
  }

  /** Outputs are handed out only by kernels that have passed their check. */
  private void execute(Call call) {
    try {
      call.execution.run(call.inputs, call.outputs, call.symbols, workers);
    } catch (Throwable e) {
      awaitChecks(); // if it has failed, that says more
      throw e;
    }
    awaitChecks();
  }

  private void awaitChecks() {
    if (checks != null) {
      checks.await();
    }
  }

  private void warmUpWith(Call call) {
    if (warmUp != null && warmUp.isPending()) {
      if (calledBefore) {
        warmUp.begin(call.inputs, call.symbols);
      }
      calledBefore = true;
    }
  }

  /** Name, inputs and outputs. */
  @Override
  public String toString() {
    return signature.name() + signature.inputs() + " -> " + signature.outputs();
  }
}

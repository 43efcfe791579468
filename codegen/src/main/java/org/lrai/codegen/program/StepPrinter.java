package org.lrai.codegen.program;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.codegen.program.PartClasses.Method;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Step;

/** Prints steps of a plan as methods of the part classes. */
final class StepPrinter {
  private final PlanValues values;
  private final PlanNames names;
  private final PartClasses parts;
  private final Transfers transfers;
  private final ControlPrinter control;
  private final OpaquePrinter opaque;

  /** Kernels that have a vector form of their own. */
  private final Set<Integer> vectorKernels;

  /** Statements, and an estimate of their bytecodes. */
  record Printed(CodeBlock code, int size) {}

  StepPrinter(
      PlanValues values,
      PlanNames names,
      PartClasses parts,
      PreparedOperators prepared,
      Set<Integer> vectorKernels) {
    this.values = values;
    this.names = names;
    this.parts = parts;
    this.vectorKernels = vectorKernels;
    this.transfers = new Transfers(values);
    this.control = new ControlPrinter(values, transfers, this);
    this.opaque = new OpaquePrinter(values, prepared);
  }

  /** Methods that run the steps, to be called in order. */
  List<Method> print(List<Step> steps) {
    List<Method> methods = new ArrayList<>();
    CodeBlock.Builder code = CodeBlock.builder();
    int size = 0;
    for (int k = 0; k < steps.size(); k++) {
      Printed printed = print(steps, k);
      if (size > 0 && size + printed.size() > PartClasses.METHOD_SIZE) {
        methods.add(parts.add(code.build(), size));
        code = CodeBlock.builder();
        size = 0;
      }
      code.add(printed.code());
      size += printed.size();
    }
    if (size > 0) {
      methods.add(parts.add(code.build(), size));
    }
    return methods;
  }

  private Printed print(List<Step> steps, int k) {
    return switch (steps.get(k)) {
      case Step.Call call -> printCall(call);
      case Step.Together together -> printTogether(together);
      case Step.Run run -> printRun(run, boundNext(steps, k));
      case Step.Bind bind -> new Printed(bind(bind), 30);
      case Step.Copy(String from, String to) -> new Printed(transfers.copy(from, to), 60);
      case Step.Choose choose -> control.print(choose);
      case Step.Repeat repeat -> control.print(repeat, boundNext(steps, k));
    };
  }

  /** The symbols that are bound right after a step, to sizes that it decides on. */
  private static Set<String> boundNext(List<? extends Step> steps, int k) {
    Set<String> bound = new HashSet<>();
    for (int i = k + 1; i < steps.size() && steps.get(i) instanceof Step.Bind bind; i++) {
      bound.add(bind.symbol());
    }
    return bound;
  }

  /** Of the sizes that an operator decides on, those that have no name yet are checked. */
  private Printed printRun(Step.Run run, Set<String> named) {
    Printed printed = opaque.print(run);
    CodeBlock.Builder code = CodeBlock.builder().add(printed.code());
    int checks = 0;
    for (String output : run.outputs()) {
      List<IndexExpr> dims = values.tensor(output).map(t -> t.shape().dims()).orElse(List.of());
      for (int axis = 0; axis < dims.size(); axis++) {
        if (dims.get(axis).symbols().stream().noneMatch(named::contains)) {
          code.add(opaque.check(run, output, axis, dims.get(axis)));
          checks++;
        }
      }
    }
    return new Printed(code.build(), printed.size() + 30 * checks);
  }

  private CodeBlock bind(Step.Bind bind) {
    CodeBlock dim = values.dimThatBinds(bind.symbol(), bind.value(), bind.axis());
    String field = values.symbols().get(bind.symbol());
    CodeBlock.Builder code = CodeBlock.builder().addStatement("model.$L = $L", field, dim);
    Range range = values.plan().symbols().get(bind.symbol());
    if (range != null) {
      code.beginControlFlow(
              "if (model.$1L < $2LL || model.$1L > $3LL)", field, range.min(), range.max())
          .addStatement(
              "throw new $1T($1T.Reason.SIZE,$W$2S + model.$3L + $4S)",
              RuntimeNames.MODEL_EXCEPTION,
              "Size '" + bind.symbol() + "' is ",
              field,
              "; the model is compiled for %s to %s. Compile it for more sizes."
                  .formatted(range.min(), range.max()))
          .endControlFlow();
    }
    return code.build();
  }

  private Printed printCall(Step.Call call) {
    Kernel kernel = kernel(call);
    CodeBlock.Builder code = CodeBlock.builder();
    int size = begin(code, List.of(call));
    int invocation = invocationSize(call);
    if (kernel.parallelLoop().isEmpty()) {
      code.add(invokeWhole(call));
      return ended(code, List.of(call), size + invocation);
    }
    Statement.For loop = kernel.parallelLoop().get();
    IndexExpr extent = loop.extent().substituteSymbols(sizes(call));
    IndexExpr work = Work.ofIteration(loop).substituteSymbols(sizes(call));
    if (Work.isSmall(extent, work)) {
      code.add(invokeWhole(call));
      return ended(code, List.of(call), size + invocation);
    }
    code.add(
        parallel(
            invoke(call.kernel(), CodeBlock.of("$L,$Wfrom,$Wto", arguments(kernel, call))),
            invocation,
            extent,
            work));
    return ended(code, List.of(call), size + 40);
  }

  /** Strands as the iterations of a loop that can be split. */
  private Printed printTogether(Step.Together together) {
    CodeBlock.Builder code = CodeBlock.builder();
    int size = begin(code, together.calls());
    CodeBlock.Builder body =
        CodeBlock.builder()
            .beginControlFlow("for (int i = from; i < to; i++)")
            .beginControlFlow("switch (i)");
    IndexExpr work = IndexExpr.ZERO;
    int invocations = 0;
    int count = together.strands().size();
    for (int i = 0; i < count; i++) {
      body.beginControlFlow(i + 1 < count ? "case " + i + " ->" : "default ->");
      for (Step.Call call : together.strands().get(i)) {
        body.add(invokeWhole(call));
        work = work.plus(Work.of(kernel(call)).substituteSymbols(sizes(call)));
        invocations += invocationSize(call);
      }
      body.endControlFlow();
    }
    body.endControlFlow().endControlFlow();
    code.add(parallel(body.build(), invocations, IndexExpr.constant(count), work.floorDiv(count)));
    return ended(code, together.calls(), size + 40);
  }

  private Kernel kernel(Step.Call call) {
    return values.plan().kernels().get(call.kernel());
  }

  /** Makes room for what calls write; their size in bytecodes. */
  private int begin(CodeBlock.Builder code, List<Step.Call> calls) {
    int size = 0;
    for (Step.Call call : calls) {
      if (!call.nodes().isEmpty()) {
        code.add("// $L\n", Identifiers.comment(call.nodes()));
      }
      for (int i = 0; i < kernel(call).arguments().size(); i++) {
        if (kernel(call).buffers().get(i).access() != Kernel.Access.READ) {
          code.add(transfers.allocate(call.arguments().get(i)));
          size += 40;
        }
      }
    }
    code.addStatement("model.kernelBegins()");
    return size;
  }

  private static int invocationSize(Step.Call call) {
    return 2 * (10 + 8 * call.arguments().size() + 10 * call.sizes().size());
  }

  private Map<String, IndexExpr> sizes(Step.Call call) {
    Map<String, IndexExpr> sizes = new HashMap<>();
    List<String> parameters = kernel(call).sizes();
    for (int i = 0; i < parameters.size(); i++) {
      sizes.put(parameters.get(i), call.sizes().get(i));
    }
    return sizes;
  }

  /**
   * Splits a loop among threads.
   *
   * @param body runs the range from {@code from} to {@code to}
   * @param work of one iteration
   */
  private CodeBlock parallel(CodeBlock body, int size, IndexExpr extent, IndexExpr work) {
    PartClasses.ParallelCall parallel = parts.addParallel(body, size);
    return CodeBlock.builder()
        .addStatement(
            "model.workers.parallel(model.$L,$W$L,$W$L,$W$L)",
            parallel.part(),
            parallel.number(),
            values.intNumber(extent),
            grain(work))
        .build();
  }

  /** Tells the recorder that kernels have ended. */
  private Printed ended(CodeBlock.Builder code, List<Step.Call> calls, int size) {
    List<String> kernels = new ArrayList<>();
    List<String> nodes = new ArrayList<>();
    for (Step.Call call : calls) {
      kernels.add(names.scalarKernel(call.kernel()).simpleName());
      nodes.addAll(call.nodes());
    }
    code.addStatement(
        "model.kernelEnds($S,$W$S)", String.join("+", kernels), Identifiers.comment(nodes));
    return new Printed(code.build(), size + 20);
  }

  private CodeBlock grain(IndexExpr work) {
    return work.asConstant().isPresent()
        ? CodeBlock.of("$L", Work.grain(work.asConstant().getAsLong()))
        : CodeBlock.of("grain($L)", values.number(work).code());
  }

  private CodeBlock arguments(Kernel kernel, Step.Call call) {
    if (kernel.arguments().size() != call.arguments().size()
        || kernel.sizes().size() != call.sizes().size()) {
      throw new IllegalArgumentException("call of " + kernel.name() + " with " + call);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(values.array(argument)));
    call.sizes().forEach(size -> arguments.add(values.intNumber(size)));
    return CodeBlock.join(arguments, ",$W");
  }

  /** Runs all iterations of a kernel. */
  private CodeBlock invokeWhole(Step.Call call) {
    CodeBlock arguments = arguments(kernel(call), call);
    return kernel(call)
        .parallelLoop()
        .map(loop -> values.intNumber(loop.extent().substituteSymbols(sizes(call))))
        .map(extent -> invoke(call.kernel(), CodeBlock.of("$L,$W0,$W$L", arguments, extent)))
        .orElseGet(() -> invoke(call.kernel(), arguments));
  }

  /** Runs a kernel in its form. */
  private CodeBlock invoke(int kernel, CodeBlock arguments) {
    ClassName scalar = names.scalarKernel(kernel);
    if (!vectorKernels.contains(kernel)) {
      return CodeBlock.builder().addStatement("$T.run($L)", scalar, arguments).build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (vector[$L])", kernel)
        .addStatement("$T.run($L)", names.vectorKernel(kernel), arguments)
        .nextControlFlow("else")
        .addStatement("$T.run($L)", scalar, arguments)
        .endControlFlow()
        .build();
  }
}

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
      case Step.Run run -> printRun(run, steps.subList(k + 1, steps.size()));
      case Step.Bind bind -> new Printed(bind(bind), 30);
      case Step.Copy(String from, String to) -> new Printed(transfers.copy(from, to), 60);
      case Step.Choose choose -> control.print(choose);
      case Step.Repeat repeat -> control.print(repeat);
    };
  }

  /** Of the sizes that an operator decides on, those that have no name yet are checked. */
  private Printed printRun(Step.Run run, List<Step> following) {
    Set<String> named = new HashSet<>();
    for (Step step : following) {
      if (!(step instanceof Step.Bind bind)) {
        break;
      }
      named.add(bind.symbol());
    }
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
              "; the model is compiled for %d to %d. Compile it for more sizes."
                  .formatted(range.min(), range.max()))
          .endControlFlow();
    }
    return code.build();
  }

  private Printed printCall(Step.Call call) {
    Kernel kernel = values.plan().kernels().get(call.kernel());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!call.nodes().isEmpty()) {
      code.add("// $L\n", Identifiers.comment(call.nodes()));
    }
    int size = 0;
    for (int i = 0; i < kernel.arguments().size(); i++) {
      if (kernel.buffers().get(i).access() != Kernel.Access.READ) {
        code.add(transfers.allocate(call.arguments().get(i)));
        size += 40;
      }
    }
    CodeBlock arguments = arguments(kernel, call);
    code.addStatement("model.kernelBegins()");
    int invocation = 2 * (10 + 8 * call.arguments().size() + 10 * call.sizes().size());
    if (kernel.parallelLoop().isEmpty()) {
      code.add(invoke(call.kernel(), arguments));
      return ended(code, call, size + invocation);
    }
    Map<String, IndexExpr> sizes = new HashMap<>();
    for (int i = 0; i < kernel.sizes().size(); i++) {
      sizes.put(kernel.sizes().get(i), call.sizes().get(i));
    }
    Statement.For loop = kernel.parallelLoop().get();
    IndexExpr extent = loop.extent().substituteSymbols(sizes);
    IndexExpr work = Work.ofIteration(loop).substituteSymbols(sizes);
    if (Work.isSmall(extent, work)) {
      code.add(
          invoke(call.kernel(), CodeBlock.of("$L,$W0,$W$L", arguments, values.intNumber(extent))));
      return ended(code, call, size + invocation);
    }
    PartClasses.ParallelCall parallel =
        parts.addParallel(
            invoke(call.kernel(), CodeBlock.of("$L,$Wfrom,$Wto", arguments)), invocation);
    code.addStatement(
        "model.workers.parallel(model.$L,$W$L,$W$L,$W$L)",
        parallel.part(),
        parallel.number(),
        values.intNumber(extent),
        grain(work));
    return ended(code, call, size + 40);
  }

  /** Tells the recorder that the kernel has ended. */
  private Printed ended(CodeBlock.Builder code, Step.Call call, int size) {
    code.addStatement(
        "model.kernelEnds($S,$W$S)",
        names.scalarKernel(call.kernel()).simpleName(),
        Identifiers.comment(call.nodes()));
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

  /** Runs a kernel in the form of the execution. */
  private CodeBlock invoke(int kernel, CodeBlock arguments) {
    ClassName scalar = names.scalarKernel(kernel);
    if (!vectorKernels.contains(kernel)) {
      return CodeBlock.builder().addStatement("$T.run($L)", scalar, arguments).build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (model.vector)")
        .addStatement("$T.run($L)", names.vectorKernel(kernel), arguments)
        .nextControlFlow("else")
        .addStatement("$T.run($L)", scalar, arguments)
        .endControlFlow()
        .build();
  }
}

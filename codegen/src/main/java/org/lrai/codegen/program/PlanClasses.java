package org.lrai.codegen.program;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lrai.codegen.check.SelfChecks;
import org.lrai.codegen.jar.JarEntryContent;
import org.lrai.codegen.kernel.KernelClasses;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/**
 * All classes of a plan as source text, and the resources they read.
 *
 * @param species the class that says how long vectors are, text by the full name; if it is needed
 * @param kernels kernels in both forms, which use the species and nothing else of the model
 * @param program the other classes, which use one another, kernels and the species
 * @param resources content by path
 */
public record PlanClasses(
    SequencedMap<String, String> species,
    SequencedMap<String, String> kernels,
    SequencedMap<String, String> program,
    SequencedMap<String, JarEntryContent> resources) {

  /** Text of all classes by full name. */
  public SequencedMap<String, String> sources() {
    SequencedMap<String, String> all = new LinkedHashMap<>(species);
    all.putAll(kernels);
    all.putAll(program);
    return all;
  }

  public static PlanClasses of(Plan plan, Ports ports, PlanNames names) {
    Map<Integer, List<String>> nodes = new TreeMap<>();
    collectNodes(plan.steps(), nodes);
    List<SequencedMap<String, String>> printed =
        IntStream.range(0, plan.kernels().size())
            .parallel()
            .mapToObj(kernel -> forms(plan, names, kernel, nodes))
            .toList();
    SequencedMap<String, String> kernels = new LinkedHashMap<>();
    printed.forEach(kernels::putAll);
    Set<Integer> vectorKernels =
        IntStream.range(0, plan.kernels().size())
            .filter(kernel -> kernels.containsKey(names.vectorKernel(kernel).canonicalName()))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    SequencedMap<String, String> species = new LinkedHashMap<>();
    if (!vectorKernels.isEmpty()) {
      ClassName name = names.species();
      add(species, name, KernelClasses.species(name.simpleName()));
    }
    return withProgram(plan, ports, names, species, kernels, vectorKernels);
  }

  /** The scalar form of a kernel, and its vector form if that is another one. */
  private static SequencedMap<String, String> forms(
      Plan plan, PlanNames names, int number, Map<Integer, List<String>> nodes) {
    SequencedMap<String, String> sources = new LinkedHashMap<>();
    Kernel kernel = plan.kernels().get(number);
    CodeBlock documentation =
        CodeBlock.of(
            "Computes $L.\n",
            Identifiers.comment(nodes.getOrDefault(number, List.of(kernel.name()))));
    ClassName scalar = names.scalarKernel(number);
    add(sources, scalar, KernelClasses.scalar(scalar.simpleName(), kernel, documentation));
    if (KernelClasses.hasVectorForm(kernel)) {
      ClassName vector = names.vectorKernel(number);
      add(
          sources,
          vector,
          KernelClasses.vector(vector.simpleName(), kernel, names.species(), documentation));
    }
    return sources;
  }

  private static PlanClasses withProgram(
      Plan plan,
      Ports ports,
      PlanNames names,
      SequencedMap<String, String> species,
      SequencedMap<String, String> kernels,
      Set<Integer> vectorKernels) {
    SequencedMap<String, String> sources = new LinkedHashMap<>();
    PlanValues values = new PlanValues(plan);
    PartClasses parts = new PartClasses(names);
    PreparedOperators prepared = new PreparedOperators(values);
    List<PartClasses.Method> steps =
        new StepPrinter(values, names, parts, prepared, vectorKernels).print(plan.steps());
    List<TypeSpec> partTypes = parts.finish();
    for (int i = 0; i < partTypes.size(); i++) {
      add(sources, names.part(i), partTypes.get(i));
    }
    add(sources, names.execution(), ExecutionClass.make(values, names, partTypes.size(), steps));
    WeightsClass.Made weights = WeightsClass.make(values, names, prepared);
    add(sources, names.weights(), weights.type());
    List<TypeSpec> kernelRunners =
        new KernelsClass(values, names, vectorKernels).make(SelfChecks.firstCalls(plan));
    for (int i = 0; i < kernelRunners.size(); i++) {
      add(sources, names.kernels(i), kernelRunners.get(i));
    }
    ProgramClass.Made program = ProgramClass.make(plan, ports, names);
    add(sources, names.program(), program.type());
    add(sources, names.facade(), FacadeClass.make(plan, ports, names));
    SequencedMap<String, JarEntryContent> resources = new LinkedHashMap<>(weights.resources());
    resources.putAll(program.resources());
    return new PlanClasses(species, kernels, sources, resources);
  }

  private static void add(SequencedMap<String, String> sources, ClassName name, TypeSpec type) {
    String text =
        JavaFile.builder(name.packageName(), type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    sources.put(name.canonicalName(), text);
  }

  /** Which nodes of the graph each kernel computes. */
  private static void collectNodes(List<? extends Step> steps, Map<Integer, List<String>> nodes) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call ->
            nodes.computeIfAbsent(call.kernel(), added -> new ArrayList<>()).addAll(call.nodes());
        case Step.Together together -> collectNodes(together.calls(), nodes);
        case Step.Choose choose -> {
          collectNodes(choose.whenTrue(), nodes);
          collectNodes(choose.whenFalse(), nodes);
        }
        case Step.Repeat repeat -> collectNodes(repeat.body(), nodes);
        case Step.Run _, Step.Bind _, Step.Copy _ -> {}
      }
    }
  }
}

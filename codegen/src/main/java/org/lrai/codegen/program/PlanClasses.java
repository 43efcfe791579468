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
import org.lrai.codegen.jar.JarEntryContent;
import org.lrai.codegen.kernel.KernelClasses;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/**
 * All classes of a plan as source text, and the resources they read.
 *
 * @param sources text by the full name of its class
 * @param resources content by path
 */
public record PlanClasses(
    SequencedMap<String, String> sources, SequencedMap<String, JarEntryContent> resources) {

  public static PlanClasses of(Plan plan, Ports ports, PlanNames names) {
    SequencedMap<String, String> sources = new LinkedHashMap<>();
    Map<Integer, List<String>> nodes = new TreeMap<>();
    collectNodes(plan.steps(), nodes);
    Set<Integer> vectorKernels = new TreeSet<>();
    for (int i = 0; i < plan.kernels().size(); i++) {
      Kernel kernel = plan.kernels().get(i);
      CodeBlock documentation =
          CodeBlock.of(
              "Computes $L.\n", Identifiers.comment(nodes.getOrDefault(i, List.of(kernel.name()))));
      ClassName scalar = names.scalarKernel(i);
      add(sources, scalar, KernelClasses.scalar(scalar.simpleName(), kernel, documentation));
      if (KernelClasses.hasVectorForm(kernel)) {
        vectorKernels.add(i);
        ClassName vector = names.vectorKernel(i);
        add(
            sources,
            vector,
            KernelClasses.vector(vector.simpleName(), kernel, names.species(), documentation));
      }
    }
    if (!vectorKernels.isEmpty()) {
      ClassName species = names.species();
      add(sources, species, KernelClasses.species(species.simpleName()));
    }
    return withProgram(plan, ports, names, sources, vectorKernels);
  }

  private static PlanClasses withProgram(
      Plan plan,
      Ports ports,
      PlanNames names,
      SequencedMap<String, String> sources,
      Set<Integer> vectorKernels) {
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
    ProgramClass.Made program = ProgramClass.make(plan, ports, names);
    add(sources, names.program(), program.type());
    add(sources, names.facade(), FacadeClass.make(plan, ports, names));
    SequencedMap<String, JarEntryContent> resources = new LinkedHashMap<>(weights.resources());
    resources.putAll(program.resources());
    return new PlanClasses(sources, resources);
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
  private static void collectNodes(List<Step> steps, Map<Integer, List<String>> nodes) {
    for (Step step : steps) {
      switch (step) {
        case Step.Call call ->
            nodes.computeIfAbsent(call.kernel(), added -> new ArrayList<>()).addAll(call.nodes());
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

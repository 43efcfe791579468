package org.lrai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The dependency rules of the design. Module descriptors enforce them for what is compiled as a
 * module; these tests keep the descriptors themselves to the rules, and say what descriptors
 * cannot: which packages of a module may use a library.
 */
class DependencyRulesTest {

  @Test
  void everyVisibleModuleHasARule() {
    Set<String> ruled = ModuleRule.ALL.stream().map(ModuleRule::name).collect(Collectors.toSet());

    assertEquals(ruled, Modules.names());
  }

  /** ArchUnit skips a class file that it cannot read; a rule over skipped classes says nothing. */
  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ModuleRule#ALL")
  void everyClassOfTheModuleIsSeen(ModuleRule rule) {
    Set<String> missing = new TreeSet<>(Modules.classNames(Modules.reference(rule.name())));
    assertFalse(missing.isEmpty(), "no classes in " + rule.name());

    Modules.classes().forEach(seen -> missing.remove(seen.getName()));

    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ModuleRule#ALL")
  void descriptorRequiresOnlyWhatTheModuleMayUse(ModuleRule rule) {
    ModuleDescriptor descriptor = Modules.reference(rule.name()).descriptor();

    Set<String> required =
        descriptor.requires().stream()
            .filter(requires -> !isPlatform(requires) && !isNullnessAnnotations(requires))
            .map(Requires::name)
            .collect(Collectors.toCollection(TreeSet::new));

    required.removeAll(rule.modules());
    assertEquals(Set.of(), required);
  }

  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ModuleRule#ALL")
  void classesUseOnlyWhatTheModuleMayUse(ModuleRule rule) {
    classes()
        .that()
        .resideInAnyPackage(rule.ownPackages().toArray(String[]::new))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(rule.usablePackages())
        .check(Modules.classes());
  }

  @ParameterizedTest
  @FieldSource("org.lrai.architecture.ModuleRule#ALL")
  void modulesStayInTheirPackages(ModuleRule rule) {
    List<String> own = rule.ownPackages().stream().map(p -> p.replace("..", ".")).toList();

    List<String> strays =
        Modules.classNames(Modules.reference(rule.name())).stream()
            .filter(name -> own.stream().noneMatch(name::startsWith))
            .toList();

    assertEquals(List.of(), strays);
  }

  /** A solver is untrusted, native and slow: one package knows it, so that one can be replaced. */
  @Test
  void onlyThePackageForSolversUsesOne() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.lrai.verifier.smt..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.microsoft.z3..", "tools.aqua..")
        .check(Modules.classes());
  }

  /** ONNX Runtime is what we measure against, never what we compute with. */
  @Test
  void nothingUsesOnnxRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(Modules.classes());
  }

  /** The parser generator and the wire format are details of reading text and files. */
  @Test
  void generatedWireClassesStayInTheFrontend() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.lrai.frontend.onnx..", "onnx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("onnx..", "com.google.protobuf..")
        .check(Modules.classes());
  }

  private static boolean isPlatform(Requires requires) {
    return requires.name().startsWith("java.") || requires.name().startsWith("jdk.");
  }

  private static boolean isNullnessAnnotations(Requires requires) {
    return requires.name().equals(ModuleRule.NULLNESS_ANNOTATIONS)
        && requires.modifiers().contains(Requires.Modifier.STATIC);
  }
}

package org.lrai.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one module may depend on besides itself and the JDK.
 *
 * @param modules names of the modules that its descriptor may require, platform modules aside
 */
record ModuleRule(String name, Set<String> modules) {

  /** The annotations that NullAway reads: needed to compile, never to run. */
  static final String NULLNESS_ANNOTATIONS = "org.jspecify";

  /** Not {@code javax..}: packages of that name also come from outside the JDK. */
  private static final List<String> JDK_PACKAGES =
      List.of(
          "java..",
          "jdk..",
          "javax.annotation.processing..",
          "javax.imageio..", // Module java.desktop, for images that a model decodes.
          "javax.lang.model..",
          "javax.tools..");

  /** The rules, in the order of the design. */
  static final List<ModuleRule> ALL =
      List.of(
          rule("org.lrai.ir", "org.antlr.antlr4.runtime"),
          rule("org.lrai.certificates"),
          rule("org.lrai.runtime"),
          rule("org.lrai.frontend.onnx", "org.lrai.ir", "com.google.protobuf"),
          rule("org.lrai.passes", "org.lrai.ir"),
          rule("org.lrai.codegen", "org.lrai.ir", "com.palantir.javapoet"),
          rule(
              "org.lrai.verifier",
              "org.lrai.ir",
              "org.lrai.certificates",
              "org.antlr.antlr4.runtime",
              "tools.aqua.turnkey.z3"),
          rule(
              "org.lrai.cli",
              "org.lrai.ir",
              "org.lrai.certificates",
              "org.lrai.runtime",
              "org.lrai.frontend.onnx",
              "org.lrai.passes",
              "org.lrai.codegen",
              "org.lrai.verifier",
              "info.picocli"));

  /** Where the packages of a module live when its name does not say so. */
  private static final Map<String, String> FOREIGN_PACKAGES =
      Map.of(
          "org.antlr.antlr4.runtime", "org.antlr.v4.runtime..",
          "tools.aqua.turnkey.z3", "com.microsoft.z3..",
          "info.picocli", "picocli..");

  ModuleRule {
    modules = Set.copyOf(modules);
  }

  private static ModuleRule rule(String name, String... modules) {
    return new ModuleRule(name, Set.of(modules));
  }

  /** The packages of this module, as ArchUnit patterns. */
  List<String> ownPackages() {
    return name.equals("org.lrai.frontend.onnx")
        ? List.of(name + "..", "onnx..") // The classes generated from onnx.proto.
        : List.of(name + "..");
  }

  /** The packages that classes of this module may use, as ArchUnit patterns. */
  String[] usablePackages() {
    List<String> patterns = new ArrayList<>(ownPackages());
    patterns.addAll(JDK_PACKAGES);
    patterns.add(NULLNESS_ANNOTATIONS + "..");
    for (String module : modules) {
      patterns.add(FOREIGN_PACKAGES.getOrDefault(module, module + ".."));
    }
    return patterns.toArray(String[]::new);
  }
}

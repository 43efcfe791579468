package org.lrai.codegen.program;

import com.palantir.javapoet.ClassName;

/**
 * The classes that a plan becomes.
 *
 * @param packageName package of all but the kernels
 * @param facade the class that applications call
 */
public record PlanNames(String packageName, ClassName facade) {

  public static PlanNames of(String packageName, String className) {
    return new PlanNames(packageName, ClassName.get(packageName, className));
  }

  public ClassName program() {
    return ClassName.get(packageName, facade.simpleName() + "Program");
  }

  public ClassName execution() {
    return ClassName.get(packageName, facade.simpleName() + "Execution");
  }

  public ClassName weights() {
    return ClassName.get(packageName, facade.simpleName() + "Weights");
  }

  public ClassName part(int number) {
    return ClassName.get(packageName, facade.simpleName() + "Part" + number);
  }

  /** Runs kernels by their numbers. */
  public ClassName kernels(int number) {
    return ClassName.get(packageName, facade.simpleName() + "Kernels" + number);
  }

  public ClassName scalarKernel(int number) {
    return ClassName.get(packageName + ".scalar", "K" + number);
  }

  public ClassName vectorKernel(int number) {
    return ClassName.get(packageName + ".vector", "K" + number);
  }

  public ClassName species() {
    return ClassName.get(packageName + ".vector", "Species");
  }
}

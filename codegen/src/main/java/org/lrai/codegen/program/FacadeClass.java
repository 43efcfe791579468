package org.lrai.codegen.program;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.ports.Ports;
import org.lrai.ir.plan.Plan;

/** The class that applications call. */
final class FacadeClass {
  private FacadeClass() {}

  static TypeSpec make(Plan plan, Ports ports, PlanNames names) {
    return TypeSpec.classBuilder(names.facade())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The model $L.\n", Identifiers.comment(ports.modelName()))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }
}

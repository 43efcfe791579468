package org.lrai.codegen.program;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.lang.model.element.Modifier;
import org.lrai.codegen.jar.JarEntryContent;
import org.lrai.codegen.kernel.Carrier;
import org.lrai.ir.graph.TensorData;

/** The class that reads the weights, and the resources that it reads. */
final class WeightsClass {
  private static final long FILE_SIZE = 1L << 28;
  private static final int WEIGHTS_PER_METHOD = 200;

  private final PlanValues values;
  private final PlanNames names;
  private final SequencedMap<String, JarEntryContent> resources = new LinkedHashMap<>();
  private final List<String> prepareMethods = new ArrayList<>();
  private final TypeSpec.Builder type;
  private final MethodSpec.Builder load;

  private WeightsClass(PlanValues values, PlanNames names) {
    this.values = values;
    this.names = names;
    this.type =
        TypeSpec.classBuilder(names.weights())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The constant tensors of the model, shared by all calls.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    this.load =
        MethodSpec.methodBuilder("load")
            .addModifiers(Modifier.STATIC)
            .returns(names.weights())
            .addStatement("$1T weights = new $1T()", names.weights());
  }

  /** The class and its resources by path in the jar. */
  record Made(TypeSpec type, SequencedMap<String, JarEntryContent> resources) {}

  static Made make(PlanValues values, PlanNames names, PreparedOperators prepared) {
    WeightsClass weights = new WeightsClass(values, names);
    weights.addPrepared(prepared.fields());
    return new Made(weights.makeType(), weights.resources);
  }

  private TypeSpec makeType() {
    List<TensorData> all = values.plan().weights();
    int start = 0;
    while (start < all.size()) {
      int end = start;
      long size = 0;
      while (end < all.size()
          && end - start < WEIGHTS_PER_METHOD
          && (end == start || size + bytes(all.get(end)) <= FILE_SIZE)) {
        size += bytes(all.get(end++));
      }
      addFile(start, end);
      start = end;
    }
    prepareMethods.forEach(method -> load.addStatement("$L(weights)", method));
    return type.addMethod(load.addStatement("return weights").build()).build();
  }

  /** Fields that are made of the weights, some in each method. */
  private void addPrepared(List<PreparedOperators.Field> fields) {
    for (int start = 0; start < fields.size(); start += WEIGHTS_PER_METHOD) {
      String name = "prepare" + prepareMethods.size();
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(names.weights(), "weights");
      int end = Math.min(fields.size(), start + WEIGHTS_PER_METHOD);
      for (PreparedOperators.Field field : fields.subList(start, end)) {
        type.addField(FieldSpec.builder(field.type(), field.name()).build());
        method.addStatement("weights.$L =$W$L", field.name(), field.value());
      }
      type.addMethod(method.build());
      prepareMethods.add(name);
    }
  }

  private static long bytes(TensorData data) {
    return data.bytes().remaining();
  }

  private void addFile(int start, int end) {
    String file = "weights" + resources.size() + ".bin";
    String methodName = "read" + resources.size();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName)
            .addModifiers(Modifier.PRIVATE)
            .beginControlFlow(
                "try ($1T reader = $1T.open($2T.class, $3S))",
                RuntimeNames.RESOURCE_READER,
                names.weights(),
                file);
    List<ByteBuffer> pieces = new ArrayList<>();
    for (int i = start; i < end; i++) {
      TensorData data = values.plan().weights().get(i);
      String name = values.weight(i);
      type.addField(
          FieldSpec.builder(Carrier.arrayOf(data.element()), name)
              .addJavadoc("$L\n", Identifiers.comment(data.type().toString()))
              .build());
      Optional<CompactFloats> compact = CompactFloats.of(data);
      method.addStatement(
          "$L = reader.$L",
          name,
          compact
              .map(CompactFloats::call)
              .orElse(RuntimeNames.arrays(data.element()) + "(" + data.size() + ")"));
      pieces.addAll(compact.map(CompactFloats::pieces).orElse(List.of(ResourceBytes.of(data))));
    }
    method.addStatement("reader.expectEnd()").endControlFlow();
    type.addMethod(method.build());
    load.addStatement("weights.$L()", methodName);
    resources.put(
        names.packageName().replace('.', '/') + "/" + file, JarEntryContent.stored(pieces));
  }
}

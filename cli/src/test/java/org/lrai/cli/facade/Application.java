package org.lrai.cli.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.cli.pipeline.Stage;
import org.lrai.passes.WeightFormat;
import org.lrai.runtime.CompiledModel;

/**
 * An application with compiled models on its class path: its source is compiled against the jars
 * and run.
 */
final class Application {
  private final Path folder;
  private final List<Path> classPath = new ArrayList<>();

  Application(Path folder) throws Exception {
    this.folder = folder;
    classPath.add(
        Path.of(CompiledModel.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  /** Compiles a model into a jar on the class path. */
  Application with(String modelName, GraphProto.Builder graph, String... fixed) throws IOException {
    Path model = Files.createTempFile(folder, "model", ".onnx");
    Files.write(
        model,
        ModelProto.newBuilder()
            .setIrVersion(8)
            .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(20))
            .setGraph(graph.setName("test"))
            .build()
            .toByteArray());
    return with(modelName, model, fixed);
  }

  Application with(String modelName, Path model, String... fixed) throws IOException {
    Path jar = Files.createTempFile(folder, "model", ".jar");
    CompilationRequest request =
        new CompilationRequest(
            model,
            new TreeMap<>(),
            FixedInputs.read(model, Arrays.asList(fixed)),
            Map.of(),
            modelName,
            false,
            WeightFormat.F32,
            false);
    Compilation.toFile(request, jar, Stage.Observer.NONE);
    classPath.add(jar);
    return this;
  }

  /** The jars of the models, in order. */
  List<Path> jars() {
    return classPath.subList(1, classPath.size());
  }

  /**
   * Compiles and runs a program.
   *
   * @param statements of a method that gives a string; {@code org.lrai.runtime} and {@code
   *     java.util} are imported
   * @return what the method gives
   */
  String run(String statements) throws Exception {
    Path source = folder.resolve("Main.java");
    Files.writeString(
        source,
        """
        import java.util.*;
        import org.lrai.runtime.*;

        public final class Main {
          public static String run() {
        %s
          }
        }
        """
            .formatted(statements.indent(4)));
    compile(source);
    List<URL> urls = new ArrayList<>(List.of(url(folder)));
    for (Path entry : jars()) {
      urls.add(url(entry));
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]))) {
      return (String) loader.loadClass("Main").getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      compiler
          .getTask(
              messages,
              files,
              null,
              List.of("-proc:none", "-Xlint:all,-path,-classfile"),
              null,
              files.getJavaFileObjects(source))
          .call();
    }
    assertEquals("", messages.toString());
  }

  /** A graph with these nodes; inputs and outputs are added to it. */
  static GraphProto.Builder graph(NodeProto.Builder... nodes) {
    GraphProto.Builder graph = GraphProto.newBuilder();
    Arrays.stream(nodes).forEach(graph::addNode);
    return graph;
  }

  static NodeProto.Builder node(String operator, List<String> inputs, String... outputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addAllInput(inputs)
        .addAllOutput(Arrays.asList(outputs));
  }

  /** A tensor; dims are numbers or names of symbols. */
  static ValueInfoProto tensor(String name, DataType type, Object... dims) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (Object dim : dims) {
      if (dim instanceof Integer number) {
        shape.addDimBuilder().setDimValue(number);
      } else {
        shape.addDimBuilder().setDimParam(dim.toString());
      }
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape)))
        .build();
  }

  static ValueInfoProto untyped(String name) {
    return ValueInfoProto.newBuilder().setName(name).build();
  }
}

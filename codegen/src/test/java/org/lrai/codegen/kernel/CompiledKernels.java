package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.codegen.jar.JavaSources;
import org.lrai.ir.kernel.Kernel;
import org.lrai.runtime.program.ScalarMath;

/** Kernels that were printed, compiled and loaded, in every form and vector length. */
final class CompiledKernels {
  /** Where the runtime's classes are. */
  static final List<Path> RUNTIME =
      List.of(
          Path.of(ScalarMath.class.getProtectionDomain().getCodeSource().getLocation().getPath()));

  private static final List<Integer> VECTOR_BITS = List.of(128, 256, 512);

  private final List<Kernel> kernels;
  private final SequencedMap<String, String> sources = new LinkedHashMap<>();
  private final SequencedMap<String, ClassLoader> forms = new LinkedHashMap<>();

  CompiledKernels(List<Kernel> kernels) {
    this.kernels = kernels;
    ClassName species = ClassName.get("vector", "Species");
    add(species, KernelClasses.species("Species"));
    for (int i = 0; i < kernels.size(); i++) {
      CodeBlock documentation = CodeBlock.of("A test.\n");
      add(scalar(i), KernelClasses.scalar("K" + i, kernels.get(i), documentation));
      if (KernelClasses.hasVectorForm(kernels.get(i))) {
        add(vector(i), KernelClasses.vector("K" + i, kernels.get(i), species, documentation));
      }
    }
    JavaSources compiler = new JavaSources(RUNTIME);
    compiler.compile(sources);
    Map<String, byte[]> classes = compiler.classes();
    forms.put("scalar", new Loader(classes));
    for (int bits : VECTOR_BITS) {
      System.setProperty("lrai.vectorBits", Integer.toString(bits));
      ClassLoader loader = new Loader(classes);
      try {
        Class.forName("vector.Species", true, loader);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
      forms.put(bits + " bits", loader);
    }
    System.clearProperty("lrai.vectorBits");
  }

  private static ClassName scalar(int kernel) {
    return ClassName.get("scalar", "K" + kernel);
  }

  private static ClassName vector(int kernel) {
    return ClassName.get("vector", "K" + kernel);
  }

  private void add(ClassName name, TypeSpec type) {
    String text =
        JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).build().toString();
    sources.put(name.canonicalName(), text);
  }

  /** The source of a form of a kernel, for messages. */
  String source(int kernel, String form) {
    return sources.getOrDefault(className(kernel, form).canonicalName(), "");
  }

  /** "scalar", and one for each vector length. */
  List<String> forms() {
    return List.copyOf(forms.keySet());
  }

  private ClassName className(int kernel, String form) {
    return form.equals("scalar") || !KernelClasses.hasVectorForm(kernels.get(kernel))
        ? scalar(kernel)
        : vector(kernel);
  }

  /**
   * Runs a kernel; its parallel loop, if any, in two ranges.
   *
   * @param arrays as generated code wants them
   */
  void run(int kernel, String form, List<Object> arrays, List<Integer> sizes, int parallelExtent) {
    List<Object> arguments = new ArrayList<>(arrays);
    arguments.addAll(sizes);
    if (kernels.get(kernel).parallelLoop().isEmpty()) {
      invoke(kernel, form, arguments);
      return;
    }
    int middle = parallelExtent / 3;
    for (int[] range : new int[][] {{0, middle}, {middle, parallelExtent}}) {
      List<Object> part = new ArrayList<>(arguments);
      part.add(range[0]);
      part.add(range[1]);
      invoke(kernel, form, part);
    }
  }

  private void invoke(int kernel, String form, List<Object> arguments) {
    try {
      Class<?> type = Class.forName(className(kernel, form).canonicalName(), true, forms.get(form));
      for (Method method : type.getMethods()) {
        if (method.getName().equals("run")) {
          method.invoke(null, arguments.toArray());
          return;
        }
      }
      throw new AssertionError("no method run in " + type);
    } catch (InvocationTargetException e) {
      throw new AssertionError(source(kernel, form), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(ScalarMath.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}

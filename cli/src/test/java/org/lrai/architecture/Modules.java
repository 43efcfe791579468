package org.lrai.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of this project that are on the class path: descriptors and compiled classes. */
final class Modules {

  private static final Map<String, ModuleReference> REFERENCES = find();
  private static final JavaClasses CLASSES = importClasses();

  private Modules() {}

  /** The names of the project's modules that this one sees. */
  static Set<String> names() {
    return REFERENCES.keySet();
  }

  /** The module of that name; it must be on the class path. */
  static ModuleReference reference(String name) {
    return Objects.requireNonNull(REFERENCES.get(name), name);
  }

  /** The classes of all those modules, without tests. */
  static JavaClasses classes() {
    return CLASSES;
  }

  /** The names of the classes that the module holds, read from its folder or jar. */
  static Set<String> classNames(ModuleReference module) {
    try (var reader = module.open();
        Stream<String> entries = reader.list()) {
      return entries
          .filter(entry -> entry.endsWith(".class") && !entry.equals("module-info.class"))
          .map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ModuleReference> find() {
    Map<String, ModuleReference> found = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      boolean ours =
          path.getFileName().toString().startsWith("lrai-") || path.endsWith("target/classes");
      if (ours) {
        ModuleFinder.of(path)
            .findAll()
            .forEach(module -> found.put(module.descriptor().name(), module));
      }
    }
    return found;
  }

  private static JavaClasses importClasses() {
    return new ClassFileImporter()
        .importLocations(
            REFERENCES.values().stream()
                .map(module -> Location.of(module.location().orElseThrow()))
                .collect(Collectors.toSet()));
  }
}

package org.lrai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each lemma schema that obligations assert is a theorem of {@code proofs/coq}. */
class LemmasTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path RULES = ROOT.resolve("verifier/src/main/java/org/lrai/verifier/rules");
  private static final Pattern SCHEMA = Pattern.compile("new Clause\\(\\s*\"([a-z_]+)\"");
  private static final Pattern THEOREM =
      Pattern.compile("^Theorem ([a-z_0-9]+)", Pattern.MULTILINE);

  /** Schemas that are theorems of other names. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("loop_begins", "loop_defined", "loop_goes_on", "loop_defined");

  private static Set<String> found(Path folder, String suffix, Pattern pattern) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(suffix)).toList();
      for (Path source : sources) {
        pattern
            .matcher(Files.readString(source))
            .results()
            .forEach(result -> names.add(result.group(1).replaceFirst("_clause$", "")));
      }
    }
    return names;
  }

  @Test
  void schemasAreTheorems() throws IOException {
    Set<String> schemas = found(RULES, ".java", SCHEMA);
    assertTrue(schemas.size() > 25, schemas::toString);
    Set<String> theorems = found(ROOT.resolve("proofs/coq"), ".v", THEOREM);
    schemas.removeIf(schema -> theorems.contains(OTHER_NAMES.getOrDefault(schema, schema)));
    assertEquals(Set.of(), schemas);
  }
}

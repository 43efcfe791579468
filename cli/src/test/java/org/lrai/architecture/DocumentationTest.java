package org.lrai.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides quote the sources: each fenced block that names a file stands in that file, verbatim. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern EXCERPT =
      Pattern.compile("```(?:java|rule) (\\S+)\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"docs/add-an-operator.md", "docs/add-a-rule.md"})
  void excerptsAreThoseOfTheSources(String guide) throws IOException {
    var excerpts = EXCERPT.matcher(Files.readString(ROOT.resolve(guide))).results().toList();
    assertTrue(excerpts.size() >= 3, guide + " quotes too little to be kept true");
    for (MatchResult excerpt : excerpts) {
      String source = Files.readString(ROOT.resolve(excerpt.group(1)));
      assertTrue(
          source.contains(excerpt.group(2)),
          () -> guide + " quotes what does not stand in " + excerpt.group(1));
    }
  }
}

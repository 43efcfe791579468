package org.lrai.ir;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;

/** {@code docs/semantics.md} speaks of everything that a definition may be made of. */
final class SemanticsTextTest {

  @Test
  void everyConstructIsExplained() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "semantics.md"));
    List<String> names = new ArrayList<>();
    Stream.of(ScalarOp.values()).forEach(op -> names.add(op.name()));
    Stream.of(Definition.Reducer.Fold.values()).forEach(fold -> names.add(fold.name()));
    names.add("REPLACE");
    names.add("Arg");
    Stream.of(Definition.class.getPermittedSubclasses())
        .forEach(form -> names.add(form.getSimpleName()));
    Stream.of(ScalarExpr.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .filter(form -> !form.endsWith("Literal"))
        .forEach(names::add);
    for (String name : names) {
      assertTrue(
          text.matches("(?s).*\\b" + name + "\\b.*"), "docs/semantics.md says nothing of " + name);
    }
  }

  @Test
  void paragraphsAreNumberedInOrder() throws IOException {
    int chapter = 0;
    int paragraph = 0;
    for (String line : Files.readAllLines(Path.of("..", "docs", "semantics.md"))) {
      var number = java.util.regex.Pattern.compile("(\\d+)\\.(\\d+)? .*").matcher(line);
      if (line.startsWith("## ")) {
        chapter++;
        paragraph = 0;
        assertTrue(line.startsWith("## " + chapter + ". "), line);
      } else if (number.matches() && number.group(2) != null) {
        assertTrue(Integer.parseInt(number.group(1)) == chapter, line);
        assertTrue(Integer.parseInt(number.group(2)) > paragraph, line);
        paragraph = Integer.parseInt(number.group(2));
      }
    }
    assertTrue(chapter > 10, "chapters");
  }
}

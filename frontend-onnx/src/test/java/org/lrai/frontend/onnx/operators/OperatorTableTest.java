package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperatorTableTest {
  private static final Path GUIDE = Path.of("..", "docs", "onnx.md");

  /** {@code `Add`, `Abs`} under a heading that names the domain. */
  private static final Pattern LIST =
      Pattern.compile("^### `([a-z.]+)`.*?\n\n(.*?)\n\n", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void theGuideListsAllOperators() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (MatchResult list : LIST.matcher(Files.readString(GUIDE)).results().toList()) {
      for (MatchResult name : NAME.matcher(list.group(2)).results().toList()) {
        listed.add(OperatorTable.key(list.group(1), name.group(1)));
      }
    }
    // ZipMap is there to be refused with a remedy of its own.
    listed.add("ai.onnx.ml:ZipMap");
    assertEquals(lines(OperatorTable.keys()), lines(listed));
  }

  private static String lines(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining("\n"));
  }
}

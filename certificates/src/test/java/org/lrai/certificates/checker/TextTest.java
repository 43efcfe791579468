package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void wordsAndGroups() {
    Text text = Text.read("(value x/1 (2 -3)\n  () \"a (name)\" %\"i \\\"j\\\"\")");

    assertEquals("value", text.head());
    assertEquals(List.of(2L, -3L), text.get(2).parts().stream().map(Text::number).toList());
    assertEquals(0, text.get(3).size());
    assertEquals("a (name)", text.get(4).name());
    assertEquals("%i \"j\"", text.get(5).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "word", "(a", "(a))", "(a) b", ")", "(\"a)"})
  void whatIsNoGroupIsInvalid(String text) {
    assertTrue(assertThrows(Rejection.class, () -> Text.read(text)).isInvalid());
  }

  @Test
  void depthIsBounded() {
    String deep = "(".repeat(100_000) + ")".repeat(100_000);
    assertTrue(assertThrows(Rejection.class, () -> Text.read(deep)).isInvalid());
  }

  @Test
  void messagesSayWhere() {
    Text text = Text.read("(a (b c))");
    Rejection rejection = assertThrows(Rejection.class, () -> text.get(1).get(1).number());
    assertEquals("character 6: no integer: c", rejection.getMessage());
  }
}

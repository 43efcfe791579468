package org.lrai.ir.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class NamesTest {
  @Test
  void plainNamesStayAsTheyAre() {
    assertEquals("past.key_0", Names.text("past.key_0"));
    assertEquals("?0", Names.text("?0"));
    assertEquals("\"0x\"", Names.text("0x"));
    assertEquals("\"batch size\"", Names.text("batch size"));
    assertEquals("\"a\\\"b\\\\c\\u000a\"", Names.text("a\"b\\c\n"));
    assertEquals("\"\"", Names.text(""));
  }

  @Property
  void quotingCanBeUndone(@ForAll String name) {
    assertEquals(name, Names.unquote(Names.quote(name)));
  }
}

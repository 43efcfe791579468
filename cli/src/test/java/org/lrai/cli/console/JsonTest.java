package org.lrai.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void membersKeepTheirOrder() {
    Json json =
        Json.object()
            .put("z", 1)
            .put("a", true)
            .put("half", 0.5)
            .put("none", (String) null)
            .put("list", List.of("x", "y"), Json::of)
            .put("dims", Json.array(2, 3));

    assertEquals(
        "{\"z\": 1, \"a\": true, \"half\": 0.5, \"none\": null, \"list\": [\"x\", \"y\"],"
            + " \"dims\": [2, 3]}",
        json.text());
  }

  @Test
  void textIsEscaped() {
    assertEquals("\"a\\\"b\\\\c\\nd\\u0001\"", Json.of("a\"b\\c\nd\u0001").text());
  }

  /** A file name may hold half of a surrogate pair, which has no UTF-8 form. */
  @Test
  void surrogatesAreEscaped() {
    assertEquals("\"\\ud83d\"", Json.of("\ud83d").text());
    assertEquals("\"\\ud83d\\ude00\"", Json.of("\ud83d\ude00").text());
  }

  @Test
  void whatIsNotANumberInJsonIsText() {
    assertEquals(
        "[\"NaN\", \"-Infinity\", 0.1]",
        Json.array(List.of(Double.NaN, Double.NEGATIVE_INFINITY, 0.1), Json::number).text());
  }

  @Test
  void aMemberCannotBePutTwice() {
    Json.Members json = Json.object().put("a", 1);

    assertThrows(IllegalArgumentException.class, () -> json.put("a", 2));
  }
}

package org.lrai.certificates.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.CertificateException;

class JsonTest {

  @Test
  void theCanonicalFormIsThatOfRfc8785() {
    Json value =
        Json.of(
            Map.of(
                "b", Json.of(List.of(Json.of(true), Json.of(-1), Json.of(Map.of()))),
                "a", Json.of("\u20ac$\u000f\nA'B\"\\\\\"/\u007f\ud83d\ude00")));

    assertEquals(
        "{\"a\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\ud83d\ude00\",\"b\":[true,-1,{}]}",
        new String(value.canonical(), UTF_8));
  }

  /** The example of RFC 8785, 3.2.3: names are sorted by their UTF-16 code units. */
  @Test
  void membersAreSortedByCodeUnits() {
    String sorted =
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"O\","
            + "\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"Smiley\",\"\ufb33\":\"Hebrew\"}";
    String mixed =
        "{ \"\u20ac\":\"Euro\", \"\\r\":\"Carriage Return\", \"\ufb33\":\"Hebrew\", \"1\":\"One\",\n"
            + "\"\ud83d\ude00\":\"Smiley\", \"\u0080\":\"Control\", \"\u00f6\" : \"O\" }";

    assertEquals(
        sorted, new String(JsonReader.read("test", mixed.getBytes(UTF_8)).canonical(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "[1,",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "[1,]",
        "null",
        "[null]",
        "1.0",
        "1e3",
        "01",
        "-",
        "--1",
        "+1",
        "9007199254740992",
        "NaN",
        "11111111111111111111111",
        "tru",
        "truth",
        "\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"\n\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "{\"a\":1,\"a\":1}",
        "{}{}",
        "{} x",
        "{\"a\":1,\"\\u0061\":2}"
      })
  void whatIsNoJsonOfOursIsRefusedWithItsPlace(String text) {
    CertificateException refusal =
        assertThrows(
            CertificateException.class, () -> JsonReader.read("f.json", text.getBytes(UTF_8)));

    assertEquals("f.json", refusal.file());
    assertTrue(refusal.getMessage().contains("at character "), refusal.getMessage());
  }

  @Test
  void deepAndLongTextsAreRefused() {
    byte[] deep = "[".repeat(1_000_000).getBytes(UTF_8);
    byte[] wide = ("[0" + ",0".repeat(JsonReader.MOST_VALUES)).getBytes(UTF_8);

    assertThrows(CertificateException.class, () -> JsonReader.read("f", deep));
    assertThrows(CertificateException.class, () -> JsonReader.read("f", wide));
    assertThrows(
        CertificateException.class, () -> JsonReader.read("f", new byte[JsonReader.LARGEST + 1]));
    assertThrows(CertificateException.class, () -> JsonReader.read("f", new byte[] {'"', -1, '"'}));
  }

  @Test
  void onlyTheCanonicalTextIsReadWhereThatIsAskedFor() {
    byte[] canonical = "{\"a\":[1,2]}".getBytes(UTF_8);

    assertArrayEquals(canonical, JsonReader.readCanonical("f", canonical).canonical());
    for (String other : List.of(" {\"a\":[1,2]}", "{\"a\":[1,2]}\n", "{\"\\u0061\":[1,2]}")) {
      assertThrows(
          CertificateException.class,
          () -> JsonReader.readCanonical("f", other.getBytes(UTF_8)),
          other);
    }
  }

  @Property
  void valuesAreReadAsTheyWereWritten(@ForAll("values") Json value) {
    assertEquals(value, JsonReader.readCanonical("f", value.canonical()));
  }

  @Provide
  Arbitrary<Json> values() {
    Arbitrary<String> text = Arbitraries.strings().withCharRange('\0', '\ud7ff').ofMaxLength(8);
    Arbitrary<Json> simple =
        Arbitraries.oneOf(
            text.map(Json::of),
            Arbitraries.longs().between(-Json.LARGEST_NUMBER, Json.LARGEST_NUMBER).map(Json::of),
            Arbitraries.of(true, false).map(Json::of));
    return Arbitraries.recursive(
        () -> simple,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(Json::of),
                Arbitraries.maps(text, inner).ofMaxSize(3).map(Json::of)),
        0,
        3);
  }
}

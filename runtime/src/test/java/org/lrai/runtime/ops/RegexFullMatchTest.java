package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.runtime.Failures.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.runtime.ModelException.Reason;

class RegexFullMatchTest {

  @Test
  void exampleOfTheSpecification() {
    assertEquals(
        "bool[3]: 1 0 1",
        Run.text(
            new RegexFullMatch("www\\.[\\w.-]+\\.\\w+"),
            Run.strings("www.google.com", "www.facebook", "www.bbc.co.uk")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "a.*c abbc ab",
        "(ab|a)(bc)? abc abcc",
        "a{2,3} aa aaaa",
        "a{2} aa aaa",
        "a{2,} aaaa a",
        "x{,2} x{,2} xx",
        "(?i)straße STRAßE STRASE",
        "(?i:a)b Ab AB",
        "[[:alpha:]]+ abc ab1",
        "[[:^digit:]x-z] a 1",
        "[^x-z] a y",
        "[]a] ] b",
        "[a-] - b",
        "\\d+\\D 12a 123",
        "\\w\\W\\S a.b abc",
        "\\p{Greek}+ αβγ abc",
        "\\pL\\PL a1 1a",
        "\\p{^Lu} a A",
        "\\x41\\x{1F600} A😀 A",
        "\\101 A B",
        "\\Qa.b\\E a.b axb",
        "^abc$ abc ab",
        "\\Aabc\\z abc abcd",
        "\\bab\\b ab abc",
        "a\\Bb ab a",
        "a?? a aa",
        "(?P<name>a)(?<other>b) ab a",
        "(a*)*b aaab aaac",
        "a|b|cd cd ab",
      })
  void matchesAndDoesNot(String pattern, String matching, String other) {
    assertTrue(Regex.parse(pattern).matches(matching), pattern + " does not match " + matching);
    assertFalse(Regex.parse(pattern).matches(other), pattern + " matches " + other);
  }

  @Test
  void newlines() {
    assertFalse(Regex.parse("a.b").matches("a\nb"));
    assertTrue(Regex.parse("(?s)a.b").matches("a\nb"));
    assertTrue(Regex.parse("(?m)a$\n^b").matches("a\nb"));
    assertFalse(Regex.parse("a$\n^b").matches("a\nb"));
    assertTrue(Regex.parse("a\\nb").matches("a\nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "a)",
        "(a",
        "[a",
        "*",
        "a**",
        "\\",
        "\\1",
        "(?=a)",
        "(?<=a)",
        "a{2,1}",
        "a{1001}",
        "[z-a]",
        "\\p{Nothing}",
        "[[:none:]]",
        "\\q",
        "\\x{110000}",
        "(?z)",
        "(?",
        "\\xg0"
      })
  void refusesWhatRe2Refuses(String pattern) {
    assertRefused(Reason.OPERATOR, () -> Regex.parse(pattern), "RE2");
  }

  @Test
  void noPatternMakesItSlow() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertFalse(Regex.parse("(a*)*b").matches("a".repeat(100_000)));
          assertFalse(Regex.parse("(a|aa)+b").matches("a".repeat(100_000)));
          assertRefused(Reason.OPERATOR, () -> Regex.parse("((a{1000}){1000}){1000}"), "smaller");
          assertRefused(
              Reason.OPERATOR,
              () -> Regex.parse("((){1000}){1000}" + "(){1000}".repeat(9000)),
              "smaller");
          assertRefused(Reason.OPERATOR, () -> Regex.parse("(".repeat(100_000)), "deep");
        });
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> atom = Arbitraries.of("a", "b", "[ab]", "[^a]", ".", "");
    return Arbitraries.recursive(
        () -> atom,
        inner ->
            Arbitraries.oneOf(
                inner.tuple2().map(pair -> pair.get1() + pair.get2()),
                inner.tuple2().map(pair -> "(" + pair.get1() + "|" + pair.get2() + ")"),
                Arbitraries.of("*", "+", "?", "{0,2}", "{2}")
                    .flatMap(suffix -> inner.map(body -> "(" + body + ")" + suffix))),
        0,
        4);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(7).list().ofSize(5);
  }

  @Property(tries = 500)
  void agreesWithTheJdkWhereSyntaxIsTheSame(
      @ForAll("patterns") String pattern, @ForAll("texts") List<String> texts) {
    for (String text : texts) {
      assertEquals(
          Pattern.matches(pattern, text),
          Regex.parse(pattern).matches(text),
          pattern + " and " + text);
    }
  }
}

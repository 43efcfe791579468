package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;
import org.lrai.runtime.ops.StringNormalizer.CaseChange;

/** Cast, StringConcat, Equal, StringSplit, StringNormalizer, TfIdfVectorizer. */
class StringOperatorsTest {

  @Test
  void numbersHaveTheSameDigitsEverywhere() {
    StringCast toText = new StringCast(ElementType.STRING);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertEquals("string[2]: 1e+16 1.5e-05", Run.text(toText, Run.floats(1e16f, 1.5e-5f)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void concatAndEqualBroadcast() {
    Tensor column = Run.shaped(Run.strings("a", "b"), 2, 1);
    Tensor row = Run.strings("a", "xyz");
    assertEquals("string[2, 2]: aa axyz ba bxyz", Run.text(new StringConcat(), column, row));
    assertEquals("bool[2, 2]: 1 0 0 0", Run.text(new StringEqual(), column, row));
    Run.refused(new StringConcat(), "broadcast", row, Run.strings("a", "b", "c"));
    Run.refused(new StringConcat(), "not of type string", row, Run.longs(1));
  }

  @Test
  void numbersAreWrittenWithTheFewestDigits() {
    StringCast toText = new StringCast(ElementType.STRING);
    Tensor floats = Tensor.of(new float[] {0.1f, 1, -3e8f, 1e16f, 1.5e-5f, 0x1p-149f}, 6);
    assertEquals("string[6]: 0.1 1.0 -300000000.0 1e+16 1.5e-05 1e-45", Run.text(toText, floats));
    Tensor specials = Tensor.of(new double[] {-0.0, Double.NaN, Double.NEGATIVE_INFINITY, 0.1}, 4);
    assertEquals("string[4]: -0.0 nan -inf 0.1", Run.text(toText, specials));
    Tensor half = Tensor.of(ElementType.FLOAT16, new short[] {0x2E66}, 1);
    assertEquals("string[1]: 0.1", Run.text(toText, half));
    Tensor unsigned = Tensor.of(ElementType.UINT64, new long[] {-1}, 1);
    assertEquals("string[1]: 18446744073709551615", Run.text(toText, unsigned));
    Tensor truth = Tensor.of(ElementType.BOOL, new byte[] {0, 1}, 2);
    assertEquals("string[2]: False True", Run.text(toText, truth));
  }

  @Test
  void textIsReadAsNumbers() {
    Tensor text = Run.strings("0.1", " -1.5E3", "nan", "+INF", "-infinity", "1e999999999");
    assertEquals(
        "float[6]: 0.1 -1500.0 NaN Infinity -Infinity Infinity",
        Run.text(new StringCast(ElementType.FLOAT), text));
    Tensor whole = Run.strings("7", "-2.9", "1e2", "1e-999999999", "1e999999999", "300");
    assertEquals("int8[6]: 7 -2 100 0 0 44", Run.text(new StringCast(ElementType.INT8), whole));
    assertEquals(
        "bool[3]: 1 0 1",
        Run.text(new StringCast(ElementType.BOOL), Run.strings("True", "0", "0.5")));
    Run.refused(new StringCast(ElementType.FLOAT), "not a number", Run.strings("one"));
  }

  @Test
  void splitAtADelimiter() {
    Value[] outputs =
        Run.all(new StringSplit(".", -1), Run.strings("abc.com", "def.net", "", ".a."));
    assertEquals("string[4, 3]: abc com  def net     " + " a ", Run.text(outputs[0]));
    assertEquals("int64[4]: 2 2 1 3", Run.text(outputs[1]));
  }

  @Test
  void splitAtMostSoOften() {
    Value[] outputs = Run.all(new StringSplit("-", 1), Run.strings("o-n-n--x-", "o-n"));
    assertEquals("string[2, 2]: o n-n--x- o n", Run.text(outputs[0]));
    outputs = Run.all(new StringSplit("", 1), Run.strings("  hello   world  again ", "a"));
    assertEquals("string[2, 2]: hello world  again a ", Run.text(outputs[0]));
  }

  @Test
  void splitAtWhiteSpace() {
    Value[] outputs = Run.all(new StringSplit("", -1), Run.strings(" hello \t world ", "", "  "));
    assertEquals("string[3, 2]: hello world    ", Run.text(outputs[0]));
    assertEquals("int64[3]: 2 0 0", Run.text(outputs[1]));
    outputs = Run.all(new StringSplit("", -1), Tensor.of(new String[0], 0, 2));
    assertEquals("string[0, 2, 0]:", Run.text(outputs[0]));
  }

  @Test
  void normalizerRemovesStopWords() {
    Tensor x = Run.strings("monday", "tuesday", "Monday", "thursday");
    Tensor stops = Run.strings("monday");
    assertEquals(
        "string[3]: TUESDAY MONDAY THURSDAY",
        Run.text(new StringNormalizer(CaseChange.UPPER, true, "en_US"), x, stops));
    assertEquals(
        "string[1, 2]: tuesday thursday",
        Run.text(new StringNormalizer(CaseChange.LOWER, false, ""), Run.shaped(x, 1, 4), stops));
    assertEquals(
        "string[1]: ",
        Run.text(
            new StringNormalizer(CaseChange.NONE, true, ""), Run.strings("a"), Run.strings("a")));
    assertEquals(
        "string[1]: a",
        Run.text(new StringNormalizer(CaseChange.NONE, true, ""), Run.strings("a")));
    Run.refused(new StringNormalizer(CaseChange.NONE, true, ""), "[C]", Run.shaped(x, 2, 2), stops);
  }

  @Test
  void normalizerReadsNoMoreThanATensorHas() {
    Tensor front = Tensor.view(ElementType.STRING, new String[] {"a", "b", "c"}, 1);
    assertEquals("string[1]: a", Run.text(new StringNormalizer(CaseChange.NONE, true, ""), front));
  }

  @Test
  void normalizerFollowsTheLanguage() {
    assertEquals(
        "string[1]: \u0131",
        Run.text(new StringNormalizer(CaseChange.LOWER, true, "tr_TR.UTF-8"), Run.strings("I")));
  }

  private static final Tensor POOL = Run.longs(2, 3, 5, 4, 5, 6, 7, 8, 6, 7);
  private static final Tensor STARTS = Run.longs(0, 4);
  private static final Tensor COLUMNS = Run.longs(0, 1, 2, 3, 4, 5, 6);
  private static final Tensor TOKENS = Run.longs(1, 1, 3, 3, 3, 7, 8, 6, 7, 5, 6, 8);

  private static TfIdfVectorizer counts(int min, int max, int skip) {
    return new TfIdfVectorizer(TfIdfVectorizer.Weighting.TF, min, max, skip);
  }

  @Test
  void countsOfTheSpecification() {
    assertEquals(
        "float[7]: 0.0 0.0 0.0 0.0 1.0 1.0 1.0",
        Run.text(counts(2, 2, 0), TOKENS, POOL, STARTS, COLUMNS));
    assertEquals(
        "float[7]: 0.0 0.0 0.0 0.0 1.0 3.0 1.0",
        Run.text(counts(2, 2, 5), TOKENS, POOL, STARTS, COLUMNS));
    assertEquals(
        "float[7]: 0.0 3.0 1.0 0.0 1.0 3.0 1.0",
        Run.text(counts(1, 2, 5), TOKENS, POOL, STARTS, COLUMNS));
  }

  @Test
  void weightsAndRowsAndStrings() {
    Tensor x = Run.shaped(Run.strings("a", "b", "a", "b", "c", "c"), 2, 3);
    Tensor pool = Run.strings("a", "c", "a", "b");
    Tensor starts = Run.longs(0, 2);
    Tensor columns = Run.longs(2, 0, 1);
    Tensor weights = Run.floats(10, 20, 30);
    assertEquals(
        "float[2, 3]: 0.0 30.0 20.0 40.0 0.0 0.0",
        Run.text(
            new TfIdfVectorizer(TfIdfVectorizer.Weighting.TFIDF, 1, 2, 0),
            x,
            pool,
            starts,
            columns,
            weights));
    assertEquals(
        "float[2, 3]: 0.0 30.0 10.0 20.0 0.0 0.0",
        Run.text(
            new TfIdfVectorizer(TfIdfVectorizer.Weighting.IDF, 1, 2, 0),
            x,
            pool,
            starts,
            columns,
            weights));
    Run.refused(counts(1, 2, 0), "ngram_indexes", x, pool, starts, Run.longs(1));
  }
}

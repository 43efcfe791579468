package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lrai.runtime.Failures.assertRefused;

import org.junit.jupiter.api.Test;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.ops.Normalizer.Norm;

/** LabelEncoder, CategoryMapper, OneHotEncoder, Imputer, Normalizer and the like. */
class TablesTest {

  @Test
  void labelEncoderMapsBetweenAllTypes() {
    ElementType[] types = {
      ElementType.FLOAT, ElementType.DOUBLE, ElementType.INT16, ElementType.INT32, ElementType.INT64
    };
    for (ElementType from : types) {
      for (ElementType to : types) {
        Tensor y =
            Run.first(
                new LabelEncoder(),
                Run.of(from, 2, 1, 7),
                Run.of(from, 1, 2),
                Run.of(to, 10, 20),
                Run.of(to, -1));
        assertEquals(Run.text(Run.of(to, 20, 10, -1)), Run.text(y));
      }
    }
  }

  @Test
  void labelEncoderMapsStrings() {
    Tensor names = Run.strings("Amy", "Sally");
    assertEquals(
        "int64[5]: -1 5 5 6 6",
        Run.text(
            new LabelEncoder(),
            Run.strings("Dori", "Amy", "Amy", "Sally", "Sally"),
            names,
            Run.longs(5, 6),
            Run.longs(-1)));
    assertEquals(
        "string[2]: Sally _Unused",
        Run.text(
            new LabelEncoder(), Run.longs(6, 7), Run.longs(5, 6), names, Run.strings("_Unused")));
    Run.refused(new LabelEncoder(), "2 keys and 1", names, names, Run.longs(1), Run.longs(1));
    Run.refused(
        new LabelEncoder(), "not of type string", Run.longs(1), names, names, Run.strings(""));
  }

  @Test
  void labelEncoderTakesNanAndTheLastOfEqualKeys() {
    assertEquals(
        "int64[4]: 3 2 2 3",
        Run.text(
            new LabelEncoder(),
            Run.floats(Float.NaN, 0f, -0f, Float.intBitsToFloat(0x7FC00001)),
            Run.floats(0f, -0f, Float.NaN),
            Run.longs(1, 2, 3),
            Run.longs(-1)));
  }

  @Test
  void categoryMapperGoesBothWays() {
    Tensor integers = Run.longs(1, 2);
    Tensor names = Run.strings("cat", "dog");
    assertEquals(
        "int64[2]: 2 -1",
        Run.text(new CategoryMapper(), Run.strings("dog", "cow"), integers, names, Run.longs(-1)));
    assertEquals(
        "string[2]: cat ?",
        Run.text(new CategoryMapper(), Run.longs(1, 3), integers, names, Run.strings("?")));
  }

  @Test
  void oneHotEncoder() {
    Tensor categories = Run.longs(1, 3);
    assertEquals(
        "float[3, 2]: 0.0 1.0 0.0 0.0 1.0 0.0",
        Run.text(new OneHotEncoder(true), Run.floats(3.7f, 2, 1), categories));
    assertEquals(
        "float[1, 1, 2]: 1.0 0.0",
        Run.text(
            new OneHotEncoder(false), Run.shaped(Run.strings("a"), 1, 1), Run.strings("a", "b")));
    Run.refused(new OneHotEncoder(false), "none of the categories", Run.longs(2), categories);
    Run.refused(new OneHotEncoder(true), "categories are", Run.strings("a"), categories);
  }

  @Test
  void imputer() {
    Tensor x = Run.shaped(Run.floats(1, Float.NaN, Float.NaN, 4), 2, 2);
    assertEquals(
        "float[2, 2]: 1.0 8.0 7.0 4.0",
        Run.text(new Imputer(), x, Run.floats(7, 8), Run.floats(Float.NaN)));
    assertEquals(
        "int64[3]: 5 0 5",
        Run.text(new Imputer(), Run.longs(-1, 0, -1), Run.longs(5), Run.longs(-1)));
    Run.refused(new Imputer(), "3 elements", x, Run.floats(1, 2, 3), Run.floats(0));
  }

  @Test
  void normalizer() {
    Tensor x = Run.shaped(Run.longs(3, -4, 0, 0), 2, 2);
    assertEquals("float[2, 2]: 0.6 -0.8 0.0 0.0", Run.text(new Normalizer(Norm.L2), x));
    assertEquals("float[2]: 0.25 -0.75", Run.text(new Normalizer(Norm.L1), Run.floats(1, -3)));
    assertEquals("float[2]: 1.0 0.5", Run.text(new Normalizer(Norm.MAX), Run.floats(4, 2)));
    assertEquals(
        "float[2, 0]:", Run.text(new Normalizer(Norm.L1), Tensor.zeros(ElementType.FLOAT, 2, 0)));
  }

  @Test
  void featureVectorizer() {
    assertEquals(
        "float[2, 4]: 1.0 2.0 5.0 0.0 3.0 4.0 6.0 0.0",
        Run.text(
            new FeatureVectorizer(),
            Run.longs(2, 2),
            Run.shaped(Run.longs(1, 2, 3, 4), 2, 2),
            Run.shaped(Run.longs(5, 6), 2, 1)));
    Run.refused(new FeatureVectorizer(), "1 widths", Run.longs(2));
    Run.refused(
        new FeatureVectorizer(),
        "has 1 rows",
        Run.longs(1, 1),
        Run.floats(1),
        Run.shaped(Run.floats(1, 2), 2, 1));
  }

  @Test
  void arrayFeatureExtractor() {
    Tensor x = Run.shaped(Run.strings("a", "b", "c", "d"), 2, 2);
    assertEquals(
        "string[2, 3]: b a b d c d", Run.text(new ArrayFeatureExtractor(), x, Run.longs(1, 0, 1)));
    assertEquals(
        "int64[1, 1]: 9", Run.text(new ArrayFeatureExtractor(), Run.longs(8, 9), Run.longs(1)));
    assertEquals(
        "int64[1, 0]:", Run.text(new ArrayFeatureExtractor(), Run.longs(8, 9), Run.longs()));
    Run.refused(new ArrayFeatureExtractor(), "index 2", x, Run.longs(2));
  }

  @Test
  void stringsAreNoNumbers() {
    assertRefused(
        Reason.OPERATOR,
        () -> new Normalizer(Norm.L1).run(new Tensor[] {Run.strings("a")}),
        "strings");
  }
}

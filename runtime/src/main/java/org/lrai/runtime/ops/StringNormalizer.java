package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Removes stop words and changes case.
 *
 * <p>Inputs: X, STRING {@code [C]} or {@code [1, C]}; the stop words, STRING of one dim, optional.
 * Output: STRING of X's rank, what is left; one empty string if nothing is. ONNX StringNormalizer.
 *
 * @param change what to do with case
 * @param caseSensitive whether stop words must match in case
 * @param locale the language of case, in POSIX or BCP 47 form ({@code en_US}, {@code tr-TR});
 *     empty: of no language
 */
public record StringNormalizer(CaseChange change, boolean caseSensitive, String locale)
    implements OpaqueOperator {

  /** What to do with the case of letters. */
  public enum CaseChange {
    NONE,
    LOWER,
    UPPER
  }

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("StringNormalizer", inputs);
    Tensor x = in.tensor(0, "X", ElementType.STRING);
    in.require(x.rank() == 1 || (x.rank() == 2 && x.dim(0) == 1), "X is %s, not [C] or [1, C]", x);
    Tensor stopWords = in.optionalTensor(1, "stopwords");
    Locale language = Locale.forLanguageTag(locale.replaceFirst("[.@].*", "").replace('_', '-'));
    Set<String> stops = new HashSet<>();
    if (stopWords != null) {
      String[] words = in.tensor(1, "stopwords", ElementType.STRING).strings();
      for (int i = 0; i < stopWords.size(); i++) {
        stops.add(key(words[i], language));
      }
    }
    List<String> left = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      String word = x.strings()[i];
      if (!stops.contains(key(word, language))) {
        left.add(changed(word, language));
      }
    }
    if (left.isEmpty()) {
      left.add("");
    }
    String[] array = left.toArray(String[]::new);
    return new Value[] {
      x.rank() == 1 ? Tensor.of(array, array.length) : Tensor.of(array, 1, array.length)
    };
  }

  private String key(String word, Locale language) {
    return caseSensitive ? word : word.toLowerCase(language);
  }

  private String changed(String word, Locale language) {
    return switch (change) {
      case NONE -> word;
      case LOWER -> word.toLowerCase(language);
      case UPPER -> word.toUpperCase(language);
    };
  }
}

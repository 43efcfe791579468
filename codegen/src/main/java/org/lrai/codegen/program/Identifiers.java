package org.lrai.codegen.program;

import com.palantir.javapoet.NameAllocator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java names and comments from the names of a model, which may hold anything. */
public final class Identifiers {
  private static final int LONGEST = 60;
  private static final int LONGEST_LIST = 12;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Identifiers() {}

  /** Words of letters and digits, such as {@code encoder, layer, 0, MatMul, output}. */
  private static List<String> words(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String text = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    return java.util.Arrays.stream(text.split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A name of a field or variable: {@code lowerCamelCase}. */
  static String variable(String name) {
    return variable(name, "value");
  }

  /**
   * A name of a field or variable: {@code lowerCamelCase}.
   *
   * @param otherwise for a name without letters and digits that all systems have
   */
  static String variable(String name, String otherwise) {
    String joined =
        words(name).stream().map(Identifiers::capitalized).collect(Collectors.joining());
    if (joined.isEmpty()) {
      return otherwise;
    }
    if (Character.isDigit(joined.charAt(0))) {
      return "value" + joined;
    }
    // "QTable" and "IDs" keep their capitals but the first.
    return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
  }

  /** A name of a class: {@code UpperCamelCase}. */
  public static String className(String name) {
    String joined =
        words(name).stream().map(Identifiers::capitalized).collect(Collectors.joining());
    if (joined.isEmpty()) {
      return "Model" + digest(name);
    }
    if (Character.isDigit(joined.charAt(0))) {
      return "Model" + joined;
    }
    // Generated code refers to the classes of java.lang by their simple names.
    return isOfJavaLang(joined) ? joined + "Model" : joined;
  }

  /** A name of a package, in lower case. */
  public static String packageSegment(String name) {
    String joined = String.join("", words(name)).toLowerCase(Locale.ROOT);
    if (joined.isEmpty()) {
      return "model" + digest(name);
    }
    String segment = Character.isDigit(joined.charAt(0)) ? "model" + joined : joined;
    return javax.lang.model.SourceVersion.isKeyword(segment) ? segment + "model" : segment;
  }

  private static boolean isOfJavaLang(String className) {
    try {
      Class.forName("java.lang." + className, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false; // LinkageError: the name differs in capitals alone, on some file systems
    }
  }

  /** Keeps models apart whose names have no letters that all systems have. */
  private static String digest(String name) {
    return name.isEmpty() ? "" : "%08x".formatted(name.hashCode());
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Names for fields of one class. */
  static NameAllocator allocator(String... reserved) {
    NameAllocator names = new NameAllocator();
    for (String name : reserved) {
      names.newName(name);
    }
    return names;
  }

  /** Text that is safe in a comment and in Javadoc: no escape, end of comment, tag or markup. */
  static String comment(String text) {
    String cut = text.length() > 200 ? text.substring(0, 200) + "..." : text;
    return cut.replaceAll("[^A-Za-z0-9 _./:,()\\[\\]+=-]", "?");
  }

  /** The names of nodes, the first ones if there are many. */
  static String comment(List<String> names) {
    String first = names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
    String rest =
        names.size() > LONGEST_LIST ? " and " + (names.size() - LONGEST_LIST) + " more" : "";
    return comment(first) + rest;
  }
}

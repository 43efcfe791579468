package org.lrai.codegen.kernel;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of the variables of one method, each different from all others. */
final class JavaNames {
  private final Set<String> taken;
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * @param reserved names that are not given
   */
  JavaNames(Collection<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** A new name: the one suggested, as far as Java allows, or that with a number. */
  String next(String suggestion) {
    String name = NameAllocator.toJavaIdentifier(suggestion);
    if (!SourceVersion.isKeyword(name) && taken.add(name)) {
      return name;
    }
    boolean endsInDigit = Character.isDigit(name.charAt(name.length() - 1));
    String stem = endsInDigit ? name + "_" : name;
    while (true) {
      String numbered = stem + last.merge(name, 2, (number, _) -> number + 1);
      if (taken.add(numbered)) {
        return numbered;
      }
    }
  }
}

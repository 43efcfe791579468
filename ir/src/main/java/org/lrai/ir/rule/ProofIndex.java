package org.lrai.ir.rule;

import java.util.HashSet;
import java.util.Set;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * Which instances of rules are proved. Read from the table that {@code lrai prove} writes: a line
 * for each instance, its columns separated by tabs: digest of the instance ({@link
 * RuleInstance#digest}), verdict ({@code proved}, {@code unknown} or {@code refuted}), name of the
 * rule, key of the instance; more columns (solvers, versions, times) are for people. Lines that
 * begin with {@code #} are comments.
 */
@FunctionalInterface
public interface ProofIndex {
  /** Whether there is a proof of this very text with these definitions. */
  boolean isProved(RuleInstance instance);

  /**
   * The index that a table gives.
   *
   * @param file its name, for messages
   * @throws DiagnosticException with code {@code proof-index} for a line that is none
   */
  static ProofIndex parse(String file, String table) {
    Set<String> proved = new HashSet<>();
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 4 || !columns[0].matches("[0-9a-f]{64}")) {
        throw new DiagnosticException(
            Diagnostic.error(
                    "proof-index",
                    "line " + number + ": expected digest, verdict, rule and instance")
                .inFile(file)
                .withRemedy("lrai prove writes this file"));
      }
      if (columns[1].equals("proved")) {
        proved.add(columns[0]);
      }
    }
    Set<String> digests = Set.copyOf(proved);
    return instance -> digests.contains(instance.digest());
  }
}

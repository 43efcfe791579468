package org.lrai.cli.soundness;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.passes.WeightFormat;

/**
 * A certificate of a list.
 *
 * @param name another one for each
 * @param model an ONNX file, or {@code he-random WIDTH DEPTH SEED}
 * @param domain see {@link Place}
 * @param epsilon what is to be claimed
 */
public record Entry(
    String name, String model, String domain, WeightFormat weights, Optional<BigDecimal> epsilon) {
  private static final int COLUMNS = 5;

  /**
   * Reads a list: a line for each entry, its columns between tabs, {@code -} for no epsilon. Lines
   * that begin with {@code #} are comments. Where a name, model or domain has {@code {a,b}} or
   * {@code {1..5}}, the line stands for one entry for each, or each combination; the same braces
   * have the same content.
   */
  public static List<Entry> list(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      for (String single : expanded(line)) {
        String[] columns = single.split("\t", -1);
        try {
          entries.add(of(columns));
        } catch (IllegalArgumentException e) {
          throw new DiagnosticException(
              Diagnostic.error("certificates", "line %d: %s".formatted(number, e.getMessage()))
                  .inFile(file.toString())
                  .withRemedy("write NAME, MODEL, DOMAIN, WEIGHTS and EPSILON between tabs"));
        }
      }
    }
    return entries;
  }

  private static Entry of(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns instead of " + COLUMNS);
    }
    return new Entry(
        columns[0],
        columns[1],
        columns[2],
        WeightFormat.valueOf(columns[3]),
        columns[4].equals("-") ? Optional.empty() : Optional.of(new BigDecimal(columns[4])));
  }

  private static List<String> expanded(String line) {
    int open = line.indexOf('{');
    if (open < 0) {
      return List.of(line);
    }
    String braces = line.substring(open, line.indexOf('}', open) + 1);
    String content = braces.substring(1, braces.length() - 1);
    List<String> choices = new ArrayList<>();
    if (content.contains("..")) {
      int last = Integer.parseInt(content.substring(content.indexOf("..") + 2));
      for (int k = Integer.parseInt(content.substring(0, content.indexOf(".."))); k <= last; k++) {
        choices.add(Integer.toString(k));
      }
    } else {
      choices.addAll(List.of(content.split(",", -1)));
    }
    List<String> lines = new ArrayList<>();
    for (String choice : choices) {
      lines.addAll(expanded(line.replace(braces, choice)));
    }
    return lines;
  }
}

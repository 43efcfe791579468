package org.lrai.verifier.elementary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.verifier.elementary.MeasuredError.Peak;

/**
 * The recorded errors of elementary functions. An entry is valid for one program, which it names by
 * its digest: a program that was changed has no entry until it is measured again.
 */
public final class ErrorTable {
  private static final String RESOURCE = "errors.tsv";
  private static final String HEADING =
      "function\tprogram\tulp\tat\tulp beyond 1e-7\tat\tabsolute\tat";
  private static final MathContext UPWARD = new MathContext(6, RoundingMode.CEILING);
  private static final MathContext NEAREST = new MathContext(6, RoundingMode.HALF_EVEN);

  private final SequencedMap<String, MeasuredError> entries = new LinkedHashMap<>();

  private ErrorTable() {}

  /** The table that is part of this module. */
  public static ErrorTable recorded() {
    try (InputStream stream = ErrorTable.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #text} writes. */
  public static ErrorTable parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
      throw new IllegalArgumentException("not a table of errors: the heading is not " + HEADING);
    }
    ErrorTable table = new ErrorTable();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 8) {
        throw new IllegalArgumentException("not an entry of a table of errors: " + line);
      }
      MeasuredError entry =
          new MeasuredError(
              cells[0],
              cells[1],
              peak(cells[2], cells[3]),
              peak(cells[4], cells[5]),
              peak(cells[6], cells[7]));
      table.entries.put(entry.name(), entry);
    }
    return table;
  }

  private static Peak peak(String error, String argument) {
    return new Peak(Double.parseDouble(error), Float.parseFloat(argument));
  }

  /** This table with entries replaced or added; its order is that of the functions. */
  public ErrorTable with(Collection<MeasuredError> measured) {
    ErrorTable table = new ErrorTable();
    for (String name : ElementaryFunctions.all().keySet()) {
      Optional.ofNullable(entries.get(name)).ifPresent(entry -> table.entries.put(name, entry));
      measured.stream()
          .filter(entry -> entry.name().equals(name))
          .forEach(entry -> table.entries.put(name, entry));
    }
    return table;
  }

  /** All entries; some may be of programs that were changed since. */
  public List<MeasuredError> entries() {
    return new ArrayList<>(entries.values());
  }

  /** The error of a program, if it was measured. */
  public Optional<MeasuredError> of(Expansion program) {
    String digest = program.digest();
    return entries.values().stream().filter(entry -> entry.digest().equals(digest)).findFirst();
  }

  /** The table in the form that is kept as a resource: errors rounded up to six digits. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    for (MeasuredError entry : entries.values()) {
      StringJoiner line = new StringJoiner("\t", "", "\n");
      line.add(entry.name()).add(entry.digest());
      for (Peak peak : List.of(entry.ulps(), entry.farUlps(), entry.absolute())) {
        line.add(roundedUp(peak.error())).add(Float.toHexString(peak.argument()));
      }
      text.append(line);
    }
    return text.toString();
  }

  /** The table in Markdown. */
  public String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            | function | largest error (ulp) | at | of errors above 1e-7 (ulp) | at | largest absolute error | at |
            |---|---|---|---|---|---|---|
            """);
    for (MeasuredError entry : entries.values()) {
      text.append("| `").append(entry.name()).append('`');
      text.append(cells("%.4f", entry.ulps()));
      text.append(cells("%.4f", entry.farUlps()));
      text.append(cells("%.3e", entry.absolute()));
      text.append(" |\n");
    }
    return text.toString();
  }

  private static String cells(String format, Peak peak) {
    // Four digits after the point, or in all, of a number that has six: rounded up again.
    return " | "
        + String.format(Locale.ROOT, format, up(format, peak.error()))
        + " | "
        + Float.toHexString(peak.argument());
  }

  private static BigDecimal up(String format, double error) {
    BigDecimal exact = new BigDecimal(roundedUp(error));
    return format.endsWith("f")
        ? exact.setScale(4, RoundingMode.CEILING)
        : exact.round(new MathContext(4, RoundingMode.CEILING));
  }

  /** Six digits that are read as no less than the error; what was read is written as it was. */
  private static String roundedUp(double error) {
    BigDecimal nearest = new BigDecimal(error).round(NEAREST);
    return (nearest.doubleValue() >= error ? nearest : new BigDecimal(error).round(UPWARD))
        .toString();
  }
}

package org.lrai.cli.pipeline;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.Range;

/**
 * The sizes that a symbolic dim of a model is compiled for, as users write it: {@code batch=1..64}
 * or {@code batch=8}.
 */
public record DimRange(String symbol, Range range) {
  private static final Pattern TEXT =
      Pattern.compile("(?<name>.+)=(?<min>[0-9]{1,18})(?:\\.\\.(?<max>[0-9]{1,18}))?");

  /** Reads {@code NAME=SIZE} or {@code NAME=MIN..MAX}. */
  public static DimRange parse(String text) {
    Matcher match = TEXT.matcher(text);
    if (!match.matches()) {
      throw wrong("'" + text + "' does not say which sizes a dim may have");
    }
    long min = Long.parseLong(match.group("min"));
    String maxText = match.group("max");
    long max = maxText == null ? min : Long.parseLong(maxText);
    if (min > max) {
      throw wrong("'" + text + "' is an empty range");
    }
    return new DimRange(match.group("name"), new Range(min, max));
  }

  /** The ranges by symbol; each may be given once. */
  public static SequencedMap<String, Range> bySymbol(List<DimRange> dims) {
    SequencedMap<String, Range> ranges = new TreeMap<>();
    for (DimRange dim : dims) {
      if (ranges.put(dim.symbol, dim.range) != null) {
        throw wrong("the dim " + dim.symbol + " is given twice");
      }
    }
    return ranges;
  }

  private static DiagnosticException wrong(String message) {
    return new DiagnosticException(
        Diagnostic.error("dim", message)
            .withRemedy("write NAME=SIZE or NAME=MIN..MAX, for example batch=1..64"));
  }
}

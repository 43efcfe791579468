package org.lrai.passes.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/**
 * Cost tables as files: lines {@code # what: where the numbers are from}, a heading, and a line for
 * each cost with tabulators between kernel, size, cost and unit.
 */
public final class CostTableText {
  private static final String HEADING = "kernel\tsize\tcost\tunit";
  private static final String VECTORS = "vectors";
  private static final String CALL = "call";
  private static final String TILE = "tile";
  private static final String OVERHEAD = "tile overhead";
  private static final String INPUT = "input transform";
  private static final String OUTPUT = "output transform";
  private static final String WEIGHTS = "weights";
  private static final String CACHE = "from cache";
  private static final String MEMORY = "from memory";
  private static final String ANY = "any";
  private static final String PERCENT = "percent of peak";
  private static final String CYCLES = "cycles";
  private static final String CYCLES_PER_VECTOR = "cycles per vector";

  private static final Pattern ORIGIN = Pattern.compile("# ([^:]+): (.*)");
  private static final Pattern TILE_SIZE = Pattern.compile("([1-9]\\d?)x([1-9]\\d?)");
  private static final Pattern STEP = Pattern.compile("F\\(([1-9]\\d?),3\\)");

  private final String file;
  private final SequencedMap<String, String> origin = new LinkedHashMap<>();

  /** Costs by kernel and size. */
  private final SequencedMap<List<String>, Double> costs = new LinkedHashMap<>();

  private CostTableText(String file) {
    this.file = file;
  }

  /**
   * Reads what {@link #of} writes.
   *
   * @param file the name of the text, for messages
   * @throws DiagnosticException if it is no such text
   */
  public static CostTable parse(String file, String text) {
    CostTableText read = new CostTableText(file);
    int number = 0;
    boolean begun = false;
    for (String line : text.lines().toList()) {
      number++;
      Matcher told = ORIGIN.matcher(line);
      if (!begun && told.matches()) {
        read.origin.put(told.group(1), told.group(2));
      } else if (!begun && line.equals(HEADING)) {
        begun = true;
      } else if (begun) {
        read.line(number, line);
      } else {
        throw read.wrong(number, "not the heading " + HEADING.replace('\t', ' '));
      }
    }
    return read.table();
  }

  private void line(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw wrong(number, "not a kernel, a size, a cost and a unit");
    }
    if (!cells[3].equals(unit(cells[0]))) {
      throw wrong(number, "no unit of " + cells[0] + ": " + cells[3]);
    }
    double cost;
    try {
      cost = Double.parseDouble(cells[2]);
    } catch (NumberFormatException e) {
      throw wrong(number, "not a number: " + cells[2]);
    }
    if (costs.putIfAbsent(List.of(cells[0], cells[1]), cost) != null) {
      throw wrong(number, "a second cost of " + cells[0] + " " + cells[1]);
    }
  }

  private static String unit(String kernel) {
    return switch (kernel) {
      case TILE -> PERCENT;
      case CALL, OVERHEAD -> CYCLES;
      default -> CYCLES_PER_VECTOR;
    };
  }

  private CostTable table() {
    SortedMap<TileSize, Double> tiles = new TreeMap<>();
    SortedMap<Integer, Double> inputs = new TreeMap<>();
    SortedMap<Integer, Double> outputs = new TreeMap<>();
    try {
      take(
          TILE,
          TILE_SIZE,
          (size, cost) ->
              tiles.put(
                  new TileSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))),
                  cost));
      take(INPUT, STEP, (size, cost) -> inputs.put(Integer.valueOf(size.group(1)), cost));
      take(OUTPUT, STEP, (size, cost) -> outputs.put(Integer.valueOf(size.group(1)), cost));
      CostTable table =
          new CostTable(
              origin,
              vectorBits(),
              take(CALL, ANY),
              tiles,
              take(OVERHEAD, ANY),
              inputs,
              outputs,
              take(WEIGHTS, CACHE),
              take(WEIGHTS, MEMORY));
      if (!costs.isEmpty()) {
        throw new IllegalArgumentException("nothing has a cost as " + costs.firstEntry().getKey());
      }
      return table;
    } catch (IllegalArgumentException e) {
      throw wrong(0, String.valueOf(e.getMessage()));
    }
  }

  private int vectorBits() {
    String bits = origin.remove(VECTORS);
    if (bits == null || !bits.matches("[1-9]\\d{1,4} bits")) {
      throw new IllegalArgumentException("no line # " + VECTORS + ": N bits");
    }
    return Integer.parseInt(bits.substring(0, bits.indexOf(' ')));
  }

  /** Takes all costs of a kernel. */
  private void take(String kernel, Pattern sizes, BiConsumer<Matcher, Double> to) {
    costs
        .entrySet()
        .removeIf(entry -> {
          Matcher size = sizes.matcher(entry.getKey().get(1));
          boolean isOne = entry.getKey().getFirst().equals(kernel) && size.matches();
          if (isOne) {
            to.accept(size, entry.getValue());
          }
          return isOne;
        });
  }

  private double take(String kernel, String size) {
    Double cost = costs.remove(List.of(kernel, size));
    if (cost == null) {
      throw new IllegalArgumentException("there is no cost of " + kernel + " " + size);
    }
    return cost;
  }

  private DiagnosticException wrong(int line, String message) {
    return new DiagnosticException(
        Diagnostic.error("cost-table", line == 0 ? message : "line " + line + ": " + message)
            .inFile(file)
            .withRemedy("make it with ./lrai costs --measure -o FILE"));
  }

  /** The table as text. */
  public static String of(CostTable table) {
    StringBuilder text = new StringBuilder();
    table.origin().forEach((what, told) -> text.append("# %s: %s\n".formatted(what, told)));
    text.append("# %s: %d bits\n".formatted(VECTORS, table.vectorBits()));
    text.append(HEADING).append('\n');
    line(text, CALL, ANY, "%.0f", table.call());
    table.tiles().forEach((tile, rate) -> line(text, TILE, tile.toString(), "%.0f", rate));
    line(text, OVERHEAD, ANY, "%.0f", table.tileOverhead());
    table
        .inputTransforms()
        .forEach((step, cost) -> line(text, INPUT, "F(" + step + ",3)", "%.2f", cost));
    table
        .outputTransforms()
        .forEach((step, cost) -> line(text, OUTPUT, "F(" + step + ",3)", "%.2f", cost));
    line(text, WEIGHTS, CACHE, "%.2f", table.weightsFromCache());
    line(text, WEIGHTS, MEMORY, "%.2f", table.weightsFromMemory());
    return text.toString();
  }

  private static void line(
      StringBuilder text, String kernel, String size, String format, double cost) {
    String number = String.format(Locale.ROOT, format, cost);
    text.append(String.join("\t", kernel, size, number, unit(kernel))).append('\n');
  }
}

package org.lrai.cli.console;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** A line on a terminal that is drawn over and over, and removed at the end. */
final class ProgressBar implements Progress {
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
  private static final int BAR_CELLS = 24;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private final PrintWriter err;
  private final String label;
  private final long total;
  private final int columns;
  private long done;
  private long drawnAt;
  private boolean drawn;

  ProgressBar(PrintWriter err, String label, long total, int columns) {
    this.err = err;
    this.label = label;
    this.total = Math.max(1, total);
    this.columns = columns;
  }

  @Override
  public synchronized void step(String current) {
    done = Math.min(done + 1, total);
    long now = System.nanoTime();
    if (!drawn || now - drawnAt >= REDRAW_NANOS) {
      drawn = true;
      drawnAt = now;
      err.print("\r\u001b[2K" + line(current));
      err.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      err.print("\r\u001b[2K");
      err.flush();
    }
  }

  private String line(String current) {
    String line =
        "%s %s %d/%d %s"
            .formatted(label, bar(done, total), done, total, Console.printable(current))
            .replaceAll("\\s+$", "");
    return line.length() < columns ? line : line.substring(0, columns - 1);
  }

  /** The bar alone, {@value #BAR_CELLS} cells wide, filled to an eighth of a cell. */
  static String bar(long done, long total) {
    int eighths = (int) (done * BAR_CELLS * 8 / total);
    int full = eighths / 8;
    String partial = full < BAR_CELLS ? EIGHTHS.substring(eighths % 8, eighths % 8 + 1) : "";
    return "▕" + "█".repeat(full) + partial + " ".repeat(BAR_CELLS - full - partial.length()) + "▏";
  }
}

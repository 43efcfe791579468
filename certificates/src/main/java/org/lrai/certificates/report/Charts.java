package org.lrai.certificates.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lrai.certificates.Certificate.Share;

/** Drawings of numbers, as bars of plain HTML. */
final class Charts {
  private static final int MOST_BARS = 24;

  private Charts() {}

  /**
   * Shares one after the other: each bar begins where the one before it ended, so that the last one
   * ends at their sum.
   */
  static void waterfall(Html html, List<Share> shares) {
    List<Share> shown = largest(shares);
    double total = shown.stream().mapToDouble(Share::amount).sum();
    if (!(total > 0 && Double.isFinite(total))) {
      html.element("p", "There is no finite bound to take apart.");
      return;
    }
    html.markup("<div class=\"chart\">\n");
    double before = 0;
    for (Share share : shown) {
      String label = share.part().isEmpty() ? share.stage() : share.stage() + ": " + share.part();
      bar(html, label, before / total, share.amount() / total, Numbers.text(share.amount()));
      before += share.amount();
    }
    bar(html, "sum", 0, 1, Numbers.text(total));
    html.markup("</div>\n");
  }

  /** All shares if they are few; else the largest, in their order, and the rest as one. */
  private static List<Share> largest(List<Share> shares) {
    if (shares.size() <= MOST_BARS) {
      return shares;
    }
    double least =
        shares.stream()
            .map(Share::amount)
            .sorted(Comparator.reverseOrder())
            .skip(MOST_BARS - 2)
            .findFirst()
            .orElse(0.0);
    List<Share> shown = new ArrayList<>();
    double rest = 0;
    int count = 0;
    for (Share share : shares) {
      if (share.amount() > least) {
        shown.add(share);
      } else {
        rest += share.amount();
        count++;
      }
    }
    shown.add(new Share(count + " others", "", rest));
    return shown;
  }

  /** Positive numbers on a logarithmic scale. */
  static void logarithmic(Html html, List<Named> numbers) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Named named : numbers) {
      if (named.value > 0 && Double.isFinite(named.value)) {
        least = Math.min(least, named.value);
        most = Math.max(most, named.value);
      }
    }
    if (!(most > 0)) {
      return;
    }
    double start = Math.floor(Math.log10(least)) - 0.5;
    double width = Math.ceil(Math.log10(most)) - start;
    html.markup("<div class=\"chart\">\n");
    for (Named named : numbers) {
      boolean drawn = named.value > 0 && Double.isFinite(named.value);
      double length = drawn ? (Math.log10(named.value) - start) / width : 0;
      bar(html, named.name, 0, length, named.text);
    }
    html.markup("</div>\n");
    html.element("p", "note", "Logarithmic scale.");
  }

  /** A number, what it is, and how it is written. */
  record Named(String name, double value, String text) {
    Named(String name, double value) {
      this(name, value, Numbers.text(value));
    }
  }

  private static void bar(Html html, String label, double start, double length, String value) {
    html.markup("<div class=\"bar\">")
        .element("span", "label", label)
        .markup(
            String.format(
                Locale.ROOT,
                "<span class=\"track\"><i style=\"margin-left:%.3f%%;width:%.3f%%\"></i></span>",
                100 * start,
                Math.max(0.2, 100 * length)))
        .element("span", "value", value)
        .markup("</div>\n");
  }
}

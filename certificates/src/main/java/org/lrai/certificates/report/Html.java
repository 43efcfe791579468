package org.lrai.certificates.report;

import java.util.List;

/** HTML under construction; text is escaped wherever it comes in. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Text as it stands in a page, whatever characters it has. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  /** Adds markup as it is. */
  Html markup(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds an element that holds text. */
  Html element(String tag, String text) {
    return element(tag, "", text);
  }

  /** Adds an element of a class that holds text. */
  Html element(String tag, String style, String text) {
    html.append('<').append(tag);
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>').append(escape(text)).append("</").append(tag).append(">\n");
    return this;
  }

  /** Adds a row of a table. */
  Html row(String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(escape(cell)).append("</td>");
    }
    html.append("</tr>\n");
    return this;
  }

  /** Begins a table that may be wider than the page. */
  Html table(String... heads) {
    html.append("<div class=\"wide\"><table><thead><tr>");
    for (String head : heads) {
      html.append("<th>").append(escape(head)).append("</th>");
    }
    html.append("</tr></thead><tbody>\n");
    return this;
  }

  Html endTable() {
    return markup("</tbody></table></div>\n");
  }

  /** Adds a list of texts. */
  Html list(List<String> items) {
    html.append("<ul>\n");
    items.forEach(item -> element("li", item));
    return markup("</ul>\n");
  }

  /** Adds a long text that is shown when asked for. */
  Html details(String summary, String text) {
    html.append("<details><summary>").append(escape(summary)).append("</summary>");
    return element("pre", text).markup("</details>\n");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}

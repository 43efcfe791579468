package org.lrai.verifier.certificate;

import static org.lrai.verifier.certificate.ExpressionText.group;
import static org.lrai.verifier.certificate.ExpressionText.index;
import static org.lrai.verifier.certificate.ExpressionText.indices;
import static org.lrai.verifier.certificate.ExpressionText.scalar;
import static org.lrai.verifier.certificate.ExpressionText.text;
import static org.lrai.verifier.certificate.ExpressionText.word;

import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Lines of a text of arrays and nests, of what is meant or of what is executed. */
final class NestText {
  private final StringBuilder text;
  private final Resources resources;

  NestText(String kind, Resources resources) {
    this.text = new StringBuilder("(" + kind);
    this.resources = resources;
  }

  /** The text, ended. */
  String end() {
    return text.append(")\n").toString();
  }

  void line(String... parts) {
    text.append("\n").append(group(List.of(parts)));
  }

  void unsupported(String what) {
    line("unsupported", word(what));
  }

  /** Name, type and dims. */
  static String declaration(String name, TensorType type) {
    return word(name) + " " + type.element().text() + " " + indices(type.shape().dims());
  }

  /** A value and where it is; what is no tensor cannot be checked. */
  void value(String name, ValueType type, String place, String layout) {
    if (type instanceof TensorType tensor) {
      line("value", declaration(name, tensor), place, layout);
    } else {
      unsupported(name + ", no tensor");
    }
  }

  void input(String name, ValueType type) {
    if (type instanceof TensorType tensor) {
      line("input", declaration(name, tensor));
    } else {
      unsupported(name + ", no tensor");
    }
  }

  void output(String name) {
    line("output", word(name));
  }

  void weight(TensorData data) {
    line("weight", data.element().text(), Integer.toString(data.size()), resources.add(data));
  }

  void call(int kernel, List<String> arguments, List<String> sizes) {
    text.append("\n").append(callOf(kernel, arguments, sizes));
  }

  static String callOf(int kernel, List<String> arguments, List<String> sizes) {
    return group(
        "call", kernel, group(arguments.stream().map(ExpressionText::word).toList()), group(sizes));
  }

  void kernel(Kernel kernel) {
    text.append("\n(kernel ").append(word(kernel.name())).append(" (");
    for (Kernel.Buffer buffer : kernel.buffers()) {
      text.append("(").append(text(buffer.access())).append(' ').append(buffer.type().text());
      buffer.dims().forEach(dim -> text.append(' ').append(index(dim)));
      text.append(")");
    }
    text.append(") ").append(group(kernel.sizes().stream().map(ExpressionText::word).toList()));
    statements(kernel.body(), 1);
    text.append(")");
  }

  private void statements(List<Statement> statements, int depth) {
    for (Statement statement : statements) {
      text.append("\n").append("  ".repeat(depth)).append("(");
      statement(statement, depth);
      text.append(")");
    }
  }

  private void statement(Statement statement, int depth) {
    switch (statement) {
      case Statement.For(var variable, var extent, var kind, var body) -> {
        words("for", word(variable), index(extent), text(kind));
        statements(body, depth + 1);
      }
      case Statement.Index(var variable, var value) -> words("index", word(variable), index(value));
      case Statement.Let(var name, var value) -> words("let", word(name), scalar(value));
      case Statement.Registers(var name, var _, var extents, var initial) ->
          words("registers", word(name), group(extents), scalar(initial));
      case Statement.Assign(var name, var at, var value) ->
          words("assign", word(name), indices(at), scalar(value));
      case Statement.Store(int buffer, var at, var value) ->
          words("store", Integer.toString(buffer), indices(at), scalar(value));
      case Statement.If choice -> {
        words("when");
        choice(choice, depth);
      }
      case Statement.LaneReduction(var result, var variable, var body, var value, var fold) -> {
        words("lanes", word(result), word(variable), text(fold), scalar(value));
        statements(body, depth + 1);
      }
    }
  }

  /** Guards and statements, in turn; at the end the statements where no guards hold. */
  private void choice(Statement.If choice, int depth) {
    text.append(' ').append(indices(choice.nonNegative())).append(" (");
    statements(choice.then(), depth + 1);
    if (choice.otherwise().size() == 1
        && choice.otherwise().getFirst() instanceof Statement.If next) {
      text.append(")");
      choice(next, depth);
    } else {
      text.append(") (");
      statements(choice.otherwise(), depth + 1);
      text.append(")");
    }
  }

  private void words(String... words) {
    text.append(String.join(" ", words));
  }
}

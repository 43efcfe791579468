package org.lrai.ir.diagnostic;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One finding about an input (a model, a jar, a rule ...). Where a part does not apply it is null.
 *
 * @param code stable, for tools: lower-case words joined by hyphens, such as {@code
 *     unsupported-operator}
 * @param file the file as the user named it, or its name within the input
 * @param node name of the graph node
 * @param operator the node's operator, with its domain unless that is ONNX's own
 * @param opset version of the operator's domain that the model asks for
 * @param shape types of what the node is given, such as {@code f32[n, 3, 224, 224], f32[64]}
 * @param message what is wrong, in a sentence
 * @param remedy what to do next
 */
public record Diagnostic(
    String code,
    Severity severity,
    @Nullable String file,
    @Nullable String node,
    @Nullable String operator,
    @Nullable Long opset,
    @Nullable String shape,
    String message,
    @Nullable String remedy) {

  public Diagnostic {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("diagnostic code " + code);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic without a message");
    }
  }

  /** The input is wrong. */
  public static Diagnostic error(String code, String message) {
    return new Diagnostic(code, Severity.ERROR, null, null, null, null, null, message, null);
  }

  /** The input is in order, but lrai cannot treat it. */
  public static Diagnostic unsupported(String code, String message) {
    return new Diagnostic(code, Severity.UNSUPPORTED, null, null, null, null, null, message, null);
  }

  public static Diagnostic warning(String code, String message) {
    return new Diagnostic(code, Severity.WARNING, null, null, null, null, null, message, null);
  }

  public Diagnostic inFile(String newFile) {
    return new Diagnostic(code, severity, newFile, node, operator, opset, shape, message, remedy);
  }

  public Diagnostic atNode(String newNode, String newOperator, OptionalLong newOpset) {
    Long version = newOpset.isPresent() ? newOpset.getAsLong() : null;
    return new Diagnostic(
        code, severity, file, newNode, newOperator, version, shape, message, remedy);
  }

  public Diagnostic withShape(String newShape) {
    return new Diagnostic(code, severity, file, node, operator, opset, newShape, message, remedy);
  }

  public Diagnostic withRemedy(String newRemedy) {
    return new Diagnostic(code, severity, file, node, operator, opset, shape, message, newRemedy);
  }

  public boolean isUnsupported() {
    return severity == Severity.UNSUPPORTED;
  }

  /** One line for people: severity, place, message, remedy. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        switch (severity) {
          case WARNING -> "warning: ";
          case UNSUPPORTED -> "unsupported: ";
          case ERROR -> "error: ";
        });
    if (file != null) {
      text.append(file).append(": ");
    }
    if (node != null) {
      text.append("node ").append(node);
      if (operator != null) {
        text.append(" (").append(operator);
        text.append(opset == null ? "" : ", opset " + opset);
        text.append(shape == null ? "" : ", given " + shape).append(')');
      }
      text.append(": ");
    }
    text.append(message);
    if (remedy != null) {
      text.append("; ").append(remedy);
    }
    return text.toString();
  }
}

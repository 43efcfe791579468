package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.scalar.ScalarOp;

/**
 * The operators as the text form names them: every record in the sealed hierarchy of {@link Op} by
 * its simple name in lower case, with its components as attributes. {@link Unary} and {@link
 * Binary} go by the name of their scalar operation instead.
 */
final class OperatorCatalog {
  private static final Map<String, RecordSyntax> BY_NAME =
      records(Op.class)
          .filter(type -> type != Unary.class && type != Binary.class)
          .collect(
              Collectors.toMap(
                  OperatorCatalog::name,
                  RecordSyntax::of,
                  (a, b) -> {
                    throw new IllegalStateException(
                        a.type() + " and " + b.type() + " share a name");
                  },
                  TreeMap::new));

  private static final Map<String, Op> SCALAR =
      Stream.of(ScalarOp.values())
          .filter(function -> function.arity() <= 2)
          .collect(
              Collectors.toMap(
                  function -> function.name().toLowerCase(Locale.ROOT),
                  function -> function.arity() == 1 ? new Unary(function) : new Binary(function)));

  private OperatorCatalog() {}

  /** All record classes in a sealed hierarchy. */
  static Stream<Class<? extends Record>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.asSubclass(Record.class))
        : Stream.of(type.getPermittedSubclasses()).flatMap(OperatorCatalog::records);
  }

  private static String name(Class<? extends Record> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  static String name(Op op) {
    return switch (op) {
      case Unary(ScalarOp function) -> function.name().toLowerCase(Locale.ROOT);
      case Binary(ScalarOp function) -> function.name().toLowerCase(Locale.ROOT);
      default -> name(((Record) op).getClass()); // all others alike
    };
  }

  /** The attributes of an operator, in order. */
  static List<RecordSyntax.Component> attributes(Op op) {
    RecordSyntax syntax = BY_NAME.get(name(op));
    return syntax == null ? List.of() : syntax.components();
  }

  /** The operator of this name if it is one of {@link Unary} and {@link Binary}. */
  static Optional<Op> scalar(String name) {
    return Optional.ofNullable(SCALAR.get(name));
  }

  /** The record of this name. */
  static Optional<RecordSyntax> syntax(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static List<String> names() {
    List<String> names = new ArrayList<>(BY_NAME.keySet());
    names.addAll(SCALAR.keySet());
    return names;
  }
}

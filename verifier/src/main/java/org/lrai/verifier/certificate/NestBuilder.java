package org.lrai.verifier.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * A nest in the making: statements on buffers that are values of a graph, each under its name. One
 * definition makes a nest, or the definitions of a loop's body, one after the other.
 */
final class NestBuilder {
  private final SequencedMap<String, TensorType> types = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final TreeSet<String> read = new TreeSet<>();
  private final TreeSet<String> written = new TreeSet<>();
  private final TreeSet<String> sizes = new TreeSet<>();
  private final List<List<Statement>> open = new ArrayList<>(List.of(new ArrayList<>()));

  /** The number of a value's buffer, which is read or written. */
  private int buffer(String name, TensorType type, boolean write) {
    types.putIfAbsent(name, type);
    (write ? written : read).add(name);
    return numbers.computeIfAbsent(name, _ -> numbers.size());
  }

  private void add(List<Statement> statements) {
    open.getLast().addAll(statements);
  }

  /**
   * Adds statements that count their buffers from 0: those that are read, then the one written.
   *
   * @param symbols sizes that the statements name
   */
  void add(
      List<Statement> statements,
      Iterable<String> symbols,
      List<String> inputs,
      List<TensorType> inputTypes,
      String output,
      TensorType type) {
    List<Integer> buffers = new ArrayList<>();
    for (int k = 0; k < inputs.size(); k++) {
      buffers.add(buffer(inputs.get(k), inputTypes.get(k), false));
    }
    int target = buffer(output, type, true);
    symbols.forEach(sizes::add);
    Rewriter leaves =
        Rewriter.IDENTITY
            .withElements(element ->
                new ScalarExpr.Element(element.type(), buffers.get(element.source()), element.at()))
            .withAtoms(atom ->
                atom instanceof Atom.Element(int source, List<IndexExpr> at)
                    ? IndexExpr.element(buffers.get(source), at)
                    : IndexExpr.atom(atom));
    add(
        new StatementRewriter(
                leaves,
                name -> name,
                store -> new Statement.Store(target, store.at(), store.value()))
            .apply(statements));
  }

  /** The number in a value that is a scalar. */
  IndexExpr scalar(String name, TensorType type) {
    int buffer = buffer(name, type, false);
    return IndexExpr.element(
        buffer, IntStream.range(0, type.rank()).mapToObj(_ -> IndexExpr.ZERO).toList());
  }

  /** Stores a number to a value that is a scalar. */
  void store(String name, TensorType type, IndexExpr value) {
    int buffer = buffer(name, type, true);
    add(List.of(new Statement.Store(buffer, List.of(), new ScalarExpr.Index(value))));
  }

  /** A loop over what {@code body} adds. */
  void loop(String variable, IndexExpr extent, Runnable body) {
    open.add(new ArrayList<>());
    body.run();
    List<Statement> statements = open.removeLast();
    add(List.of(new Statement.For(variable, extent, Statement.LoopKind.SERIAL, statements)));
  }

  /** Copies a value to another of the same dims. */
  void copy(String from, String to, TensorType type) {
    List<IndexExpr> at = element(type);
    copy(from, type, at, to, type, at, type);
  }

  /** Copies the part of {@code whole} at an index of an axis to {@code part}. */
  void slice(
      String whole, TensorType wholeType, int axis, IndexExpr index, String part, TensorType type) {
    copy(whole, wholeType, with(element(type), axis, index), part, type, element(type), type);
  }

  /** Copies {@code part} to the part of {@code whole} at an index of an axis. */
  void stack(
      String part, TensorType type, String whole, TensorType wholeType, int axis, IndexExpr index) {
    copy(part, type, element(type), whole, wholeType, with(element(type), axis, index), type);
  }

  /** Copies a value to one of other dims, the elements in row-major order. */
  void reshape(String from, TensorType fromType, String to, TensorType type) {
    List<IndexExpr> at = element(type);
    IndexExpr rest = IndexExpr.ZERO;
    for (int axis = 0; axis < at.size(); axis++) {
      rest = rest.times(type.dim(axis)).plus(at.get(axis));
    }
    List<IndexExpr> source = new ArrayList<>();
    for (int axis = fromType.rank() - 1; axis > 0; axis--) {
      source.addFirst(rest.mod(fromType.dim(axis)));
      rest = rest.floorDiv(fromType.dim(axis));
    }
    if (fromType.rank() > 0) {
      source.addFirst(rest);
    }
    copy(from, fromType, source, to, type, at, type);
  }

  private static List<IndexExpr> element(TensorType type) {
    return IntStream.range(0, type.rank())
        .mapToObj(axis -> IndexExpr.variable("c" + axis))
        .toList();
  }

  private static List<IndexExpr> with(List<IndexExpr> at, int axis, IndexExpr index) {
    List<IndexExpr> more = new ArrayList<>(at);
    more.add(axis, index);
    return more;
  }

  /** Copies, for each element of {@code range}, what is at one place to another. */
  private void copy(
      String from,
      TensorType fromType,
      List<IndexExpr> source,
      String to,
      TensorType toType,
      List<IndexExpr> target,
      TensorType range) {
    int reads = buffer(from, fromType, false);
    int writes = buffer(to, toType, true);
    ScalarExpr value = new ScalarExpr.Element(fromType.element(), reads, source);
    List<Statement> body = List.of(new Statement.Store(writes, target, value));
    for (int axis = range.rank() - 1; axis >= 0; axis--) {
      body =
          List.of(new Statement.For("c" + axis, range.dim(axis), Statement.LoopKind.SERIAL, body));
    }
    add(body);
  }

  /** The kernel of all that was added. */
  Kernel kernel(String name) {
    List<Kernel.Buffer> buffers = new ArrayList<>();
    types.forEach((value, type) -> {
      buffers.add(
          new Kernel.Buffer(
              "b" + buffers.size(), type.element(), type.shape().dims(), access(value)));
      type.shape().dims().forEach(dim -> sizes.addAll(dim.symbols()));
    });
    return new Kernel(name, buffers, List.copyOf(sizes), Objects.requireNonNull(open.getFirst()));
  }

  private Kernel.Access access(String value) {
    if (!written.contains(value)) {
      return Kernel.Access.READ;
    }
    return read.contains(value) ? Kernel.Access.READ_WRITE : Kernel.Access.WRITE;
  }

  /** The values of the kernel's buffers. */
  List<String> arguments() {
    return List.copyOf(types.keySet());
  }
}

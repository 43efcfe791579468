package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.type.ElementType;

/** Where symbolic execution of a nest is: loops around, scalars, and what was stored so far. */
final class State {
  private final Kernel kernel;
  private final List<List<IndexExpr>> dims;
  private final Terms terms;
  private final Facts sizes;
  private final Map<String, IndexExpr> symbols;
  private final List<Stored> stored = new ArrayList<>();
  private final List<Load> loads = new ArrayList<>();
  private final Map<String, Term> scalars = new HashMap<>();
  private final Map<String, IndexExpr> indices = new HashMap<>();
  private Family here = Family.POINT;
  private int loops;
  private int attempts;

  /** The buffer that is read as it was before; -1 if there is none. */
  private int updated = -1;

  /**
   * A read of what the kernel stored before.
   *
   * @param oldest position of the first store that it may have seen
   */
  private record Load(int buffer, List<IndexExpr> at, int oldest) {}

  State(Kernel kernel, Map<String, IndexExpr> symbols, Facts sizes, Terms terms) {
    this.kernel = kernel;
    this.symbols = symbols;
    this.sizes = sizes;
    this.terms = terms;
    this.dims =
        kernel.buffers().stream()
            .map(buffer ->
                buffer.dims().stream().map(dim -> dim.substituteSymbols(symbols)).toList())
            .toList();
  }

  List<Statement> body() {
    return kernel.body();
  }

  Terms terms() {
    return terms;
  }

  Family here() {
    return here;
  }

  /** Goes to another place. */
  void enter(Family family) {
    here = family;
  }

  Facts facts() {
    return sizes.at(here);
  }

  /** What is known at other points than here. */
  Facts factsAt(Family family) {
    return sizes.at(family);
  }

  /** Reads of a buffer are from now on of what it held before the execution began. */
  void updates(int buffer) {
    updated = buffer;
  }

  List<Stored> stored() {
    return stored;
  }

  /** By name, registers with their constant subscripts. */
  Map<String, Term> scalars() {
    return scalars;
  }

  Map<String, IndexExpr> indices() {
    return indices;
  }

  /** A name that no other loop has. */
  String fresh(String variable) {
    return variable + "#" + loops++;
  }

  IndexExpr resolve(IndexExpr expr) {
    IndexExpr resolved = expr.substituteVariables(indices).substituteSymbols(symbols);
    for (Atom atom : resolved.atoms()) {
      if (atom instanceof Atom.Variable(String name) && name.indexOf('#') < 0) {
        throw new WrongKernelException("index variable " + name + " is not bound");
      }
      if (atom instanceof Atom.Element(int buffer, List<IndexExpr> at)) {
        if (kernel.buffers().get(buffer).access() != Kernel.Access.READ) {
          throw new NotUnderstoodException("an index that the kernel computes");
        }
        requireInBounds(buffer, at);
      }
    }
    return resolved;
  }

  List<IndexExpr> resolve(List<IndexExpr> exprs) {
    return exprs.stream().map(this::resolve).toList();
  }

  /** The expression where nothing is bound yet, for looking ahead. */
  IndexExpr resolve(IndexExpr expr, Map<String, IndexExpr> variables) {
    return expr.substituteVariables(variables).substituteSymbols(symbols);
  }

  /** The name of a scalar, with its subscripts. */
  String key(String name, List<IndexExpr> at) {
    StringBuilder key = new StringBuilder(name);
    for (IndexExpr index : at) {
      IndexExpr subscript = facts().simplify(resolve(index));
      if (subscript.asConstant().isEmpty()) {
        throw new NotUnderstoodException("register " + name + at + " at a varying subscript");
      }
      key.append(',').append(subscript.asConstant().getAsLong());
    }
    return key.toString();
  }

  Kernel.Buffer buffer(int buffer) {
    return kernel.buffers().get(buffer);
  }

  /** The element of a buffer: one that is given, or what was stored there. */
  Term load(ElementType type, int buffer, List<IndexExpr> at) {
    if (type != buffer(buffer).type()) {
      throw new WrongKernelException(buffer(buffer).name() + " is read as " + type.text());
    }
    if (buffer(buffer).access() == Kernel.Access.READ || buffer == updated) {
      return terms.make(new Term.Read(type, buffer, at));
    }
    Contents.Found found =
        new Contents(terms, facts(), here, dims.get(buffer)).read(stored, buffer, at, attempts > 0);
    loads.add(new Load(buffer, at, found.oldest()));
    return found.term();
  }

  void store(int buffer, List<IndexExpr> at, Term term) {
    if (buffer(buffer).access() == Kernel.Access.READ) {
      throw new WrongKernelException("a store to " + buffer(buffer).name());
    }
    if (term.type() != buffer(buffer).type()) {
      throw new WrongKernelException(term.type().text() + " stored into " + buffer(buffer).name());
    }
    stored.add(new Stored(buffer, here, at, term));
  }

  /** A point of the execution, to come back to. */
  record Mark(int stores, int loads) {}

  Mark mark() {
    return new Mark(stored.size(), loads.size());
  }

  /** Does what may fail, because there is another way: what is hard to say is not said then. */
  void attempt(Runnable run) {
    attempts++;
    try {
      run.run();
    } finally {
      attempts--;
    }
  }

  List<Stored> storedSince(Mark mark) {
    return stored.subList(mark.stores(), stored.size());
  }

  void goBackTo(Mark mark) {
    storedSince(mark).clear();
    loads.subList(mark.loads(), loads.size()).clear();
  }

  /**
   * Iterations since the mark must not read what was stored before them where they store, too: a
   * later iteration would read something else than the first.
   */
  void requireNothingCarried(Mark mark) {
    for (Load load : loads.subList(mark.loads(), loads.size())) {
      if (load.oldest() < mark.stores()) {
        for (Stored store : storedSince(mark)) {
          if (store.buffer() == load.buffer() && !Contents.isElsewhere(store.at(), load.at())) {
            throw new NotUnderstoodException(
                "iterations that read and store " + buffer(load.buffer()).name());
          }
        }
      }
    }
  }

  /** Subscripts that depend on data are checked where they are executed. */
  void requireInBounds(int buffer, List<IndexExpr> at) {
    if (at.size() != dims.get(buffer).size()) {
      throw new WrongKernelException(buffer(buffer).name() + at);
    }
    for (int axis = 0; axis < at.size(); axis++) {
      IndexExpr index = at.get(axis);
      if (index.atoms().stream().anyMatch(Atom.Element.class::isInstance)) {
        continue;
      }
      IndexExpr room = dims.get(buffer).get(axis).minus(1).minus(index);
      if (!facts().isNonNegative(index) || !facts().isNonNegative(room)) {
        throw new WrongKernelException(
            "subscript "
                + index
                + " of "
                + buffer(buffer).name()
                + " may be out of bounds "
                + dims.get(buffer).get(axis));
      }
    }
  }
}

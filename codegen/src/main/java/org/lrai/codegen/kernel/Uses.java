package org.lrai.codegen.kernel;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;

/** Which names statements need from outside, which they declare, which buffers they access. */
public final class Uses {
  private final Set<String> variables = new TreeSet<>();
  private final Set<String> scalars = new HashSet<>();
  private final Set<String> declaredVariables = new HashSet<>();
  private final Set<String> declaredScalars = new HashSet<>();
  private final Set<Integer> loaded = new HashSet<>();
  private final Set<Integer> stored = new HashSet<>();
  private final Set<Integer> subscripts = new HashSet<>();

  private Uses() {}

  static Uses of(List<Statement> statements) {
    Uses uses = new Uses();
    statements.forEach(uses::add);
    uses.variables.removeAll(uses.declaredVariables);
    uses.scalars.removeAll(uses.declaredScalars);
    return uses;
  }

  /** Index variables that are used and not declared, in alphabetical order. */
  Set<String> variables() {
    return variables;
  }

  /** Scalars that are used or assigned and not declared. */
  Set<String> scalars() {
    return scalars;
  }

  /** Scalars that are declared, at any depth. */
  Set<String> declaredScalars() {
    return declaredScalars;
  }

  /**
   * Whether executing statements twice is executing them once: what they store, they do not read,
   * or only when all of it is stored.
   */
  static boolean areRepeatable(List<Statement> statements) {
    Set<Integer> read = new HashSet<>();
    for (Statement statement : statements) {
      Uses uses = of(List.of(statement));
      if (!Collections.disjoint(uses.loaded, uses.stored)
          || !Collections.disjoint(read, uses.stored)) {
        return false;
      }
      read.addAll(uses.loaded);
    }
    return true;
  }

  /** Buffers whose elements are subscripts, or sizes of loops. */
  public static Set<Integer> subscripts(List<Statement> statements) {
    return of(statements).subscripts;
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.For loop -> {
        add(loop.extent());
        declaredVariables.add(loop.variable());
        loop.body().forEach(this::add);
      }
      case Statement.Index(String variable, IndexExpr value) -> {
        add(value);
        declaredVariables.add(variable);
      }
      case Statement.Let(String name, ScalarExpr value) -> {
        add(value);
        declaredScalars.add(name);
      }
      case Statement.Registers registers -> {
        add(registers.initial());
        declaredScalars.add(registers.name());
      }
      case Statement.Assign(String name, List<IndexExpr> at, ScalarExpr value) -> {
        scalars.add(name);
        at.forEach(this::add);
        add(value);
      }
      case Statement.Store(int buffer, List<IndexExpr> at, ScalarExpr value) -> {
        stored.add(buffer);
        at.forEach(this::add);
        add(value);
      }
      case Statement.If(
              List<IndexExpr> guards,
              List<Statement> then,
              List<Statement> otherwise) -> {
        guards.forEach(this::add);
        then.forEach(this::add);
        otherwise.forEach(this::add);
      }
      case Statement.LaneReduction reduction -> {
        declaredVariables.add(reduction.variable());
        declaredScalars.add(reduction.result());
        reduction.body().forEach(this::add);
        add(reduction.value());
      }
    }
  }

  private void add(IndexExpr expr) {
    variables.addAll(expr.variables());
    for (Atom atom : expr.atoms()) {
      if (atom instanceof Atom.Element element) {
        loaded.add(element.input());
        subscripts.add(element.input());
      }
    }
  }

  private void add(ScalarExpr expr) {
    Reads.visit(
        expr,
        node -> {
          Reads.indexExpressions(node).forEach(this::add);
          switch (node) {
            case ScalarExpr.Local local -> scalars.add(local.name());
            case ScalarExpr.Element element -> loaded.add(element.source());
            default -> {}
          }
        });
  }
}

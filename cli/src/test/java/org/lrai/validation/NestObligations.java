package org.lrai.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * What must hold of the accesses of a nest, as SMT-LIB scripts that have no model: every subscript
 * is in bounds, and no two iterations store the same element. Written apart from the validator, to
 * check that.
 */
final class NestObligations {
  private final Kernel kernel;
  private final List<Access> accesses = new ArrayList<>();
  private final Map<String, IndexExpr> indices = new HashMap<>();
  private List<String> domain = List.of();
  private List<String> variables = List.of();

  /** An access under conditions on some variables. */
  private record Access(
      int buffer,
      boolean isStore,
      List<IndexExpr> at,
      List<String> variables,
      List<String> conditions) {}

  /** A script and what it shows. */
  record Obligation(String what, String script) {}

  private NestObligations(Kernel kernel) {
    this.kernel = kernel;
  }

  static List<Obligation> of(Kernel kernel) {
    NestObligations obligations = new NestObligations(kernel);
    obligations.visit(kernel.body());
    List<Obligation> all = new ArrayList<>();
    obligations.accesses.stream()
        .distinct()
        .forEach(access -> all.add(obligations.inBounds(access)));
    List<Access> stores =
        obligations.accesses.stream()
            .filter(Access::isStore)
            .filter(access -> kernel.buffers().get(access.buffer()).access() != Kernel.Access.LOCAL)
            .toList();
    for (int i = 0; i < stores.size(); i++) {
      for (int j = i; j < stores.size(); j++) {
        all.add(obligations.once(stores.get(i), stores.get(j), i == j));
      }
    }
    return all;
  }

  private void visit(List<Statement> body) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For(String variable, IndexExpr extent, var _, var inner) ->
            loop(variable, extent, inner);
        case Statement.Index(String variable, IndexExpr value) ->
            indices.put(variable, value.substituteVariables(indices));
        case Statement.Let(var _, ScalarExpr value) -> read(value);
        case Statement.Registers(var _, var _, var _, ScalarExpr initial) -> read(initial);
        case Statement.Assign(var _, var _, ScalarExpr value) -> read(value);
        case Statement.Store(int buffer, var at, ScalarExpr value) -> {
          read(value);
          access(buffer, true, at);
        }
        case Statement.If(var guards, var then, var otherwise) -> {
          String holds = holds(guards);
          under(holds, () -> visit(then));
          under("(not " + holds + ")", () -> visit(otherwise));
        }
        case Statement.LaneReduction(
                var _,
                String variable,
                var inner,
                ScalarExpr value,
                var _) -> {
          List<Statement> all = new ArrayList<>(inner);
          all.add(new Statement.Let("value", value));
          loop(variable, IndexExpr.constant(Statement.REDUCTION_LANES), all);
        }
      }
    }
  }

  private void loop(String variable, IndexExpr extent, List<Statement> body) {
    String name = variable + "." + variables.size();
    IndexExpr before = indices.put(variable, IndexExpr.variable(name));
    List<String> outer = variables;
    variables = plus(outer, name);
    under("(and (<= 0 |%s|) (< |%s| %s))".formatted(name, name, text(extent)), () -> visit(body));
    variables = outer;
    if (before == null) {
      indices.remove(variable);
    } else {
      indices.put(variable, before);
    }
  }

  private static List<String> plus(List<String> list, String more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private void under(String condition, Runnable visit) {
    List<String> outer = domain;
    domain = plus(outer, condition);
    visit.run();
    domain = outer;
  }

  private void read(ScalarExpr expr) {
    switch (expr) {
      case ScalarExpr.Element(var _, int buffer, var at) -> access(buffer, false, at);
      case ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside) -> {
        String holds = holds(guards);
        under(holds, () -> read(inside));
        under("(not " + holds + ")", () -> read(outside));
      }
      default -> expr.operands().forEach(this::read);
    }
  }

  private void access(int buffer, boolean isStore, List<IndexExpr> at) {
    accesses.add(
        new Access(
            buffer,
            isStore,
            at.stream().map(index -> index.substituteVariables(indices)).toList(),
            variables,
            domain));
  }

  private String holds(List<IndexExpr> guards) {
    return guards.stream()
        .map(guard -> "(<= 0 " + text(guard) + ")")
        .collect(Collectors.joining(" ", "(and true ", ")"));
  }

  // Scripts.

  private Obligation inBounds(Access access) {
    Kernel.Buffer buffer = kernel.buffers().get(access.buffer());
    StringBuilder script = sizes();
    declare(access, script);
    List<String> outside = new ArrayList<>();
    for (int axis = 0; axis < access.at().size(); axis++) {
      String index = text(access.at().get(axis));
      outside.add("(< " + index + " 0)");
      outside.add("(>= " + index + " " + text(buffer.dims().get(axis)) + ")");
    }
    script.append("(assert (or false ").append(String.join(" ", outside)).append("))\n");
    return new Obligation(
        buffer.name() + access.at() + " is in bounds", script.append("(check-sat)\n").toString());
  }

  private Obligation once(Access first, Access second, boolean isSame) {
    Access other = renamed(second);
    StringBuilder script = sizes();
    declare(first, script);
    declare(other, script);
    for (int axis = 0; axis < first.at().size(); axis++) {
      script
          .append("(assert (= ")
          .append(text(first.at().get(axis)))
          .append(" ")
          .append(text(other.at().get(axis)))
          .append("))\n");
    }
    if (isSame) {
      script.append("(assert (or false");
      for (int k = 0; k < first.variables().size(); k++) {
        script.append(
            " (not (= |%s| |%s|))".formatted(first.variables().get(k), other.variables().get(k)));
      }
      script.append("))\n");
    }
    return new Obligation(
        "stores at " + first.at() + " and " + second.at() + " are of different elements",
        script.append("(check-sat)\n").toString());
  }

  /** The same with other names for its variables. */
  private static Access renamed(Access access) {
    Map<String, IndexExpr> names = new HashMap<>();
    List<String> conditions = new ArrayList<>(access.conditions());
    for (String variable : access.variables()) {
      names.put(variable, IndexExpr.variable(variable + "'"));
      conditions.replaceAll(text -> text.replace("|" + variable + "|", "|" + variable + "'|"));
    }
    return new Access(
        access.buffer(),
        access.isStore(),
        access.at().stream().map(index -> index.substituteVariables(names)).toList(),
        access.variables().stream().map(variable -> variable + "'").toList(),
        conditions);
  }

  private StringBuilder sizes() {
    StringBuilder script = new StringBuilder();
    Set<String> sizes = new TreeSet<>(kernel.sizes());
    for (String size : sizes) {
      script.append("(declare-const |%s| Int)\n".formatted(size));
      script.append("(assert (and (<= 0 |%s|) (< |%s| 2147483640)))\n".formatted(size, size));
    }
    return script;
  }

  private static void declare(Access access, StringBuilder script) {
    access.variables().forEach(v -> script.append("(declare-const |%s| Int)\n".formatted(v)));
    access.conditions().forEach(c -> script.append("(assert ").append(c).append(")\n"));
  }

  private String text(IndexExpr expr) {
    IndexExpr known = expr.substituteVariables(indices);
    List<String> terms = new ArrayList<>();
    known
        .terms()
        .forEach((monomial, factor) -> {
          List<String> factors = new ArrayList<>();
          factors.add(factor < 0 ? "(- " + Math.abs(factor) + ")" : Long.toString(factor));
          monomial.factors().forEach(atom -> factors.add(text(atom)));
          terms.add("(* 1 " + String.join(" ", factors) + ")");
        });
    return "(+ 0 0 " + String.join(" ", terms) + ")";
  }

  private String text(Atom atom) {
    return switch (atom) {
      case Atom.Symbol(String name) -> "|" + name + "|";
      case Atom.Variable(String name) -> "|" + name + "|";
      case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> "(div " + text(n) + " " + text(d) + ")";
      case Atom.Max(IndexExpr a, IndexExpr b) ->
          "(ite (>= %1$s %2$s) %1$s %2$s)".formatted(text(a), text(b));
      case Atom.Min(IndexExpr a, IndexExpr b) ->
          "(ite (<= %1$s %2$s) %1$s %2$s)".formatted(text(a), text(b));
      case Atom.Element _ -> throw new IllegalArgumentException("an index that depends on data");
    };
  }
}

package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Makes terms, equal ones once. */
final class Terms {
  private final Map<Term.Shape, Term> made = new HashMap<>();

  Term make(Term.Shape shape) {
    Term known = made.get(shape);
    if (known == null) {
      known = create(shape);
      made.put(shape, known);
    }
    return known;
  }

  Term apply(ScalarOp op, Term... operands) {
    return make(new Term.Apply(op, List.of(operands)));
  }

  Term choice(List<IndexExpr> guards, Term inside, Term outside) {
    return guards.isEmpty() || inside == outside
        ? inside
        : make(new Term.Choice(guards, inside, outside));
  }

  private Term create(Term.Shape shape) {
    Set<String> variables = new HashSet<>();
    Set<String> registers = new HashSet<>();
    ElementType type =
        switch (shape) {
          case Term.Real(ElementType of, double _) -> of;
          case Term.Whole(ElementType of, long _) -> of;
          case Term.Read(ElementType of, int _, List<IndexExpr> at) -> {
            at.forEach(index -> variables.addAll(index.variables()));
            yield of;
          }
          case Term.Position(IndexExpr value) -> {
            variables.addAll(value.variables());
            yield ElementType.INT64;
          }
          case Term.Apply(ScalarOp op, List<Term> operands) -> {
            operands.forEach(operand -> addFree(operand, variables, registers));
            yield op.isPredicate()
                ? ElementType.BOOL
                : operands.get(op == ScalarOp.SELECT ? 1 : 0).type();
          }
          case Term.Convert(ElementType to, Term operand, boolean _) -> {
            addFree(operand, variables, registers);
            yield to;
          }
          case Term.Bits(ElementType to, Term operand) -> {
            addFree(operand, variables, registers);
            yield to;
          }
          case Term.Choice(List<IndexExpr> guards, Term inside, Term outside) -> {
            guards.forEach(guard -> variables.addAll(guard.variables()));
            addFree(inside, variables, registers);
            addFree(outside, variables, registers);
            yield inside.type();
          }
          case Term.Before(ElementType of, String register) -> {
            registers.add(register);
            yield of;
          }
          case Term.Chain(Fold _, Term start, List<Term.Link> links) -> {
            addFree(start, variables, registers);
            links.forEach(link -> addFree(link, variables, registers));
            yield start.type();
          }
          case Term.Tree(Fold _, String lane, int _, Term term) -> {
            addFree(term, variables, registers);
            variables.remove(lane);
            yield term.type();
          }
          case Term.Recurrence(
                  String variable,
                  IndexExpr extent,
                  List<String> own,
                  List<Term> starts,
                  List<Term> next,
                  int which) -> {
            next.forEach(term -> addFree(term, variables, registers));
            variables.remove(variable);
            own.forEach(registers::remove);
            starts.forEach(term -> addFree(term, variables, registers));
            variables.addAll(extent.variables());
            yield starts.get(which).type();
          }
          case Term.Search(var _, List<Axis> axes, Term term, IndexExpr index) -> {
            addFree(term, variables, registers);
            variables.addAll(index.variables());
            axes.forEach(axis -> variables.remove(axis.variable()));
            axes.forEach(axis -> variables.addAll(axis.extent().variables()));
            yield ElementType.INT64;
          }
        };
    return new Term(made.size(), type, shape, Set.copyOf(variables), Set.copyOf(registers));
  }

  private static void addFree(Term term, Set<String> variables, Set<String> registers) {
    variables.addAll(term.variables());
    registers.addAll(term.registers());
  }

  private static void addFree(Term.Link link, Set<String> variables, Set<String> registers) {
    switch (link) {
      case Term.Add(List<IndexExpr> guards, Term term, boolean _) -> {
        guards.forEach(guard -> variables.addAll(guard.variables()));
        addFree(term, variables, registers);
      }
      case Term.Repeat(
              List<IndexExpr> guards,
              String variable,
              IndexExpr extent,
              List<Term.Link> links) -> {
        Set<String> inner = new HashSet<>();
        links.forEach(each -> addFree(each, inner, registers));
        inner.remove(variable);
        variables.addAll(inner);
        guards.forEach(guard -> variables.addAll(guard.variables()));
        variables.addAll(extent.variables());
      }
    }
  }

  /** The term with index variables replaced. Bound variables are never among them. */
  Term substitute(Term term, Map<String, IndexExpr> values) {
    return new Substitution(values).apply(term);
  }

  /** The same for what a step of a chain adds. */
  Term.Link substitute(Term.Link link, Map<String, IndexExpr> values) {
    return new Substitution(values).apply(link);
  }

  private final class Substitution {
    private final Map<String, IndexExpr> values;
    private final Map<Term, Term> done = new HashMap<>();

    Substitution(Map<String, IndexExpr> values) {
      this.values = values;
    }

    Term apply(Term term) {
      if (term.variables().stream().noneMatch(values::containsKey)) {
        return term;
      }
      Term known = done.get(term);
      if (known == null) {
        known = make(rebuild(term.shape()));
        done.put(term, known);
      }
      return known;
    }

    private Term.Shape rebuild(Term.Shape shape) {
      return switch (shape) {
        case Term.Real _, Term.Whole _, Term.Before _ -> shape;
        case Term.Read(var type, int buffer, var at) -> new Term.Read(type, buffer, all(at));
        case Term.Position(IndexExpr value) -> new Term.Position(value.substituteVariables(values));
        case Term.Apply(ScalarOp op, var operands) ->
            new Term.Apply(op, operands.stream().map(this::apply).toList());
        case Term.Convert(var type, Term operand, boolean saturate) ->
            new Term.Convert(type, apply(operand), saturate);
        case Term.Bits(var type, Term operand) -> new Term.Bits(type, apply(operand));
        case Term.Choice(var guards, Term inside, Term outside) ->
            new Term.Choice(all(guards), apply(inside), apply(outside));
        case Term.Chain(Fold fold, Term start, var links) ->
            new Term.Chain(fold, apply(start), links.stream().map(this::apply).toList());
        case Term.Tree(Fold fold, String lane, int lanes, Term each) ->
            new Term.Tree(fold, lane, lanes, apply(each));
        case Term.Recurrence(
                String variable,
                IndexExpr extent,
                var registers,
                var starts,
                var next,
                int which) ->
            new Term.Recurrence(
                variable,
                extent.substituteVariables(values),
                registers,
                starts.stream().map(this::apply).toList(),
                next.stream().map(this::apply).toList(),
                which);
        case Term.Search(var arg, List<Axis> axes, Term term, IndexExpr index) ->
            new Term.Search(
                arg,
                axes.stream()
                    .map(axis ->
                        new Axis(axis.variable(), axis.extent().substituteVariables(values)))
                    .toList(),
                apply(term),
                index.substituteVariables(values));
      };
    }

    private Term.Link apply(Term.Link link) {
      return switch (link) {
        case Term.Add(var guards, Term term, boolean fused) ->
            new Term.Add(all(guards), apply(term), fused);
        case Term.Repeat(var guards, String variable, IndexExpr extent, var links) ->
            new Term.Repeat(
                all(guards),
                variable,
                extent.substituteVariables(values),
                links.stream().map(this::apply).toList());
      };
    }

    private List<IndexExpr> all(List<IndexExpr> exprs) {
      List<IndexExpr> result = new ArrayList<>();
      exprs.forEach(expr -> result.add(expr.substituteVariables(values)));
      return result;
    }
  }
}

package org.lrai.ir.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.rule.grammar.RuleGrammarParser;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ComparisonContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ConditionContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ContractContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ExpressionContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ParameterContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.ProofStepContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.RewriteContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.TensorContext;
import org.lrai.ir.rule.grammar.RuleGrammarParser.TermContext;

/** From parse trees to rules. */
final class RuleReader {
  private final String file;
  private final String text;
  private final ExpressionReader expressions;

  RuleReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.expressions = new ExpressionReader(file);
  }

  Rule read(RewriteContext context) {
    return new Rule(
        context.hyphenated().getText(),
        RuleException.place(file, context),
        text.substring(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1),
        context.parameter().stream().map(this::parameter).toList(),
        context.tensor().stream().map(this::tensor).toList(),
        context.terms(0).term().stream().map(this::term).toList(),
        context.binding().stream().map(this::binding).toList(),
        context.terms(1).term().stream().map(this::term).toList(),
        context.condition().stream().map(this::condition).toList(),
        contract(context.contract()),
        context.proofStep().stream().map(this::proofStep).toList());
  }

  private Parameter parameter(ParameterContext context) {
    return new Parameter(
        context.name().getText(), sort(context.sort()), expressions.place(context));
  }

  private Parameter.Sort sort(RuleGrammarParser.SortContext context) {
    return switch (context) {
      case RuleGrammarParser.RangeSortContext range ->
          new Parameter.Sort.Range(
              expressions.read(range.expression(0)), expressions.read(range.expression(1)));
      case RuleGrammarParser.WordSortContext words ->
          new Parameter.Sort.Words(
              words.name().stream().map(RuleGrammarParser.NameContext::getText).toList());
      case RuleGrammarParser.NamedSortContext named -> namedSort(named);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Parameter.Sort namedSort(RuleGrammarParser.NamedSortContext context) {
    String name = context.name().getText();
    return switch (name) {
      case "integer" -> new Parameter.Sort.Whole(Parameter.Least.NONE);
      case "extent" -> new Parameter.Sort.Whole(Parameter.Least.ZERO);
      case "size" -> new Parameter.Sort.Whole(Parameter.Least.ONE);
      case "real" -> new Parameter.Sort.Real();
      case "integers" -> new Parameter.Sort.Wholes(Parameter.Least.NONE, count(context));
      case "extents" -> new Parameter.Sort.Wholes(Parameter.Least.ZERO, count(context));
      case "sizes" -> new Parameter.Sort.Wholes(Parameter.Least.ONE, count(context));
      case "permutations" -> new Parameter.Sort.Permutations(count(context));
      case "windows" -> new Parameter.Sort.Windows(count(context));
      default -> throw expressions.error(context, "there is no sort " + name);
    };
  }

  private Expression count(RuleGrammarParser.NamedSortContext context) {
    if (context.expression() == null) {
      throw expressions.error(context, context.getText() + " of how many axes?");
    }
    return expressions.read(context.expression());
  }

  private TensorDeclaration tensor(TensorContext context) {
    return new TensorDeclaration(
        context.name(0).getText(),
        context.name(1).getText(),
        expressions.read(context.expression()),
        expressions.place(context));
  }

  private Rule.Binding binding(RuleGrammarParser.BindingContext context) {
    return switch (context) {
      case RuleGrammarParser.LetBindingContext let -> let(let.assignment());
      case RuleGrammarParser.LoopBindingContext loop -> loop(loop);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Rule.Let let(RuleGrammarParser.AssignmentContext context) {
    return new Rule.Let(context.name().getText(), term(context.term()));
  }

  private Rule.Loop loop(RuleGrammarParser.LoopBindingContext context) {
    int to = context.TO().getSymbol().getTokenIndex();
    List<Rule.Let> start = new ArrayList<>();
    List<Rule.Let> inner = new ArrayList<>();
    List<Rule.Let> next = new ArrayList<>();
    for (RuleGrammarParser.AssignmentContext assignment : context.assignment()) {
      int begin = assignment.getStart().getTokenIndex();
      boolean isInner =
          context.LET().stream().anyMatch(let -> let.getSymbol().getTokenIndex() == begin - 1);
      (begin > to ? next : isInner ? inner : start).add(let(assignment));
    }
    if (!next.stream()
        .map(Rule.Let::name)
        .toList()
        .equals(start.stream().map(Rule.Let::name).toList())) {
      throw expressions.error(
          context, "a trip ends with new values of all that is carried, in the same order");
    }
    return new Rule.Loop(
        context.slice().stream()
            .map(slice ->
                new Rule.Slice(
                    slice.name().getText(),
                    term(slice.term()),
                    expressions.read(slice.expression())))
            .toList(),
        start,
        inner,
        next,
        expressions.place(context));
  }

  private Term term(TermContext context) {
    return switch (context) {
      case RuleGrammarParser.VariableTermContext variable ->
          new Term.Variable(variable.name().getText(), expressions.place(variable));
      case RuleGrammarParser.ScalarTermContext scalar ->
          new Term.Scalar(scalar(scalar), expressions.place(scalar));
      case RuleGrammarParser.ApplyTermContext apply -> {
        SequencedMap<String, Expression> attributes =
            apply.attributes() == null
                ? new LinkedHashMap<>()
                : expressions.attributes(apply.attributes());
        List<Term> arguments =
            apply.terms() == null
                ? List.of()
                : apply.terms().term().stream().map(this::term).toList();
        yield new Term.Apply(
            apply.name().getText(), attributes, arguments, expressions.place(apply));
      }
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Expression scalar(RuleGrammarParser.ScalarTermContext context) {
    if (context.INFINITY() != null) {
      return new Expression.Call(Function.MINUS_INFINITY, List.of(), expressions.place(context));
    }
    if (context.name() != null) {
      return new Expression.Name(context.name().getText(), expressions.place(context));
    }
    Expression.Decimal number = expressions.number(context.number());
    BigDecimal value = context.MINUS() != null ? number.value().negate() : number.value();
    return new Expression.Decimal(value, expressions.place(context));
  }

  private Condition condition(ConditionContext context) {
    return switch (context) {
      case RuleGrammarParser.IndexConditionContext comparison ->
          new Condition.Compare(
              relation(comparison.comparison()),
              expressions.read(comparison.expression(0)),
              expressions.read(comparison.expression(1)),
              expressions.place(comparison));
      case RuleGrammarParser.ElementsConditionContext elements -> elements(elements);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Condition elements(RuleGrammarParser.ElementsConditionContext context) {
    String name = context.hyphenated().getText();
    Term term = term(context.term());
    Place place = expressions.place(context);
    ExpressionContext value = context.expression();
    if ((value != null) != name.equals("nearest")) {
      throw expressions.error(context, name + " has not so many operands");
    }
    if (value != null) {
      return new Condition.Nearest(term, expressions.read(value), place);
    }
    if (name.equals("constant")) {
      return new Condition.Constant(term, place);
    }
    for (Condition.Property property : Condition.Property.values()) {
      if (property.text().equals(name)) {
        return new Condition.Elements(property, term, place);
      }
    }
    throw expressions.error(context, "there is no condition " + name);
  }

  private static Condition.Relation relation(ComparisonContext context) {
    return switch (context.getText()) {
      case "=" -> Condition.Relation.EQUAL;
      case "!=" -> Condition.Relation.UNEQUAL;
      case "<=" -> Condition.Relation.LESS_EQUAL;
      case "<" -> Condition.Relation.LESS;
      case "divides" -> Condition.Relation.DIVIDES;
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private Contract contract(ContractContext context) {
    String name = context.hyphenated().getText();
    @Nullable ExpressionContext bound = context.expression();
    if ((bound != null) != name.equals("within")) {
      throw expressions.error(context, "within(bound) has a bound, the other contracts have none");
    }
    return switch (name) {
      case "bit-equal" -> new Contract.BitEqual();
      case "real-equal" -> new Contract.RealEqual();
      case "within" ->
          new Contract.Within(expressions.read(java.util.Objects.requireNonNull(bound)));
      default ->
          throw expressions.error(
              context, "expected bit-equal, real-equal or within(bound), found " + name);
    };
  }

  private ProofStep proofStep(ProofStepContext context) {
    Place place = expressions.place(context);
    return switch (context) {
      case RuleGrammarParser.HaveStepContext have ->
          new ProofStep.Have(term(have.term(0)), term(have.term(1)), place);
      case RuleGrammarParser.InvariantStepContext invariant ->
          new ProofStep.Invariant(
              invariant.name().getText(),
              expressions.read(invariant.expression(0)),
              expressions.read(invariant.expression(1)),
              term(invariant.term(0)),
              term(invariant.term(1)),
              place);
      case RuleGrammarParser.HintStepContext hint ->
          new ProofStep.Hint(
              lemma(hint), hint.expression().stream().map(expressions::read).toList(), place);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private ProofStep.Lemma lemma(RuleGrammarParser.HintStepContext context) {
    String name = context.hyphenated().getText();
    for (ProofStep.Lemma lemma : ProofStep.Lemma.values()) {
      if (lemma.text().equals(name)) {
        if (lemma.arity() != context.expression().size()) {
          throw expressions.error(context, "%s has %d operand".formatted(name, lemma.arity()));
        }
        return lemma;
      }
    }
    throw expressions.error(
        context,
        "there is no hint %s; there are %s"
            .formatted(
                name,
                Arrays.stream(ProofStep.Lemma.values())
                    .map(ProofStep.Lemma::text)
                    .collect(Collectors.joining(", "))));
  }
}

package org.lrai.verifier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.rule.Condition;
import org.lrai.ir.rule.ConstantValues;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.RuleParser;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * A side condition is checked on graphs by one piece of code and assumed in proofs by another: both
 * must say the same, or at least what the first accepts the second must.
 */
class ConditionMeaningTest {
  private static final List<Condition.Relation> RELATIONS = List.of(Condition.Relation.values());

  private static final Map<Condition.Relation, String> TEXT =
      Map.of(
          Condition.Relation.EQUAL, "=",
          Condition.Relation.UNEQUAL, "!=",
          Condition.Relation.LESS_EQUAL, "<=",
          Condition.Relation.LESS, "<",
          Condition.Relation.DIVIDES, "divides");

  private static Rule rule(String text) {
    return RuleParser.parse("test.rule", text).getFirst();
  }

  private static boolean holds(
      Rule rule, Map<String, AttributeValue> values, Map<String, TensorData> constants) {
    GraphBuilder builder = new GraphBuilder("constants");
    Map<String, Value> tensors = new HashMap<>();
    constants.forEach((name, data) -> tensors.put(name, builder.constant(name, data)));
    Graph graph = builder.build();
    return new org.lrai.ir.rule.Conditions(graph, ConstantValues.of(graph))
        .hold(rule.conditions().getFirst(), Sides.of(rule, values), tensors);
  }

  /** Relations of integers, at numbers from 0: on graphs and in proofs the same. */
  @Property
  void relationsOfSizes(
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(max = 12) int a,
      @ForAll @IntRange(max = 12) int b) {
    Condition.Relation relation = RELATIONS.get(which);
    Rule rule =
        rule(
            """
            rule compared
              for a in extent, b in extent
              given $x: any[d], $v: any[]
              pad{mode=constant, before=[a], after=[b]}($x, $v)
              => pad{mode=constant, before=[a], after=[b]}($x, $v)
              where a %s b
              contract bit-equal
            """
                .formatted(TEXT.get(relation)));
    boolean onGraphs =
        holds(
            rule,
            Map.of(
                "a", AttributeValue.of(a),
                "b", AttributeValue.of(b),
                "d", AttributeValue.of(3),
                "any", new AttributeValue.Word("f32")),
            Map.of());
    Claim claim = Claim.of(RuleInstance.all(rule).getFirst());
    Term inProofs =
        Conditions.compared(
                claim.sides().evaluation(), (Condition.Compare) rule.conditions().getFirst())
            .substitute(Map.of("a", Terms.integer(a), "b", Terms.integer(b)));
    assertEquals(Terms.truth(onGraphs), inProofs, () -> a + " " + relation + " " + b);
  }

  /** What a condition on elements comes to, for a tensor of rank 0 with this element. */
  private static Term inProofs(Rule rule, float element) {
    Claim claim = Claim.of(RuleInstance.all(rule).getFirst());
    Arithmetic arithmetic = new RealArithmetic(Map.of());
    Numbers numbers = new Numbers(arithmetic, claim.sides().evaluation(), java.util.Set.of());
    Fresh fresh = new Fresh();
    Conditions conditions =
        new Conditions(claim, new Meaning(arithmetic, numbers, fresh), numbers, fresh);
    List<Term> statements =
        conditions.universals().stream()
            .map(universal ->
                universal.first().substitute(Map.of("$x", Terms.real((double) element))))
            .toList();
    return Terms.and(statements);
  }

  private static boolean onGraphs(Rule rule, float element) {
    TensorData data =
        Tensor.ofDoubles(ElementType.FLOAT32, new long[0], new double[] {element}).toData();
    return holds(rule, Map.of("float", new AttributeValue.Word("f32")), Map.of("x", data));
  }

  private static Rule about(String condition) {
    return rule(
        """
        rule conditioned
          given $x: f32[]
          add($x, 0) => $x
          where %s
          contract real-equal
        """
            .formatted(condition));
  }

  /** Properties of elements: on graphs and in proofs the same for every finite number. */
  @Property
  void propertiesOfElements(
      @ForAll @IntRange(max = 3) int which, @ForAll @DoubleRange(min = -4, max = 4) double number) {
    Condition.Property property =
        List.of(
                Condition.Property.POSITIVE,
                Condition.Property.NON_NEGATIVE,
                Condition.Property.NON_ZERO,
                Condition.Property.ZERO)
            .get(which);
    for (float element :
        new float[] {(float) number, Math.round(number), 0f, -0f, Float.MIN_VALUE}) {
      Rule rule = about(property.text() + "($x)");
      assertEquals(
          Terms.truth(onGraphs(rule, element)),
          inProofs(rule, element),
          () -> property + " of " + element);
    }
  }

  /** In double precision 1 - 2^-60 - 1 is 0, and over the reals it is not. */
  @Example
  void whatMayBeRoundedIsNotZero() {
    Map<String, TensorData> constants = new HashMap<>();
    Map.of("x", 1.0, "y", 0x1p-60, "z", 1.0)
        .forEach((name, value) ->
            constants.put(
                name,
                Tensor.ofDoubles(ElementType.FLOAT32, new long[0], new double[] {value}).toData()));
    assertTrue(isZero("sub($x, $z)", constants));
    assertFalse(isZero("sub($x, $y)", constants));
    assertFalse(isZero("sub(sub($x, $y), $z)", constants));
    assertFalse(isZero("add($x, neg($z))", constants), "nothing is told of other operators");
  }

  private static boolean isZero(String term, Map<String, TensorData> constants) {
    Rule rule =
        rule(
            """
            rule conditioned
              given $x: f32[], $y: f32[], $z: f32[]
              add(add($x, $y), $z) => add(add($x, $y), $z)
              where zero(%s)
              contract real-equal
            """
                .formatted(term));
    return holds(rule, Map.of("float", new AttributeValue.Word("f32")), constants);
  }

  /** Neither an infinity nor what is not a number has any of the properties. */
  @Property(tries = 8)
  void noPropertyOfWhatIsNoNumber(@ForAll Condition.Property property) {
    Rule rule = about(property.text() + "($x)");
    for (float element :
        new float[] {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN}) {
      assertTrue(!onGraphs(rule, element), () -> rule.text() + element);
    }
  }

  /** What is nearest on graphs is as near as proofs assume; what proofs call far is not nearest. */
  @Property
  void nearest(
      @ForAll @IntRange(min = 1, max = 9_999_999) int digits,
      @ForAll @Size(5) List<@IntRange(min = -3, max = 3) Integer> ulps) {
    String text = "%d.%05d".formatted(digits / 100_000, digits % 100_000);
    Rule rule = about("nearest($x, " + text + ")");
    float nearest = Float.parseFloat(text);
    assertTrue(onGraphs(rule, nearest));
    assertEquals(Terms.TRUE, inProofs(rule, nearest), text);
    for (int away : ulps) {
      float element = nearest + away * Math.ulp(nearest);
      if (onGraphs(rule, element)) {
        assertEquals(Terms.TRUE, inProofs(rule, element), () -> text + " and " + element);
      }
      if (Math.abs(away) == 3) {
        assertEquals(Terms.FALSE, inProofs(rule, element), () -> text + " and " + element);
      }
    }
  }
}

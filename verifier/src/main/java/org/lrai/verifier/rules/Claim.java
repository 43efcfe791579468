package org.lrai.verifier.rules;

import java.util.List;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.Sides;
import org.lrai.ir.rule.TypedTerm;

/**
 * That the two sides of an instance of a rule are equal, in the sense of its contract, for all
 * sizes and all elements that meet its conditions, wherever the left side has a value; and that the
 * right side then has one.
 *
 * @param sides the instance with symbols for sizes
 * @param right what replaces the left side: that of the rule or, to see the prover fail, another
 */
public record Claim(RuleInstance instance, Sides sides, List<TypedTerm> right) {
  public Claim {
    right = List.copyOf(right);
  }

  public static Claim of(RuleInstance instance) {
    Sides sides = instance.symbolic();
    return new Claim(instance, sides, sides.right());
  }

  public List<TypedTerm> left() {
    return sides.left();
  }
}

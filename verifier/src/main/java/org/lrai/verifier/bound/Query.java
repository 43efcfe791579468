package org.lrai.verifier.bound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Network;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.property.Interval;
import org.lrai.verifier.property.Property;

/**
 * A box, and conjunctions of constraints of which none must hold for any input in it.
 *
 * @param box rounded outward to binary32: what is proved is proved for all of it
 * @param inside where counterexamples are looked for: the values of binary32 in the exact box, or
 *     the nearest ones where there are none between two ends
 */
record Query(Box box, Box inside, List<List<Constraint>> conjunctions) {
  Query {
    conjunctions = conjunctions.stream().map(List::copyOf).toList();
  }

  /** The queries of a property, one for each box. */
  static List<Query> of(Property property, Network network) {
    Map<List<Interval>, List<List<Constraint>>> byBox = new LinkedHashMap<>();
    for (Property.Case each : property.cases()) {
      byBox
          .computeIfAbsent(each.box(), _ -> new ArrayList<>())
          .add(each.constraints().stream().map(c -> Constraint.of(c, network)).toList());
    }
    List<Query> queries = new ArrayList<>();
    byBox.forEach(
        (box, conjunctions) -> queries.add(new Query(outward(box), inward(box), conjunctions)));
    return queries;
  }

  private static Box outward(List<Interval> intervals) {
    List<Interval> rounded = intervals.stream().map(i -> i.outward(ElementType.FLOAT32)).toList();
    return new Box(
        rounded.stream().mapToDouble(i -> i.lower().doubleValue()).toArray(),
        rounded.stream().mapToDouble(i -> i.upper().doubleValue()).toArray());
  }

  static Box inward(List<Interval> intervals) {
    double[] lower = new double[intervals.size()];
    double[] upper = new double[intervals.size()];
    for (int i = 0; i < lower.length; i++) {
      Interval exact = intervals.get(i);
      Interval rounded = exact.outward(ElementType.FLOAT32);
      float low = rounded.lower().floatValue();
      float high = rounded.upper().floatValue();
      float nextLow = new BigDecimal(low).compareTo(exact.lower()) < 0 ? Math.nextUp(low) : low;
      float nextHigh =
          new BigDecimal(high).compareTo(exact.upper()) > 0 ? Math.nextDown(high) : high;
      lower[i] = nextLow <= nextHigh ? nextLow : low;
      upper[i] = nextLow <= nextHigh ? nextHigh : high;
    }
    return new Box(lower, upper);
  }

  /** The query with some of its conjunctions. */
  Query with(List<List<Constraint>> some) {
    return new Query(box, inside, some);
  }

  /** Whether a conjunction holds, exactly, of what went in and what came out. */
  boolean violated(float[] input, float[] output) {
    return conjunctions.stream()
        .anyMatch(all -> all.stream().allMatch(each -> each.holds(input, output)));
  }
}

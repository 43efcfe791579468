package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NodesTest {
  @Test
  void forgettingNumbersKeepsThoseThatAreHeld() {
    Nodes nodes = new Nodes(true);
    Random random = new Random(3);
    List<Integer> old = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      old.add(nodes.constant(random.nextInt(300)));
    }
    old.add(nodes.node(Op.ADD, nodes.input(1), old.getFirst(), 0));
    Map<Integer, Op> ops = new HashMap<>();
    old.forEach(node -> ops.put(node, nodes.op(node)));
    for (int round = 0; round < 20; round++) {
      int mark = nodes.size();
      int[] held = new int[40];
      double[] values = new double[40];
      for (int i = 0; i < 5000; i++) {
        double value = random.nextInt(4000) * 0.5;
        int node = nodes.constant(value);
        held[i % 40] = node;
        values[i % 40] = value;
      }
      held[7] = 0; // nothing was written there
      held[8] = old.get(3);
      values[8] = nodes.ball(old.get(3)).center();

      nodes.keepOnly(mark, List.of(held));

      for (int i = 0; i < held.length; i++) {
        if (i != 7) {
          assertEquals(values[i], nodes.ball(held[i]).center());
          assertEquals(held[i], nodes.constant(values[i]), "one node for one number");
        }
      }
      assertEquals(0, held[7]);
      long distinct = java.util.Arrays.stream(held).filter(node -> node >= mark).distinct().count();
      assertEquals(mark + distinct, nodes.size());
      old.forEach(node -> assertEquals(ops.get(node), nodes.op(node)));
    }
  }

  /** Numbers of more digits than doubles have are no doubles, and stay what they are. */
  @Test
  void forgettingKeepsAllDigits() {
    Nodes nodes = new Nodes(false);
    Real third = Real.ONE.dividedBy(Real.of(3));
    int before = nodes.constant(third);
    int mark = nodes.size();
    int[] held = new int[30];
    Real[] values = new Real[30];
    for (int i = 0; i < 6000; i++) {
      boolean isDouble = i % 3 == 0;
      Real value = isDouble ? Real.of(i * 0.5) : third.times(Real.of(i));
      held[i % 30] = nodes.constant(value);
      values[i % 30] = i % 7 == 0 ? nodes.real(held[i % 30]) : value;
    }

    nodes.keepOnly(mark, List.of(held));

    assertEquals(mark + 30, nodes.size());
    for (int i = 0; i < 30; i++) {
      assertEquals(0, nodes.real(held[i]).minus(values[i]).near());
      assertEquals(values[i].radius(), nodes.real(held[i]).radius());
      assertEquals(values[i].isExact(), nodes.ball(held[i]).isExact());
    }
    assertEquals(third.radius(), nodes.real(before).radius());
    int next = nodes.constant(4711.5);
    assertEquals(4711.5, nodes.real(next).near(), "nothing of what was there before");
  }

  /** A kernel may be given one array under two names. */
  @Test
  void anArrayThatIsNamedTwiceIsRenumberedOnce() {
    Nodes nodes = new Nodes(true);
    int mark = nodes.size();
    for (int i = 0; i < 20; i++) {
      nodes.constant(i);
    }
    int[] held = {nodes.constant(11), nodes.constant(3), nodes.constant(1)};

    nodes.keepOnly(mark, List.of(held, held));

    double[] values =
        java.util.Arrays.stream(held).mapToDouble(n -> nodes.ball(n).center()).toArray();
    assertArrayEquals(new double[] {11, 3, 1}, values);
  }

  @Test
  void whatOthersAreMadeOfStays() {
    Nodes nodes = new Nodes(true);
    int mark = nodes.size();
    int two = nodes.constant(2);
    int sum = nodes.node(Op.ADD, nodes.input(0), two, 0);
    int[] held = {sum};
    int size = nodes.size();

    nodes.keepOnly(mark, List.of(held));

    assertEquals(size, nodes.size());
    assertArrayEquals(new int[] {sum}, held);
    assertEquals(two, nodes.operand(sum, 1));
  }
}

package org.lrai.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.cli.inspect.PlanTable.NodeRow;
import org.lrai.cli.inspect.PlanTable.StepRow;
import org.lrai.cli.inspect.PlanTable.ValueRow;

class PlanTableTest {

  private static ValueRow slot(String name, int slot) {
    return new ValueRow(name, "f32[4]", "slot", slot, name);
  }

  private static StepRow step(String label, List<String> reads, List<String> writes) {
    return new StepRow(0, label, List.of(), reads, writes);
  }

  /** ONNX lets names be any text. */
  @Test
  void whatIsWrittenIsReadBack() {
    PlanTable table =
        new PlanTable(
            List.of(
                new NodeRow("a\tb,c\n%", "Add", List.of("x y", "ä"), List.of("z"), "f32[n, 3]")),
            List.of(slot("z", 2), new ValueRow("v", "f32[12]", "view", -1, "z")),
            List.of(new StepRow(1, "kernel", List.of("a\tb,c\n%"), List.of("x y"), List.of("z"))));

    assertEquals(table, PlanTable.parse(table.text()));
    assertEquals(4, table.text().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "node",
        "value\t\t\t\t\t",
        "other\t\t\t\t\t",
        "step\tx\t\t\t\t",
        "step\t1\t%zz\t\t\t"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> PlanTable.parse(text));
  }

  @Test
  void aBufferIsTakenFromTheFirstWriteToTheLastReadOfTheValueOrAView() {
    PlanTable table =
        new PlanTable(
            List.of(),
            List.of(
                slot("a", 0),
                slot("b", 1),
                new ValueRow("view", "f32[2, 2]", "view", -1, "a"),
                new ValueRow("y", "f32[4]", "output", 0, "y")),
            List.of(
                step("first", List.of("x"), List.of("a")),
                step("second", List.of("a"), List.of("b")),
                step("third", List.of("b", "view"), List.of("y"))));

    assertEquals(
        List.of(new Lifetime("a", "f32[4]", 0, 0, 2), new Lifetime("b", "f32[4]", 1, 1, 2)),
        Lifetime.of(table, PlanTableBuilder.byName(table)));
  }

  @Test
  void viewsOfEachOtherHaveNoBuffer() {
    PlanTable table =
        new PlanTable(
            List.of(),
            List.of(
                new ValueRow("a", "f32[4]", "view", -1, "b"),
                new ValueRow("b", "f32[4]", "view", -1, "a")),
            List.of(step("first", List.of("a"), List.of("b"))));

    assertEquals(List.of(), Lifetime.of(table, PlanTableBuilder.byName(table)));
  }
}

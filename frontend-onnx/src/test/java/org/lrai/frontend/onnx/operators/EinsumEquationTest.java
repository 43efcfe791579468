package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.ir.op.linear.Einsum;

class EinsumEquationTest {

  @Test
  void withoutAnArrowLettersThatOccurOnceStay() {
    assertEquals(
        new Einsum(List.of("ij", "jk"), "ik"), EinsumEquation.parse("ij,jk", List.of(2, 2)));
    assertEquals(new Einsum(List.of("ba"), "ab"), EinsumEquation.parse("ba", List.of(2)));
    assertEquals(new Einsum(List.of("ii"), ""), EinsumEquation.parse("ii", List.of(2)));
  }

  /** The axes of an ellipsis meet from the right; the output has those of the longest. */
  @Test
  void anEllipsisStandsForAnyNumberOfAxes() {
    assertEquals(
        new Einsum(List.of("10ij", "0jk"), "10ik"),
        EinsumEquation.parse("...ij,...jk->...ik", List.of(4, 3)));
    assertEquals(
        new Einsum(List.of("ij", "0jk"), "0ik"),
        EinsumEquation.parse("...ij,...jk", List.of(2, 3)));
  }

  @ParameterizedTest
  @CsvSource({"'ij,jk', 2", "'ijk', 2", "'...ijk', 2", "'i1', 2", "'i->j', 1", "'i->ii', 1"})
  void rejectsWhatDoesNotFit(String equation, int rank) {
    assertThrows(
        IllegalArgumentException.class, () -> EinsumEquation.parse(equation, List.of(rank)));
  }
}

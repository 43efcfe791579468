package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

class RowPartsTest {
  private static final ElementType TYPE = ElementType.FLOAT32;
  private static final int TERMS = 7;
  private static final int LANES = 32;
  private static final IndexExpr ROW = IndexExpr.variable("t");
  private static final IndexExpr TERM = IndexExpr.variable("r");
  private static final IndexExpr LANE = IndexExpr.variable("l");

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "5, 1",
    "6, 1",
    "7, 1",
    "8, 4 4",
    "9, 4 5",
    "10, 5 5",
    "11, 11",
    "12, 4 4 4",
    "13, 4 4 5",
    "16, 4 4 4 4",
    "23, 4 5 4 5 5"
  })
  void partsHaveFourOrFiveRows(int height, String parts) {
    List<Integer> heights = new ArrayList<>();
    for (Statement statement : RowParts.of(product(height, ROW)).body()) {
      heights.add(rowsOf((Statement.For) statement));
    }
    int whole = heights.size() == 1 ? heights.getFirst() : 0;
    assertEquals(
        whole == height ? Integer.toString(height) : parts,
        String.join(" ", heights.stream().map(Object::toString).toList()));
    assertEquals(height, heights.stream().mapToInt(Integer::intValue).sum());
  }

  private static int rowsOf(Statement.For group) {
    return ((Statement.Registers) group.body().getFirst()).extents().getFirst();
  }

  @ParameterizedTest
  @CsvSource({"8", "13", "16"})
  void partsGiveTheBitsOfTheWhole(int height) {
    Kernel kernel = product(height, ROW);
    assertEquals(run(kernel, height), run(RowParts.of(kernel), height));
  }

  /** A row that takes part in the sum of another, as long as it is one after the other. */
  @Test
  void rowsThatAreNotAloneStayTogether() {
    Kernel neighbours = product(8, ROW.plus(1).mod(IndexExpr.constant(8)));
    assertEquals(neighbours, RowParts.of(neighbours));
  }

  @Test
  void whatIsStoredAndReadStaysTogether() {
    Kernel kernel = product(8, ROW);
    List<Kernel.Buffer> buffers = new ArrayList<>(kernel.buffers());
    Kernel.Buffer out = buffers.getLast();
    buffers.set(2, new Kernel.Buffer("out", TYPE, out.dims(), Kernel.Access.READ_WRITE));
    Kernel inPlace = new Kernel("k", buffers, List.of(), List.of(group(8, ROW, 2)));
    assertEquals(inPlace, RowParts.of(inPlace));
  }

  /** A tile of so many rows of {@code a * w + w[0]}. */
  static Kernel product(int height) {
    return product(height, ROW);
  }

  /** The same with sums read at {@code read}. */
  private static Kernel product(int height, IndexExpr read) {
    IndexExpr rows = IndexExpr.constant(height);
    IndexExpr terms = IndexExpr.constant(TERMS);
    IndexExpr lanes = IndexExpr.constant(LANES);
    return new Kernel(
        "k",
        List.of(
            new Kernel.Buffer("a", TYPE, List.of(rows, terms), Kernel.Access.READ),
            new Kernel.Buffer("w", TYPE, List.of(terms, lanes), Kernel.Access.READ),
            new Kernel.Buffer("out", TYPE, List.of(rows, lanes), Kernel.Access.WRITE)),
        List.of(),
        List.of(group(height, read, 1)));
  }

  /** The lanes of the product; {@code added} is a buffer of which the element is added. */
  private static Statement group(int height, IndexExpr read, int added) {
    ScalarExpr sum = new ScalarExpr.Local(TYPE, "sum", List.of(ROW));
    Statement accumulate =
        new Statement.Assign(
            "sum",
            List.of(ROW),
            ScalarExpr.apply(
                ScalarOp.FMA, element(0, ROW, TERM), new ScalarExpr.Local(TYPE, "y"), sum));
    Statement store =
        new Statement.Store(
            2,
            List.of(ROW, LANE),
            ScalarExpr.apply(
                ScalarOp.ADD,
                new ScalarExpr.Local(TYPE, "sum", List.of(read)),
                added == 2 ? element(2, ROW, LANE) : element(1, IndexExpr.ZERO, LANE)));
    return new Statement.For(
        "l",
        IndexExpr.constant(LANES),
        LoopKind.LANE_GROUP,
        List.of(
            new Statement.Registers(
                "sum", TYPE, List.of(height), new ScalarExpr.FloatLiteral(TYPE, 0)),
            new Statement.For(
                "r",
                IndexExpr.constant(TERMS),
                LoopKind.SERIAL,
                List.of(new Statement.Let("y", element(1, TERM, LANE)), rows(height, accumulate))),
            rows(height, store)));
  }

  private static Statement rows(int height, Statement statement) {
    return new Statement.For(
        "t", IndexExpr.constant(height), LoopKind.UNROLLED, List.of(statement));
  }

  private static ScalarExpr element(int buffer, IndexExpr first, IndexExpr second) {
    return new ScalarExpr.Element(TYPE, buffer, List.of(first, second));
  }

  private static List<Long> run(Kernel kernel, int height) {
    Random random = new Random(1);
    Object out = KernelArrays.random(TYPE, height * LANES, random);
    NestInterpreter.run(
        kernel,
        List.of(
            KernelArrays.random(TYPE, height * TERMS, random),
            KernelArrays.random(TYPE, TERMS * LANES, random),
            out));
    return KernelArrays.bits(TYPE, KernelArrays.toJava(TYPE, out));
  }
}

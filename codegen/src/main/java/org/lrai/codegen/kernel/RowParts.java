package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Cuts tiles of more rows than 16 registers hold into parts of 4 or 5 rows that run one after the
 * other. Rows have no part in each other's sums, so all bits stay what they are. Fewer rows than 4
 * would wait for the latency of their multiply-adds; more than 5, of two vectors each, the JIT
 * compiler keeps in memory.
 */
final class RowParts {
  private static final int LEAST = 4;
  private static final int MOST = 5;

  private RowParts() {}

  /** The same kernel with all such tiles cut. */
  static Kernel of(Kernel kernel) {
    return LaneGroups.replaced(kernel, RowParts::parts);
  }

  private static List<Statement> parts(Statement.For group) {
    OptionalInt height = new Rows().height(group.body());
    int rows = height.orElse(0);
    int parts = Math.ceilDiv(rows, MOST);
    if (parts < 2 || rows < parts * LEAST) {
      return List.of(group);
    }
    List<Statement> all = new ArrayList<>();
    int first = 0;
    for (int part = 0; part < parts; part++) {
      int end = (part + 1) * rows / parts;
      Part rewriter = new Part(rows, first, end - first);
      all.add(
          new Statement.For(
              group.variable(), group.extent(), group.kind(), rewriter.of(group.body())));
      first = end;
    }
    return all;
  }

  /**
   * Finds out whether a group computes rows side by side: all its registers are arrays with one
   * element for each row, used and stored in loops over the rows, at the row of the loop; and it
   * reads nothing that it stores.
   */
  private static final class Rows {
    private int height;
    private boolean fits = true;
    private Optional<IndexExpr> row = Optional.empty();
    private final Set<Integer> read = new HashSet<>();
    private final Set<Integer> stored = new HashSet<>();

    OptionalInt height(List<Statement> body) {
      body.forEach(this::visit);
      fits &= Collections.disjoint(read, stored);
      return fits && height > 0 ? OptionalInt.of(height) : OptionalInt.empty();
    }

    private void visit(Statement statement) {
      switch (statement) {
        case Statement.For loop when isRows(loop, height) -> {
          fits &= row.isEmpty();
          row = Optional.of(loop.index());
          loop.body().forEach(this::visit);
          row = Optional.empty();
        }
        case Statement.For loop -> loop.body().forEach(this::visit);
        case Statement.If choice -> {
          choice.then().forEach(this::visit);
          choice.otherwise().forEach(this::visit);
        }
        case Statement.Registers registers -> visit(registers);
        case Statement.Assign assign -> {
          requireRow(assign.at());
          visit(assign.value());
        }
        case Statement.Let let -> visit(let.value());
        case Statement.Store store -> {
          fits &= row.isPresent();
          stored.add(store.buffer());
          visit(store.value());
        }
        case Statement.Index _ -> {}
        case Statement.LaneReduction _ -> fits = false;
      }
    }

    private void visit(Statement.Registers registers) {
      int extent = registers.extents().size() == 1 ? registers.extents().getFirst() : 0;
      fits &= extent > 0 && (height == 0 || height == extent) && row.isEmpty();
      height = extent;
      visit(registers.initial());
    }

    private void visit(ScalarExpr expr) {
      Rewriter.IDENTITY
          .withElements(element -> {
            read.add(element.source());
            return element;
          })
          .withLocals(local -> {
            if (!local.at().isEmpty()) {
              requireRow(local.at());
            }
            return local;
          })
          .withAtoms(atom -> {
            if (atom instanceof Atom.Element element) {
              read.add(element.input());
            }
            return IndexExpr.atom(atom);
          })
          .apply(expr);
    }

    private void requireRow(List<IndexExpr> at) {
      fits &= row.isPresent() && at.equals(List.of(row.get()));
    }
  }

  private static boolean isRows(Statement.For loop, int height) {
    return loop.kind() == LoopKind.UNROLLED && height > 0 && loop.extent().isConstant(height);
  }

  /** Some of the rows: row {@code first} of the tile is row 0 of the part. */
  private record Part(int height, int first, int rows) {
    List<Statement> of(List<Statement> body) {
      return body.stream().map(statement -> of(statement, Rewriter.IDENTITY)).toList();
    }

    private List<Statement> of(List<Statement> body, Rewriter rewriter) {
      return body.stream().map(statement -> of(statement, rewriter)).toList();
    }

    private Statement of(Statement statement, Rewriter rewriter) {
      return switch (statement) {
        case Statement.For(String row, _, LoopKind kind, var body)
            when isRows((Statement.For) statement, height) ->
            new Statement.For(row, IndexExpr.constant(rows), kind, of(body, atRow(row)));
        case Statement.For(String variable, IndexExpr extent, LoopKind kind, var body) ->
            new Statement.For(variable, rewriter.apply(extent), kind, of(body, rewriter));
        case Statement.If(var nonNegative, var then, var otherwise) ->
            new Statement.If(
                rewriter.apply(nonNegative), of(then, rewriter), of(otherwise, rewriter));
        case Statement.Index(String variable, IndexExpr value) ->
            new Statement.Index(variable, rewriter.apply(value));
        case Statement.Let(String name, ScalarExpr value) ->
            new Statement.Let(name, rewriter.apply(value));
        case Statement.Registers(String name, var type, _, ScalarExpr initial) ->
            new Statement.Registers(name, type, List.of(rows), rewriter.apply(initial));
        case Statement.Assign(String name, var at, ScalarExpr value) ->
            new Statement.Assign(name, at, rewriter.apply(value));
        case Statement.Store(int buffer, var at, ScalarExpr value) ->
            new Statement.Store(buffer, rewriter.apply(at), rewriter.apply(value));
        case Statement.LaneReduction _ -> throw new IllegalStateException("" + statement);
      };
    }

    /** Moves subscripts of arrays to the rows of the part; those of registers begin at 0. */
    private Rewriter atRow(String row) {
      Atom.Variable variable = new Atom.Variable(row);
      return Rewriter.IDENTITY
          .withAtoms(atom ->
              atom.equals(variable) ? IndexExpr.variable(row).plus(first) : IndexExpr.atom(atom))
          .withLocals(local ->
              local.at().isEmpty()
                  ? local
                  : new ScalarExpr.Local(
                      local.type(), local.name(), List.of(local.at().getFirst().minus(first))));
    }
  }
}

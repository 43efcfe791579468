package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Takes lane groups with matrix products apart for scalar form: their registers become local
 * buffers with an element for each lane, what comes before and after a product becomes a loop over
 * lanes, and the product is left as a group by itself, which is a {@link ProductCall}. Lanes have
 * no part in each other's values, so all bits stay what they are.
 */
final class LaneFission {
  private final Kernel kernel;

  /** Local buffers that were added, by name of a register and number of lanes. */
  private final Map<String, Integer> added = new HashMap<>();

  private final List<Kernel.Buffer> buffers;

  /** Names of scalars that are declared anywhere in the kernel. */
  private final Set<String> scalars;

  private LaneFission(Kernel kernel) {
    this.kernel = kernel;
    this.buffers = new ArrayList<>(kernel.buffers());
    this.scalars = Uses.of(kernel.body()).declaredScalars();
  }

  /** The same kernel with all such groups taken apart. */
  static Kernel of(Kernel kernel) {
    LaneFission fission = new LaneFission(kernel);
    List<Statement> body =
        LaneGroups.replaced(
            kernel.body(), group -> fission.new Group(group).parts().orElse(List.of(group)));
    return new Kernel(kernel.name(), fission.buffers, kernel.sizes(), body);
  }

  /** One group. */
  private final class Group {
    private final Statement.For group;
    private final Map<String, Integer> registers = new HashMap<>();
    private boolean fits = true;
    private boolean hasProduct;

    Group(Statement.For group) {
      this.group = group;
    }

    /** What it is made of; empty if it has no product, or hands on more than registers. */
    Optional<List<Statement>> parts() {
      List<Statement> parts = parts(group.body());
      return fits && hasProduct ? Optional.of(parts) : Optional.empty();
    }

    private List<Statement> parts(List<Statement> body) {
      List<Statement> parts = new ArrayList<>();
      List<Statement> lanes = new ArrayList<>();
      for (Statement statement : body) {
        switch (statement) {
          case Statement.Index index -> {
            requireSameForAllLanes(index.value());
            addLoop(parts, lanes);
            parts.add(index);
          }
          case Statement.Registers declared when isTable(declared) -> lanes.add(start(declared));
          case Statement.For loop when loop.kind() == LoopKind.SERIAL -> {
            Statement.For alone = loop(LoopKind.LANE_GROUP, List.of(inBuffers(loop)));
            boolean isProduct = ProductCall.of(extended(), alone).isPresent();
            hasProduct |= isProduct;
            if (isProduct || loop.body().stream().anyMatch(StatementPrinter::hasLoop)) {
              requireSameForAllLanes(loop.extent());
              addLoop(parts, lanes);
              parts.add(
                  isProduct
                      ? alone
                      : new Statement.For(
                          loop.variable(), loop.extent(), loop.kind(), parts(loop.body())));
            } else {
              lanes.add(inBuffers(loop));
            }
          }
          default -> lanes.add(inBuffers(statement));
        }
      }
      addLoop(parts, lanes);
      return parts;
    }

    /** What leaves the loop over lanes must not depend on the lane. */
    private void requireSameForAllLanes(IndexExpr value) {
      fits &= !value.variables().contains(group.variable());
    }

    private void addLoop(List<Statement> parts, List<Statement> lanes) {
      if (!lanes.isEmpty()) {
        fits &= Uses.of(lanes).scalars().isEmpty();
        parts.add(loop(LoopKind.LANES, lanes));
        lanes.clear();
      }
    }

    private Statement.For loop(LoopKind kind, List<Statement> body) {
      return new Statement.For(group.variable(), group.extent(), kind, body);
    }

    private Kernel extended() {
      return new Kernel(kernel.name(), buffers, kernel.sizes(), List.of());
    }

    private static boolean isTable(Statement.Registers declared) {
      return declared.type() == ElementType.FLOAT32 && declared.extents().size() <= 1;
    }

    /** Gives an array of registers a buffer, and sets its elements of a lane. */
    private Statement start(Statement.Registers declared) {
      int height = declared.extents().stream().findFirst().orElse(1);
      int buffer = buffer(declared.name(), height);
      registers.put(declared.name(), buffer);
      String row = declared.name() + "Row";
      Statement store =
          new Statement.Store(
              buffer,
              List.of(IndexExpr.variable(row), group.index()),
              inBuffers(declared.initial()));
      return new Statement.For(row, IndexExpr.constant(height), LoopKind.UNROLLED, List.of(store));
    }

    /** A buffer of at least as many rows. */
    private int buffer(String register, int height) {
      String key = register + " " + group.extent();
      int number = added.computeIfAbsent(key, _ -> buffers.size());
      if (number == buffers.size()) {
        buffers.add(table(freeName(register + "s"), height));
      } else if (rows(buffers.get(number)) < height) {
        buffers.set(number, table(buffers.get(number).name(), height));
      }
      return number;
    }

    private static long rows(Kernel.Buffer table) {
      return table.dims().getFirst().asConstant().orElseThrow();
    }

    private Kernel.Buffer table(String name, int height) {
      return new Kernel.Buffer(
          name,
          ElementType.FLOAT32,
          List.of(IndexExpr.constant(height), group.extent()),
          Kernel.Access.LOCAL);
    }

    /** Two scalars of a name cannot be told apart if one of them is in a buffer. */
    private void declareInside(String name) {
      fits &= !registers.containsKey(name);
    }

    private ScalarExpr inBuffers(ScalarExpr expr) {
      return Rewriter.IDENTITY
          .withLocals(local ->
              registers.containsKey(local.name())
                  ? new ScalarExpr.Element(
                      local.type(), registers.get(local.name()), at(local.at()))
                  : local)
          .apply(expr);
    }

    private List<IndexExpr> at(List<IndexExpr> register) {
      return List.of(register.isEmpty() ? IndexExpr.ZERO : register.getFirst(), group.index());
    }

    private List<Statement> inBuffers(List<Statement> body) {
      return body.stream().map(this::inBuffers).toList();
    }

    private Statement inBuffers(Statement statement) {
      return switch (statement) {
        case Statement.For(String variable, IndexExpr extent, LoopKind kind, var body) ->
            new Statement.For(variable, extent, kind, inBuffers(body));
        case Statement.If(var nonNegative, var then, var otherwise) ->
            new Statement.If(nonNegative, inBuffers(then), inBuffers(otherwise));
        case Statement.Index _ -> statement;
        case Statement.Let(String name, ScalarExpr value) -> {
          declareInside(name);
          yield new Statement.Let(name, inBuffers(value));
        }
        case Statement.Registers(String name, var type, var extents, ScalarExpr initial) -> {
          declareInside(name);
          yield new Statement.Registers(name, type, extents, inBuffers(initial));
        }
        case Statement.Assign(String name, var at, ScalarExpr value)
            when registers.containsKey(name) ->
            new Statement.Store(registers.get(name), at(at), inBuffers(value));
        case Statement.Assign(String name, var at, ScalarExpr value) ->
            new Statement.Assign(name, at, inBuffers(value));
        case Statement.Store(int buffer, var at, ScalarExpr value) ->
            new Statement.Store(buffer, at, inBuffers(value));
        case Statement.LaneReduction(
                String result,
                String variable,
                var body,
                var value,
                var fold) ->
            new Statement.LaneReduction(result, variable, inBuffers(body), inBuffers(value), fold);
      };
    }
  }

  private String freeName(String name) {
    String free = name;
    for (int number = 1; isTaken(free); number++) {
      free = name + number;
    }
    return free;
  }

  private boolean isTaken(String name) {
    return scalars.contains(name) || buffers.stream().anyMatch(b -> b.name().equals(name));
  }
}

package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * A lane group that does nothing but add a matrix product to a buffer of sums, one row for each
 * {@code t} and one column for each lane {@code l}:
 *
 * <pre>{@code
 * for l < 32 lane-group
 *   for r < 24 serial
 *     for t < 10 unrolled
 *       sums[t, l] = fma(x[.. t .. r ..], y[.. r .. l ..], sums[t, l])
 * }</pre>
 *
 * <p>Addresses are linear in r, and that of y counts lanes one by one.
 *
 * @param sumsAt address of row 0 and lane 0 among the sums
 * @param yAt address of the first term's row and lane 0
 * @param rows addresses of the first element of each row of x
 * @param terms the loop over terms
 */
record ProductCall(
    int sums,
    IndexExpr sumsAt,
    IndexExpr lanes,
    int y,
    IndexExpr yAt,
    IndexExpr yStep,
    int x,
    List<IndexExpr> rows,
    IndexExpr xStep,
    Statement.For terms) {
  private static final ClassName LANE_PRODUCTS =
      ClassName.get("org.lrai.runtime.program", "LaneProducts");

  /** The call that does the same as a group; empty if there is none. */
  static Optional<ProductCall> of(Kernel kernel, Statement.For group) {
    return group.kind() == Statement.LoopKind.LANE_GROUP
            && group.body().size() == 1
            && group.body().getFirst() instanceof Statement.For terms
            && terms.kind() == Statement.LoopKind.SERIAL
            && !Nest.dependsOnData(terms.extent())
            && !terms.extent().variables().contains(group.variable())
        ? new Matcher(kernel, group, terms).match()
        : Optional.empty();
  }

  /** Prints the call. */
  void print(Nest nest) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$L", nest.bufferName(sums)));
    arguments.add(address(nest, sums, sumsAt));
    arguments.add(nest.index(lanes).code());
    arguments.add(CodeBlock.of("$L", nest.bufferName(y)));
    arguments.add(address(nest, y, yAt));
    arguments.add(nest.index(yStep).code());
    arguments.add(CodeBlock.of("$L", nest.bufferName(x)));
    arguments.add(nest.index(xStep).code());
    arguments.add(nest.bound("terms", terms.extent()).code());
    rows.forEach(row -> arguments.add(address(nest, x, row)));
    nest.body().statement("$T.add($L)", LANE_PRODUCTS, CodeBlock.join(arguments, ",$W"));
  }

  private static CodeBlock address(Nest nest, int buffer, IndexExpr at) {
    return nest.offset(nest.bufferName(buffer) + "At", nest.resolve(at)).code();
  }

  /** Reads the body of the loop over terms. */
  private static final class Matcher {
    private final Kernel kernel;
    private final Statement.For group;
    private final Statement.For terms;
    private final Map<String, IndexExpr> indices = new HashMap<>();
    private final Map<String, ScalarExpr> scalars = new HashMap<>();

    Matcher(Kernel kernel, Statement.For group, Statement.For terms) {
      this.kernel = kernel;
      this.group = group;
      this.terms = terms;
    }

    Optional<ProductCall> match() {
      Optional<Statement> last = declarations(terms.body());
      if (last.isPresent()
          && last.get() instanceof Statement.For rows
          && rows.kind() == Statement.LoopKind.UNROLLED) {
        return declarations(rows.body())
            .flatMap(inner -> product(inner, rows.variable(), rows.extent()));
      }
      return last.flatMap(inner -> product(inner, "", IndexExpr.ONE));
    }

    /** Notes what is declared, and returns the one statement behind it. */
    private Optional<Statement> declarations(List<Statement> body) {
      for (int i = 0; i < body.size(); i++) {
        switch (body.get(i)) {
          case Statement.Index(String variable, IndexExpr value) ->
              indices.put(variable, value.substituteVariables(indices));
          case Statement.Let(String name, ScalarExpr value) -> scalars.put(name, resolved(value));
          default -> {
            return i == body.size() - 1 ? Optional.of(body.get(i)) : Optional.empty();
          }
        }
      }
      return Optional.empty();
    }

    private ScalarExpr resolved(ScalarExpr expr) {
      return Rewriter.IDENTITY
          .withAtoms(atom ->
              atom instanceof Atom.Variable(String name) && indices.containsKey(name)
                  ? indices.get(name)
                  : IndexExpr.atom(atom))
          .withLocals(local -> scalars.getOrDefault(local.name(), local))
          .apply(expr);
    }

    private Optional<ProductCall> product(Statement statement, String row, IndexExpr height) {
      if (statement instanceof Statement.Store(int buffer, List<IndexExpr> at, ScalarExpr value)
          && resolved(value) instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands)
          && op == ScalarOp.FMA
          && operands.get(0) instanceof ScalarExpr.Element first
          && operands.get(1) instanceof ScalarExpr.Element second
          && operands.get(2).equals(new ScalarExpr.Element(ElementType.FLOAT32, buffer, at))) {
        Optional<ProductCall> product = product(buffer, at, first, second, row, height);
        return product.isPresent() ? product : product(buffer, at, second, first, row, height);
      }
      return Optional.empty();
    }

    private Optional<ProductCall> product(
        int sums,
        List<IndexExpr> at,
        ScalarExpr.Element x,
        ScalarExpr.Element y,
        String row,
        IndexExpr height) {
      Optional<IndexExpr> sum = address(new ScalarExpr.Element(ElementType.FLOAT32, sums, at));
      Optional<IndexExpr> left = address(x);
      Optional<IndexExpr> right = address(y);
      if (sum.isEmpty() || left.isEmpty() || right.isEmpty() || sums == x.source()) {
        return Optional.empty();
      }
      String lane = group.variable();
      String term = terms.variable();
      Optional<IndexExpr> xStep = step(left.get(), term);
      Optional<IndexExpr> yStep = step(right.get(), term);
      boolean isTable =
          isStep(sum.get(), lane, IndexExpr.ONE)
              && isStep(sum.get(), row, row.isEmpty() ? IndexExpr.ZERO : group.extent())
              && isStep(sum.get(), term, IndexExpr.ZERO);
      boolean isProduct =
          isStep(left.get(), lane, IndexExpr.ZERO)
              && isStep(right.get(), lane, IndexExpr.ONE)
              && isStep(right.get(), row, IndexExpr.ZERO);
      boolean isForAllRows = xStep.filter(step -> !step.variables().contains(row)).isPresent();
      if (!isTable || !isProduct || !isForAllRows || yStep.isEmpty() || sums == y.source()) {
        return Optional.empty();
      }
      List<IndexExpr> rows = new ArrayList<>();
      for (int t = 0; t < height.asConstant().orElseThrow(); t++) {
        rows.add(left.get().substituteVariables(first(row, t)));
      }
      return Optional.of(
          new ProductCall(
              sums,
              sum.get().substituteVariables(first(row, 0)),
              group.extent(),
              y.source(),
              right.get().substituteVariables(first(row, 0)),
              yStep.get(),
              x.source(),
              rows,
              xStep.get(),
              terms));
    }

    /** The first term and lane of a row. */
    private Map<String, IndexExpr> first(String row, int number) {
      return Map.of(
          group.variable(),
          IndexExpr.ZERO,
          terms.variable(),
          IndexExpr.ZERO,
          row,
          IndexExpr.constant(number));
    }

    /** The flat address of an element that is a float, and no matter of data. */
    private Optional<IndexExpr> address(ScalarExpr.Element element) {
      return element.type() == ElementType.FLOAT32
              && element.at().stream().noneMatch(Nest::dependsOnData)
          ? Optional.of(kernel.buffers().get(element.source()).address(element.at()))
          : Optional.empty();
    }

    /** How far an address moves with a variable, if that is the same for all terms and lanes. */
    private Optional<IndexExpr> step(IndexExpr address, String variable) {
      Set<String> changing = Set.of(terms.variable(), group.variable());
      return address
          .coefficientOf(new Atom.Variable(variable))
          .filter(step -> Collections.disjoint(step.variables(), changing));
    }

    private boolean isStep(IndexExpr address, String variable, IndexExpr expected) {
      return step(address, variable).filter(expected::equals).isPresent();
    }
  }
}

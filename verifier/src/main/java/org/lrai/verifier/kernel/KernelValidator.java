package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.type.TensorType;

/** Validates kernels against the definitions of a graph's nodes. */
public final class KernelValidator {
  private static final int MOST_READ = 64;

  private final Graph graph;
  private final Function<String, Range> ranges;

  /**
   * @param graph that the kernels compute, composites expanded
   * @param ranges of all symbols, also of a graph around this one
   */
  public KernelValidator(Graph graph, Function<String, Range> ranges) {
    this.graph = graph;
    this.ranges = ranges;
  }

  /**
   * Whether validation may depend on the elements of a constant that a kernel is given: those of
   * the small matrices that sums are written out for. Of others it knows no more than type and
   * layout.
   */
  public static boolean isRead(TensorData constant) {
    return constant.dims().length == 2 && constant.size() <= MOST_READ;
  }

  /** What was found, and the nodes whose definitions were needed. */
  public record Result(Validation validation, Set<String> nodes) {
    public Result {
      nodes = Set.copyOf(nodes);
    }
  }

  /**
   * Validates one use of a kernel, for all sizes.
   *
   * @param sizes the kernel's sizes, in its order, as expressions over the graph's symbols
   * @param values of the graph that the kernel's buffers hold, in their order, and how; the last is
   *     the one to be computed
   */
  public Result validate(Kernel kernel, List<IndexExpr> sizes, List<Held> values) {
    return result(() -> check(kernel, sizes, values));
  }

  /** What a check finds; what it does not understand, or a defect of it, is no finding. */
  static Result result(Supplier<Result> check) {
    try {
      return check.get();
    } catch (WrongKernelException e) {
      return new Result(new Validation.Unknown("not shown: " + e.what()), Set.of());
    } catch (NotUnderstoodException e) {
      return new Result(new Validation.Unknown("not understood: " + e.what()), Set.of());
    } catch (ArithmeticException e) {
      return new Result(new Validation.Unknown("sizes beyond 64 bits"), Set.of());
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of the validator must not stop who has another kernel to offer, nor pass.
      return new Result(new Validation.Unknown("the validator failed: " + e), Set.of());
    }
  }

  /**
   * Validates a kernel that fills the border of an array, for all sizes.
   *
   * @param sizes the kernel's sizes, in its order, as expressions over the graph's symbols
   * @param whole what the array is to hold
   * @param interior the value within the border, which is there and which the kernel must leave
   */
  public Result validateBorder(Kernel kernel, List<IndexExpr> sizes, Held whole, Held interior) {
    return result(() -> checkBorder(kernel, symbols(kernel, sizes), whole, interior));
  }

  private Result checkBorder(
      Kernel kernel, Map<String, IndexExpr> symbols, Held whole, Held interior) {
    if (kernel.arguments().size() != 1) {
      throw new WrongKernelException(kernel.arguments().size() + " arguments of a border");
    }
    Facts facts = Facts.of(ranges);
    Terms terms = new Terms();
    Argument array = argument(kernel, 0, whole, symbols);
    Argument inner = argument(kernel, 0, interior, symbols);
    Meaning meaning = new Meaning(graph, terms, Map.of(interior.value().name(), inner));
    Comparison comparison = new Comparison(terms, List.of(inner));
    List<Partition.Piece> pieces = new ArrayList<>();
    for (Stored store : Execution.of(kernel, symbols, facts, terms)) {
      if (store.buffer() != 0) {
        throw new WrongKernelException("a border kernel with memory of its own");
      }
      Facts there = facts.at(store.points());
      if (!there.isContradiction()) {
        Term defined = meaning.result(whole.value(), array.inValue(store.at()));
        comparison.require(store.term(), defined, there);
      }
      pieces.add(new Partition.Piece(store.points(), store.at()));
    }
    TensorType type = (TensorType) interior.value().type();
    Family inside = Family.POINT;
    List<IndexExpr> at = new ArrayList<>();
    for (IndexExpr dim : type.shape().dims()) {
      String variable = "inside#" + at.size();
      inside = inside.with(variable, dim);
      at.add(IndexExpr.variable(variable));
    }
    List<IndexExpr> within = inner.inBuffer(at);
    comparison.require(
        terms.make(new Term.Read(type.element(), 0, within)),
        meaning.result(whole.value(), array.inValue(within)),
        facts.at(inside));
    pieces.add(new Partition.Piece(inside, within));
    Partition.require(pieces, array.dims(), facts, "writes of a border and what is in it");
    return new Result(new Validation.Valid(new SummationOrder.Single(false)), meaning.nodes());
  }

  /** A value of the graph and how its elements lie in the array that holds it. */
  public record Held(Value value, Layout layout) {}

  private Result check(Kernel kernel, List<IndexExpr> sizes, List<Held> values) {
    Map<String, IndexExpr> symbols = symbols(kernel, sizes);
    Terms terms = new Terms();
    Facts facts = Facts.of(ranges);
    Map<String, Argument> arguments = new HashMap<>();
    int output = values.size() - 1;
    if (values.size() != kernel.arguments().size()) {
      throw new WrongKernelException(values.size() + " values for " + kernel.arguments().size());
    }
    for (int buffer = 0; buffer < output; buffer++) {
      Argument argument = argument(kernel, buffer, values.get(buffer), symbols);
      Argument other = arguments.put(argument.value().name(), argument);
      if (other != null) {
        throw new NotUnderstoodException(argument.value().name() + " in two buffers");
      }
    }
    Argument result = argument(kernel, output, values.get(output), symbols);
    Meaning meaning = new Meaning(graph, terms, arguments);
    Comparison comparison = new Comparison(terms, arguments.values());
    Optional<Definition.Scatter> scatter = meaning.scatter(result.value());
    Kernel once = scatter.isPresent() ? Scatters.copy(kernel) : kernel;
    if (scatter.isPresent()) {
      Stored store = Scatters.update(kernel, output, symbols, facts, terms);
      Meaning.Update update = meaning.update(result.value(), scatter.get());
      Term old =
          terms.make(new Term.Read(store.term().type(), output, result.inBuffer(update.at())));
      Scatters.require(
          store,
          update.axes(),
          result.inBuffer(update.at()),
          update.value().apply(old),
          terms,
          facts,
          comparison);
    }
    List<Stored> stored = Execution.of(once, symbols, facts, terms);
    List<Partition.Piece> pieces = new ArrayList<>();
    SummationOrder order = new SummationOrder.Single(false);
    if (stored.stream().anyMatch(store -> store.buffer() < output)) {
      throw new WrongKernelException("a write to an input");
    }
    List<Stored> results = stored.stream().filter(store -> store.buffer() == output).toList();
    results.forEach(
        store -> pieces.add(new Partition.Piece(store.points(), result.inComputed(store.at()))));
    for (Stored store : Contents.rolledUp(results, terms)) {
      Facts there = facts.at(store.points());
      if (!there.isContradiction()) {
        List<IndexExpr> at = result.inValue(store.at());
        Term defined =
            scatter.isPresent()
                ? meaning.base(result.value(), scatter.get(), at)
                : meaning.result(result.value(), at);
        comparison.require(store.term(), defined, there);
        order = order instanceof SummationOrder.Single ? Orders.of(store.term()) : order;
      }
    }
    Partition.require(pieces, result.computed(), facts, "writes");
    return new Result(new Validation.Valid(order), meaning.nodes());
  }

  private static Map<String, IndexExpr> symbols(Kernel kernel, List<IndexExpr> sizes) {
    if (sizes.size() != kernel.sizes().size()) {
      throw new WrongKernelException(sizes.size() + " sizes for " + kernel.sizes());
    }
    Map<String, IndexExpr> symbols = new HashMap<>();
    for (int k = 0; k < sizes.size(); k++) {
      symbols.put(kernel.sizes().get(k), sizes.get(k));
    }
    return symbols;
  }

  private Argument argument(Kernel kernel, int buffer, Held held, Map<String, IndexExpr> symbols) {
    Value value = held.value();
    Kernel.Buffer declared = kernel.buffers().get(buffer);
    if (!(value.type() instanceof TensorType type) || type.element() != declared.type()) {
      throw new WrongKernelException(
          "buffer " + declared.name() + " of " + declared.type() + " for " + value);
    }
    List<IndexExpr> dims =
        declared.dims().stream().map(dim -> dim.substituteSymbols(symbols)).toList();
    Argument argument =
        new Argument(
            value,
            held.layout(),
            buffer,
            dims,
            Optional.ofNullable(graph.constants().get(value)).filter(KernelValidator::isRead));
    if (!IndexExpr.product(dims).equals(IndexExpr.product(argument.array()))) {
      throw new WrongKernelException("buffer " + declared.name() + dims + " for " + value);
    }
    return argument;
  }
}

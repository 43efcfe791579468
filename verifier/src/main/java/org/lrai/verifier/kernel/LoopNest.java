package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * A kernel that runs a whole loop, taken apart: what comes before its iterations, what they do, and
 * what comes after. The values that iterations hand on are in the first local buffers.
 *
 * @param step what an iteration does before it hands values on; it does not store them
 * @param handOver what it does then; it does not read them
 */
record LoopNest(
    Kernel kernel,
    List<Statement> before,
    Statement.For loop,
    List<Statement> step,
    List<Statement> handOver,
    List<Statement> after,
    Set<Integer> states) {

  /**
   * Takes a kernel apart, and checks which part stores what.
   *
   * @param carried number of the values that iterations hand on
   * @param stacked buffers that get a row in each iteration
   * @param results buffers that get what was handed on last
   */
  static LoopNest of(Kernel kernel, int carried, Set<Integer> stacked, Set<Integer> results) {
    int first = kernel.arguments().size();
    if (kernel.buffers().size() < first + carried) {
      throw new NotUnderstoodException("a loop without buffers for what it carries");
    }
    Set<Integer> states = new TreeSet<>(IntStream.range(first, first + carried).boxed().toList());
    int at = 0;
    while (at < kernel.body().size() && !isLoop(kernel.body().get(at))) {
      at++;
    }
    if (at == kernel.body().size()) {
      throw new NotUnderstoodException("a loop's kernel without a loop");
    }
    Statement.For loop = (Statement.For) kernel.body().get(at);
    int end = loop.body().size();
    while (end > 0 && isHandOver(loop.body().get(end - 1), states)) {
      end--;
    }
    LoopNest nest =
        new LoopNest(
            kernel,
            kernel.body().subList(0, at),
            loop,
            loop.body().subList(0, end),
            loop.body().subList(end, loop.body().size()),
            kernel.body().subList(at + 1, kernel.body().size()),
            states);
    Set<Integer> scratch =
        new HashSet<>(IntStream.range(first + carried, kernel.buffers().size()).boxed().toList());
    scratch.addAll(stacked);
    requireStores(nest.before, states, "before its iterations");
    requireStores(nest.step, scratch, "in an iteration");
    requireStores(nest.after, results, "after its iterations");
    return nest;
  }

  /**
   * A part of an iteration that computes one value.
   *
   * @param output the buffer that it is in
   */
  record Segment(List<Statement> body, int output) {}

  /** What an iteration does, in parts, each of which makes one of these buffers. */
  List<Segment> segments(Set<Integer> outputs) {
    List<Segment> segments = new ArrayList<>();
    Set<Integer> stored = new HashSet<>();
    List<Statement> part = new ArrayList<>();
    for (int at = 0; at < step.size(); at++) {
      part.add(step.get(at));
      Set<Integer> now = new TreeSet<>(Uses.of(part).stored());
      Set<Integer> later = Uses.of(step.subList(at + 1, step.size())).stored();
      now.retainAll(outputs);
      now.removeAll(later);
      if (now.size() == 1) {
        int output = now.iterator().next();
        Set<Integer> all = Uses.of(part).stored();
        all.retainAll(given());
        if (stored.contains(output) || !all.isEmpty()) {
          throw new NotUnderstoodException("a part of a loop that stores what another computes");
        }
        segments.add(new Segment(List.copyOf(part), output));
        stored.addAll(Uses.of(part).stored());
        part.clear();
      }
    }
    return segments;
  }

  private Set<Integer> given() {
    return new TreeSet<>(IntStream.range(0, kernel.arguments().size()).boxed().toList());
  }

  /** What an iteration does after so many statements. */
  List<Statement> stepFrom(int first) {
    List<Statement> rest = new ArrayList<>(step.subList(first, step.size()));
    rest.addAll(handOver);
    return rest;
  }

  private static boolean isLoop(Statement statement) {
    return statement instanceof Statement.For loop
        && loop.kind() == Statement.LoopKind.SERIAL
        && loop.body().size() > 1;
  }

  private static boolean isHandOver(Statement statement, Set<Integer> states) {
    Uses uses = Uses.of(List.of(statement));
    return !uses.stored().isEmpty()
        && states.containsAll(uses.stored())
        && uses.read().stream().noneMatch(states::contains);
  }

  private static void requireStores(List<Statement> part, Set<Integer> allowed, String where) {
    Set<Integer> stored = Uses.of(part).stored();
    if (!allowed.containsAll(stored)) {
      throw new NotUnderstoodException(
          "a loop that stores buffers " + stored + " " + where + ", not " + allowed);
    }
  }

  /** Which buffers statements read and store. */
  private record Uses(Set<Integer> read, Set<Integer> stored) {

    static Uses of(List<Statement> statements) {
      Uses uses = new Uses(new TreeSet<>(), new TreeSet<>());
      Rewriter reads =
          Rewriter.IDENTITY
              .withElements(element -> {
                uses.read.add(element.source());
                return element;
              })
              .withAtoms(atom -> {
                if (atom instanceof Atom.Element(int source, var _)) {
                  uses.read.add(source);
                }
                return IndexExpr.atom(atom);
              });
      new StatementRewriter(
              reads,
              name -> name,
              store -> {
                uses.stored.add(store.buffer());
                return store;
              })
          .apply(statements);
      return uses;
    }
  }

  /**
   * A part of the kernel as a kernel.
   *
   * @param inputs buffers that it is given
   * @param output the buffer whose stores are its output; what is stored to others that it is not
   *     given is its own
   * @param sizes further sizes
   */
  Part part(List<Statement> body, Set<Integer> inputs, int output, List<String> sizes) {
    Uses uses = Uses.of(body);
    List<Kernel.Buffer> buffers = new ArrayList<>();
    List<Integer> given = new ArrayList<>();
    for (int buffer : inputs) {
      if (uses.read.contains(buffer)) {
        given.add(buffer);
        buffers.add(as(buffer, "read" + buffer, Kernel.Access.READ));
      }
    }
    int result = buffers.size();
    buffers.add(as(output, "out", Kernel.Access.WRITE));
    List<Integer> own = new ArrayList<>();
    for (int buffer = 0; buffer < kernel.buffers().size(); buffer++) {
      boolean isOwn = uses.stored.contains(buffer) || !inputs.contains(buffer);
      if (isOwn
          && buffer != output
          && kernel.buffers().get(buffer).access() != Kernel.Access.READ) {
        own.add(buffer);
        buffers.add(as(buffer, "own" + buffer, Kernel.Access.LOCAL));
      }
    }
    StatementRewriter onBuffers =
        new StatementRewriter(
            Rewriter.IDENTITY
                .withElements(e ->
                    new ScalarExpr.Element(e.type(), read(e.source(), given, own, output), e.at()))
                .withAtoms(atom ->
                    atom instanceof Atom.Element(int source, List<IndexExpr> at)
                        ? IndexExpr.element(read(source, given, own, output), at)
                        : IndexExpr.atom(atom)),
            name -> name,
            store ->
                new Statement.Store(
                    store.buffer() == output ? result : place(store.buffer(), own, result + 1),
                    store.at(),
                    store.value()));
    List<String> all = new ArrayList<>(kernel.sizes());
    all.addAll(sizes);
    return new Part(new Kernel(kernel.name(), buffers, all, onBuffers.apply(body)), given);
  }

  /** A value that is given is read as it was; others are read as the part stored them. */
  private static int read(int buffer, List<Integer> given, List<Integer> own, int output) {
    if (given.contains(buffer)) {
      return given.indexOf(buffer);
    }
    return buffer == output ? given.size() : place(buffer, own, given.size() + 1);
  }

  private static int place(int buffer, List<Integer> own, int first) {
    if (!own.contains(buffer)) {
      throw new NotUnderstoodException("a loop that uses buffer " + buffer + " elsewhere");
    }
    return first + own.indexOf(buffer);
  }

  private Kernel.Buffer as(int buffer, String name, Kernel.Access access) {
    Kernel.Buffer declared = kernel.buffers().get(buffer);
    return new Kernel.Buffer(name, declared.type(), declared.dims(), access);
  }

  /**
   * A part of the kernel.
   *
   * @param inputs the buffers of the whole kernel that it is given, in its order
   */
  record Part(Kernel kernel, List<Integer> inputs) {}
}

package org.lrai.certificates.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** From the texts of a graph and of a plan to the network of what both compute. */
public final class NetworkReader {
  /** What became of the texts. */
  public sealed interface Result {
    /** The network that graph and plan are, at the sizes given. */
    record Read(Network network) implements Result {}

    /**
     * Nothing is known: the texts use what the checker has no network for, or the executed values
     * were not recognized as those of the graph. A claim is unknown, not wrong.
     */
    record Unsupported(String reason) implements Result {}

    /**
     * The texts cannot be those of a correct compilation: malformed, or the plan reads what was not
     * written, leaves an array, lets parallel iterations meet, or uses other weights than it says.
     */
    record Invalid(String step, String reason) implements Result {}
  }

  private NetworkReader() {}

  /**
   * Executes both texts on symbols and pairs what they compute.
   *
   * @param graph the graph's definitions: what is meant
   * @param plan the plan with its kernels: what is executed
   * @param sizes a number for each symbol
   * @param tensors the constants of both
   * @param points contents of the inputs that are fixed, by name, row-major; all integer inputs
   *     must be. What depends on these alone is computed, not bounded. The other inputs are the
   *     network's, in the order of the graph, row-major; the fixed ones have places among them that
   *     nothing reads
   * @param hints what executed values without a name may mean
   */
  public static Result read(
      String graph,
      String plan,
      Map<String, Long> sizes,
      Tensors tensors,
      Map<String, double[]> points,
      Hints hints) {
    return read(() -> network(graph, plan, sizes, tensors, points, hints));
  }

  /**
   * Executes a plan on symbols. Each value means what its operations give over the reals: for
   * claims about what is executed, whatever it means. Unsupported, soon, if the thread is
   * interrupted.
   *
   * @param sizes as in {@link #read}
   * @param tensors likewise
   */
  public static Result readPlan(String plan, Map<String, Long> sizes, Tensors tensors) {
    return read(() -> {
      Programs programs = new Programs();
      Operations executed = new Operations(new Nodes(true), programs);
      Execution execution = Execution.of(Text.read(plan), executed, sizes, tensors, Map.of());
      Pairing pairing = new Pairing(executed, executed, (_, _, _, _) -> -1);
      for (Tensor tensor : execution.written().values()) {
        pairing.propose(tensor.nodes(), tensor.nodes());
      }
      return network(pairing, execution, execution.outputs(), executed.nodes(), programs);
    });
  }

  private static Result read(Supplier<Network> network) {
    try {
      return new Result.Read(network.get());
    } catch (Rejection e) {
      String reason = String.valueOf(e.getMessage());
      return e.isInvalid() ? new Result.Invalid("network", reason) : new Result.Unsupported(reason);
    } catch (ArithmeticException e) {
      return new Result.Invalid("network", "a size beyond 64 bits");
    } catch (OutOfMemoryError e) {
      return new Result.Unsupported("a network that does not fit in memory");
    }
  }

  private static Network network(
      String graphText,
      String planText,
      Map<String, Long> sizes,
      Tensors tensors,
      Map<String, double[]> points,
      Hints hints) {
    Programs programs = new Programs();
    Operations real = new Operations(new Nodes(false), programs);
    Operations executed = new Operations(new Nodes(true), programs);
    Execution meaning = Execution.of(Text.read(graphText), real, sizes, tensors, points);
    Execution plan = Execution.of(Text.read(planText), executed, sizes, tensors, points);
    Rejection.require(plan.inputNames().equals(meaning.inputNames()), "inputs of the graph");
    requireAlike(plan.inputs(), meaning.inputs(), "inputs");
    requireAlike(plan.outputs(), meaning.outputs(), "outputs");
    Pairing pairing = new Pairing(executed, real, hints);
    plan.written()
        .forEach((name, tensor) -> {
          Tensor value = meaning.atEnd(name);
          if (value == null) {
            pairing.proposeItself(tensor.nodes());
          } else if (value.nodes().length == tensor.nodes().length) {
            pairing.propose(tensor.nodes(), value.nodes());
          }
        });
    return network(pairing, plan, meaning.outputs(), executed.nodes(), programs);
  }

  private static Network network(
      Pairing pairing, Execution plan, List<Tensor> meant, Nodes executed, Programs programs) {
    int[] outputs = outputs(pairing, plan.outputs(), meant);
    pairing.run();
    return Layers.of(pairing, executed, programs, plan.inputElements(), outputs, plan.stepEnds());
  }

  private static void requireAlike(List<Tensor> executed, List<Tensor> real, String what) {
    boolean alike = executed.size() == real.size();
    for (int k = 0; alike && k < real.size(); k++) {
      alike =
          executed.get(k).type() == real.get(k).type()
              && Arrays.equals(executed.get(k).dims(), real.get(k).dims());
    }
    Rejection.require(alike, "number, types or dims of " + what);
  }

  private static int[] outputs(Pairing pairing, List<Tensor> executed, List<Tensor> real) {
    IntStream.Builder outputs = IntStream.builder();
    for (int k = 0; k < real.size(); k++) {
      if (real.get(k).type() != Type.F32) {
        throw Rejection.unsupported("an output of type " + real.get(k).type());
      }
      for (int i = 0; i < real.get(k).nodes().length; i++) {
        int computed = executed.get(k).nodes()[i];
        int meant = real.get(k).nodes()[i];
        Rejection.require(
            computed != 0 && meant != 0, "element " + i + " of output " + k + " is not written");
        outputs.add(pairing.neuron(computed, meant));
      }
    }
    return outputs.build().toArray();
  }
}

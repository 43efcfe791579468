package org.lrai.passes.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Place;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.plan.Step;

/**
 * Lets kernels that no two threads can share run together, such as the two directions of a
 * recurrent layer: each is a loop in which an iteration needs the one before. The first of them
 * waits for the last, past steps that do not use what it computes. What only one of them reads is
 * computed by the thread that runs it, which then has it in its cache.
 */
final class IndependentLoops {
  private final List<Kernel> kernels;
  private final Map<String, Plan.PlannedValue> values;
  private final List<Step> steps;

  private IndependentLoops(
      List<Step> steps, List<Kernel> kernels, Map<String, Plan.PlannedValue> values) {
    this.steps = new ArrayList<>(steps);
    this.kernels = kernels;
    this.values = values;
  }

  /** The steps in an order in which such kernels are together. */
  static List<Step> together(
      List<Step> steps, List<Kernel> kernels, Map<String, Plan.PlannedValue> values) {
    IndependentLoops loops = new IndependentLoops(steps, kernels, values);
    for (int i = 0; i < loops.steps.size(); i++) {
      List<Integer> places = loops.independentFrom(i);
      if (places.size() > 1) {
        i = loops.join(places);
      }
    }
    return loops.steps;
  }

  /** Where the loops are that can run together with the one at a place; empty if none is there. */
  private List<Integer> independentFrom(int first) {
    List<Integer> places = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (int i = first; i < steps.size(); i++) {
      if (!(steps.get(i) instanceof Step.Call call) || uses(call, written)) {
        return places;
      }
      if (isLoop(call)) {
        places.add(i);
        written.addAll(written(call));
      } else if (places.isEmpty()) {
        return places;
      }
    }
    return places;
  }

  /** Makes strands of some loops, in the place of the last, and returns where they are. */
  private int join(List<Integer> places) {
    Set<Integer> moved = new HashSet<>();
    List<List<Step.Call>> strands = new ArrayList<>();
    for (int place : places) {
      List<Integer> strand = strand(place, places.getLast());
      moved.addAll(strand);
      strands.add(strand.stream().map(i -> (Step.Call) steps.get(i)).toList());
    }
    int end = places.getLast() + 1;
    List<Step> head = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (!moved.contains(i)) {
        head.add(steps.get(i));
      }
    }
    head.add(new Step.Together(strands));
    steps.subList(0, end).clear();
    steps.addAll(0, head);
    return head.size() - 1;
  }

  /** The places of a loop and of what is computed for it alone. */
  private List<Integer> strand(int loop, int end) {
    Deque<Integer> strand = new ArrayDeque<>(List.of(loop));
    Step.Call reader = (Step.Call) steps.get(loop);
    for (int i = loop - 1; i >= 0 && steps.get(i) instanceof Step.Call call; i--) {
      Set<String> written = written(call);
      if (uses(reader, written) && !isUsed(written, i + 1, end, loop)) {
        strand.addFirst(i);
      }
    }
    return List.copyOf(strand);
  }

  /** Whether steps from one place to another, one of them left out, use some values. */
  private boolean isUsed(Set<String> values, int from, int to, int except) {
    for (int i = from; i <= to; i++) {
      if (i != except && !(steps.get(i) instanceof Step.Call call && !uses(call, values))) {
        return true;
      }
    }
    return false;
  }

  private boolean uses(Step.Call call, Set<String> values) {
    return call.arguments().stream().anyMatch(argument -> values.contains(root(argument)));
  }

  private Set<String> written(Step.Call call) {
    Set<String> written = new HashSet<>();
    List<Kernel.Buffer> buffers = kernels.get(call.kernel()).buffers();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (buffers.get(i).access() != Kernel.Access.READ) {
        written.add(root(call.arguments().get(i)));
      }
    }
    return written;
  }

  private boolean isLoop(Step.Call call) {
    return kernels.get(call.kernel()).body().stream()
        .anyMatch(statement ->
            statement instanceof Statement.For loop && loop.kind() == Statement.LoopKind.SERIAL);
  }

  /** The value whose array a value is in. */
  private String root(String value) {
    return Objects.requireNonNull(values.get(value)).place() instanceof Place.View(String of)
        ? root(of)
        : value;
  }
}

package org.lrai.passes.lowering;

import java.util.List;
import org.lrai.ir.graph.Value;

/**
 * Groups that one kernel computes row by row: a row is what the first {@code rows} output axes,
 * which all groups share, leave free. Each group but the last is read by later ones only, and there
 * only in its own row.
 *
 * @param groups in an order in which they can be computed
 * @param rows number of the axes that all groups share; 0 if there is one group only
 * @param height rows that are computed together, so that what they share is loaded once
 */
record Stages(List<Group> groups, int rows, long height) {
  Stages {
    groups = List.copyOf(groups);
    if (groups.isEmpty() || height < 1 || (groups.size() > 1 && rows < 1)) {
      throw new IllegalArgumentException(groups.size() + " groups, " + rows + " axes of rows");
    }
  }

  static Stages of(Group group) {
    return new Stages(List.of(group), 0, 1);
  }

  /** The group whose output the kernel stores. */
  Group result() {
    return groups.getLast();
  }

  /** What the groups read and do not compute, in the order in which they first read it. */
  List<Value> inputs() {
    List<Value> computed = groups.stream().map(Group::output).toList();
    return groups.stream()
        .flatMap(group -> group.inputs().stream())
        .filter(input -> !computed.contains(input))
        .distinct()
        .toList();
  }

  /** Names of the nodes of all groups. */
  List<String> nodes() {
    return groups.stream().flatMap(group -> group.nodes().stream()).distinct().toList();
  }
}

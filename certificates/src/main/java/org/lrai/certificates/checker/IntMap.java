package org.lrai.certificates.checker;

import java.util.Arrays;

/** Numbers by nodes; 0 where there is none. */
final class IntMap {
  private int[] values = new int[1 << 10];

  int get(int node) {
    return node < values.length ? values[node] : 0;
  }

  void put(int node, int value) {
    if (node >= values.length) {
      values = Arrays.copyOf(values, 2 * node);
    }
    values[node] = value;
  }

  void putIfAbsent(int node, int value) {
    if (get(node) == 0) {
      put(node, value);
    }
  }
}

package org.lrai.cli.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the nodes of a directed acyclic graph in layers, each below those it depends on, as in
 * Sugiyama, Tagawa and Toda (1981): layers by longest path, order within layers by the mean place
 * of neighbours.
 */
final class GraphLayout {
  private static final int SWEEPS = 4;

  private final List<List<Integer>> layers = new ArrayList<>();
  private final int[] layerOf;
  private final double[] place;

  private GraphLayout(int nodes) {
    layerOf = new int[nodes];
    place = new double[nodes];
  }

  /** Two nodes, the second of which uses what the first makes. */
  record Edge(int from, int to) {}

  /**
   * Places nodes.
   *
   * @param nodes how many there are; they are numbered so that edges go to larger numbers
   */
  static GraphLayout of(int nodes, List<Edge> edges) {
    GraphLayout layout = new GraphLayout(nodes);
    for (Edge edge : edges.stream().sorted(Comparator.comparingInt(Edge::to)).toList()) {
      if (edge.from >= edge.to) {
        throw new IllegalArgumentException(edge + " does not go forward");
      }
      layout.layerOf[edge.to] = Math.max(layout.layerOf[edge.to], layout.layerOf[edge.from] + 1);
    }
    for (int node = 0; node < nodes; node++) {
      while (layout.layers.size() <= layout.layerOf[node]) {
        layout.layers.add(new ArrayList<>());
      }
      layout.layers.get(layout.layerOf[node]).add(node);
    }
    layout.order(edges);
    return layout;
  }

  private void order(List<Edge> edges) {
    Map<Integer, Set<Integer>> above = new HashMap<>();
    Map<Integer, Set<Integer>> below = new HashMap<>();
    for (Edge edge : edges) {
      above.computeIfAbsent(edge.to, _ -> new HashSet<>()).add(edge.from);
      below.computeIfAbsent(edge.from, _ -> new HashSet<>()).add(edge.to);
    }
    layers.forEach(this::spread);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      Map<Integer, Set<Integer>> neighbours = down ? above : below;
      for (List<Integer> layer : down ? layers : layers.reversed()) {
        Map<Integer, Double> means = new HashMap<>();
        layer.forEach(node -> means.put(node, mean(node, neighbours)));
        layer.sort(Comparator.comparingDouble(means::get));
        spread(layer);
      }
    }
  }

  /** Even places from 0 to 1, in the layer's order. */
  private void spread(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      place[layer.get(i)] = (i + 1.0) / (layer.size() + 1);
    }
  }

  private double mean(int node, Map<Integer, Set<Integer>> neighbours) {
    return neighbours.getOrDefault(node, Set.of(node)).stream()
        .mapToDouble(other -> place[other])
        .average()
        .orElse(place[node]);
  }

  int layers() {
    return layers.size();
  }

  /** Nodes in the fullest layer. */
  int width() {
    return layers.stream().mapToInt(List::size).max().orElse(0);
  }

  int layer(int node) {
    return layerOf[node];
  }

  /** Position in the layer, in nodes from the left, so that layers are centred. */
  double column(int node) {
    List<Integer> layer = layers.get(layerOf[node]);
    return layer.indexOf(node) + (width() - layer.size()) / 2.0;
  }
}

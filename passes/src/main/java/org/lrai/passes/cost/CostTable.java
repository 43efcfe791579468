package org.lrai.passes.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Costs of kernels, measured on one machine. A cycle is the time in which a thread can do {@link
 * #PER_CYCLE} vector multiply-adds at best, whatever the clock of the machine and the width of its
 * vectors: a vector has {@link TileSize#LANES} floats everywhere.
 *
 * @param origin where the numbers are from, by what is told: machine, JDK, command
 * @param vectorBits width of the vectors of the machine. Narrow ones come with 16 registers instead
 *     of 32: other tiles are good
 * @param call cycles of a kernel that has next to nothing to do
 * @param tiles percent of the peak rate of multiply-adds that tiles of products reach, with weights
 *     in the second-level cache. Those that are not listed are not used
 * @param tileOverhead cycles of a tile beside its products, and one for each vector that it stores
 * @param inputTransforms of Winograd convolutions with so many outputs along an axis: cycles for
 *     each vector that is written
 * @param outputTransforms the same for each vector that is read
 * @param weightsFromCache cycles in which a vector of weights comes from the last cache
 * @param weightsFromMemory cycles in which one comes from memory
 */
public record CostTable(
    SequencedMap<String, String> origin,
    int vectorBits,
    double call,
    SortedMap<TileSize, Double> tiles,
    double tileOverhead,
    SortedMap<Integer, Double> inputTransforms,
    SortedMap<Integer, Double> outputTransforms,
    double weightsFromCache,
    double weightsFromMemory) {

  /** Vector multiply-adds in a cycle at the peak rate. */
  public static final double PER_CYCLE = 2;

  private static final List<CostTable> RECORDED =
      List.of(read("costs-512-bit.tsv"), read("costs-256-bit.tsv"));

  public CostTable {
    if (tiles.isEmpty() || !inputTransforms.keySet().equals(outputTransforms.keySet())) {
      throw new IllegalArgumentException("a table without tiles, or with halves of transforms");
    }
    for (SortedMap<?, Double> costs : List.of(tiles, inputTransforms, outputTransforms)) {
      costs.values().forEach(CostTable::requirePositive);
    }
    requirePositive(call);
    requirePositive(weightsFromCache);
    requirePositive(weightsFromMemory);
    if (!(tileOverhead >= 0) || Double.isInfinite(tileOverhead)) {
      throw new IllegalArgumentException("a cost of " + tileOverhead);
    }
    origin = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(origin));
    tiles = Collections.unmodifiableSortedMap(new TreeMap<>(tiles));
    inputTransforms = Collections.unmodifiableSortedMap(new TreeMap<>(inputTransforms));
    outputTransforms = Collections.unmodifiableSortedMap(new TreeMap<>(outputTransforms));
  }

  private static void requirePositive(double cost) {
    if (!(cost > 0) || Double.isInfinite(cost)) {
      throw new IllegalArgumentException("a cost of " + cost);
    }
  }

  /**
   * The tables that are part of lrai, one for each width of vectors. A jar serves machines of all
   * of them, so it is scheduled by all.
   */
  public static List<CostTable> recorded() {
    return RECORDED;
  }

  /** Ways to compute 3x3 convolutions: {@link ConvolutionCost#DIRECT} and the steps with costs. */
  public SortedSet<Integer> ways() {
    SortedSet<Integer> ways = new TreeSet<>(inputTransforms.keySet());
    ways.add(ConvolutionCost.DIRECT);
    return ways;
  }

  /** Percent of the peak rate, of a tile that is to be used. */
  OptionalDouble rate(TileSize tile) {
    Double rate = tiles.get(tile);
    return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
  }

  private static CostTable read(String resource) {
    try (InputStream stream = CostTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return CostTableText.parse(resource, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

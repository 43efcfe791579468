package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.text.AttributeValue;

/**
 * One change of a graph, so that it can be made again.
 *
 * @param scope where the graph is: empty for the outermost, else the names of the values that the
 *     enclosing branches and loops compute, each followed by which of the operator's graphs it is
 * @param before the graph before
 * @param after the graph after
 */
public record RewriteStep(List<String> scope, Change change, Graph before, Graph after) {
  public RewriteStep {
    scope = List.copyOf(scope);
  }

  /** A change of an outermost graph. */
  public RewriteStep(Change change, Graph before, Graph after) {
    this(List.of(), change, before, after);
  }

  /** The same step of a graph that is within another. */
  public RewriteStep within(String value, String part) {
    List<String> longer = new ArrayList<>(List.of(value, part));
    longer.addAll(scope);
    return new RewriteStep(longer, change, before, after);
  }

  /**
   * What was done. All of it is checked where it is done again; what is new is computed from what
   * is said here and the graph before.
   */
  public sealed interface Change {

    /**
     * A rule was applied; {@link Replay} does it again.
     *
     * @param rule its name
     * @param digest of the instance, as the proof has it
     * @param values of parameters, dims and element type classes
     * @param tensors the name of the value for each declared tensor
     * @param roots names of the values that were replaced
     */
    record Rewrite(
        String rule,
        String digest,
        SequencedMap<String, AttributeValue> values,
        SequencedMap<String, String> tensors,
        List<String> roots)
        implements Change {
      public Rewrite {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        tensors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tensors));
        roots = List.copyOf(roots);
      }

      /** A match of an instance with this digest. */
      public static Rewrite of(Match match, String digest) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        match.tensors().forEach((name, value) -> names.put(name, value.name()));
        return new Rewrite(
            match.rule().name(),
            digest,
            match.values(),
            names,
            match.roots().stream().map(Value::name).toList());
      }
    }

    /**
     * Constant expressions were evaluated over the reals; what other nodes read became constants,
     * rounded to its type.
     *
     * @param values what was evaluated, in order
     * @param exact whether rounding changes no element
     */
    record Fold(List<String> values, boolean exact) implements Change {
      public Fold {
        values = List.copyOf(values);
      }
    }

    /**
     * Values that are the same function of the same inputs, or equal constants, became one.
     *
     * @param kept for each value that is gone the one that stands for it
     */
    record Merge(SequencedMap<String, String> kept) implements Change {
      public Merge {
        kept = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kept));
      }
    }

    /**
     * What nobody reads is gone.
     *
     * @param values constants, and first outputs of nodes
     */
    record Remove(List<String> values) implements Change {
      public Remove {
        values = List.copyOf(values);
      }
    }

    /** All composite operators became the graphs that define them, also in branches and loops. */
    record Expand() implements Change {}

    /** Constants that loops and branches capture became constants of the graphs within. */
    record Capture() implements Change {}

    /**
     * The zeros around the inputs of convolutions are copied into tensors.
     *
     * @param paddings one for each convolution
     */
    record Pad(List<Padding> paddings) implements Change {
      public Pad {
        paddings = List.copyOf(paddings);
      }
    }

    /**
     * A convolution whose input is padded.
     *
     * @param convolution its output
     * @param zero the constant that is padded with
     * @param padded the padded input
     */
    record Padding(String convolution, String zero, String padded) {}

    /**
     * Convolutions became products of transformed tiles, transformed back (Winograd). With the
     * matrices A (output), B (input) and G (weights) {@code sum_u A[p, u] G[u, r] B[u, q]} is 1
     * where {@code q = p + r}, else 0.
     *
     * @param output the elements of A, row by row
     * @param input the elements of B
     * @param weights the elements of G, as numerators and denominators in turn
     */
    record Tile(
        int step,
        int taps,
        List<Long> output,
        List<Long> input,
        List<Long> weights,
        List<Tiling> tilings)
        implements Change {
      public Tile {
        output = List.copyOf(output);
        input = List.copyOf(input);
        weights = List.copyOf(weights);
        tilings = List.copyOf(tilings);
      }
    }

    /**
     * What a convolution became, by the names of the values.
     *
     * @param convolution its output
     */
    record Tiling(
        String convolution,
        String zero,
        String padded,
        String inputMatrix,
        String tiles,
        String weights,
        String products,
        String outputMatrix) {}

    /**
     * Transposed convolutions became convolutions in phases, or plain ones if there is one phase.
     */
    record Phases(List<Phased> convolutions) implements Change {
      public Phases {
        convolutions = List.copyOf(convolutions);
      }
    }

    /**
     * What a transposed convolution became, by the names of the values.
     *
     * @param convolution its output
     * @param zero the constant that is padded with
     * @param padded the padded input
     * @param weights those of the phases
     * @param whole what the output is the beginning of; empty if it is all
     */
    record Phased(String convolution, String zero, String padded, String weights, String whole) {}

    /** Groups of convolutions were joined; weights across what were groups are zero. */
    record MergeGroups(List<Grouped> convolutions) implements Change {
      public MergeGroups {
        convolutions = List.copyOf(convolutions);
      }
    }

    /**
     * A convolution in fewer groups.
     *
     * @param convolution its output
     * @param weights the new ones
     * @param together how many groups became one
     */
    record Grouped(String convolution, String weights, long together) {}

    /** Products of integers were made products of numbers that are integers. */
    record FloatProducts(List<FloatProduct> products) implements Change {
      public FloatProducts {
        products = List.copyOf(products);
      }
    }

    /**
     * A product of integers that FLOAT32 computes exactly.
     *
     * @param product its output
     * @param numbers its four inputs as FLOAT32
     * @param left the left operand less its zero point
     * @param right the right one
     * @param sum the product of both
     */
    record FloatProduct(
        String product, List<String> numbers, String left, String right, String sum) {
      public FloatProduct {
        numbers = List.copyOf(numbers);
      }
    }

    /** What is around the inputs of pooling is copied into tensors. */
    record PadPools(List<PooledWindow> pools) implements Change {
      public PadPools {
        pools = List.copyOf(pools);
      }
    }

    /**
     * A pooling whose input is padded.
     *
     * @param pool its output
     * @param around the constant that is padded with
     * @param padded the padded input
     * @param average the average over whole windows; empty if it is the result
     * @param shares what it is multiplied by then; empty if it is the result
     */
    record PooledWindow(String pool, String around, String padded, String average, String shares) {}

    /**
     * Weights of matrix products and convolutions were rounded, on purpose: no step but this one
     * changes what is computed over the reals.
     *
     * @param format {@code f16}: to the nearest number of that type; {@code int8}: to whole
     *     multiples, from -127 to 127, of the 127th part of the largest weight of the channel
     * @param weights the axis of output channels of each constant that was rounded
     */
    record RoundWeights(String format, SequencedMap<String, Integer> weights) implements Change {
      public RoundWeights {
        weights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weights));
      }
    }
  }
}

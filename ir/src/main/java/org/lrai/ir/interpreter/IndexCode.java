package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/**
 * A compiled index expression: loop variables live in a {@code long[]}, sizes are numbers, integer
 * tensors that it reads are known.
 */
@SuppressWarnings("ArrayRecordComponent") // code is never compared
sealed interface IndexCode {

  long at(long[] variables);

  /** Whether the value may change with the variable in {@code slot}. */
  boolean dependsOn(int slot);

  /** {@code constant + sum of coefficients * variables + sum of products}; exact in 64 bits. */
  record Sum(long constant, int[] slots, long[] coefficients, List<Product> products)
      implements IndexCode {
    @Override
    public long at(long[] variables) {
      long sum = constant;
      for (int k = 0; k < slots.length; k++) {
        sum = Math.addExact(sum, Math.multiplyExact(coefficients[k], variables[slots[k]]));
      }
      for (int k = 0; k < products.size(); k++) {
        sum = Math.addExact(sum, products.get(k).at(variables));
      }
      return sum;
    }

    @Override
    public boolean dependsOn(int slot) {
      return step(slot) != 0 || !isAffineIn(slot);
    }

    /** Whether the value changes by {@link #step} with each step of the variable in a slot. */
    boolean isAffineIn(int slot) {
      for (int k = 0; k < products.size(); k++) {
        if (products.get(k).dependsOn(slot)) {
          return false;
        }
      }
      return true;
    }

    long step(int slot) {
      for (int k = 0; k < slots.length; k++) {
        if (slots[k] == slot) {
          return coefficients[k];
        }
      }
      return 0;
    }
  }

  /** {@code coefficient * product of factors}. */
  record Product(long coefficient, List<IndexCode> factors) implements IndexCode {
    @Override
    public long at(long[] variables) {
      long product = coefficient;
      for (int k = 0; k < factors.size(); k++) {
        product = Math.multiplyExact(product, factors.get(k).at(variables));
      }
      return product;
    }

    @Override
    public boolean dependsOn(int slot) {
      return factors.stream().anyMatch(factor -> factor.dependsOn(slot));
    }
  }

  /** A loop variable. */
  record Variable(int slot) implements IndexCode {
    @Override
    public long at(long[] variables) {
      return variables[slot];
    }

    @Override
    public boolean dependsOn(int other) {
      return slot == other;
    }
  }

  /** {@code floor(numerator / denominator)}. */
  record FloorDiv(IndexCode numerator, IndexCode denominator) implements IndexCode {
    @Override
    public long at(long[] variables) {
      long divisor = denominator.at(variables);
      if (divisor <= 0) {
        throw new EvaluationException("an index is divided by " + divisor);
      }
      return Math.floorDiv(numerator.at(variables), divisor);
    }

    @Override
    public boolean dependsOn(int slot) {
      return numerator.dependsOn(slot) || denominator.dependsOn(slot);
    }
  }

  /** The larger or the smaller. */
  record Extremum(boolean larger, IndexCode left, IndexCode right) implements IndexCode {
    @Override
    public long at(long[] variables) {
      long a = left.at(variables);
      long b = right.at(variables);
      return larger ? Math.max(a, b) : Math.min(a, b);
    }

    @Override
    public boolean dependsOn(int slot) {
      return left.dependsOn(slot) || right.dependsOn(slot);
    }
  }

  /** An element of an integer tensor. */
  record Element(long[] elements, Subscripts at) implements IndexCode {
    @Override
    public long at(long[] variables) {
      return elements[at.flat(variables)];
    }

    @Override
    public boolean dependsOn(int slot) {
      return at.dependsOn(slot);
    }
  }

  /** What index expressions are compiled against. */
  record Compiler(Scope sizes, Map<String, Integer> slots, List<Evaluated> inputs) {

    Sum compile(IndexExpr expr) {
      long constant = 0;
      long[] bySlot = new long[slots.values().stream().mapToInt(slot -> slot + 1).max().orElse(0)];
      List<Product> products = new ArrayList<>();
      for (Map.Entry<IndexExpr.Monomial, Long> term : expr.terms().entrySet()) {
        long coefficient = term.getValue();
        List<IndexCode> factors = new ArrayList<>();
        for (Atom atom : term.getKey().factors()) {
          if (atom instanceof Atom.Symbol(String name)) {
            coefficient = Math.multiplyExact(coefficient, sizes.symbol(name));
          } else {
            factors.add(compile(atom));
          }
        }
        if (factors.isEmpty()) {
          constant = Math.addExact(constant, coefficient);
        } else if (factors.size() == 1 && factors.getFirst() instanceof Variable(int slot)) {
          bySlot[slot] = Math.addExact(bySlot[slot], coefficient);
        } else {
          products.add(new Product(coefficient, factors));
        }
      }
      int[] used =
          java.util.stream.IntStream.range(0, bySlot.length)
              .filter(slot -> bySlot[slot] != 0)
              .toArray();
      long[] coefficients = Arrays.stream(used).mapToLong(slot -> bySlot[slot]).toArray();
      return new Sum(constant, used, coefficients, products);
    }

    private IndexCode compile(Atom atom) {
      return switch (atom) {
        case Atom.Symbol(String name) ->
            new Sum(sizes.symbol(name), new int[0], new long[0], List.of());
        case Atom.Variable(String name) -> {
          Integer slot = slots.get(name);
          if (slot == null) {
            throw new EvaluationException("the index variable %" + name + " is not bound");
          }
          yield new Variable(slot);
        }
        case Atom.FloorDiv(IndexExpr n, IndexExpr d) -> new FloorDiv(compile(n), compile(d));
        case Atom.Max(IndexExpr a, IndexExpr b) -> new Extremum(true, compile(a), compile(b));
        case Atom.Min(IndexExpr a, IndexExpr b) -> new Extremum(false, compile(a), compile(b));
        case Atom.Element(int input, List<IndexExpr> at) -> {
          Tensor tensor = tensor(input);
          yield new Element(tensor.longs(), subscripts(tensor, at));
        }
      };
    }

    Subscripts subscripts(Tensor tensor, List<IndexExpr> at) {
      if (at.size() != tensor.rank()) {
        throw new EvaluationException(at.size() + " subscripts into " + tensor);
      }
      return new Subscripts(
          at.stream().map(this::compile).toArray(Sum[]::new),
          tensor.dims(),
          Tensor.strides(tensor.dims()));
    }

    Tensor tensor(int input) {
      if (input < inputs.size() && inputs.get(input) instanceof Tensor tensor) {
        return tensor;
      }
      throw new EvaluationException("the definition reads input " + input + " as a tensor");
    }
  }
}

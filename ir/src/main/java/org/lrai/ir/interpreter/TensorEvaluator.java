package org.lrai.ir.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.enclosure.EnclosureOperations;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Evaluates the definitions that describe the elements of one tensor. */
final class TensorEvaluator {
  private final List<Evaluated> inputs;
  private final Scope sizes;
  private final ElementType element;
  private final long[] dims;
  private final Arithmetic arithmetic;

  /**
   * @param element type of the output's elements
   * @param dims of the output
   */
  TensorEvaluator(
      List<Evaluated> inputs,
      Scope sizes,
      ElementType element,
      long[] dims,
      Arithmetic arithmetic) {
    this.inputs = inputs;
    this.sizes = sizes;
    this.element = element;
    this.dims = dims;
    this.arithmetic = arithmetic;
  }

  Tensor pointwise(Definition.Pointwise definition) {
    Loops loops = Loops.over(dims, List.of(), sizes);
    return elements(loops, compiler(loops, Map.of()).compile(definition.body()));
  }

  Tensor reindex(Definition.Reindex definition) {
    Loops loops = Loops.over(dims, List.of(), sizes);
    ExpressionCompiler compiler = compiler(loops, Map.of());
    List<List<IndexCode.Sum>> guards = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    for (Definition.Piece piece : definition.pieces()) {
      guards.add(compiler.guard(piece.nonNegative()));
      codes.add(compiler.load(element, piece.source(), piece.at()));
    }
    ScalarExpr fill = definition.fill();
    codes.add(fill != null ? compiler.compile(fill) : new NoPiece(compiler.out(element)));
    return elements(loops, new Choice(guards, codes, loops.strip(), compiler.out(element)));
  }

  /** Stands where no piece holds and there is no fill: a mistake in the definition. */
  private record NoPiece(Object out) implements Code {
    @Override
    public void run(long[] variables, int count) {
      throw new EvaluationException("no piece of the definition covers an element");
    }
  }

  /** Each element of the output by {@code code}. */
  private Tensor elements(Loops loops, Code code) {
    Object result = arithmetic.newArray(element, Tensor.count(dims));
    requireKind(result, code.out());
    if (loops.isOutputEmpty()) {
      return Tensor.ofArray(element, dims, result);
    }
    long[] variables = loops.newVariables();
    Loops.Odometer outer = loops.outer();
    outer.start(variables);
    do {
      loops.forEachStrip(
          variables,
          count -> {
            code.run(variables, count);
            store(result, code.out(), variables, loops, count);
          });
    } while (outer.advance(variables));
    return Tensor.ofArray(element, dims, result);
  }

  Tensor contraction(Definition.Contraction definition) {
    Loops loops = Loops.over(dims, definition.reduced(), sizes);
    ExpressionCompiler compiler = compiler(loops, Map.of());
    Code body = compiler.compile(definition.body());
    Accumulator accumulator =
        Accumulator.of(
            definition.reducer(),
            definition.body().type(),
            body.out(),
            compiler.indices(),
            loops.strip());
    Code finish =
        compiler(loops, Map.of(Definition.REDUCED, accumulator.out())).compile(definition.finish());
    Object result = arithmetic.newArray(element, Tensor.count(dims));
    requireKind(result, finish.out());
    if (!loops.isOutputEmpty()) {
      var reduction = new Reduction(loops, body, accumulator, finish, result);
      if (loops.stripIsOutput()) {
        reduction.alongOutput();
      } else {
        reduction.alongTerms();
      }
    }
    return Tensor.ofArray(element, dims, result);
  }

  /** The loops of a contraction. */
  private final class Reduction {
    private final Loops loops;
    private final Code body;
    private final Accumulator accumulator;
    private final Code finish;
    private final Object result;
    private final long[] variables;

    Reduction(Loops loops, Code body, Accumulator accumulator, Code finish, Object result) {
      this.loops = loops;
      this.body = body;
      this.accumulator = accumulator;
      this.finish = finish;
      this.result = result;
      this.variables = loops.newVariables();
    }

    /** Strips of results, each of which takes its terms one after another. */
    void alongOutput() {
      Loops.Odometer outer = loops.outer();
      outer.start(variables);
      do {
        loops.forEachStrip(variables, this::strip);
      } while (outer.advance(variables));
    }

    private void strip(int count) {
      accumulator.reset(count);
      Loops.Odometer inner = loops.inner();
      if (inner.start(variables)) {
        do {
          body.run(variables, count);
          accumulator.addToEach(variables, count);
        } while (inner.advance(variables));
      }
      finish.run(variables, count);
      store(result, finish.out(), variables, loops, count);
    }

    /** One result after another, which takes its terms in strips. */
    void alongTerms() {
      Loops.Odometer outer = loops.outer();
      Loops.Odometer inner = loops.inner();
      outer.start(variables);
      do {
        accumulator.reset(1);
        if (inner.start(variables)) {
          do {
            loops.forEachStrip(
                variables,
                count -> {
                  body.run(variables, count);
                  accumulator.addToFirst(variables, count);
                });
          } while (inner.advance(variables));
        }
        finish.run(variables, 1);
        store(result, finish.out(), variables, loops, 1);
      } while (outer.advance(variables));
    }
  }

  Tensor scatter(Definition.Scatter definition) {
    // The output's axes are not loops here: updates say where they go.
    Loops loops = Loops.over(new long[0], definition.updates(), sizes);
    ExpressionCompiler compiler = compiler(loops, Map.of());
    Code update = compiler.compile(definition.update());
    Tensor base = compiler.indices().tensor(definition.base());
    Subscripts at = compiler.indices().subscripts(base, definition.at());
    Object result = copy(base);
    requireKind(result, update.out());
    long[] variables = loops.newVariables();
    Loops.Odometer inner = loops.inner();
    if (inner.start(variables)) {
      do {
        loops.forEachStrip(
            variables,
            count -> {
              update.run(variables, count);
              long first = variables[loops.strip()];
              for (int j = 0; j < count; j++) {
                variables[loops.strip()] = first + j;
                combine(definition.mode(), result, at.flat(variables), update.out(), j);
              }
              variables[loops.strip()] = first;
            });
      } while (inner.advance(variables));
    }
    return Tensor.ofArray(element, base.dims(), result);
  }

  private Object copy(Tensor base) {
    Object copy = arithmetic.newArray(base.element(), base.size());
    System.arraycopy(base.array(), 0, copy, 0, base.size());
    return copy;
  }

  private void combine(
      Definition.ScatterMode mode, Object result, int position, Object updates, int j) {
    ScalarOp op =
        switch (mode) {
          case REPLACE -> null;
          case ADD -> ScalarOp.ADD;
          case MULTIPLY -> ScalarOp.MUL;
          case MAX -> ScalarOp.MAX;
          case MIN -> ScalarOp.MIN;
        };
    if (op == null) {
      System.arraycopy(updates, j, result, position, 1);
    } else if (result instanceof double[] floats && updates instanceof double[] in) {
      floats[position] = FloatOperations.binary(op).applyAsDouble(floats[position], in[j]);
    } else if (result instanceof Enclosure[] numbers && updates instanceof Enclosure[] in) {
      numbers[position] = EnclosureOperations.binary(op).apply(numbers[position], in[j]);
    } else if (result instanceof long[] integers && updates instanceof long[] in) {
      integers[position] =
          IntegerOperations.binary(op, element).applyAsLong(integers[position], in[j]);
    } else {
      throw new EvaluationException("a scatter of " + element + " that combines");
    }
  }

  private ExpressionCompiler compiler(Loops loops, Map<String, Object> locals) {
    return new ExpressionCompiler(
        new IndexCode.Compiler(sizes, loops.slots(), inputs), loops.strip(), locals, arithmetic);
  }

  private void requireKind(Object result, Object strip) {
    if (!Objects.equals(result.getClass(), strip.getClass())) {
      throw new EvaluationException("the definition does not give elements of type " + element);
    }
  }

  /** Puts {@code count} elements where the variables say; along terms there is one element. */
  private void store(Object result, Object strip, long[] variables, Loops loops, int count) {
    long[] strides = Tensor.strides(dims);
    long position = 0;
    for (int axis = 0; axis < dims.length; axis++) {
      position += variables[axis] * strides[axis];
    }
    if (count == 1) {
      System.arraycopy(strip, 0, result, (int) position, 1);
      return;
    }
    int step = (int) strides[loops.strip()];
    switch (result) {
      case double[] out -> {
        double[] in = (double[]) strip;
        for (int j = 0; j < count; j++) {
          out[(int) position + j * step] = in[j];
        }
      }
      case long[] out -> {
        long[] in = (long[]) strip;
        for (int j = 0; j < count; j++) {
          out[(int) position + j * step] = in[j];
        }
      }
      default -> {
        for (int j = 0; j < count; j++) {
          System.arraycopy(strip, j, result, (int) position + j * step, 1);
        }
      }
    }
  }
}

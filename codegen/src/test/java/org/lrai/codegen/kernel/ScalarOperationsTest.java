package org.lrai.codegen.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Every operation on every type that has it gives the bits that the interpreter gives. */
class ScalarOperationsTest {
  private static final int SIZE = 400;

  private static final List<ScalarOp> FLOAT_ONLY =
      List.of(
          ScalarOp.SQRT,
          ScalarOp.EXP,
          ScalarOp.LOG,
          ScalarOp.SIN,
          ScalarOp.COS,
          ScalarOp.TAN,
          ScalarOp.ASIN,
          ScalarOp.ACOS,
          ScalarOp.ATAN,
          ScalarOp.SINH,
          ScalarOp.COSH,
          ScalarOp.TANH,
          ScalarOp.IS_NAN,
          ScalarOp.IS_INF,
          ScalarOp.FMA);

  private static final List<ScalarOp> LOGICAL =
      List.of(ScalarOp.AND, ScalarOp.OR, ScalarOp.XOR, ScalarOp.NOT);

  private static final List<ScalarOp> BITWISE =
      List.of(
          ScalarOp.BIT_AND,
          ScalarOp.BIT_OR,
          ScalarOp.BIT_XOR,
          ScalarOp.BIT_NOT,
          ScalarOp.SHIFT_LEFT,
          ScalarOp.SHIFT_RIGHT);

  /**
   * Elementary functions of which interpreter and runtime have versions of their own, compared by
   * tolerance elsewhere; and what may be a zero of either sign.
   */
  private static final List<ScalarOp> NOT_COMPARED =
      List.of(
          ScalarOp.ASINH,
          ScalarOp.ACOSH,
          ScalarOp.ATANH,
          ScalarOp.ERF,
          ScalarOp.SIGMOID,
          ScalarOp.SOFTPLUS,
          ScalarOp.SILU,
          ScalarOp.GELU,
          ScalarOp.SIGN);

  @Test
  void operationsGiveTheBitsOfTheInterpreter() {
    List<Kernel> kernels = new ArrayList<>();
    for (ElementType type : ElementType.values()) {
      for (ScalarOp op : ScalarOp.values()) {
        if (isDefined(op, type)) {
          kernels.add(kernel(type, op.arity(), result(op, type), expr(op, type)));
        }
      }
    }
    assertEquals(678, kernels.size());
    check(kernels);
  }

  @Test
  void conversionsGiveTheBitsOfTheInterpreter() {
    List<Kernel> kernels = new ArrayList<>();
    for (ElementType from : ElementType.values()) {
      for (ElementType to : ElementType.values()) {
        if (from != ElementType.STRING && to != ElementType.STRING) {
          for (boolean saturate : new boolean[] {true, false}) {
            ScalarExpr cast = new ScalarExpr.Cast(to, element(from, 0), saturate);
            kernels.add(kernel(from, 1, to, cast));
          }
        }
      }
    }
    check(kernels);
  }

  @Test
  void bitsAreReadAsOtherTypes() {
    List<Kernel> kernels = new ArrayList<>();
    for (ElementType from : ElementType.values()) {
      for (ElementType to : ElementType.values()) {
        boolean numbers = from.isFloat() || from.isInteger();
        if (numbers && (to.isFloat() || to.isInteger()) && from.bits() == to.bits()) {
          kernels.add(kernel(from, 1, to, new ScalarExpr.BitCast(to, element(from, 0))));
        }
      }
    }
    check(kernels);
  }

  private static boolean isDefined(ScalarOp op, ElementType type) {
    if (type == ElementType.STRING || NOT_COMPARED.contains(op)) {
      return false;
    }
    return switch (type.kind()) {
      case FLOAT -> !LOGICAL.contains(op) && !BITWISE.contains(op) && op != ScalarOp.MODULO;
      case SIGNED, UNSIGNED -> !FLOAT_ONLY.contains(op) && !LOGICAL.contains(op);
      case BOOL -> LOGICAL.contains(op) || op == ScalarOp.EQ || op == ScalarOp.SELECT;
      case STRING -> false;
    };
  }

  private static ElementType result(ScalarOp op, ElementType type) {
    return op.isPredicate() ? ElementType.BOOL : type;
  }

  private static ScalarExpr element(ElementType type, int buffer) {
    return new ScalarExpr.Element(type, buffer, List.of(IndexExpr.variable("i")));
  }

  private static ScalarExpr expr(ScalarOp op, ElementType type) {
    List<ScalarExpr> operands = new ArrayList<>();
    for (int i = 0; i < op.arity(); i++) {
      operands.add(element(type, i));
    }
    if (op == ScalarOp.SELECT) {
      operands.set(0, ScalarExpr.apply(ScalarOp.EQ, element(type, 0), element(type, 1)));
    }
    return new ScalarExpr.Apply(op, operands);
  }

  private static Kernel kernel(ElementType type, int inputs, ElementType result, ScalarExpr expr) {
    List<Kernel.Buffer> buffers = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      buffers.add(buffer("in" + i, type, Kernel.Access.READ));
    }
    buffers.add(buffer("out", result, Kernel.Access.WRITE));
    Statement loop =
        new Statement.For(
            "i",
            IndexExpr.constant(SIZE),
            Statement.LoopKind.LANES,
            List.of(new Statement.Store(inputs, List.of(IndexExpr.variable("i")), expr)));
    return new Kernel(ScalarExpr.text(expr) + " " + type, buffers, List.of(), List.of(loop));
  }

  private static Kernel.Buffer buffer(String name, ElementType type, Kernel.Access access) {
    return new Kernel.Buffer(name, type, List.of(IndexExpr.constant(SIZE)), access);
  }

  private static void check(List<Kernel> kernels) {
    CompiledKernels compiled = new CompiledKernels(kernels);
    Random random = new Random(1);
    for (int index = 0; index < kernels.size(); index++) {
      Kernel kernel = kernels.get(index);
      List<Object> arrays = new ArrayList<>();
      List<Object> actual = new ArrayList<>();
      for (Kernel.Buffer buffer : kernel.buffers()) {
        Object values = KernelArrays.random(buffer.type(), SIZE, random);
        arrays.add(values);
        actual.add(KernelArrays.toJava(buffer.type(), values));
      }
      NestInterpreter.run(kernel, arrays);
      for (String form : compiled.forms()) {
        compiled.run(index, form, actual, List.of(), 0);
        ElementType type = kernel.buffers().getLast().type();
        List<Long> expected = KernelArrays.bits(type, KernelArrays.toJava(type, arrays.getLast()));
        List<Long> bits = KernelArrays.bits(type, actual.getLast());
        for (int i = 0; i < SIZE; i++) {
          int at = i;
          List<Object> inputs = arrays.subList(0, arrays.size() - 1);
          assertEquals(
              Long.toHexString(expected.get(i)),
              Long.toHexString(bits.get(i)),
              () ->
                  "%s of %s, %s%n%s"
                      .formatted(
                          kernel.name(),
                          at(inputs, at),
                          form,
                          compiled.source(kernels.indexOf(kernel), form)));
        }
      }
    }
  }

  private static List<Object> at(List<Object> arrays, int index) {
    return arrays.stream().map(array -> java.lang.reflect.Array.get(array, index)).toList();
  }
}

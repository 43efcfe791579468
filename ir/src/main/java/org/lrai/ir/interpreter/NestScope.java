package org.lrai.ir.interpreter;

import java.util.HashMap;
import java.util.Map;

/** Names that are visible at a place of a loop nest, with the slots that hold their values. */
final class NestScope {
  private final Map<String, Integer> variables;
  private final Map<String, Register> locals;
  private final Slots slots;

  /** Numbers of slots in a whole nest. */
  static final class Slots {
    int variables;
    int floats;
    int integers;
  }

  /**
   * A scalar, or a small array of them.
   *
   * @param first slot, of floats or of integers
   * @param count number of scalars
   * @param isArray whether it is read with a subscript
   */
  record Register(boolean isFloat, int first, int count, boolean isArray) {
    int slot(long at) {
      if (at < 0 || at >= count) {
        throw new EvaluationException("register " + at + " of " + count);
      }
      return first + (int) at;
    }
  }

  NestScope() {
    this(new HashMap<>(), new HashMap<>(), new Slots());
  }

  private NestScope(Map<String, Integer> variables, Map<String, Register> locals, Slots slots) {
    this.variables = variables;
    this.locals = locals;
    this.slots = slots;
  }

  /** The scope of a body within: what it declares is not seen outside. */
  NestScope inner() {
    return new NestScope(new HashMap<>(variables), new HashMap<>(locals), slots);
  }

  int declareVariable(String name) {
    int slot = slots.variables++;
    variables.put(name, slot);
    return slot;
  }

  Register declareLocal(String name, boolean isFloat, int count, boolean isArray) {
    int first = isFloat ? slots.floats : slots.integers;
    if (isFloat) {
      slots.floats += count;
    } else {
      slots.integers += count;
    }
    Register register = new Register(isFloat, first, count, isArray);
    locals.put(name, register);
    return register;
  }

  Register local(String name) {
    Register register = locals.get(name);
    if (register == null) {
      throw new EvaluationException(name + " is not bound");
    }
    return register;
  }

  Map<String, Integer> variables() {
    return variables;
  }

  Slots slots() {
    return slots;
  }
}

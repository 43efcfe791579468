package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ModelException;

/**
 * A regular expression as a machine that is in several states at once (Thompson 1968), so that no
 * text makes it slow.
 */
final class Regex {
  /** The most instructions; counted repetitions are written out. */
  private static final int LARGEST = 200_000;

  /** What an expression is made of. */
  sealed interface Expression {}

  /** One code point. */
  record One(IntPredicate accepts) implements Expression {}

  /** One after the other. */
  record Sequence(List<Expression> parts) implements Expression {}

  /** One of them. */
  record Choice(List<Expression> alternatives) implements Expression {}

  /** At least {@code min} times, at most {@code max} times; a negative {@code max}: no limit. */
  record Repeat(Expression body, int min, int max) implements Expression {}

  /** A condition on the place between two code points. */
  record Place(Condition condition) implements Expression {}

  /** Conditions on a place. */
  enum Condition {
    TEXT_START,
    TEXT_END,
    LINE_START,
    LINE_END,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY;

    /** Whether it holds between two code points; -1 stands for the ends of the text. */
    boolean holds(int before, int after) {
      return switch (this) {
        case TEXT_START -> before < 0;
        case TEXT_END -> after < 0;
        case LINE_START -> before < 0 || before == '\n';
        case LINE_END -> after < 0 || after == '\n';
        case WORD_BOUNDARY -> isWord(before) != isWord(after);
        case NO_WORD_BOUNDARY -> isWord(before) == isWord(after);
      };
    }
  }

  /**
   * One step. A code point is consumed if {@code accepts} is there; then on to {@code next}, and to
   * {@code other} as well if that is not negative.
   */
  private record Step(
      @Nullable IntPredicate accepts, @Nullable Condition condition, int next, int other) {}

  /** The last step is followed by the index after it, which means that all was matched. */
  private final List<Step> steps = new ArrayList<>();

  private int emitted;

  private Regex(Expression expression) {
    emit(expression);
  }

  /**
   * Reads an expression in the syntax of RE2.
   *
   * @throws ModelException if it is none
   */
  static Regex parse(String pattern) {
    return new Regex(new RegexParser(pattern).parse());
  }

  static boolean isWord(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }

  /** Whether the whole text matches. */
  boolean matches(String text) {
    States now = new States();
    States then = new States();
    int before = -1;
    now.enter(0, before, text.isEmpty() ? -1 : text.codePointAt(0));
    for (int at = 0; at < text.length(); ) {
      int current = text.codePointAt(at);
      at += Character.charCount(current);
      int after = at < text.length() ? text.codePointAt(at) : -1;
      then.clear();
      for (int i = 0; i < now.count; i++) {
        if (now.consuming[i] < steps.size()) {
          Step step = steps.get(now.consuming[i]);
          if (step.accepts() != null && step.accepts().test(current)) {
            then.enter(step.next(), current, after);
          }
        }
      }
      States swapped = now;
      now = then;
      then = swapped;
    }
    return now.reached[steps.size()];
  }

  /** States that the machine is in: steps that wait for a code point, and the end. */
  private final class States {
    final boolean[] reached = new boolean[steps.size() + 1];
    final int[] consuming = new int[steps.size() + 1];
    final int[] pending = new int[2 * steps.size() + 2];
    int count;

    void clear() {
      Arrays.fill(reached, false);
      count = 0;
    }

    /** Adds a step and all that it leads to without consuming a code point. */
    void enter(int first, int before, int after) {
      int open = 0;
      pending[open++] = first;
      while (open > 0) {
        int index = pending[--open];
        if (reached[index]) {
          continue;
        }
        reached[index] = true;
        if (index == steps.size() || steps.get(index).accepts() != null) {
          consuming[count++] = index;
          continue;
        }
        Step step = steps.get(index);
        if (step.condition() == null || step.condition().holds(before, after)) {
          pending[open++] = step.next();
          if (step.other() >= 0) {
            pending[open++] = step.other();
          }
        }
      }
    }
  }

  private void emit(Expression expression) {
    // Also bounds repetitions of nothing, which add no steps.
    require(++emitted < 10 * LARGEST);
    switch (expression) {
      case One(IntPredicate accepts) -> add(accepts, null);
      case Place(Condition condition) -> add(null, condition);
      case Sequence(List<Expression> parts) -> parts.forEach(this::emit);
      case Choice(List<Expression> alternatives) -> emitChoice(alternatives);
      case Repeat(Expression body, int min, int max) -> {
        for (int i = 0; i < min; i++) {
          emit(body);
        }
        if (max < 0) {
          int fork = add(null, null);
          emit(body);
          int back = add(null, null);
          steps.set(back, new Step(null, null, fork, -1));
          fork(fork, steps.size());
        }
        for (int i = min; i < max; i++) {
          int fork = add(null, null);
          emit(body);
          fork(fork, steps.size());
        }
      }
    }
  }

  private void emitChoice(List<Expression> alternatives) {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < alternatives.size() - 1; i++) {
      int fork = add(null, null);
      emit(alternatives.get(i));
      exits.add(add(null, null));
      fork(fork, steps.size());
    }
    emit(alternatives.getLast());
    for (int exit : exits) {
      steps.set(exit, new Step(null, null, steps.size(), -1));
    }
  }

  /** Appends a step that leads to the one after it. */
  private int add(@Nullable IntPredicate accepts, @Nullable Condition condition) {
    require(steps.size() < LARGEST);
    steps.add(new Step(accepts, condition, steps.size() + 1, -1));
    return steps.size() - 1;
  }

  private static void require(boolean smallEnough) {
    if (!smallEnough) {
      throw new ModelException(
          ModelException.Reason.OPERATOR,
          "Operator RegexFullMatch: the pattern has too large repetitions. Use smaller ones.");
    }
  }

  private void fork(int index, int other) {
    steps.set(index, new Step(null, null, index + 1, other));
  }
}

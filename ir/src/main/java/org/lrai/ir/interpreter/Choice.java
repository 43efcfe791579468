package org.lrai.ir.interpreter;

import java.util.List;

/**
 * The first case whose conditions are all non-negative, else the last. Only the one chosen is
 * computed: a strip is cut where the choice changes.
 *
 * @param cases one guard each, and {@code codes} one more than guards
 */
record Choice(List<List<IndexCode.Sum>> cases, List<Code> codes, int slot, Object out)
    implements Code {
  Choice {
    if (codes.size() != cases.size() + 1) {
      throw new IllegalArgumentException(cases.size() + " guards for " + codes.size() + " codes");
    }
  }

  @Override
  public void run(long[] variables, int count) {
    long first = variables[slot];
    int from = 0;
    while (from < count) {
      variables[slot] = first + from;
      int chosen = chosen(variables);
      int to = from + 1;
      if (isUniform(variables, chosen, count - from)) {
        to = count;
      } else {
        for (; to < count; to++) {
          variables[slot] = first + to;
          if (chosen(variables) != chosen) {
            break;
          }
        }
      }
      variables[slot] = first + from;
      Code code = codes.get(chosen);
      code.run(variables, to - from);
      System.arraycopy(code.out(), 0, out, from, to - from);
      from = to;
    }
    variables[slot] = first;
  }

  private int chosen(long[] variables) {
    for (int k = 0; k < cases.size(); k++) {
      if (holds(cases.get(k), variables)) {
        return k;
      }
    }
    return cases.size();
  }

  private static boolean holds(List<IndexCode.Sum> guard, long[] variables) {
    for (int k = 0; k < guard.size(); k++) {
      if (guard.get(k).at(variables) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is plain that the next {@code count} elements make the choice of the first. Affine
   * conditions are monotone: a case that was taken is taken throughout if it is at the end; a case
   * that was passed over is passed over throughout if one failing condition fails at the end too.
   */
  private boolean isUniform(long[] variables, int chosen, int count) {
    for (int k = 0; k < chosen; k++) {
      if (!failsThroughout(cases.get(k), variables, count)) {
        return false;
      }
    }
    return chosen == cases.size() || holdsThroughout(cases.get(chosen), variables, count);
  }

  private boolean failsThroughout(List<IndexCode.Sum> guard, long[] variables, int count) {
    for (int k = 0; k < guard.size(); k++) {
      IndexCode.Sum condition = guard.get(k);
      long start = condition.at(variables);
      if (start < 0
          && condition.isAffineIn(slot)
          && start + (count - 1) * condition.step(slot) < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsThroughout(List<IndexCode.Sum> guard, long[] variables, int count) {
    for (int k = 0; k < guard.size(); k++) {
      IndexCode.Sum condition = guard.get(k);
      if (!condition.isAffineIn(slot)
          || condition.at(variables) + (count - 1) * condition.step(slot) < 0) {
        return false;
      }
    }
    return true;
  }
}

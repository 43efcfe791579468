package org.lrai.runtime.ops;

/** How the votes of several trees for one target are put together. */
public enum TreeAggregate {
  /** The sum over the number of trees. */
  AVERAGE,
  SUM,
  MIN,
  MAX
}

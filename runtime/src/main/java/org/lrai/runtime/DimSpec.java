package org.lrai.runtime;

/** What a dim of an input or output may be. */
public sealed interface DimSpec {

  /** How the dim is written in messages and listings. */
  String text();

  /** Always the same number. */
  record Fixed(long size) implements DimSpec {
    public Fixed {
      if (size < 0) {
        throw new IllegalArgumentException("negative dim " + size);
      }
    }

    @Override
    public String text() {
      return Long.toString(size);
    }
  }

  /**
   * A symbol of the model, bound by the inputs of each call: wherever it stands, the dim is the
   * same.
   *
   * @param index position in the model's list of symbols
   * @param name the symbol's name
   */
  record Symbolic(int index, String name) implements DimSpec {
    public Symbolic {
      if (index < 0) {
        throw new IllegalArgumentException("negative symbol index " + index);
      }
    }

    @Override
    public String text() {
      return name;
    }
  }

  /** Follows from the inputs in the way the text says; outputs only. */
  record Derived(String text) implements DimSpec {}

  static DimSpec fixed(long size) {
    return new Fixed(size);
  }

  static DimSpec symbolic(int index, String name) {
    return new Symbolic(index, name);
  }

  static DimSpec derived(String text) {
    return new Derived(text);
  }
}

package org.lrai.codegen.kernel;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body of a Java method as it is written: nested blocks, and in which of them each index
 * variable has its value, so that what a block does not change can be declared outside of it.
 */
final class Body {

  /** A block under construction. */
  private static final class Frame {
    final CodeBlock.Builder code = CodeBlock.builder();
    final boolean repeated;
    final Map<Object, String> hoisted = new HashMap<>();
    final Set<String> names = new HashSet<>();

    Frame(boolean repeated) {
      this.repeated = repeated;
    }
  }

  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Integer> depths = new HashMap<>();

  Body() {
    frames.add(new Frame(false));
  }

  /** The whole text. */
  CodeBlock finish() {
    if (frames.size() != 1) {
      throw new IllegalStateException("open blocks: " + (frames.size() - 1));
    }
    return frames.getFirst().code.build();
  }

  void statement(String format, Object... arguments) {
    frames.getLast().code.addStatement(format, arguments);
  }

  /** What {@link #block} gave, without a header. */
  void add(CodeBlock block) {
    frames.getLast().code.add(block);
  }

  /** A block with its header, such as {@code for (...)}. */
  void controlled(CodeBlock header, CodeBlock block) {
    frames.getLast().code.beginControlFlow("$L", header).add(block).endControlFlow();
  }

  void ifElse(CodeBlock condition, CodeBlock then, CodeBlock otherwise) {
    CodeBlock.Builder code = frames.getLast().code;
    code.beginControlFlow("if ($L)", condition).add(then);
    if (!otherwise.isEmpty()) {
      code.nextControlFlow("else").add(otherwise);
    }
    code.endControlFlow();
  }

  /**
   * The text that {@code write} writes into a block of its own, in which {@code variables} have
   * their values.
   *
   * @param repeated whether the block is that of a loop
   */
  CodeBlock block(boolean repeated, Collection<String> variables, Runnable write) {
    frames.addLast(new Frame(repeated));
    variables.forEach(this::bind);
    write.run();
    return frames.removeLast().code.build();
  }

  /** Says that a Java variable gets its value in the block that is being written. */
  void bind(String variable) {
    take(variable);
    depths.put(variable, frames.size() - 1);
  }

  /** Number of the outermost block in which all of these have their values; 0: the method. */
  int depthOf(Collection<String> variables) {
    return variables.stream().mapToInt(name -> depths.getOrDefault(name, 0)).max().orElse(0);
  }

  /** Number of the innermost block that is repeated, or 0. */
  int innermostLoop() {
    for (int depth = frames.size() - 1; depth > 0; depth--) {
      if (frames.get(depth).repeated) {
        return depth;
      }
    }
    return 0;
  }

  /** Whether a name is declared in an open block. */
  boolean isTaken(String name) {
    return frames.stream().anyMatch(frame -> frame.names.contains(name));
  }

  /** Says that a name is declared in the block that is being written. */
  void take(String name) {
    frames.getLast().names.add(name);
  }

  /** The variable that {@link #declare} made for a key in an open block, or nothing. */
  String declared(int depth, Object key) {
    return frames.get(depth).hoisted.getOrDefault(key, "");
  }

  /** Declares an {@code int} at the present end of an open block. */
  void declare(int depth, Object key, String name, JavaCode value) {
    Frame frame = frames.get(depth);
    frame.code.addStatement("int $L = $L", name, value.code());
    frame.hoisted.put(key, name);
    depths.put(name, depth);
  }
}

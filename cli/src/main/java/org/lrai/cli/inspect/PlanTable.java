package org.lrai.cli.inspect;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Graph and plan of a model as rows, in the form in which a jar carries them: a line each, cells
 * separated by tabs, names percent-encoded, lists separated by commas.
 *
 * @param nodes nodes of the graph, in order
 * @param values values of the plan
 * @param steps steps of the plan, in order; those of branches and loop bodies follow theirs
 */
public record PlanTable(List<NodeRow> nodes, List<ValueRow> values, List<StepRow> steps) {

  /** Where a jar has it. */
  public static final String ENTRY = "META-INF/lrai/plan.tsv";

  /**
   * A node of the graph.
   *
   * @param operator without its attributes
   * @param inputs names of values
   * @param outputs names of values
   * @param type of the first output
   */
  public record NodeRow(
      String name, String operator, List<String> inputs, List<String> outputs, String type) {
    public NodeRow {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * A value of the plan.
   *
   * @param place kind of place, as {@code slot} or {@code weight}
   * @param number of the place; -1 for a view
   * @param of the value that this is a view of; itself if it is not
   */
  public record ValueRow(String name, String type, String place, int number, String of) {}

  /**
   * A step of the plan.
   *
   * @param depth branches and loops around it
   * @param label kernel or operator
   * @param nodes names of the graph's nodes that it computes
   * @param reads names of values
   * @param writes names of values
   */
  public record StepRow(
      int depth, String label, List<String> nodes, List<String> reads, List<String> writes) {
    public StepRow {
      nodes = List.copyOf(nodes);
      reads = List.copyOf(reads);
      writes = List.copyOf(writes);
    }
  }

  public PlanTable {
    nodes = List.copyOf(nodes);
    values = List.copyOf(values);
    steps = List.copyOf(steps);
  }

  /** The lines. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (NodeRow node : nodes) {
      line(
          text,
          "node",
          encode(node.name),
          encode(node.operator),
          encode(node.inputs),
          encode(node.outputs),
          encode(node.type));
    }
    for (ValueRow value : values) {
      line(
          text,
          "value",
          encode(value.name),
          encode(value.type),
          encode(value.place),
          Integer.toString(value.number),
          encode(value.of));
    }
    for (StepRow step : steps) {
      line(
          text,
          "step",
          Integer.toString(step.depth),
          encode(step.label),
          encode(step.nodes),
          encode(step.reads),
          encode(step.writes));
    }
    return text.toString();
  }

  /**
   * Reads the lines.
   *
   * @throws IllegalArgumentException if they are not those of a table
   */
  public static PlanTable parse(String text) {
    List<NodeRow> nodes = new ArrayList<>();
    List<ValueRow> values = new ArrayList<>();
    List<StepRow> steps = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 6) {
        throw new IllegalArgumentException("a line of a plan has " + cells.length + " cells");
      }
      switch (cells[0]) {
        case "node" ->
            nodes.add(
                new NodeRow(
                    decode(cells[1]),
                    decode(cells[2]),
                    decodeList(cells[3]),
                    decodeList(cells[4]),
                    decode(cells[5])));
        case "value" ->
            values.add(
                new ValueRow(
                    decode(cells[1]),
                    decode(cells[2]),
                    decode(cells[3]),
                    Integer.parseInt(cells[4]),
                    decode(cells[5])));
        case "step" ->
            steps.add(
                new StepRow(
                    Integer.parseInt(cells[1]),
                    decode(cells[2]),
                    decodeList(cells[3]),
                    decodeList(cells[4]),
                    decodeList(cells[5])));
        default -> throw new IllegalArgumentException("a plan has no lines '" + cells[0] + "'");
      }
    }
    return new PlanTable(nodes, values, steps);
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(String.join("\t", cells)).append('\n');
  }

  private static String encode(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String encode(List<String> names) {
    return names.stream().map(PlanTable::encode).collect(Collectors.joining(","));
  }

  private static String decode(String cell) {
    return URLDecoder.decode(cell, StandardCharsets.UTF_8);
  }

  private static List<String> decodeList(String cell) {
    return cell.isEmpty() ? List.of() : Stream.of(cell.split(",")).map(PlanTable::decode).toList();
  }
}

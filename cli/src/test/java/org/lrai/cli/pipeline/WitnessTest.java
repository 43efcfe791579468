package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.verifier.witness.Witness;
import org.lrai.verifier.witness.WitnessReplay.Verdict;
import org.lrai.verifier.witness.WitnessText;

/** The steps of compilations, made again; and steps that are made up, refused. */
class WitnessTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path EXAMPLES = Path.of("..", "examples");

  private record Compiled(Graph imported, Witness witness) {
    static Compiled of(Path model) throws IOException {
      Compilation compilation =
          Compilation.plan(CompilationRequest.of(model), (stage, nanos, result) -> {});
      return new Compiled(compilation.imported().graph(), compilation.witness());
    }

    Verdict replay() {
      return Compilation.replay(imported, witness);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits-cnn", "digits-mlp"})
  void stepsOfTheExamplesAreMadeAgain(String name) throws IOException {
    Compiled compiled = Compiled.of(EXAMPLES.resolve(name).resolve("model.onnx"));
    assertInstanceOf(Verdict.Valid.class, compiled.replay(), compiled.replay()::toString);
  }

  /** Rules, loops, quantized operators, convolutions by tiles. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "models-synthetic/bert-mini4-op13",
        "models-synthetic/mobilenet_v2_035-raw-op13",
        "models-synthetic/resnet20-raw-op13",
        "models-synthetic/gpt2-tiny-kv-op17",
        "models/micro-kws-m-static-qdq",
        "models/silero-vad-16k-op15",
        "models/ultraface-rfb-320"
      })
  void stepsOfModelsAreMadeAgain(String name) throws IOException {
    Path model = DATA.resolve(name).resolve("model.onnx");
    assumeTrue(Files.exists(model), () -> model + " is not there");
    Compiled compiled = Compiled.of(model);
    assertInstanceOf(Verdict.Valid.class, compiled.replay(), compiled.replay()::toString);
  }

  /** All models below a folder, one line for each; too long for every build. */
  @Test
  @EnabledIfSystemProperty(named = "witness.models", matches = ".+")
  void stepsOfAllModelsOfAFolderAreMadeAgain() throws IOException {
    Path folder = Path.of(System.getProperty("witness.models", ""));
    List<String> invalid = new ArrayList<>();
    List<Path> models;
    try (Stream<Path> files = Files.walk(folder)) {
      models = files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
    }
    for (Path model : models) {
      String said;
      try {
        Compiled compiled = Compiled.of(model);
        Verdict verdict = compiled.replay();
        said = compiled.witness.steps().size() + " steps: " + verdict;
        if (verdict instanceof Verdict.Invalid) {
          invalid.add(model + ": " + said);
        }
      } catch (DiagnosticException e) {
        said = "not compiled: " + e.getMessage();
      }
      System.out.println(folder.relativize(model) + ": " + said);
    }
    assertEquals(List.of(), invalid);
  }

  @Test
  void theTextOfAWitnessIsReadAsItWasWritten() throws IOException {
    Compiled compiled = Compiled.of(EXAMPLES.resolve("digits-cnn").resolve("model.onnx"));
    byte[] text = WitnessText.write(new WitnessText.Document("00", compiled.witness));
    WitnessText.Document read = WitnessText.read("witness", text);
    assertEquals(compiled.witness, read.witness());
    assertArrayEquals(text, WitnessText.write(read));
  }

  @Test
  void stepsThatAreMadeUpAreRefused() throws IOException {
    Compiled compiled = Compiled.of(EXAMPLES.resolve("digits-cnn").resolve("model.onnx"));
    Witness witness = compiled.witness;
    int refused = 0;
    for (int k = 0; k < witness.steps().size(); k++) {
      for (Witness broken : broken(witness, k)) {
        Verdict verdict = Compilation.replay(compiled.imported, broken);
        assertInstanceOf(
            Verdict.Invalid.class, verdict, () -> broken.steps() + " for " + witness.steps());
        refused++;
      }
    }
    assertTrue(refused > 3 * witness.steps().size(), refused + " of " + witness.steps().size());
    List<Witness> others =
        List.of(
            new Witness(witness.after(), witness.steps(), witness.after()),
            new Witness(witness.before(), witness.steps(), witness.before()));
    for (Witness other : others) {
      assertInstanceOf(Verdict.Invalid.class, Compilation.replay(compiled.imported, other));
    }
  }

  /** The same with one step left out, taken twice, with other digests, and changed. */
  private static List<Witness> broken(Witness witness, int which) {
    Witness.Step step = witness.steps().get(which);
    List<Witness> all = new ArrayList<>();
    all.add(with(witness, which, List.of()));
    all.add(with(witness, which, List.of(step, step)));
    all.add(
        with(
            witness,
            which,
            List.of(new Witness.Step(step.scope(), step.change(), step.after(), step.after()))));
    all.add(
        with(
            witness,
            which,
            List.of(new Witness.Step(step.scope(), step.change(), step.before(), step.before()))));
    for (Change change : changes(step.change())) {
      // Who makes up a step also makes up its digests: only those of the ends are known.
      all.add(
          with(
              witness,
              which,
              List.of(new Witness.Step(step.scope(), change, step.before(), step.after()))));
    }
    return all;
  }

  private static Witness with(Witness witness, int which, List<Witness.Step> instead) {
    List<Witness.Step> steps = new ArrayList<>(witness.steps().subList(0, which));
    steps.addAll(instead);
    steps.addAll(witness.steps().subList(which + 1, witness.steps().size()));
    return new Witness(witness.before(), steps, witness.after());
  }

  private static List<Change> changes(Change change) {
    return switch (change) {
      case Change.Rewrite rewrite ->
          List.of(
              new Change.Rewrite(
                  rewrite.rule(),
                  rewrite.digest().replace('0', '1'),
                  rewrite.values(),
                  rewrite.tensors(),
                  rewrite.roots()),
              new Change.Rewrite(
                  "remove-identity",
                  rewrite.digest(),
                  rewrite.values(),
                  rewrite.tensors(),
                  rewrite.roots()),
              new Change.Rewrite(
                  rewrite.rule(),
                  rewrite.digest(),
                  rewrite.values(),
                  rewrite.tensors(),
                  List.copyOf(rewrite.tensors().values())));
      case Change.Fold(List<String> values, boolean exact) ->
          List.of(
              new Change.Fold(values.subList(0, values.size() - 1), exact),
              new Change.Fold(plus(values, "no such value"), exact));
      case Change.Merge(var kept) -> {
        SequencedMap<String, String> swapped = new LinkedHashMap<>();
        kept.forEach((gone, stays) -> swapped.put(stays, gone));
        yield List.of(new Change.Merge(swapped), new Change.Merge(new LinkedHashMap<>()));
      }
      case Change.Remove(List<String> values) ->
          List.of(
              new Change.Remove(values.subList(1, values.size())),
              new Change.Remove(plus(values, "no such value")));
      case Change.Expand() -> List.of(new Change.Fold(List.of(), true));
      case Change.Capture() -> List.of(new Change.Fold(List.of(), true));
      case Change.Pad(var paddings) ->
          List.of(new Change.Pad(paddings.subList(1, paddings.size())));
      case Change.Phases(var all) -> List.of(new Change.Phases(all.subList(1, all.size())));
      case Change.MergeGroups(var all) ->
          List.of(new Change.MergeGroups(all.subList(1, all.size())));
      case Change.PadPools(var all) -> List.of(new Change.PadPools(all.subList(1, all.size())));
      case Change.Tile tile ->
          List.of(
              tile(tile, other(tile.output()), tile.input(), tile.weights()),
              tile(tile, tile.output(), other(tile.input()), tile.weights()),
              tile(tile, tile.output(), tile.input(), other(tile.weights())));
    };
  }

  private static Change tile(
      Change.Tile tile, List<Long> output, List<Long> input, List<Long> weights) {
    return new Change.Tile(tile.step(), tile.taps(), output, input, weights, tile.tilings());
  }

  private static List<Long> other(List<Long> numbers) {
    List<Long> changed = new ArrayList<>(numbers);
    changed.set(0, numbers.getFirst() + 1);
    return changed;
  }

  private static List<String> plus(List<String> names, String name) {
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return more;
  }
}

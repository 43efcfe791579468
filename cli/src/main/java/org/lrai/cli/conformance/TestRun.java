package org.lrai.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.conformance.TestFolder.ReferenceSplit;
import org.lrai.cli.conformance.TestResult.Verdict;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.tensor.NpyFile;
import org.lrai.cli.tensor.ValueFiles;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.TensorData;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.LoadOptions;
import org.lrai.runtime.LoadOptions.Form;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.PortInfo;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;
import org.lrai.verifier.plan.Finding;

/**
 * One test: its model is compiled into a jar, the jar is written and loaded, and each data set runs
 * in vector and in scalar form.
 */
final class TestRun {
  private final TestFolder folder;
  private final Path scratch;

  /**
   * A test to be run.
   *
   * @param scratch an existing folder for the jar
   */
  TestRun(TestFolder folder, Path scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  /** Runs the test. Whatever goes wrong is its result. */
  TestResult run() {
    long start = System.nanoTime();
    Outcome outcome;
    try {
      outcome = attempt();
    } catch (DiagnosticException e) {
      outcome =
          new Outcome(
              e.isUnsupported() ? Verdict.UNSUPPORTED : Verdict.FAIL,
              String.valueOf(e.getMessage()).replace("\n", "; "));
    } catch (ModelException e) {
      boolean unsupported = e.reason() == ModelException.Reason.UNSUPPORTED;
      outcome = new Outcome(unsupported ? Verdict.UNSUPPORTED : Verdict.FAIL, e.toString());
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
      outcome = new Outcome(Verdict.FAIL, e.toString());
    }
    return new TestResult(
        folder.name(),
        outcome.verdict,
        outcome.random,
        outcome.plain,
        outcome.reason,
        (System.nanoTime() - start) / 1_000_000);
  }

  private record Outcome(Verdict verdict, boolean random, int plain, String reason) {
    Outcome(Verdict verdict, String reason) {
      this(verdict, false, 0, reason);
    }
  }

  private Outcome attempt() throws IOException {
    Path jar = Files.createTempFile(scratch, "test", ".jar");
    try {
      CompilationRequest request =
          CompilationRequest.of(folder.model()).withOffered(OfferedContents.of(folder));
      Compilation compilation = Compilation.toFile(request, jar, Stage.Observer.NONE);
      ModelTraits traits = ModelTraits.of(compilation.graph(), folder.name());
      LoadOptions options = LoadOptions.defaults().withThreads(1);
      CompiledModel vector = CompiledModel.load(jar, options.withForm(Form.VECTOR));
      CompiledModel scalar = CompiledModel.load(jar, options.withForm(Form.SCALAR));
      Map<String, TensorData> fixed = compilation.imported().fixedInputs();
      Optional<String> difference = runAll(vector, scalar, traits, fixed);
      return new Outcome(
          difference.isEmpty() ? Verdict.PASS : Verdict.FAIL,
          traits.random(),
          compilation.plain().size(),
          difference.orElse(remarks(traits, fixed, compilation.plain())));
    } finally {
      Files.deleteIfExists(jar);
    }
  }

  /** What a pass is worth. */
  private static String remarks(
      ModelTraits traits, Map<String, TensorData> fixed, List<Finding> plain) {
    List<String> remarks = new ArrayList<>();
    if (traits.random()) {
      remarks.add("random: type, shape and seed compared");
    }
    if (!fixed.isEmpty()) {
      remarks.add(
          "compiled for this content of %s, the jar refuses any other"
              .formatted(String.join(", ", fixed.keySet())));
    }
    if (!plain.isEmpty()) {
      remarks.add(
          "%d kernel calls in plain, slow form, the first because of %s"
              .formatted(plain.size(), plain.getFirst()));
    }
    return String.join("; ", remarks);
  }

  private Optional<String> runAll(
      CompiledModel vector, CompiledModel scalar, ModelTraits traits, Map<String, TensorData> fixed)
      throws IOException {
    for (Path dataSet : folder.dataSets()) {
      List<Path> expected = TestFolder.tensors(dataSet, "output");
      @Nullable Value[] want = new @Nullable Value[vector.outputs().size()];
      for (Path file : expected) {
        int index = TestFolder.number(file);
        want[index] = ValueFiles.read(file, vector.outputs().get(index));
      }
      @Nullable Value[] inputs = inputs(vector, dataSet);
      Optional<String> difference =
          FixedContents.check(vector, inputs, fixed)
              .or(() -> compare(vector, scalar, inputs, want, traits));
      if (difference.isPresent()) {
        return difference.map(text -> dataSet.getFileName() + ": " + text);
      }
    }
    if (folder.reference().isPresent()) {
      ReferenceSplit split = folder.reference().get();
      Value[] inputs = {ValueFiles.read(split.inputs(), vector.inputs().getFirst())};
      Value[] want = {rounded(NpyFile.read(split.outputs(), Optional.empty()))};
      return compare(vector, scalar, inputs, want, traits)
          .map(text -> split.inputs().getFileName() + ": " + text);
    }
    return Optional.empty();
  }

  /** Inputs in order. */
  private static @Nullable Value[] inputs(CompiledModel model, Path dataSet) throws IOException {
    List<PortInfo> ports = model.inputs();
    @Nullable Value[] inputs = new @Nullable Value[ports.size()];
    for (Path file : TestFolder.tensors(dataSet, "input")) {
      int index = TestFolder.number(file);
      inputs[index] = ValueFiles.read(file, ports.get(index));
    }
    return inputs;
  }

  private static Optional<String> compare(
      CompiledModel vector,
      CompiledModel scalar,
      @Nullable Value[] inputs,
      @Nullable Value[] want,
      ModelTraits traits) {
    Value[] got = vector.run(inputs);
    Value[] scalarGot = scalar.run(inputs);
    for (int i = 0; i < got.length; i++) {
      String output = "output " + vector.outputs().get(i).name();
      Value wanted = want[i];
      if (wanted == null) {
        continue; // The test says nothing about this output.
      }
      Optional<String> difference =
          traits.random()
              ? Comparison.compareShapes(got[i], wanted)
              : Comparison.compare(got[i], wanted, traits.tolerance(), traits.step(i));
      if (difference.isPresent()) {
        return difference.map(text -> output + " " + text);
      }
      Optional<String> bits = Comparison.compareBits(got[i], scalarGot[i]);
      if (bits.isPresent()) {
        return bits.map(text -> output + " in vector form, compared with scalar form: " + text);
      }
    }
    return Optional.empty();
  }

  /** Double precision references, rounded to what the model gives. */
  private static Tensor rounded(Tensor reference) {
    if (reference.elementType() != ElementType.DOUBLE) {
      return reference;
    }
    double[] exact = reference.doubles();
    float[] rounded = new float[exact.length];
    for (int i = 0; i < exact.length; i++) {
      rounded[i] = (float) exact[i];
    }
    return Tensor.of(rounded, reference.shape());
  }
}

package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.passes.WeightFormat;
import picocli.CommandLine.Option;

/** The options that decide what jar a model becomes. */
final class ModelOptions {

  @Option(
      names = "--dim",
      paramLabel = "NAME=MIN..MAX",
      description = "Sizes that a symbolic dim may have, for example batch=1..64 or batch=8.")
  private List<String> dims = List.of();

  @Option(
      names = "--fix",
      paramLabel = "NAME=CONTENT",
      description =
          "Compile for one content of an input, which the jar then refuses to change: a literal"
              + " such as axes=[0,1], a .npy or a .pb file. For inputs that decide on shapes.")
  private List<String> fixed = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the model, from which class names are made.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--standalone",
      description = "Include the runtime, so that the jar needs nothing but a JDK.")
  private boolean standalone;

  @Option(
      names = "--weights",
      paramLabel = "f32|f16|int8",
      description =
          "Round the weights of matrix products and convolutions, int8 for each output channel: a"
              + " smaller jar, with kernels that compute in binary32. Certificates speak of the"
              + " model with its own weights.")
  private WeightFormat weights = WeightFormat.F32;

  @Option(
      names = "--allow-unvalidated",
      description =
          "Also emit kernels that could be neither validated nor refuted. The jar's manifest names"
              + " them.")
  private boolean unvalidated;

  /** What they ask for. */
  CompilationRequest request(Path model) throws IOException {
    return CompilationRequest.of(model)
        .withDims(DimRange.bySymbol(dims.stream().map(DimRange::parse).toList()))
        .withFixed(FixedInputs.read(model, fixed))
        .withName(name)
        .withStandalone(standalone)
        .withWeights(weights)
        .withUnvalidated(unvalidated);
  }
}

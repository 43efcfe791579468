package org.lrai.cli.command;

import java.util.Optional;
import org.lrai.cli.benchmark.Benchmarks;
import picocli.CommandLine;

/** The list of commands. */
public final class Commands {
  private Commands() {}

  /**
   * The command line with all commands.
   *
   * @param benchmarks what measures, if it is on the class path
   */
  public static CommandLine commandLine(Lrai root, Optional<Benchmarks> benchmarks) {
    return new CommandLine(root)
        .addSubcommand(new DemoCommand())
        .addSubcommand(new CompileCommand())
        .addSubcommand(new CertifyCommand())
        .addSubcommand(new AuditCommand())
        .addSubcommand(new CheckCommand())
        .addSubcommand(new RunCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new InspectCommand())
        .addSubcommand(new ConformanceCommand())
        .addSubcommand(new KeygenCommand())
        .addSubcommand(new SignCommand())
        .addSubcommand(new ProveCommand())
        .addSubcommand(new ReplayCommand())
        .addSubcommand(new BenchCommand(benchmarks))
        .addSubcommand(new CostsCommand(benchmarks))
        .addSubcommand(new FunctionsCommand())
        .addSubcommand(new SoundnessCommand())
        .addSubcommand(new CompletionCommand())
        .setCaseInsensitiveEnumValuesAllowed(true); // of all that are there now
  }
}

package org.lrai.cli.command;

import org.lrai.cli.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLines implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "lrai " + Version.text(),
      "JVM: %s %s".formatted(System.getProperty("java.vm.name"), Runtime.version())
    };
  }
}

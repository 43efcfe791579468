/** The lrai command. Exported for the other places where all parts meet: bench, maven-plugin. */
module org.lrai.cli {
  requires info.picocli;
  requires transitive org.lrai.certificates;
  requires org.lrai.codegen;
  requires transitive org.lrai.frontend.onnx;
  requires transitive org.lrai.ir;
  requires transitive org.lrai.passes;
  requires transitive org.lrai.runtime;
  requires transitive org.lrai.verifier;
  requires static transitive org.jspecify;

  exports org.lrai.cli;
  exports org.lrai.cli.benchmark;
  exports org.lrai.cli.certificate;
  exports org.lrai.cli.console;
  exports org.lrai.cli.pipeline;
  exports org.lrai.cli.tensor;

  opens org.lrai.cli.command to
      info.picocli;
}

/** The lrai command. */
module org.lrai.cli {
  requires info.picocli;
  requires org.lrai.certificates;
  requires org.lrai.codegen;
  requires org.lrai.frontend.onnx;
  requires org.lrai.ir;
  requires org.lrai.passes;
  requires org.lrai.runtime;
  requires org.lrai.verifier;
  requires static org.jspecify;

  opens org.lrai.cli to
      info.picocli;
}

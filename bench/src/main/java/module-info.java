/** Measurements, alone and against ONNX Runtime. */
module org.lrai.bench {
  requires java.management;
  requires com.microsoft.onnxruntime;
  requires jdk.incubator.vector;
  requires jdk.jfr;
  requires jmh.core;
  requires org.lrai.cli;
  requires org.lrai.codegen;
  requires static org.jspecify;
}

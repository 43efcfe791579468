/** Measurements, alone and against ONNX Runtime. */
module org.lrai.bench {
  requires com.microsoft.onnxruntime;
  requires info.picocli;
  requires jdk.incubator.vector;
  requires jmh.core;
  requires org.lrai.certificates;
  requires org.lrai.codegen;
  requires org.lrai.frontend.onnx;
  requires org.lrai.ir;
  requires org.lrai.passes;
  requires org.lrai.runtime;
  requires static org.jspecify;
}

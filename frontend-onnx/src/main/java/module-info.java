/** Reads ONNX protobuf into the intermediate representation. */
module org.lrai.frontend.onnx {
  requires transitive org.lrai.ir;
  requires com.google.protobuf;
  requires static org.jspecify;

  exports org.lrai.frontend.onnx;
}
